# SPDX-License-Identifier: MIT
"""A text to look at, from right to left where its first letter is Arabic."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextView(QPlainTextEdit):
    """Shows plain text that cannot be changed and is never read back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)

    def show_text(self, text: str, *, rtl: bool | None = None) -> None:
        """Show a text in this direction, else in that of its first letter."""
        if rtl is None:
            rtl = next(("\u0590" <= c <= "\u08ff" for c in text if c.isalpha()), False)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
