# SPDX-License-Identifier: MIT
"""A document set for one look and width: all that is thrown away together when one of these changes."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from time import thread_time

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPixmap

from annotation.scheme import Scheme
from gui.reader.chips import Chips
from gui.reader.column import Column, Paragraph
from gui.reader.look import Look
from gui.reader.marks_index import Item, MarksIndex
from gui.reader.measures import Measures
from gui.reader.overlays import Overlays
from gui.reader.painter import Emphasis, Painter
from gui.reader.pieces import Pieces
from gui.reader.sheet import sheet
from gui.reader.strips import Strip
from gui.reader.tiles import Tiles

_AHEAD = 2  # windows of text made ready beyond the edge


class Setting:
    """Paints the document's column, keeping finished strips of paragraphs as tiles."""

    def __init__(
        self,
        pieces: Pieces,
        marks: MarksIndex,
        overlays: Overlays,
        scheme: Scheme | None,
        look: Look,
        width: int,
    ) -> None:
        self.look = look
        self.measures = Measures.at(look.zoom, look.family, compact=look.compact)
        self.sheet = sheet(width, self.measures, rtl=pieces.rtl)
        chips = Chips(look.theme, self.measures, scheme, look.language, look.ratio)
        self.column = Column(
            pieces, marks, self.measures, self.sheet.column_width, chips.footprint, look.signs
        )
        self._pieces = pieces
        self.tiles = Tiles(look.ratio)
        self._painter = Painter(
            look.theme,
            self.measures,
            chips,
            scheme,
            overlays,
            arabic_digits=look.language.startswith("ar"),
            invisible=look.signs.invisible,
        )

    def fits(self, width: int, ratio: float) -> bool:
        """Whether a page of this width on this screen would be set just the same."""
        there = sheet(width, self.measures, rtl=self._pieces.rtl)
        return there == self.sheet and ratio == self.look.ratio

    def drop(self, start: int, end: int) -> None:
        """Paint the lines of a range anew next time."""
        for index in self._pieces.touched(start, end):
            known = self.column.is_laid(index)
            self.tiles.drop(index, self.column.paragraph(index).lines(start, end) if known else None)

    def marks_changed(self, index: int) -> None:
        """Put the marks of a piece anew, and paint the lines that look different anew next time."""
        known = self.column.is_laid(
            index
        )  # else its lines as they were are forgotten, though not their picture
        lines = self.column.marks_changed(index)
        self.tiles.drop(index, lines if known else None)

    def paint(
        self,
        painter: QPainter,
        top: int,
        height: int,
        emphasis: Emphasis,
        hovered: Item | None = None,
        *,
        seconds: float = inf,
    ) -> bool:
        """Paint the part of the column from y = `top`, `height` pixels high, at the painter's origin.

        `hovered` is a mark whose chip is shown although the page is compact. Strips that are reached after
        so many `seconds` of this thread's time show their text only; False when there were any.
        """
        until = thread_time() + seconds
        whole = True
        self.tiles.make_room(self.sheet.width, height)
        if top < 0:
            self._painter.ground(painter, self.sheet, 0, -top)
        covered = -top
        for paragraph, y in self._visible(top, height):
            covered = y + paragraph.height
            selected = _selected_lines(paragraph, emphasis)
            for strip in paragraph.strips:
                if y + strip.bottom <= 0 or y + strip.top >= height:
                    continue
                if strip.first < selected.stop and selected.start < strip.last:
                    self._directly(painter, paragraph, strip, y, emphasis)
                elif (paragraph.index, strip) not in self.tiles and thread_time() > until:
                    whole = False
                    self._directly(painter, paragraph, strip, y, None)
                else:
                    # On whole device pixels, so that the tile is copied and not interpolated.
                    ratio = self.look.ratio
                    row = round(y * ratio) + strip.rows(ratio)[0]
                    painter.drawPixmap(QPointF(0, row / ratio), self._tile(paragraph, strip, emphasis))
        if covered < height:
            self._painter.ground(painter, self.sheet, covered, height - covered)
        if self.measures.compact:
            self._chips_above_all(painter, top, height, [emphasis.current, hovered], emphasis)
        return whole

    def _directly(
        self, painter: QPainter, paragraph: Paragraph, strip: Strip, y: int, emphasis: Emphasis | None
    ) -> None:
        """Paint a strip that has no tile, of a paragraph whose top lies at y; without emphasis, its bare text."""
        painter.save()
        painter.translate(0, y)
        painter.setClipRect(QRect(0, strip.top, self.sheet.width, strip.bottom - strip.top))
        self._painter.ground(painter, self.sheet, strip.top, strip.bottom - strip.top)
        if emphasis is None:
            self._painter.text(painter, paragraph, self.sheet, strip)
        else:
            self._painter.strip(painter, paragraph, self.sheet, strip, emphasis)
        painter.restore()

    def _chips_above_all(
        self, painter: QPainter, top: int, height: int, items: list[Item | None], emphasis: Emphasis
    ) -> None:
        """The chips of a compact page, over whatever text stands above their line."""
        for paragraph, y in self._visible(top, height):
            chips = [chip for line in paragraph.places for chip in line.chips if chip.item in items]
            painter.translate(self.sheet.column_left, y)
            self._painter.chips_of(painter, paragraph, chips, emphasis)
            painter.translate(-self.sheet.column_left, -y)

    def settle(self, top: int, height: int) -> None:
        """Lay out what is in sight, so that its heights are known."""
        for _ in self._visible(top, height):
            pass

    def _visible(self, top: int, height: int) -> Iterator[tuple[Paragraph, int]]:
        """The paragraphs in sight with their y below the top; laid out as they are reached."""
        index, _ = self.column.heights.find(max(0, top))
        y = self.column.heights.above(index) - top
        while index < len(self._pieces) and y < height:
            paragraph = self.column.paragraph(index)
            yield paragraph, y
            y += paragraph.height
            index += 1

    def _tile(self, paragraph: Paragraph, strip: Strip, emphasis: Emphasis) -> QPixmap:
        tile = self.tiles.get((paragraph.index, strip))
        if tile is None:
            ratio, width = self.look.ratio, self.sheet.width
            first, last = strip.rows(ratio)
            tile = QPixmap(round(width * ratio), max(1, last - first))
            tile.setDevicePixelRatio(ratio)
            painter = QPainter(tile)
            painter.translate(0, -first / ratio)
            self._painter.ground(painter, self.sheet, strip.top - 1, strip.bottom - strip.top + 2)
            self._painter.strip(painter, paragraph, self.sheet, strip, emphasis)
            painter.end()
            self.tiles.keep((paragraph.index, strip), tile)
        return tile

    def prepare(self, top: int, height: int, emphasis: Emphasis, *, downwards: bool) -> int | None:
        """Lay out one paragraph beyond the edge, or paint one strip; None when all near ones are ready.

        Gives by how much the text in sight moves because a height above it became known.
        """
        heights = self.column.heights
        edge = index = heights.find(max(0, top + height if downwards else top))[0]
        before, last = heights.above(edge), top + height + _AHEAD * height
        while 0 <= index < len(self._pieces):
            y = heights.above(index)
            if y > last if downwards else y + heights[index] < top - _AHEAD * height:
                break
            known = self.column.is_laid(index)
            paragraph = self.column.paragraph(index)
            if not known:
                return heights.above(edge) - before
            for strip in paragraph.strips if downwards else reversed(paragraph.strips):
                near = y + strip.bottom > top - _AHEAD * height and y + strip.top < last
                if near and (index, strip) not in self.tiles:
                    self._tile(paragraph, strip, emphasis)
                    return 0
            index += 1 if downwards else -1
        return None


def _selected_lines(paragraph: Paragraph, emphasis: Emphasis) -> range:
    """The lines of a paragraph that are touched by the selection."""
    if emphasis.selection is None:
        return range(0)
    start, end = emphasis.selection
    touched = start < paragraph.piece.end and paragraph.piece.start < end
    return paragraph.lines(start, end) if touched else range(0)
