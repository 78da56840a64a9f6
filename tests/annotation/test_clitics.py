# SPDX-License-Identifier: MIT
"""Proclitics are cut off where the spelling makes it certain, and never off a word that only looks so."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from annotation.clitics import certain_cuts, segmented, standing_alone
from annotation.tokens import words
from tests.annotation.formats.anything import texts


def cut(word, alone=()):
    places = [0, *certain_cuts(word, alone), len(word)]
    return [word[a:b] for a, b in pairwise(places)]


@pytest.mark.parametrize(
    "told",
    [
        "و|المدينة", "ف|الرئيس", "ب|الشام", "و|ب|الشام", "ك|العادة", "ل|لحكومة", "و|ل|لحكومة", "و|من", "و|قال", "و|التي",
        "ف|ب|النسبة", "ل|هذا", "و|ل|هذا", "ب|كل", "وَ|بِ|القَاهِرَةِ", "و|الـقاهرة", "و|أحد", "ك|اليوم", "ب|الغرب",
    ],
)  # fmt: skip
def test_what_is_certain_is_cut(told):
    assert cut(told.replace("|", "")) == told.split("|")


@pytest.mark.parametrize(
    "word",
    [
        "وزير", "والدته", "والدين", "والي", "واحد", "بالغة", "بالي", "بعيد", "كريم", "كتاب", "لبنان", "ليلى", "فريق", "فقد",
        "كاليفورنيا", "وكالة", "سيارة", "كذلك", "لله", "القاهرة", "و", "", "،", "abc", "😀والشام", "٣والقرن",
    ],
)  # fmt: skip
def test_what_could_be_one_word_is_left_whole(word):
    assert cut(word) == [word]


def test_a_word_that_stands_alone_in_the_text_tells_its_tail():
    text = "بيروت وبيروت لبيروت وسيشارك يشارك وسام سام"
    found = words(text)
    pieces = segmented(text, found, standing_alone(text, found))
    assert [text[a:b] for a, b in pieces] == [
        *("بيروت", "و", "بيروت", "ل", "بيروت"), *("و", "س", "يشارك", "يشارك", "وسام", "سام"),
    ]  # fmt: skip


@given(texts)
def test_the_pieces_are_the_words(text):
    found = words(text)
    pieces = segmented(text, found, standing_alone(text, found))
    assert all(start < end for start, end in pieces)
    assert {edge for word in found for edge in word} <= {edge for piece in pieces for edge in piece}
    assert sum(b - a for a, b in pieces) == sum(b - a for a, b in found)
