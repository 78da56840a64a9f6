# SPDX-License-Identifier: MIT
"""The mouse on the page: which presses are clicks, which are drags, and what a drag takes hold of."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from annotation.tokens import Range
from gui.reader.handles import Handle
from gui.reader.marks_index import Item
from gui.reader.words import Words

_THRESHOLD = 4.0  # pixels; Qt's own 10 swallow the shortest words
_SCROLL_EVERY = 30  # milliseconds, while a drag is held beyond the edge


class Grip(Enum):
    """What a drag takes hold of."""

    WORDS = auto()
    LETTERS = auto()  # Alt: the boundaries between letters nearest to the mouse
    NAMES = auto()  # Ctrl: words, the first one without its proclitics

    @classmethod
    def of(cls, modifiers: Qt.KeyboardModifier) -> Grip:
        """The grip that the held keys ask for."""
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return cls.LETTERS
        return cls.NAMES if modifiers & Qt.KeyboardModifier.ControlModifier else cls.WORDS


class Ground(Protocol):
    """What the pointer needs of the page it moves on; points are pixels of the viewport."""

    words: Words

    def offset_at(self, point: QPointF) -> int:
        """The code point under a point."""

    def boundary_at(self, point: QPointF) -> int:
        """The boundary between characters nearest to a point."""

    def handle_at(self, point: QPointF) -> Handle | None:
        """The end of the current mark under a point."""

    def beyond(self, point: QPointF) -> int:
        """How many pixels a point lies above (negative) or below the page that is seen, else 0."""

    def scroll_by(self, pixels: int) -> None:
        """Move on through the document."""


class Pointer(QObject):
    """Turns presses, moves and releases of the left button into clicks, ranges and resized marks.

    An event filter of the viewport. Keeps its own account of the button, since not every move that is sent
    tells which ones are held.
    """

    clicked = Signal(QPointF)
    dragged = Signal(object)  # the range so far, or None
    marked = Signal(int, int)  # the range at the end of a drag
    pulled = Signal(object)  # the range that the held mark would have so far, or None for its own
    resized = Signal(object, int, int)  # a mark, and its range at the end of a pull
    hovered = Signal(bool)  # whether an end of the current mark is under the mouse

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._moving = False
        self._grip = Grip.WORDS
        self._held: Handle | None = None
        self._offset = 0
        self._boundary = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_EVERY)
        self._timer.timeout.connect(self._scroll)

    @property
    def is_pulling(self) -> bool:
        """Whether the press has taken hold of an end of the current mark."""
        return self._held is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the presses and releases of the left button."""
        if not isinstance(event, QMouseEvent):
            return False
        left = event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseButtonPress and left:
            self.press(event.position(), event.modifiers())
        elif event.type() is QEvent.Type.MouseButtonRelease and left:
            self.release(event.position())
        else:
            return False
        return True

    def press(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The button goes down."""
        self._pressed, self._last, self._moving = QPointF(point), QPointF(point), False
        self._grip = Grip.of(modifiers)
        self._held = self._ground.handle_at(point)
        self._offset = self._ground.offset_at(point)
        self._boundary = self._ground.boundary_at(point)

    def move(self, point: QPointF) -> None:
        """The mouse moves, with the button down or not."""
        if self._pressed is None:
            self.hovered.emit(self._ground.handle_at(point) is not None)
            return
        self._last = QPointF(point)
        if not self._moving and (point - self._pressed).manhattanLength() < _THRESHOLD:
            return
        self._moving = True
        self._tell(point)
        if self._ground.beyond(point):
            self._timer.start()
        else:
            self._timer.stop()

    def release(self, point: QPointF) -> None:
        """The button goes up."""
        if self._pressed is None:
            return
        self.move(point)
        was_moving, held = self._moving, self._held
        found = self._range(point) if was_moving else None
        self.cancel()
        if not was_moving:
            self.clicked.emit(point)
        elif held is None:
            self.dragged.emit(found)
            if found:
                self.marked.emit(*found)
        elif found and found != (held.item.start, held.item.end):
            self.resized.emit(held.item, *found)

    def cancel(self) -> None:
        """Forget a press that will not be followed by a release; a mark that was pulled stays as it is."""
        pulled = self._moving and self._held is not None
        self._pressed, self._moving, self._held = None, False, None
        self._timer.stop()
        if pulled:
            self.pulled.emit(None)

    def _tell(self, point: QPointF) -> None:
        (self.pulled if self._held else self.dragged).emit(self._range(point))

    def _range(self, point: QPointF) -> Range | None:
        if self._held and self._grip is Grip.LETTERS:
            return self._held.pulled_to_letter(self._ground.boundary_at(point))
        if self._held:
            return self._held.pulled_to_word(self._ground.words, self._ground.offset_at(point))
        if self._grip is Grip.LETTERS:
            start, end = sorted((self._boundary, self._ground.boundary_at(point)))
            return (start, end) if start < end else None
        offset = self._ground.offset_at(point)
        if self._grip is Grip.NAMES:
            return self._ground.words.after_proclitics(self._offset, offset)
        return self._ground.words.between(self._offset, offset)

    def _scroll(self) -> None:
        beyond = self._ground.beyond(self._last)
        self._ground.scroll_by(max(-90, min(90, beyond // 2 + (4 if beyond > 0 else -4))))
        self._tell(self._last)


def chosen(under: Sequence[Item], before: Item | None) -> Item | None:
    """What a click chooses of the marks under it, innermost first.

    `before` is what the last click at the same place chose: then it is the next one outwards, going round.
    """
    if not under:
        return None
    return under[(under.index(before) + 1) % len(under)] if before in under else under[0]
