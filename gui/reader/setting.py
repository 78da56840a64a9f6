# SPDX-License-Identifier: MIT
"""A document set for one look and width: all that is thrown away together when one of these changes."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from time import thread_time

from PySide6.QtCore import QPointF
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
from gui.reader.tiles import Tiles

_TALLEST = 4000  # pixels; higher paragraphs are painted directly, only the lines in sight
_AHEAD = 6  # paragraphs made ready beyond the edge


class Setting:
    """Paints the document's column, keeping finished paragraphs as tiles."""

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
        """Paint the pieces of a range anew next time."""
        for index in self._pieces.touched(start, end):
            self.tiles.drop(index)

    def marks_changed(self, index: int) -> None:
        """Put and paint the marks of a piece anew."""
        self.column.marks_changed(index)
        self.tiles.drop(index)

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

        `hovered` is a mark whose chip is shown although the page is compact. Paragraphs that are reached
        after so many `seconds` of this thread's time show their text only; False when there were any.
        """
        until = thread_time() + seconds
        whole = True
        if top < 0:
            self._painter.ground(painter, self.sheet, 0, -top)
        covered = -top
        for paragraph, y in self._visible(top, height):
            covered = y + paragraph.height
            if paragraph.height > _TALLEST or _is_selected(paragraph, emphasis):
                painter.translate(0, y)
                self._painter.ground(painter, self.sheet, 0, paragraph.height)
                self._painter.paragraph(painter, paragraph, self.sheet, emphasis, (-y, height - y))
                painter.translate(0, -y)
            elif paragraph.index not in self.tiles and thread_time() > until:
                whole = False
                painter.translate(0, y)
                self._painter.ground(painter, self.sheet, 0, paragraph.height)
                self._painter.text(painter, paragraph, self.sheet, (-y, height - y))
                painter.translate(0, -y)
            else:
                # On a whole device pixel, so that the tile is copied and not interpolated.
                exact = round(y * self.look.ratio) / self.look.ratio
                painter.drawPixmap(QPointF(0, exact), self._tile(paragraph, emphasis))
        if covered < height:
            self._painter.ground(painter, self.sheet, covered, height - covered)
        if self.measures.compact:
            self._chips_above_all(painter, top, height, [emphasis.current, hovered], emphasis)
        return whole

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

    def _tile(self, paragraph: Paragraph, emphasis: Emphasis) -> QPixmap:
        tile = self.tiles.get(paragraph.index)
        if tile is None:
            ratio, width = self.look.ratio, self.sheet.width
            tile = QPixmap(round(width * ratio), -int(-paragraph.height * ratio // 1))
            tile.setDevicePixelRatio(ratio)
            painter = QPainter(tile)
            self._painter.ground(painter, self.sheet, 0, paragraph.height + 1)
            self._painter.paragraph(painter, paragraph, self.sheet, emphasis)
            painter.end()
            self.tiles.keep(paragraph.index, tile)
        return tile

    def prepare(self, top: int, height: int, emphasis: Emphasis, *, downwards: bool) -> int | None:
        """Make one paragraph beyond the edge ready; None when all near ones are.

        Gives by how much the text in sight moves because a height above it became known.
        """
        edge, _ = self.column.heights.find(max(0, top + height if downwards else top))
        before = self.column.heights.above(edge)
        for step in range(1, _AHEAD + 1):
            index = edge + step if downwards else edge - step
            if not 0 <= index < len(self._pieces) or index in self.tiles:
                continue
            known = self.column.is_laid(index)
            paragraph = self.column.paragraph(index)
            if paragraph.height <= _TALLEST and not _is_selected(paragraph, emphasis):
                self._tile(paragraph, emphasis)
            elif known:
                continue
            return self.column.heights.above(edge) - before
        return None


def _is_selected(paragraph: Paragraph, emphasis: Emphasis) -> bool:
    if emphasis.selection is None:
        return False
    start, end = emphasis.selection
    return start < paragraph.piece.end and paragraph.piece.start < end
