# SPDX-License-Identifier: MIT
"""The keys that work on the page and the lists beside it: commands by their letter, labels by theirs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from annotation.scheme import Scheme
from gui.bindings import Actions
from gui.keyboard import on_keypad, stroke

_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down)  # a list's own keys while it has the focus


class PageKeys(QObject):
    """An event filter; `label_pressed` carries the name of the label whose key was pressed."""

    label_pressed = Signal(str)

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self.scheme: Scheme | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Carry out what a key means; keys that mean nothing here go on to the widget."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            walks = isinstance(watched, QAbstractItemView) and event.key() in _WALKING
            return not walks and self.press(event)
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Carry out what a key press means; False when it means nothing."""
        pressed = stroke(event)
        from_pad = self._actions.for_stroke(f"Num+{pressed}") if on_keypad(event) else None
        if action := from_pad or self._actions.for_stroke(pressed):
            action.trigger()
            return True
        label = (
            next((x for x in self.scheme.labels if x.key and x.key.upper() == pressed), None)
            if self.scheme
            else None
        )
        if label is None:
            return False
        self.label_pressed.emit(label.name)
        return True
