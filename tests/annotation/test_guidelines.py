# SPDX-License-Identifier: MIT
"""Guideline cards: one for every label of every scheme, in both languages, with examples that can be shown."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.guidelines import Example, card_of, cards, example, writing
from annotation.scheme import Scheme, bundled, load, parse
from resources import path

WITH_CARDS = ["anercorp", "conflict-news", "ontonotes", "wojood", "wojood-fine"]
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآءئؤىة"


@pytest.mark.parametrize("name", WITH_CARDS)
def test_every_label_has_a_card_with_examples(name: str):
    scheme = load(name)
    for label in scheme.labels:
        card = card_of(label.name, scheme)
        assert not card.own
        assert any(letter in ARABIC for letter in card.ar), label.name
        assert len(card.en.split()) >= 5, label.name
        assert len(card.examples) >= 2, label.name
        assert card.near_misses, label.name
        for shown in (*card.examples, *card.near_misses):
            assert 0 < shown.end - shown.start < len(shown.text) or shown.start == 0
            assert shown.text[shown.start : shown.end].strip() == shown.text[shown.start : shown.end]
        assert all(not shown.instead for shown in card.examples), label.name


@pytest.mark.parametrize("name", WITH_CARDS)
def test_cards_speak_of_labels_that_exist(name: str):
    scheme = load(name)
    for label, card in cards(name).items():
        assert scheme.find(label), f"{name} has a card for {label}, which is no label of it"
        for shown in card.near_misses:
            there = scheme.find(shown.instead)
            assert not shown.instead or (there and there.name == shown.instead != label), f"{label}: {shown}"


@pytest.mark.parametrize("name", WITH_CARDS)
def test_every_example_shows_one_span(name: str):
    for line in path(f"guidelines/{name}.toml").read_text(encoding="utf-8").split("\n"):
        if line.startswith(("examples", "near_misses")):
            for written in re.findall(r'"([^"]*)"', line):
                assert (written.count("["), written.count("]")) == (1, 1), written
                assert writing(example(written)).replace(" |", "") == written.rstrip(" |").replace(" |", "")


def test_no_card_is_left_over_or_missing():
    assert sorted(file.stem for file in path("guidelines").glob("*.toml")) == WITH_CARDS
    assert len(cards("wojood")) == 21
    assert len(cards("wojood-fine")) == 31
    assert len(cards("ontonotes")) == 18


@pytest.mark.parametrize("name", bundled())
def test_no_label_is_left_without_a_word(name: str):
    scheme = load(name)
    assert all(card_of(label.name, scheme).ar and card_of(label.name, scheme).en for label in scheme.labels)


def test_the_project_s_own_card_comes_first():
    scheme = load("wojood")
    pers = scheme.labels[0]
    own = replace(pers, guide_ar="أشخاص النص فقط", examples=("جاء [سعيد]",))
    mine = Scheme("wojood", "", "", (own, *scheme.labels[1:]))
    card = card_of("PERS", mine)
    assert (card.own, card.ar, card.en) == (True, "أشخاص النص فقط", pers.definition_en)
    assert card.examples == (Example("جاء سعيد", 4, 8),)


def test_a_scheme_of_one_s_own_borrows_and_else_defines():
    mine = parse(
        "[[labels]]\nname = 'PERS'\n[[labels]]\nname = 'RIVER'\nmappings = { wojood = 'LOC' }\n"
        "[[labels]]\nname = 'X'\ndefinition_en = 'a thing'",
        "mine.toml",
    )
    assert card_of("PERS", mine).examples
    assert card_of("RIVER", mine).ar == card_of("LOC", load("wojood")).ar
    assert card_of("X", mine).en == "a thing"
    assert card_of("nothing", mine).en == ""


_plain = st.text("ابت x", min_size=1, max_size=8)


@given(_plain, _plain, _plain, st.sampled_from(["", "ORG"]))
def test_an_example_is_written_and_read(before: str, span: str, after: str, instead: str):
    text = f"ا{before}{span}{after}ا"
    shown = Example(text, 1 + len(before), 1 + len(before) + len(span), instead)
    assert example(writing(shown)) == shown


@given(st.text(max_size=20))
def test_any_writing_gives_an_example(written: str):
    shown = example(written)
    assert 0 <= shown.start <= shown.end <= len(shown.text)
