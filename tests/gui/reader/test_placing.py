# SPDX-License-Identifier: MIT
"""Boxes around boxes, chips beside chips: what is placed overlaps nothing it should not."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from annotation.span import Span
from gui.reader.measures import Measures
from gui.reader.paragraph_layout import ParagraphLayout
from gui.reader.placing import LinePlace, Mark, nesting, place

TEXT = "وصل رئيس بلدية المدينة القديمة سالم Omar Haddad إلى سوق النهر في 12/5 صباحاً مع وفد كبير من التجار"
CHIP = 60.0


def mark(start: int, end: int) -> Mark:
    return Mark(start, end, Span.new(start, end, "LOC"), True)


marks_of = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 40)).map(
        lambda pair: mark(pair[0], min(len(TEXT), pair[0] + pair[1]))
    ),
    max_size=8,
)


@given(marks_of)
def test_overlapping_marks_have_different_levels_and_the_longer_is_outside(marks: list[Mark]) -> None:
    levels = nesting(marks)
    for (one, high), (other, low) in combinations(zip(marks, levels, strict=True), 2):
        if one.start < other.end and other.start < one.end:
            assert high != low
            if one.end - one.start != other.end - other.start:
                assert (high > low) == (one.end - one.start > other.end - other.start)


def placed(marks: list[Mark], width: int = 380, before: list[LinePlace] | None = None) -> list[LinePlace]:
    measures = Measures.at(100)
    layout = ParagraphLayout(TEXT, measures.font, width, True)
    return place(layout, marks, measures, width, lambda item: CHIP, before or [])


@pytest.mark.parametrize("seed", range(12))
def test_no_two_chips_of_a_line_meet(qtbot: QtBot, seed: int) -> None:
    marks = [
        mark(start, min(len(TEXT), start + 3 + (start * (seed + 3)) % 23)) for start in range(seed, 90, 7)
    ]
    lines = placed(marks)
    assert sum(len(line.chips) for line in lines) == len(marks)
    for line in lines:
        for one, other in combinations(line.chips, 2):
            assert one.top != other.top or one.right <= other.left or other.right <= one.left
        for chip in line.chips:
            assert line.top <= chip.top < line.box_top
            assert chip.left >= -2
            assert chip.right <= 382
    for upper, lower in pairwise(lines):
        assert upper.bottom == lower.top
        assert upper.box_bottom < lower.bottom


def test_a_box_around_another_encloses_it(qtbot: QtBot) -> None:
    outer, inner = mark(4, 30), mark(4, 8)
    (line, *_) = placed([outer, inner], 2000)
    big, small = line.boxes
    assert (big.item, small.item) == (outer.item, inner.item)
    assert big.right > small.right
    assert big.left < small.left
    assert big.level == 1


def test_a_wrapped_mark_is_open_where_it_goes_on(qtbot: QtBot) -> None:
    lines = placed([mark(0, len(TEXT))])
    assert len(lines) > 1
    first, last = lines[0].boxes, lines[-1].boxes
    assert (first[0].open_left, first[-1].open_right) == (True, False)
    assert (last[0].open_left, last[-1].open_right) == (False, True)
    assert [len(line.chips) for line in lines] == [1] + [0] * (len(lines) - 1)


def test_a_mark_from_the_paragraph_before_has_no_chip_here(qtbot: QtBot) -> None:
    lines = placed([Mark(0, 5, Span.new(0, 5, "LOC"), False)], 2000)
    assert lines[0].chips == ()
    assert lines[0].boxes[0].open_right


def test_room_is_kept(qtbot: QtBot) -> None:
    crowded = placed([mark(0, 30), mark(0, 20), mark(0, 10)], 2000)
    after = placed([], 2000, crowded)
    assert after[0].baseline == crowded[0].baseline
    assert after[0].bottom == crowded[0].bottom
    assert placed([], 2000)[0].bottom < after[0].bottom


def test_an_empty_paragraph_keeps_no_room_for_chips(qtbot: QtBot) -> None:
    measures = Measures.at(100)
    (line,) = place(ParagraphLayout("", measures.font, 300, True), [], measures, 300, lambda item: CHIP)
    assert line.bottom == measures.line - measures.lane
    assert measures.estimate(0, 300) == line.bottom + measures.paragraph_gap
