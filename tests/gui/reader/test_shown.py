# SPDX-License-Identifier: MIT
"""Hidden signs: the text on screen is shorter, the offsets are those of the text, whatever it holds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from annotation.arabic import MARKS, TATWEEL
from gui.reader.shown import AS_WRITTEN, Shown, Signs

TEXTS = st.text(st.sampled_from("سلمى ـَُِّْ😀Ab\u200c\t"), max_size=30)
SIGNS = st.builds(Signs, marks=st.booleans(), tatweel=st.booleans())


@given(TEXTS, SIGNS)
def test_what_is_shown_is_the_text_without_what_is_hidden(text: str, signs: Signs) -> None:
    left_out = ("" if signs.marks else MARKS) + ("" if signs.tatweel else TATWEEL)
    wanted = re.sub(f"[{left_out}]", "", text) if left_out else text
    assert Shown(text, signs).text == wanted.replace("\t", "\u2003")


@given(TEXTS, SIGNS)
def test_shown_characters_keep_their_offsets(text: str, signs: Signs) -> None:
    shown = Shown(text, signs)
    pattern = signs.hidden
    for point, character in enumerate(text):
        if not (pattern and pattern.match(character)):
            unit = shown.to_units(point)
            assert shown.to_points(unit) == point
            width = shown.to_units(point + 1) - unit
            assert width == (2 if character > "\uffff" else 1)
            if width == 1 and character != "\t":
                assert shown.units[unit] == character


@given(TEXTS, SIGNS)
def test_the_ends_meet(text: str, signs: Signs) -> None:
    shown = Shown(text, signs)
    assert shown.to_units(len(text)) == len(shown.units)
    assert shown.to_points(len(shown.units)) == len(text)
    units = [shown.to_units(point) for point in range(len(text) + 1)]
    assert units == sorted(units)


def test_marks_at_the_end_belong_to_the_letter_before() -> None:
    shown = Shown("مُحَمَّدٌ جاء", Signs(marks=False))
    assert shown.text == "محمد جاء"
    assert shown.to_points(4) == len("مُحَمَّدٌ")


def test_as_written_changes_nothing_but_blanks() -> None:
    shown = Shown("أ\u2029ب\rج", AS_WRITTEN)
    assert shown.text == "أ ب ج"
    assert [shown.to_points(n) for n in range(6)] == list(range(6))
