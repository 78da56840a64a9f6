# SPDX-License-Identifier: MIT
"""One label for every word: as camel-tools labels clean text, and where it loses count, the right number all the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotation.suggesters.camel.loading import load
from annotation.suggesters.camel.tagging import StoppedError, Tagger
from annotation.suggesters.camel.windows import LONGEST_WORD, ROOM, windows
from tests.annotation.suggesters.camel.tiny_model import Sentence

FATHA, SHADDA, RLM, BOM, ZWNJ, NBSP = "\u064e", "\u0651", "\u200f", "\ufeff", "\u200c", "\u00a0"


def test_clean_text_is_labelled_as_camel_tools_does(tagger: Tagger, recognizer: Any, clean: list[Sentence]):
    sentences = [words for words, _ in clean]
    found = tagger.tag(sentences)
    assert [[label for label, _ in tags] for tags in found] == recognizer.predict(sentences)
    assert all(0 < chance <= 1 for tags in found for _, chance in tags)


def test_the_small_model_has_learned_something(tagger: Tagger, clean: list[Sentence]):
    found = tagger.tag([words for words, _ in clean])
    pairs = [
        (a, b)
        for tags, (_, gold) in zip(found, clean, strict=True)
        for (a, _), b in zip(tags, gold, strict=True)
    ]
    assert sum(a == b for a, b in pairs) > 0.85 * len(pairs)


@pytest.mark.parametrize(
    "words",
    [
        [],
        [""],
        ["في", "", "النخيل"],
        [" ", "النخيل"],
        ["أن", SHADDA, "لأجل"],
        ["أن", FATHA, "لأجل"],
        ["أن", RLM, "لأجل"],
        [BOM, ZWNJ, "في"],
        [NBSP],
        ["\ufffd", "في"],
        ["\x01", "في"],
        ["😀", "في"],
        ["." * 400, "في"],
        ["ب" * 5000],
        ["النخيل"] * 2000,
        ["." * 400] * 60,
    ],
    ids=lambda words: repr(" ".join(words))[:20],
)
def test_one_label_for_each_word_whatever_it_is(tagger: Tagger, words: list[str]):
    assert [len(tags) for tags in tagger.tag([words, ["وصل", "نبيل"]])] == [len(words), 2]


def test_camel_tools_itself_loses_count(recognizer: Any):
    """Should this ever pass for all of them, the guard can go."""
    assert len(recognizer.predict([["أن", RLM, "النخيل"]])[0]) == 2


def test_a_word_in_a_long_sentence_has_context_on_both_sides(tagger: Tagger, recognizer: Any):
    """camel-tools cuts without overlap: what it says around the cut may differ, and only there."""
    words = ("قال سليم الحداد إن البلدية تعمل في النخيل . " * 60).split()
    tags = tagger.tag([words])[0]
    theirs = recognizer.predict([words])[0]
    assert len(tags) == len(theirs) == len(words)
    assert sum(a == b for (a, _), b in zip(tags, theirs, strict=True)) > 0.95 * len(words)


def test_stopped_between_batches_and_told_how_far(tagger: Tagger, clean: list[Sentence]):
    sentences = [words for words, _ in clean]
    far: list[tuple[int, int]] = []
    with pytest.raises(StoppedError):
        tagger.tag(sentences, progress=lambda *one: far.append(one), stopped=lambda: len(far) > 2)
    assert far == [(0, 40), (8, 40), (16, 40)]
    assert len(tagger.tag(sentences)) == 40  # and it goes on working


def test_eight_bits_say_nearly_the_same(tiny_model: Any, clean: list[Sentence]):
    sentences = [words for words, _ in clean]
    whole, fast = (Tagger(load(tiny_model, fast=fast)).tag(sentences) for fast in (False, True))
    pairs = [(a, b) for one, two in zip(whole, fast, strict=True) for a, b in zip(one, two, strict=True)]
    assert sum(a[0] == b[0] for a, b in pairs) > 0.95 * len(pairs)


@given(st.lists(st.integers(1, LONGEST_WORD), max_size=900))
@settings(max_examples=100)
def test_windows_tell_each_word_once_and_fit(lengths: list[int]):
    found = windows(0, lengths)
    told = [word for one in found for word in range(one.since, one.until)]
    assert told == list(range(len(lengths)))
    for one in found:
        assert one.first <= one.since <= one.until <= one.last
        assert one.pieces == sum(lengths[one.first : one.last]) <= ROOM
