# SPDX-License-Identifier: MIT
"""Where the characters of one laid-out line stand: its directional runs, the edges in them, and its cells."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine

_Flags = QTextLayout.GlyphRunRetrievalFlag
_RETRIEVE = _Flags.RetrieveGlyphIndexes | _Flags.RetrieveGlyphPositions | _Flags.RetrieveStringIndexes

# Without such characters there is one direction, and no need for a look at the glyphs.
_MAY_TURN_RTL = re.compile("[^\u0600-\u065f\u066a-\u06ef\u06fa-\u06ff\\s.!:\"'\u00ab\u00bb()\\[\\]\u2026-]")
_MAY_TURN_LTR = re.compile("[^\u0020-\u007e\u00a0-\u024f\u2010-\u2026]")
_HANGING = " \u2003"
_LOOKED_AT = 12  # characters of a run, enough to tell by how much cursorToX is wrong in it
_BESIDE = 0.05  # pixels: an edge nearer to that of its run is not inside
_TOUCHING = 0.6  # pixels: rectangles nearer than this are one


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one direction: logically from `start` to `end`, visually from `left` to `right`.

    `shift` is what cursorToX is wrong by inside it: nothing, or the width of the blank that hangs at the wrap.
    `pens` is where its glyphs begin.
    """

    start: int
    end: int
    rtl: bool
    left: float
    right: float
    shift: float = 0.0
    pens: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of one character with the marks on it, left to right on the line."""

    left: float
    right: float
    start: int
    end: int
    rtl: bool


class LineGeometry:
    """The geometry of one line; offsets are UTF-16 units of its paragraph, x is in pixels of the layout.

    Never asks QTextLine.xToCursor, which is off by the blank that hangs at the end of a wrapped line. Asks
    cursorToX only inside a run, since at a change of direction it answers with the neighbour's edge; where
    runs begin and end the glyphs tell.
    """

    def __init__(self, layout: QTextLayout, line: QTextLine, units: str, rtl: bool) -> None:
        self._layout = layout
        self._line = line
        self._units = units
        self._rtl = rtl
        self.start = line.textStart()
        self.stop = self.start + line.textLength()
        self.end = self.stop  # without the blanks that hang, unpainted, at the wrap
        if self.stop < len(units):
            while self.end > self.start and units[self.end - 1] in _HANGING:
                self.end -= 1

    @cached_property
    def runs(self) -> list[Run]:
        """The directional runs, in logical order."""
        if self.end == self.start:
            return []
        if not self._may_turn:
            one, other = self._x(self.start), self._x(self.end)
            return [Run(self.start, self.end, self._rtl, min(one, other), max(one, other))]
        return self._items()

    @property
    def _may_turn(self) -> bool:
        """Whether directions may change in this line.

        In a paragraph from left to right any Arabic letter turns also the digits after it, even lines below.
        """
        if self._rtl:
            return bool(_MAY_TURN_RTL.search(self._units, self.start, self.end))
        return bool(_MAY_TURN_LTR.search(self._units))

    def _items(self) -> list[Run]:
        """Qt's shaped items, in logical order.

        An item that needed a second font comes in several pieces that all tell its start.
        """
        found: dict[int, tuple[bool, list[QRectF], list[float]]] = {}
        for glyphs in self._line.glyphRuns(-1, -1, _RETRIEVE):
            if places := glyphs.stringIndexes():
                item = found.setdefault(min(places), (glyphs.isRightToLeft(), [], []))
                item[1].append(glyphs.boundingRect())
                item[2].extend(place.x() for place in glyphs.positions())
        starts = sorted(start for start in found if start < self.end)
        runs: list[Run] = []
        for start, end in zip(starts, [*starts[1:], self.end], strict=True):
            rtl, frames, pens = found[start]
            left, right = min(frame.left() for frame in frames), max(frame.right() for frame in frames)
            run = Run(start, end, rtl, left, right, 0.0, pens)
            runs.append(replace(run, shift=self._shift(run)))
        return runs

    def _shift(self, item: Run) -> float:
        """What to add to cursorToX inside an item: 0, or the width of the hanging blank either way.

        That with which the edges between its first letters most often meet a place where a glyph begins, and
        most seldom lie outside.
        """
        if self.end == self.stop:
            return 0.0
        inside = [self._x(unit) for unit in range(item.start + 1, min(item.end, item.start + _LOOKED_AT))]
        blank = QFontMetricsF(self._layout.font()).horizontalAdvance(self._units[self.end : self.stop])

        def met(shift: float) -> int:
            outside = sum(not item.left <= x + shift <= item.right for x in inside)
            return sum(any(abs(x + shift - pen) < _BESIDE for pen in item.pens) for x in inside) - outside

        return max((0.0, blank, -blank), key=met)

    def _x(self, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
        return float(self._line.cursorToX(unit, edge)[0])  # type: ignore[index]

    def edge(self, run: Run, unit: int) -> float:
        """The x of the boundary before `unit`, seen from inside the run."""
        if unit <= run.start:
            return run.right if run.rtl else run.left
        if unit >= run.end:
            return run.left if run.rtl else run.right
        seen = self._x(unit)
        x = seen + run.shift
        if run.left + _BESIDE < x < run.right - _BESIDE:
            if run.shift < 0 and seen > self._line.width() - _BESIDE:  # Qt cut it off there
                return min((pen for pen in run.pens if pen > x), default=x)
            return x
        # After a pair of tatweels, drawn as one, Qt may jump out of the run; the end of the letter before stays.
        x = self._x(self._before(unit), QTextLine.Edge.Trailing) + run.shift
        return min(max(x, run.left), run.right)

    def _before(self, unit: int) -> int:
        """Where the character before a boundary begins."""
        unit -= 1
        while unit > self.start and not self._layout.isValidCursorPosition(unit):
            unit -= 1
        return unit

    def stretches(self, start: int, end: int) -> list[tuple[float, float]]:
        """The (left, right) stretches that a range covers on this line, from left to right."""
        found: list[tuple[float, float]] = []
        for run in self.runs:
            first, last = max(start, run.start), min(end, run.end)
            if first < last:
                one, other = self.edge(run, first), self.edge(run, last)
                found.append((min(one, other), max(one, other)))
        merged: list[tuple[float, float]] = []
        for left, right in sorted(found):
            if merged and left - merged[-1][1] < _TOUCHING:
                merged[-1] = merged[-1][0], max(merged[-1][1], right)
            else:
                merged.append((left, right))
        return merged

    @cached_property
    def cells(self) -> list[Cell]:
        """The characters of the line, from left to right."""
        found: list[Cell] = []
        for run in self.runs:
            at = run.start
            while at < run.end:
                parts = self._sharing(run, at)
                begin, finish = self.edge(run, at), self.edge(run, parts[-1][1])
                width = (finish - begin) / len(parts)
                for n, (start, end) in enumerate(parts):
                    one, other = begin + width * n, begin + width * (n + 1)
                    found.append(Cell(min(one, other), max(one, other), start, end, run.rtl))
                at = parts[-1][1]
        return sorted(found, key=lambda cell: (cell.left, cell.right))

    def _sharing(self, run: Run, at: int) -> list[tuple[int, int]]:
        """The character at `at`, and those after it without width: the tail of a ligature shares its box."""
        parts = [(at, self._next(at, run.end))]
        x = self.edge(run, parts[0][1])
        while (start := parts[-1][1]) < run.end and not self._units[start].isspace():
            end = self._next(start, run.end)
            if abs(self.edge(run, end) - x) >= 0.05:
                break
            parts.append((start, end))
        return parts

    def _next(self, unit: int, end: int) -> int:
        unit += 1
        while unit < end and not self._layout.isValidCursorPosition(unit):
            unit += 1
        return unit

    def cell_at(self, x: float) -> Cell | None:
        """The character under x, the nearest one outside the text; None on an empty line."""
        cells = self.cells
        return cells[max(0, bisect_right(cells, x, key=lambda cell: cell.left) - 1)] if cells else None

    def boundary_at(self, x: float) -> int:
        """The boundary between characters that lies nearest to x."""
        cell = self.cell_at(x)
        if cell is None:
            return self.start
        on_left = x < (cell.left + cell.right) / 2
        return cell.end if on_left == cell.rtl else cell.start
