# SPDX-License-Identifier: MIT
"""A field for the path of a file, with a button that opens the system's file dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class PlaceField(QWidget):
    """A path is read from left to right in every language."""

    changed = Signal()

    def __init__(self, browse: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browse = browse
        self.field = QLineEdit()
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.button = QPushButton(self.tr("Browse…"))
        self.button.setAutoDefault(False)
        self.field.textChanged.connect(self.changed)
        self.button.clicked.connect(self._open)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.field, 1)
        box.addWidget(self.button)

    def text(self) -> str:
        """The path, without blanks around it."""
        return self.field.text().strip()

    def set_text(self, path: str) -> None:
        """Show a path."""
        self.field.setText(path)

    def _open(self) -> None:
        if place := self._browse():
            self.set_text(place)
