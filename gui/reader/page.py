# SPDX-License-Identifier: MIT
"""The page on screen: scrolls, zooms and paints a document with its marks; it listens to nothing but its size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.look import Look
from gui.reader.marks_index import Item, MarksIndex
from gui.reader.overlays import Overlays
from gui.reader.painter import Emphasis
from gui.reader.pieces import Pieces
from gui.reader.setting import Setting
from gui.reader.top_line import ABOVE, Place, TopLine
from gui.theme import Theme

# Seconds for boxes and chips; what is not ready then shows its text, and the rest in the next frame. Whoever
# scrolls sees fresh text, and has more use for an even pace than those who look at text that stands.
_SCROLLED, _STANDING = 0.010, 0.025
_BELOW = 48  # pixels of page below the last paragraph
_EMPTY = Document("", "", "")


class Page(QAbstractScrollArea):
    """Shows one `document`. Points are logical pixels of the viewport, offsets code points of the document."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look = Look(theme)
        self._downwards = True
        self._jumped = False  # scrolled since it was last painted whole
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._prepare)
        self._open(_EMPTY, None)

    def _open(self, document: Document, scheme: Scheme | None) -> None:
        self.document, self._scheme = document, scheme
        self._pieces = Pieces(document)
        self._marks = MarksIndex(self._pieces, len(document.text))
        self._overlays = Overlays(self._pieces, len(document.text))
        self._emphasis = Emphasis()
        self._hovered: Item | None = None
        direction = Qt.LayoutDirection.RightToLeft if self._pieces.rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self._top_line = TopLine()
        self.setting = self._set()
        self._update_range()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def _set(self) -> Setting:
        self._look = replace(self._look, ratio=self.viewport().devicePixelRatioF())
        width = self.viewport().width()
        return Setting(self._pieces, self._marks, self._overlays, self._scheme, self._look, width)

    def _set_anew(self) -> None:
        """Set the document for another look or width, with the same line at the top."""
        place = self._place()
        self.setting = self._set()
        self._return_to(place)
        self.viewport().update()

    def show_document(self, document: Document, scheme: Scheme) -> None:
        """Show another document from its beginning, without marks."""
        self._open(document, scheme)

    def clear(self) -> None:
        """Show no document."""
        self._open(_EMPTY, None)

    def show_marks(self, spans: Sequence[Span], suggestions: Sequence[Suggestion]) -> None:
        """Show these marks instead of those before; only paragraphs whose marks differ are painted anew.

        Raises ValueError for a mark that reaches beyond the text.
        """
        place = self._place()
        changed = self._marks.replace(spans, suggestions)
        for index in changed:
            self.setting.marks_changed(index)
        if changed:
            self._return_to(place)
            self.viewport().update()

    def _emphasise(self, emphasis: Emphasis) -> None:
        """Let another mark or range stand out."""
        for item in (self._emphasis.current, emphasis.current):
            if item is not None and self._emphasis.current != emphasis.current:
                self.setting.drop(item.start, item.end)
        self._emphasis = emphasis
        self.viewport().update()

    # --- where things are

    def rects_of(self, start: int, end: int) -> list[QRect]:
        """The rectangles of a range of text, line by line."""
        shift = self._shift()
        return [rect.translated(shift).toRect() for rect in self.setting.column.rectangles(start, end)]

    def point_of(self, offset: int) -> QPoint:
        """The middle of the character at an offset."""
        return (QPointF(*self.setting.column.middle_of(offset)) + self._shift()).toPoint()

    def offset_at(self, point: QPoint | QPointF) -> int:
        """The code point under a point, the nearest one where there is none."""
        return self.setting.column.offset_at(*self._in_column(point))

    def boundary_at(self, point: QPoint | QPointF) -> int:
        """The boundary between characters nearest to a point."""
        return self.setting.column.boundary_at(*self._in_column(point))

    def _in_column(self, point: QPoint | QPointF) -> tuple[float, float]:
        place = QPointF(point) - self._shift()
        return place.x(), place.y()

    def _shift(self) -> QPointF:
        """From the column's pixels to the viewport's."""
        return QPointF(self.setting.sheet.column_left, -self._top())

    def _top(self) -> int:
        """The y of the column at the top of the viewport."""
        return self.verticalScrollBar().value() - ABOVE

    # --- scrolling

    def reveal(self, offset: int) -> None:
        """Scroll, if need be, so that the line of an offset is well in sight."""
        height = self.viewport().height()
        for _ in range(3):  # heights become known on the way, and move it
            self.setting.settle(self._top(), height)
            self._update_range()
            top, bottom = self.setting.column.line_span(offset)
            if self._top() <= top and bottom + self.setting.measures.line <= self._top() + height:
                break
            self.verticalScrollBar().setValue(top + ABOVE - height // 3)

    def scroll_by(self, pixels: int) -> None:
        """Move on through the document."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    @property
    def first_seen(self) -> int:
        """The first offset of the first line whose text is not cut by the top of the viewport."""
        measures = self.setting.measures
        return self.setting.column.line_start(max(0, self._top() + measures.line - measures.lane))

    @property
    def is_whole(self) -> bool:
        """Whether everything in sight has been painted with its marks."""
        return not self._jumped

    @property
    def is_preparing(self) -> bool:
        """Whether paragraphs beyond the edge are still being made ready in idle time."""
        return self._idle.isActive()

    def _place(self) -> Place:
        return self._top_line.at(self.setting.column, self.verticalScrollBar().value())

    def _return_to(self, place: Place) -> None:
        value = self._top_line.value(self.setting.column, place)
        self._update_range()
        self.verticalScrollBar().setValue(value)
        self._top_line.returned(self.verticalScrollBar().value(), place)

    def _update_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.setting.column.heights.total + ABOVE + _BELOW - height))
        bar.setPageStep(max(1, height - self.setting.measures.line))
        bar.setSingleStep(self.setting.measures.line // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew where the width has changed."""
        if self.setting.fits(self.viewport().width(), self.viewport().devicePixelRatioF()):
            self._update_range()
        else:
            self._set_anew()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar; upwards, keep what is in sight where it is while heights become known."""
        self._downwards = dy <= 0
        self._jumped = True
        column = self.setting.column
        while not self._downwards and self._top() > 0:
            index, _ = column.heights.find(self._top())
            if column.is_laid(index):
                break
            before = column.heights.total
            column.paragraph(index)
            self._shift_silently(column.heights.total - before)
        self.viewport().update()

    def _shift_silently(self, pixels: int) -> None:
        """Move the scroll bar along with text that moved, so that nothing moves on screen."""
        bar = self.verticalScrollBar()
        with QSignalBlocker(bar):
            self._update_range()
            bar.setValue(bar.value() + pixels)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        if not self.setting.fits(self.viewport().width(), self.viewport().devicePixelRatioF()):
            self._set_anew()
        before = self.setting.column.heights.total
        painter = QPainter(self.viewport())
        whole = self.setting.paint(
            painter,
            self._top(),
            self.viewport().height(),
            self._emphasis,
            self._hovered,
            seconds=_SCROLLED if self._jumped else _STANDING,
        )
        painter.end()
        if not whole:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)
        self._jumped = not whole
        if self.setting.column.heights.total != before:
            self._update_range()
        self._idle.start()

    def _prepare(self) -> None:
        """Make one paragraph ready that will soon be in sight."""
        moved = self.setting.prepare(
            self._top(), self.viewport().height(), self._emphasis, downwards=self._downwards
        )
        if moved is None:
            self._idle.stop()
            self._update_range()
        elif moved:
            self._shift_silently(moved)
