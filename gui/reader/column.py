# SPDX-License-Identifier: MIT
"""The document as one column of paragraphs: laid out where it is looked at, estimated everywhere else."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from gui.reader.heights import Heights
from gui.reader.line_geometry import LineGeometry
from gui.reader.marks_index import Item, MarksIndex
from gui.reader.measures import Measures
from gui.reader.paragraph_layout import ParagraphLayout
from gui.reader.pieces import Piece, Pieces
from gui.reader.placing import LinePlace, Mark, place
from gui.reader.shown import AS_WRITTEN, Signs
from gui.reader.strips import Strip, strips

_KEPT = 600  # laid-out paragraphs


@dataclass(slots=True)
class Paragraph:
    """One laid-out piece with the marks in their places."""

    index: int
    piece: Piece
    layout: ParagraphLayout
    places: list[LinePlace]
    strips: list[Strip]
    height: int

    def units(self, start: int, end: int) -> tuple[int, int]:
        """A range of code points of the document, cut to this piece, in its UTF-16 units."""
        to_units, base = self.layout.positions.to_units, self.piece.start
        return (
            to_units(max(0, start - base)),
            to_units(max(0, min(end, self.piece.end) - base)),
        )

    def lines(self, start: int, end: int) -> range:
        """The numbers of the lines that hold a range of code points of the document, cut to this piece."""
        return self.layout.lines_of(*self.units(start, end))

    def line_at(self, y: float) -> int:
        """The number of the line at this y of the paragraph, the nearest one outside."""
        return min(bisect_right([line.bottom for line in self.places], y), len(self.places) - 1)


class Column:
    """A document's text in a column of `width` pixels; x and y are pixels of the column, from its top left.

    `footprint` tells how wide the chip of a mark may become.
    """

    def __init__(
        self,
        pieces: Pieces,
        marks: MarksIndex,
        measures: Measures,
        width: int,
        footprint: Callable[[Item], float],
        signs: Signs = AS_WRITTEN,
    ) -> None:
        self.pieces = pieces
        self.width = width
        self._marks = marks
        self._measures = measures
        self._footprint = footprint
        self._signs = signs
        self._laid: OrderedDict[int, Paragraph] = OrderedDict()
        self.heights = Heights(self._estimate(piece) for piece in pieces)

    def _estimate(self, piece: Piece) -> int:
        height = self._measures.estimate(piece.end - piece.start, self.width)
        return height if piece.last else height - self._measures.paragraph_gap

    def is_laid(self, index: int) -> bool:
        """Whether the height of this piece is known and not only estimated."""
        return index in self._laid

    def paragraph(self, index: int) -> Paragraph:
        """The piece, laid out now if it is not yet; this may change its height."""
        found = self._laid.get(index)
        if found is None:
            piece = self.pieces[index]
            layout = ParagraphLayout(
                self.pieces.text(index), self._measures.font, self.width, piece.rtl, self._signs
            )
            found = self._laid[index] = Paragraph(index, piece, layout, [], [], 0)
            self._place(found)
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(index)
        return found

    def marks_changed(self, index: int) -> range:
        """Put the marks of a piece anew; gives the lines from the first to the last that look different."""
        found = self._laid.get(index)
        if found is None:
            return range(0)
        before = found.places
        self._place(found)
        changed = [n for n, (old, new) in enumerate(zip(before, found.places, strict=True)) if old != new]
        return range(changed[0], changed[-1] + 1) if changed else range(0)

    def _place(self, paragraph: Paragraph) -> None:
        piece = paragraph.piece
        marks = [
            Mark(*paragraph.units(item.start, item.end), item, item.start >= piece.start)
            for item in self._marks.on(paragraph.index)
        ]
        marks = [mark for mark in marks if mark.start < mark.end]
        paragraph.places = place(
            paragraph.layout, marks, self._measures, self.width, self._footprint, paragraph.places
        )
        gap = self._measures.paragraph_gap if piece.last else 0
        paragraph.height = paragraph.places[-1].bottom + gap
        paragraph.strips = list(strips(paragraph.places, paragraph.height))
        self.heights.set(paragraph.index, paragraph.height)

    def _at(self, y: float) -> tuple[Paragraph, int]:
        index, _ = self.heights.find(int(y))
        paragraph = self.paragraph(index)
        return paragraph, paragraph.line_at(y - self.heights.above(index))

    def offset_at(self, x: float, y: float) -> int:
        """The code point under a place, the nearest one outside the text."""
        paragraph, line = self._at(y)
        cell = paragraph.layout.geometry(line).cell_at(x)
        unit = cell.start if cell else paragraph.layout.geometry(line).start
        return paragraph.piece.start + paragraph.layout.positions.to_points(unit)

    def line_start(self, y: float) -> int:
        """The first code point of the line at this y."""
        paragraph, line = self._at(y)
        unit = paragraph.layout.geometry(line).start
        return paragraph.piece.start + paragraph.layout.positions.to_points(unit)

    def boundary_at(self, x: float, y: float) -> int:
        """The boundary between characters nearest to a place, in code points."""
        paragraph, line = self._at(y)
        unit = paragraph.layout.geometry(line).boundary_at(x)
        return paragraph.piece.start + paragraph.layout.positions.to_points(unit)

    def covers(self, x: float, y: float) -> bool:
        """Whether there is text at a place, not only page beside or between it."""
        index, below = self.heights.find(int(y))
        if not 0 <= below < self.heights[index]:
            return False
        paragraph, number = self._at(y)
        place, inside = paragraph.places[number], y - self.heights.above(index)
        line = paragraph.layout.geometry(number)
        cells = line.cells
        return bool(
            cells
            and place.box_top - self._measures.lane <= inside <= place.bottom
            and cells[0].left - 3 <= x <= max(cell.right for cell in cells) + 3
        )

    def chip_at(self, x: float, y: float) -> Item | None:
        """The mark whose chip lies at a place; chips of a compact page come and go, and catch no mouse."""
        if self._measures.compact:
            return None
        index, _ = self.heights.find(int(y))
        paragraph = self.paragraph(index)
        inside = y - self.heights.above(index)
        for line in paragraph.places:
            for chip in line.chips:
                height = self._measures.chip_height
                if chip.left <= x <= chip.right and chip.top <= inside <= chip.top + height:
                    return chip.item
        return None

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of the text of a range, line by line."""
        found: list[QRectF] = []
        for paragraph, number, line in self._lines(start, end):
            place, y = paragraph.places[number], self.heights.above(paragraph.index)
            top, height = y + place.box_top, place.box_bottom - place.box_top
            for left, right in line.stretches(*paragraph.units(start, end)):
                found.append(QRectF(left, top, right - left, height))
        return found

    def _lines(self, start: int, end: int) -> Iterator[tuple[Paragraph, int, LineGeometry]]:
        for index in self.pieces.touched(start, end):
            paragraph = self.paragraph(index)
            for number in paragraph.lines(start, end):
                yield paragraph, number, paragraph.layout.geometry(number)

    def middle_of(self, offset: int) -> tuple[float, float]:
        """The middle of the character at an offset; for a blank that hangs at a wrap, the end of its line."""
        paragraph, number, line = next(self._lines(offset, offset + 1))
        unit, _ = paragraph.units(offset, offset + 1)
        place = paragraph.places[number]
        y = self.heights.above(paragraph.index) + place.baseline - self._measures.ascent * 0.35
        for cell in line.cells:
            if cell.start <= unit < cell.end:
                return (cell.left + cell.right) / 2, y
        if not line.runs:
            return (self.width if paragraph.layout.rtl else 0.0), y
        return line.edge(line.runs[-1], line.end), y

    def line_span(self, offset: int) -> tuple[int, int]:
        """The top and bottom of the line that holds an offset."""
        paragraph, number, _ = next(self._lines(offset, offset + 1))
        y = self.heights.above(paragraph.index)
        return y + paragraph.places[number].top, y + paragraph.places[number].bottom
