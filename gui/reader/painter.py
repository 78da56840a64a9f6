# SPDX-License-Identifier: MIT
"""Paints lines of a paragraph: boxes beneath, the selection, the text once, chips above, its number in the gutter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from annotation.scheme import Scheme
from gui.reader.boxes import area, outline, sides
from gui.reader.chips import Chips
from gui.reader.column import Paragraph
from gui.reader.invisibles import paint_invisibles
from gui.reader.marks_index import Item
from gui.reader.measures import Measures
from gui.reader.overlay_painting import paint_above, paint_below
from gui.reader.overlays import Kind, Overlays
from gui.reader.placing import Box, ChipPlace, LinePlace
from gui.reader.sheet import Sheet
from gui.reader.strips import Strip
from gui.reader.styles import Grade, fill, grade
from gui.reader.styles import outline as outline_pen
from gui.theme import Theme, window_font

_RADIUS = 4.0
_RING = 2.2  # pixels between the box of the current mark and the ring around it


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What stands out for the moment: the current mark, and a selected range of code points."""

    current: Item | None = None
    selection: tuple[int, int] | None = None


class Painter:
    """Paints paragraphs in one theme, size, scheme and language."""

    def __init__(
        self,
        theme: Theme,
        measures: Measures,
        chips: Chips,
        scheme: Scheme | None,
        overlays: Overlays,
        *,
        arabic_digits: bool,
        invisible: bool,
    ) -> None:
        self.theme = theme
        self.chips = chips
        self._measures = measures
        self._scheme = scheme
        self._overlays = overlays
        self._arabic_digits = arabic_digits
        self._invisible = invisible
        self._number_font = _small_font(measures.number_pixels)
        self._sign_font = _small_font(max(8, round(measures.number_pixels * 0.7)))

    def ground(self, painter: QPainter, sheet: Sheet, top: float, height: float) -> None:
        """Page and gutter, without text."""
        painter.fillRect(QRectF(0, top, sheet.width, height), self.theme.page)
        painter.fillRect(QRectF(sheet.gutter_left, top, sheet.gutter_width, height), self.theme.gutter)

    def strip(
        self, painter: QPainter, paragraph: Paragraph, sheet: Sheet, strip: Strip, emphasis: Emphasis
    ) -> None:
        """Some lines of a paragraph, with its top left at the painter's origin.

        Tails of letters and the ring of the current mark may reach in from a line beside them, and out.
        """
        lines = [(number, paragraph.places[number]) for number in range(strip.first, strip.last)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(sheet.column_left, 0)
        overlays = list(self._overlay_frames(paragraph, lines))
        for _, line in lines:
            for box in line.boxes:
                self._box(painter, box, line, current=box.item == emphasis.current)
        for kind, frame in overlays:
            paint_below(painter, self.theme, kind, frame)
        self._selection(painter, paragraph, lines, emphasis.selection)
        self._letters(painter, paragraph, sheet, strip)
        for kind, frame in overlays:
            paint_above(painter, self.theme, kind, frame)
        if self._invisible:
            paint_invisibles(painter, self.theme, self._sign_font, paragraph, lines)
        if not self._measures.compact:
            for _, line in lines:
                self.chips_of(painter, paragraph, line.chips, emphasis)
        painter.translate(-sheet.column_left, 0)
        if paragraph.piece.first and strip.first == 0:
            self._number(painter, paragraph, sheet)

    def text(self, painter: QPainter, paragraph: Paragraph, sheet: Sheet, strip: Strip) -> None:
        """The bare text of some lines of a paragraph, with its top left at the painter's origin."""
        painter.translate(sheet.column_left, 0)
        self._letters(painter, paragraph, sheet, strip)
        painter.translate(-sheet.column_left, 0)

    def _letters(self, painter: QPainter, paragraph: Paragraph, sheet: Sheet, strip: Strip) -> None:
        painter.setPen(self.theme.ink)
        top, bottom = strip.top - self._measures.em, strip.bottom + self._measures.em
        clip = QRectF(-sheet.width, top, 3 * sheet.width, bottom - top)
        paragraph.layout.layout.draw(painter, QPointF(0, 0), [], clip)

    def chips_of(
        self, painter: QPainter, paragraph: Paragraph, chips: Iterable[ChipPlace], emphasis: Emphasis
    ) -> None:
        """Some chips of a paragraph, with the top left of its column at the painter's origin."""
        for chip in chips:
            picture = self.chips.picture(chip.item, current=chip.item == emphasis.current)
            left = chip.right - self.chips.width(chip.item) if paragraph.layout.rtl else chip.left
            painter.drawPixmap(QPointF(left, chip.top), picture)

    def _overlay_frames(
        self, paragraph: Paragraph, lines: list[tuple[int, LinePlace]]
    ) -> Iterator[tuple[Kind, QRectF]]:
        for overlay in self._overlays.on(paragraph.index):
            start, end = paragraph.units(overlay.start, overlay.end)
            for number, line in lines:
                for left, right in paragraph.layout.geometry(number).stretches(start, end):
                    height = line.box_bottom - line.box_top
                    yield overlay.kind, QRectF(left, line.box_top, right - left, height)

    def _box(self, painter: QPainter, box: Box, line: LinePlace, *, current: bool) -> None:
        colour = self.theme.colour(self._scheme.find(box.item.label) if self._scheme else None)
        sure = grade(box.item)
        up = box.level * self._measures.level_up
        frame = QRectF(
            box.left, line.box_top - up, box.right - box.left, line.box_bottom - line.box_top + 2 * up
        )
        opening = {"open_left": box.open_left, "open_right": box.open_right}
        ground = fill(self.theme, colour, sure, box.level, current=current)
        for part in area(frame, _RADIUS, **opening):
            painter.fillRect(part, ground)
        if current:
            ring = frame.adjusted(
                0 if box.open_left else -_RING, -_RING, 0 if box.open_right else _RING, _RING
            )
            painter.setPen(QPen(self.theme.focus, 1.7))
            for line_around in outline(ring, _RADIUS + _RING, **opening):
                painter.drawPolyline(line_around)
        painter.setPen(outline_pen(colour, sure, box.level, current=current))
        if sure is not Grade.CONFIRMED:
            painter.drawLines(sides(frame, _RADIUS, **opening))
        else:
            for line_around in outline(frame, _RADIUS, **opening):
                painter.drawPolyline(line_around)
            left = round(frame.left()) + (0 if box.open_left else 2)
            right = round(frame.right()) - (0 if box.open_right else 2)
            painter.fillRect(QRect(left, round(frame.bottom()) - 2, right - left, 2), colour)

    def _selection(
        self,
        painter: QPainter,
        paragraph: Paragraph,
        lines: list[tuple[int, LinePlace]],
        selection: tuple[int, int] | None,
    ) -> None:
        if not selection or selection[0] >= paragraph.piece.end or selection[1] <= paragraph.piece.start:
            return
        start, end = paragraph.units(*selection)
        for number, line in lines:
            for left, right in paragraph.layout.geometry(number).stretches(start, end):
                frame = QRectF(left - 0.5, line.box_top, right - left + 1, line.box_bottom - line.box_top)
                painter.fillRect(frame, self.theme.selection)

    def _number(self, painter: QPainter, paragraph: Paragraph, sheet: Sheet) -> None:
        words = str(paragraph.piece.number)
        if self._arabic_digits:
            words = words.translate({48 + digit: 0x660 + digit for digit in range(10)})
        painter.setFont(self._number_font)
        painter.setPen(self.theme.gutter_ink)
        em = self._measures.em
        box = QRectF(sheet.gutter_left, paragraph.places[0].baseline - em, sheet.gutter_width, em * 1.3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _small_font(pixels: int) -> QFont:
    font = window_font()
    font.setPixelSize(pixels)
    return font
