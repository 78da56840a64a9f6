# SPDX-License-Identifier: MIT
"""Where the marks of one paragraph go: boxes by nesting level, chips in lanes, and lines moved to make room."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from gui.reader.chip_lanes import Anchor, lay_chips
from gui.reader.marks_index import Item
from gui.reader.measures import Measures
from gui.reader.paragraph_layout import ParagraphLayout

# Vowel signs that rise above the letters, where a chip would cover them.
_HIGH_SIGNS = re.compile("[\u064b\u064c\u064e\u064f\u0651-\u0654\u0657-\u065b\u0670]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark as its paragraph sees it: a range of UTF-16 units, and whether it begins in this paragraph."""

    start: int
    end: int
    item: Item
    begins: bool


@dataclass(frozen=True, slots=True)
class Box:
    """One rectangle of a mark on one line; a side is open where the mark goes on beyond the line."""

    item: Item
    level: int
    left: float
    right: float
    open_left: bool
    open_right: bool


@dataclass(frozen=True, slots=True)
class ChipPlace:
    """Where a chip stands; its anchored edge is the right one in right to left paragraphs."""

    item: Item
    left: float
    right: float
    top: int


@dataclass(frozen=True, slots=True)
class LinePlace:
    """The vertical measures of one line in its paragraph, and what is painted around its text.

    `lanes` of chips and `levels` of nesting are what there is room for, not always what is used.
    """

    lanes: int
    levels: int
    top: int
    box_top: int  # of a box of level 0
    baseline: int
    box_bottom: int
    bottom: int
    boxes: tuple[Box, ...]
    chips: tuple[ChipPlace, ...]


@dataclass
class _Line:
    boxes: list[Box] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)


def place(
    layout: ParagraphLayout,
    marks: Sequence[Mark],
    measures: Measures,
    width: int,
    footprint: Callable[[Item], float],
    before: Sequence[LinePlace] = (),
) -> list[LinePlace]:
    """Put every mark in its place and move the lines of the layout to fit; `footprint` is a chip's width.

    Room that lines had `before` is kept, so that answering a suggestion with no moves nothing.
    """
    drafts = [_Line() for _ in layout.lines]
    for mark, level in zip(marks, nesting(marks), strict=True):
        _draw_up(layout, mark, level, drafts, measures)
    places: list[LinePlace] = []
    top = 0
    for number, draft in enumerate(drafts):
        # Chips that are seen one at a time need no lanes.
        crowds = [[anchor] for anchor in draft.anchors] if measures.compact else [draft.anchors]
        laid = [
            chip
            for crowd in crowds
            for chip in lay_chips(
                crowd, width=width, rtl=layout.rtl, footprint=footprint, slack=measures.chip_height
            )
        ]
        deepest = max((box.level for box in draft.boxes), default=0)
        lanes = max((chip.lane + 1 for chip in laid), default=1)
        levels = max(1, deepest)
        if not layout.units:
            lanes = 0  # nothing to mark in an empty paragraph
        if before:
            lanes, levels = max(lanes, before[number].lanes), max(levels, before[number].levels)
        line = layout.lines[number]
        start, stop = line.textStart(), line.textStart() + line.textLength()
        high = measures.vocalised if _HIGH_SIGNS.search(layout.units, start, stop) else 0
        spread = levels * measures.level_up
        baseline = top + lanes * measures.lane + spread + high + measures.ascent
        box_top = baseline - round(measures.ascent * 0.87) - round(high * 0.85)
        first_lane = box_top - deepest * measures.level_up - measures.chip_height - 1
        layout.put_line(number, baseline)
        bottom = baseline + measures.descent + measures.leading + spread - measures.level_up
        places.append(
            LinePlace(
                lanes,
                levels,
                top,
                box_top,
                baseline,
                baseline + round(measures.descent * 0.84),
                bottom,
                tuple(sorted(draft.boxes, key=lambda box: -box.level)),
                tuple(
                    ChipPlace(chip.item, chip.left, chip.right, first_lane - chip.lane * measures.lane)
                    for chip in laid
                ),
            )
        )
        top = bottom
    return places


def nesting(marks: Sequence[Mark]) -> list[int]:
    """The level of each mark: one more than the highest level of the shorter marks it overlaps, else 0.

    So an outer box goes around its inner ones, and of two crossing boxes the longer one stands off.
    """
    levels = [0] * len(marks)
    done: list[tuple[int, int, int]] = []  # start, end and level of the shorter ones, by start
    for n in sorted(range(len(marks)), key=lambda n: marks[n].end - marks[n].start):
        start, end = marks[n].start, marks[n].end
        # None of them is longer, so that those that reach in begin no further away than this length.
        first, last = bisect_left(done, (2 * start - end,)), bisect_left(done, (end,))
        inside = (level for _, stop, level in done[first:last] if start < stop)
        levels[n] = 1 + max(inside, default=-1)
        insort(done, (start, end, levels[n]))
    return levels


def _draw_up(
    layout: ParagraphLayout, mark: Mark, level: int, drafts: list[_Line], measures: Measures
) -> None:
    """Add the boxes of a mark to the lines it touches, and the anchor of its chip to the first of them."""
    anchored = not mark.begins
    out = 0.4 + level * measures.level_out
    for number in layout.lines_of(mark.start, mark.end):
        line = layout.geometry(number)
        stretches = line.stretches(mark.start, mark.end)
        before, after = mark.start < line.start or not mark.begins, mark.end > line.stop
        for place, (left, right) in enumerate(stretches):
            on_left, on_right = (after, before) if layout.rtl else (before, after)
            open_left, open_right = on_left and place == 0, on_right and place == len(stretches) - 1
            drafts[number].boxes.append(Box(mark.item, level, left - out, right + out, open_left, open_right))
        if stretches and not anchored:
            anchored = True
            x = _anchor(line.stretches(mark.start, mark.start + 1), stretches, layout.rtl)
            drafts[number].anchors.append(Anchor(mark.item, level, x + out if layout.rtl else x - out))


def _anchor(beginning: list[tuple[float, float]], stretches: list[tuple[float, float]], rtl: bool) -> float:
    """The leading edge of the stretch that holds the first character."""
    for left, right in stretches:
        if beginning and left - 0.7 <= beginning[0][0] and beginning[0][1] <= right + 0.7:
            return right if rtl else left
    return stretches[-1][1] if rtl else stretches[0][0]
