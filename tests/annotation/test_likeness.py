# SPDX-License-Identifier: MIT
"""Texts that are nearly the same are found, in any spelling; others are not."""

from __future__ import annotations

from random import Random

from annotation.likeness import ALIKE, alike

WORDS = [f"كلمة{n}" for n in range(400)]


def text(seed: int, length: int = 120) -> str:
    return " ".join(Random(seed).choices(WORDS, k=length))


def changed(words: str, count: int) -> str:
    """The text with some words replaced, side by side: a story and its update."""
    parts = words.split(" ")
    return " ".join([*parts[:-count], *(f"جديد{n}" for n in range(count))])


def test_a_story_and_its_update():
    story = text(1)
    (pair,) = alike([("a", story), ("b", text(2)), ("c", changed(story, 10))])
    assert (pair.first, pair.second) == ("a", "c")
    # 117 rows of four words each, of which the ten last words touch ten; both texts together have 127.
    assert pair.likeness == 107 / 127


def test_another_spelling_is_the_same():
    (pair,) = alike([("a", "وصل أحمد إلى مدرسة القرية"), ("b", "وصلَ احمد الى مدرسه القريــة")])
    assert pair.likeness == 1


def test_what_shares_less_is_another_text():
    story = text(3)
    assert alike([("a", story), ("b", changed(story, 40))]) == []
    assert alike([("a", ""), ("b", "؟!")]) == []


def test_pairs_are_those_of_comparing_all():
    """Against the comparison of every text with every other."""
    stories = [text(seed) for seed in range(30)]
    texts = [(f"{n}-{k}", changed(story, k * 5 + 1)) for n, story in enumerate(stories) for k in range(3)]

    def rows(words: str) -> set[tuple[str, ...]]:
        parts = words.split()
        return {tuple(parts[n : n + 4]) for n in range(len(parts) - 3)}

    known = {name: rows(words) for name, words in texts}
    names = list(known)
    expected = {
        (a, b)
        for n, a in enumerate(names)
        for b in names[n + 1 :]
        if len(known[a] & known[b]) / len(known[a] | known[b]) >= ALIKE
    }
    found = {(pair.first, pair.second) for pair in alike(texts)}
    assert len(expected) >= 60
    assert found == expected
