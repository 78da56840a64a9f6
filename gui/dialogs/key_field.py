# SPDX-License-Identifier: MIT
"""A field that takes a key press and names it, whichever keyboard is active: ش is A."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.actions import shown
from gui.keyboard import on_keypad, stroke

_ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class KeyField(QLineEdit):
    """`pressed` carries the name of the key; Tab and Esc too are keys here, while it has the focus."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def forget(self) -> None:
        """Wait for a key again."""
        self.key = ""
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts and the order of the focus do."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() not in _ALONE:
                self.key = ("Num+" if on_keypad(event) else "") + stroke(event)
                self.setText(shown(self.key))
                self.pressed.emit(self.key)
            return True
        return super().event(event)
