# SPDX-License-Identifier: MIT
"""Weights that learn, meet new labels, and go back."""

from __future__ import annotations

import numpy as np

from annotation.suggesters.crf.chain import Chain
from annotation.suggesters.crf.word_types import hashed

WORDS = np.array([[hashed(word) << 32] for word in ("زار", "سليم", "الحداد", "القرية")], np.uint64)


def taught(times: int = 30) -> Chain:
    chain = Chain(["PERS", "GPE"])
    chain.meet("PERS")
    begin = chain.begin("PERS")
    for _ in range(times):
        chain.learn(chain.rows(WORDS, grow=True), np.array([0, begin, begin + 1, 0]))
    return chain


def chance(chain: Chain) -> float:
    return chain.lattice(chain.emissions(chain.rows(WORDS))).span(1, 3, chain.begin("PERS"))


def test_what_is_taught_becomes_likely_and_the_likeliest() -> None:
    chain = taught()
    assert chance(taught(1)) < chance(chain) > 0.7
    assert list(chain.lattice(chain.emissions(chain.rows(WORDS))).likely()) == [0, 1, 2, 0]


def test_a_label_that_was_never_confirmed_is_not_proposed() -> None:
    chain = taught()
    marginals = chain.lattice(chain.emissions(chain.rows(WORDS))).marginals
    assert marginals[:, chain.begin("GPE")].max() == 0
    chain.meet("GPE")
    assert chain.lattice(chain.emissions(chain.rows(WORDS))).marginals[:, chain.begin("GPE")].max() > 0


def test_partial_lessons_leave_other_words_open() -> None:
    chain = taught(0)
    possible = np.ones((4, 5), bool)
    possible[1] = [False, True, False, False, False]
    possible[2] = [False, False, True, False, False]
    possible[3, 2] = False
    for _ in range(30):
        chain.learn_partly(chain.rows(WORDS, grow=True), possible)
    after = chain.lattice(chain.emissions(chain.rows(WORDS)))
    assert after.span(1, 3, 1) > 0.5
    assert after.marginals[0].max() < 0.99  # no one said what the first word is


def test_rolling_back_restores_what_had_settled_even_when_labels_came_since() -> None:
    chain = taught()
    chain.settle()
    settled, sure = chain.state(), chance(chain)
    chain.add_label("ORG")
    chain.meet("ORG")
    for _ in range(3):
        chain.learn(chain.rows(WORDS, grow=True), np.array([chain.begin("ORG"), 0, 0, 0]))
    assert chance(chain) != sure
    chain.roll_back()
    assert chance(chain) == sure
    assert (chain.state()["weights"][:, :5] == settled["weights"]).all()


def test_a_chain_comes_back_from_its_state() -> None:
    chain = taught()
    chain.settle()
    other = Chain(["PERS", "GPE"])
    other.restore(chain.state())
    assert chance(other) == chance(chain)
    lesson = np.array([0, 0, 0, 0])
    for one in (chain, other):
        one.learn(one.rows(WORDS, grow=True), lesson)
        one.settle()
    assert chance(other) == chance(chain)


def test_rows_that_nothing_was_taught_to_are_given_back() -> None:
    chain, plain = taught(), taught()
    strangers = np.array([[hashed(f"كلمة {number}") << 32 for number in range(60)]], np.uint64)
    chain.rows(strangers, grow=True)
    chain.settle()
    plain.settle()
    assert chain.used == plain.used
    assert chance(chain) == chance(plain)
    assert all(np.array_equal(one, plain.state()[name]) for name, one in chain.state().items())
    begin = chain.begin("PERS")
    for one in (chain, plain):
        one.learn(one.rows(WORDS[::-1], grow=True), np.array([0, begin, 0, 0]))
    assert chance(chain) == chance(plain)
