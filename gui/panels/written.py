# SPDX-License-Identifier: MIT
"""Words set out in paragraphs to be read, not edited: what a card and the lanes of annotators are written with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.theme import Theme

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


class Written(QTextEdit):
    """All text goes in as plain characters: nothing in a card or a corpus can be markup."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)

    def paragraph(
        self,
        cursor: QTextCursor,
        direction: Qt.LayoutDirection = RTL,
        *,
        first: bool = False,
        space: int = 5,
    ) -> None:
        """Begin a paragraph, `space` pixels below the one before; the first is there already."""
        how = QTextBlockFormat()
        how.setLayoutDirection(direction)
        how.setTopMargin(space)
        if first:
            cursor.setBlockFormat(how)
        else:
            cursor.insertBlock(how)

    def ink(self, colour: QColor | None = None, *, bold: bool = False) -> QTextCharFormat:
        """How words are written: in a colour, else in that of panels."""
        how = QTextCharFormat()
        how.setForeground(colour or self.theme.panel_ink)
        if bold:
            how.setFontWeight(QFont.Weight.DemiBold)
        return how
