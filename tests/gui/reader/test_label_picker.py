# SPDX-License-Identifier: MIT
"""The label picker: what fits what was typed, and a place that never covers the words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from annotation.scheme import load
from gui.reader.label_picker import matching, place_beside

LABELS = load("wojood").labels


@pytest.mark.parametrize(
    ("typed", "first"), [("org", "ORG"), ("شخص", "PERS"), ("mone", "MONEY"), ("  ", "PERS")]
)
def test_labels_are_found_by_any_of_their_names(typed, first):
    assert matching(LABELS, typed)[0].name == first


def test_every_label_is_found_by_each_of_its_names():
    for label in LABELS:
        for name in (label.ar, label.en, label.name, label.en.upper()):
            assert label in matching(LABELS, name)


def test_spelling_does_not_matter_and_nonsense_finds_nothing():
    for label in LABELS:
        assert label in matching(LABELS, label.ar.replace("أ", "ا").replace("ة", "ه"))
    assert matching(LABELS, "قققق") == []
    assert matching(LABELS, "") == list(LABELS)


AREA = QRect(4, 4, 700, 600)


@given(
    st.integers(-50, 650),
    st.integers(-80, 640),
    st.integers(1, 700),
    st.integers(10, 260),
    st.integers(60, 400),
)
def test_it_stays_in_the_page_and_covers_no_word(x, y, width, height, wish):
    words = [QRect(x, y, width, height)]
    place = place_beside(AREA, words, QSize(236, wish), 60)
    assert AREA.contains(place)
    assert not place.intersects(words[0])
    assert place.height() >= min(60, wish)


def test_several_lines_are_kept_free():
    words = [QRect(10, 200, 600, 40), QRect(300, 260, 300, 40)]
    place = place_beside(AREA, words, QSize(236, 300), 60)
    assert not any(place.intersects(rect) for rect in words)


def test_words_that_fill_the_page_leave_it_the_bottom():
    place = place_beside(AREA, [QRect(0, 0, 800, 800)], QSize(236, 300), 60)
    assert AREA.contains(place)
    assert place.bottom() == AREA.bottom()
