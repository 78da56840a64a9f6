# SPDX-License-Identifier: MIT
"""The reader: the page that listens, to clicks, drags, scrolling keys and hovering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QToolTip, QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from annotation.tokens import Range
from gui.reader.marks_index import Item
from gui.reader.page import Page
from gui.reader.painter import Emphasis
from gui.reader.pointer import Pointer, chosen
from gui.reader.telling import hover, spoken
from gui.reader.words import Words
from gui.theme import Theme

_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Reader(Page):
    """Shows a document with its marks, and tells which mark is current and which range was marked.

    `current_changed` carries a Span, a Suggestion or None; `range_marked` the code points of a range that
    the mouse has just marked; `activated` the mark of a double click. `reason_words` translates the
    sources and reasons of suggestions for the tool tip.
    """

    current_changed = Signal(object)
    range_marked = Signal(int, int)
    activated = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.words = Words("")
        self.reason_words: Callable[[str], str] = lambda words: words
        self._clicked: tuple[int, Item | None] = (-1, None)
        self._pointer = Pointer(self, self)
        self._pointer.clicked.connect(self._click)
        self._pointer.dragged.connect(self._select)
        self._pointer.marked.connect(self.range_marked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Text of the document"))

    # --- what is shown

    def show_document(self, document: Document, scheme: Scheme) -> None:
        """Show another document from its beginning, without marks, current mark or selection."""
        had_current = self.current is not None
        self._pointer.cancel()
        super().show_document(document, scheme)
        self.words = Words(document.text)
        self._clicked = (-1, None)
        self.setAccessibleDescription(document.title)
        if had_current:
            self.current_changed.emit(None)

    def clear(self) -> None:
        """Show no document."""
        had_current = self.current is not None
        self._pointer.cancel()
        super().clear()
        self.words = Words("")
        self.setAccessibleDescription("")
        if had_current:
            self.current_changed.emit(None)

    def show_marks(self, spans: Sequence[Span], suggestions: Sequence[Suggestion]) -> None:
        """Show these marks instead of those before; a current mark that is gone is current no more."""
        super().show_marks(spans, suggestions)
        if self.current is not None and self.current not in self._marks:
            self.set_current(None)

    def set_words(self, words: Sequence[Range]) -> None:
        """Draw ranges to the edges of these words, in text order, instead of those of a simple pattern."""
        self.words.take(words)

    # --- the current mark, and the selection

    @property
    def current(self) -> Span | Suggestion | None:
        """The mark that stands out, and that keys act on."""
        return self._emphasis.current

    def set_current(self, item: Span | Suggestion | None, reveal: bool = True) -> None:
        """Let a mark of the page stand out, scroll it into sight and say it to a screen reader."""
        if item == self.current:
            return
        self._emphasise(Emphasis(item, None if item else self.selection))
        if item is not None:
            if reveal:
                self.reveal(item.start)
            words = spoken(item, self.document.text, self._scheme, self._look.language)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.current_changed.emit(item)

    def next_item(self, suggestions_only: bool, step: int) -> Span | Suggestion | None:
        """The mark so many steps on in text order, from the current one or else from the top of the page.

        At either end it goes on from the other; None where there is none.
        """
        start = self.current or self.first_seen
        return self._marks.neighbour(start, step, suggestions_only=suggestions_only)

    @property
    def selection(self) -> Range | None:
        """The range that was marked with the mouse, in code points."""
        return self._emphasis.selection

    def clear_selection(self) -> None:
        """Select nothing."""
        self._select(None)

    def _select(self, selection: Range | None) -> None:
        if selection == self.selection:
            return
        if selection:
            self.set_current(None)
        self._emphasise(replace(self._emphasis, selection=selection))

    def copy(self) -> None:
        """Put the selected text, in logical order and as it stands in the document, on the clipboard."""
        if self.selection:
            QGuiApplication.clipboard().setText(self.document.text[slice(*self.selection)])

    # --- mouse

    def items_at(self, point: QPointF) -> list[Item]:
        """The marks under a point, innermost first; over a chip, its own mark only."""
        place = self._in_column(point)
        if chip := self.setting.column.chip_at(*place):
            return [chip]
        return self._marks.at(self.offset_at(point)) if self.setting.column.covers(*place) else []

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer.press(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag."""
        self._pointer.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate the mark of the click before; on bare text, mark the word."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pointer.cancel()
        if self.current is not None:
            self.activated.emit(self.current)
        elif self.setting.column.covers(*self._in_column(event.position())) and (
            word := self.words.at(self.offset_at(event.position()))
        ):
            self._select(word)
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
            words = hover(items, self._scheme, self._look.language, self.reason_words) if items else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)
