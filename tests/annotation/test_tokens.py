# SPDX-License-Identifier: MIT
"""Words are exact pieces of the text, in order, with nothing but white space between them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotation.tokens import Snap, snap, source_words, word_at, words

odd = "ابتدروَُّـ\u200f\u200d\ufeff😀🇸🇾👍🏽٣5.,،()«»#@%-\u00a0\u2028\x85\x1c \t\r\n"
texts = st.text(st.sampled_from(odd) | st.characters(exclude_categories=["Cs"]), max_size=60)
file_words = st.text(
    st.sampled_from("ابت(د$#\u00a0\u2028\r")
    | st.characters(exclude_categories=["Cs"], exclude_characters=" \n"),
    min_size=1,
    max_size=6,
)


@settings(max_examples=300)
@given(texts)
def test_words_are_slices_with_white_space_between(text):
    at = 0
    for start, end in words(text):
        assert not text[at:start].strip()
        assert not any(letter.isspace() for letter in text[start:end])
        assert start < end
        at = end
    assert not text[at:].strip()


@given(texts, texts, texts)
def test_words_of_a_part_are_those_of_the_part_alone(before, part, after):
    start = len(before)
    found = words(before + part + after, start, start + len(part))
    assert found == [(s + start, e + start) for s, e in words(part)]


def test_punctuation_stands_apart_and_proclitics_stay_on():
    text = "وببغداد، (قُتل) 3.5% «نعم»"
    assert " ".join(text[s:e] for s, e in words(text)) == "وببغداد ، ( قُتل ) 3 . 5 % « نعم »"


@given(st.lists(st.lists(file_words, max_size=5), max_size=5))
def test_source_words_give_the_words_of_the_file_back(sentences):
    text = "\n".join(" ".join(sentence) for sentence in sentences)
    found = [text[start:end] for start, end in source_words(text)]
    assert found == [word for sentence in sentences for word in sentence]


@pytest.mark.parametrize(
    ("offset", "word"), [(0, (0, 3)), (2, (0, 3)), (3, None), (4, (4, 6)), (6, None), (99, None)]
)
def test_word_at(offset, word):
    assert word_at([(0, 3), (4, 6)], offset) == word


@pytest.mark.parametrize(
    ("how", "drawn", "result"),
    [
        (Snap.OUTWARD, (1, 5), (0, 6)),
        (Snap.OUTWARD, (3, 4), None),
        (Snap.OUTWARD, (2, 9), (0, 10)),
        (Snap.INWARD, (1, 10), (4, 10)),
        (Snap.INWARD, (1, 5), None),
        (Snap.EXACT, (1, 5), (1, 5)),
        (Snap.EXACT, (5, 5), None),
    ],
)
def test_snapping(how, drawn, result):
    assert snap([(0, 3), (4, 6), (7, 10)], *drawn, how) == result
