# SPDX-License-Identifier: MIT
"""The annotated page on paper: the same boxes, chips and letters, broken into sheets between lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from annotation.document import Document
from annotation.scheme import Scheme
from gui.reader.chips import Chips, label_words
from gui.reader.column import Column, Paragraph
from gui.reader.look import Look
from gui.reader.marks_index import Item, MarksIndex
from gui.reader.measures import Measures
from gui.reader.overlays import Overlays
from gui.reader.painter import Emphasis, Painter
from gui.reader.pieces import Pieces
from gui.reader.sheet import sheet
from gui.reader.strips import Strip
from gui.theme import chip_font

WIDTH = 900  # logical pixels across the printable part of a sheet: about 14 points for the text on A4
_FOOT = 40  # logical pixels kept for title and number at the bottom
_RATIO = 4.0  # chips are pictures: as sharp as on a screen of four times the resolution
_WHITE = QColor("#ffffff")


@dataclass(frozen=True, slots=True)
class Job:
    """What is printed: a document with marks as they look on the page."""

    document: Document
    items: Sequence[Item]
    scheme: Scheme | None
    look: Look


def print_page(job: Job, painter: QPainter, size: QSizeF, new_sheet: Callable[[], object]) -> int:
    """Paint a job on sheets of this printable size, in device pixels; gives how many sheets it took."""
    printing = _Printing(job, painter, size, new_sheet)
    return printing.run()


class _Printing:
    def __init__(self, job: Job, painter: QPainter, size: QSizeF, new_sheet: Callable[[], object]) -> None:
        theme = replace(job.look.theme, page=_WHITE, gutter=_WHITE)
        look = replace(job.look, theme=theme, zoom=100, ratio=_RATIO, compact=False)
        self._job, self._look = job, look
        self._painter, self._new_sheet = painter, new_sheet
        scale = size.width() / WIDTH
        painter.scale(scale, scale)
        self._height = size.height() / scale - _FOOT
        pieces = Pieces(job.document)
        marks = MarksIndex(pieces, len(job.document.text))
        marks.replace(job.items)
        measures = Measures.at(look.zoom, look.family)
        self._sheet = sheet(WIDTH, measures, rtl=pieces.rtl)
        chips = Chips(theme, measures, job.scheme, look.language, look.ratio)
        self._pieces = pieces
        width = self._sheet.column_width
        self._column = Column(pieces, marks, measures, width, chips.footprint, look.signs)
        self._paints = Painter(
            theme,
            measures,
            chips,
            job.scheme,
            Overlays(pieces, len(job.document.text)),
            arabic_digits=look.language.startswith("ar"),
            invisible=look.signs.invisible,
        )
        self._number = 1
        self._y = 0.0

    def run(self) -> int:
        for index in range(len(self._pieces)):
            self._paragraph(self._column.paragraph(index))
        self._legend()
        self._foot()
        return self._number

    def _paragraph(self, paragraph: Paragraph) -> None:
        """Paint as many lines as fit, then go on on the next sheet."""
        first = top = 0
        for number, line in enumerate(paragraph.places):
            if self._y + line.bottom - top > self._height and (self._y or line.top > top):
                self._lines(paragraph, Strip(first, number, top, line.top))
                self._turn()
                first, top = number, line.top
        self._lines(paragraph, Strip(first, len(paragraph.places), top, paragraph.height))
        self._y += paragraph.height - top

    def _lines(self, paragraph: Paragraph, strip: Strip) -> None:
        if strip.first == strip.last:
            return
        painter = self._painter
        painter.save()
        painter.translate(0, self._y - strip.top)
        painter.setClipRect(QRectF(0, strip.top, WIDTH, strip.bottom - strip.top))
        self._paints.strip(painter, paragraph, self._sheet, strip, Emphasis())
        painter.restore()

    def _turn(self) -> None:
        self._foot()
        self._new_sheet()
        self._number += 1
        self._y = 0.0

    def _foot(self) -> None:
        """Title and number of the sheet."""
        painter, theme = self._painter, self._look.theme
        painter.setFont(chip_font(13))
        painter.setPen(theme.muted)
        digits = str(self._number)
        if self._look.language.startswith("ar"):
            digits = digits.translate({48 + digit: 0x660 + digit for digit in range(10)})
        box = QRectF(self._sheet.column_left, self._height + 12, self._sheet.column_width, 24)
        title = QFontMetricsF(painter.font()).elidedText(
            self._job.document.title, Qt.TextElideMode.ElideRight, box.width() - 80
        )
        begin, end = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, begin if self._pieces.rtl else end, title)
        painter.drawText(box, end if self._pieces.rtl else begin, digits)

    def _legend(self) -> None:
        """The labels that were used, with their colours, after the text."""
        painter, theme, scheme = self._painter, self._look.theme, self._job.scheme
        rtl, left, width = self._pieces.rtl, self._sheet.column_left, self._sheet.column_width
        font = chip_font(14)
        metrics = QFontMetricsF(font)
        x, row = 0.0, 26.0
        self._y += row / 2
        for name in sorted({item.label for item in self._job.items}):
            words = label_words(scheme, name, self._look.language)
            room = metrics.horizontalAdvance(words) + 44
            if x and x + room > width:
                x, self._y = 0.0, self._y + row
            if self._y + row > self._height:
                self._turn()
            at = left + width - x - room if rtl else left + x
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(scheme.find(name) if scheme else None))
            painter.drawRoundedRect(QRectF(at + room - 14 if rtl else at, self._y + 6, 13, 13), 3, 3)
            painter.setPen(theme.ink)
            painter.setFont(font)
            shift = QPointF(0 if rtl else 20, 0)
            box = QRectF(at, self._y, room - 20, row).translated(shift)
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)
            x += room
