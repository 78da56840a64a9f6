# SPDX-License-Identifier: MIT
"""The reader: the page that listens, to clicks, drags, scrolling keys and hovering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QToolTip, QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.tokens import Range
from gui.reader.attentive_page import AttentivePage
from gui.reader.handles import Handle, handle_at
from gui.reader.marks_index import Item
from gui.reader.pointer import Pointer, chosen
from gui.reader.telling import hover
from gui.theme import Theme

_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Reader(AttentivePage):
    """Shows a document with its marks, and tells which mark is current and which range was marked.

    `current_changed` carries a Span, a Suggestion or None; `range_marked` the code points of a range that
    the mouse has just marked; `resized` a mark and the range its ends were pulled to; `activated` the mark of
    a double click; `menu_asked` the place on screen for a menu on what is current or selected then.
    `reason_words` translates the sources and reasons of suggestions for the tool tip.
    """

    range_marked = Signal(int, int)
    resized = Signal(object, int, int)
    activated = Signal(object)
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.reason_words: Callable[[str], str] = lambda words: words
        self._clicked: tuple[int, Item | None] = (-1, None)
        self._pointer = Pointer(self, self)
        self._pointer.clicked.connect(self._click)
        self._pointer.dragged.connect(self.select)
        self._pointer.marked.connect(self.range_marked)
        self._pointer.pulled.connect(self._preview)
        self._pointer.resized.connect(self.resized)
        self._pointer.hovered.connect(self._shape_cursor)
        self.current_changed.connect(self._let_go)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().installEventFilter(self._pointer)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Text of the document"))

    def show_document(self, document: Document, scheme: Scheme) -> None:
        """Show another document; what the mouse had begun on the one before is forgotten."""
        self._pointer.cancel()
        self._clicked = (-1, None)
        super().show_document(document, scheme)

    def clear(self) -> None:
        """Show no document."""
        self._pointer.cancel()
        super().clear()

    def clear_selection(self) -> None:
        """Select nothing, and forget a drag that is under way."""
        self._pointer.cancel()
        super().clear_selection()

    def _let_go(self) -> None:
        """Another mark is current: the one before is not being pulled any more."""
        if self._pointer.is_pulling:
            self._pointer.cancel()

    # --- mouse

    def items_at(self, point: QPointF) -> list[Item]:
        """The marks under a point, innermost first; over a chip, its own mark only."""
        place = self._in_column(point)
        if chip := self.setting.column.chip_at(*place):
            return [chip]
        return self._marks.at(self.offset_at(point)) if self.setting.column.covers(*place) else []

    def handle_at(self, point: QPointF) -> Handle | None:
        """The end of the current mark under a point."""
        return handle_at(self.setting.column, self.current, *self._in_column(point)) if self.current else None

    def beyond(self, point: QPointF) -> int:
        """How many pixels a point lies above (negative) or below the viewport, else 0."""
        y, height = round(point.y()), self.viewport().height()
        return y if y < 0 else max(0, y - height)

    def _click(self, point: QPointF) -> None:
        offset = self.offset_at(point)
        before = self.current if self._clicked == (offset, self.current) else None
        item = chosen(self.items_at(point), before)
        self.clear_selection()
        self.set_current(item, reveal=False)
        self._clicked = offset, item

    def _preview(self, pulled: Range | None) -> None:
        """Show, over the current mark, the range that it is being given."""
        self._emphasise(replace(self._emphasis, selection=pulled))

    def _shape_cursor(self, over_end: bool) -> None:
        shape = Qt.CursorShape.SplitHCursor if over_end else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the mark or selection under the mouse; on bare text, select the word first."""
        where = event.globalPos()
        point = QPointF(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if self.standing is None:
                return
            where = self.viewport().mapToGlobal(self.point_of(self.standing[0]))
        elif not self._stands_at(point):
            self._click(point)
            if self.current is None and (word := self._word_at(point)):
                self.select(word)
        self.menu_asked.emit(where)

    def _stands_at(self, point: QPointF) -> bool:
        """Whether the current mark or the selection lies under a point."""
        if self.selection:
            return self.selection[0] <= self.offset_at(point) < self.selection[1]
        return self.current in self.items_at(point)

    def _word_at(self, point: QPointF) -> Range | None:
        covered = self.setting.column.covers(*self._in_column(point))
        return self.words.at(self.offset_at(point)) if covered else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show whether one could begin here."""
        self._pointer.move(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate the mark of the click before; on bare text, mark the word."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pointer.cancel()
        if self.current is not None:
            self.activated.emit(self.current)
        elif word := self._word_at(event.position()):
            self.select(word)
            self.range_marked.emit(*word)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl change the size of the text."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    # --- keys and hovering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, copy and zoom; every other key is left to the window."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key(event.key()) in _SCROLLING:
            self.verticalScrollBar().triggerAction(_SCROLLING[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0 and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(100)
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Answer a resting mouse with what is known about the marks beneath it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            items = self.items_at(QPointF(event.pos()))
            text, language = self.document.text, self._look.language
            words = hover(items, text, self._scheme, language, self.reason_words)
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)
