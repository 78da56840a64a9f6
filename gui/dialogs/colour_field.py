# SPDX-License-Identifier: MIT
"""A colour of a label: a button that shows it on the page it is for, with its contrast, and lets another be chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

from annotation.colours import GROUNDS, LEAST_CONTRAST, contrast
from gui.language import number


class ColourField(QPushButton):
    """`chosen` carries #rrggbb."""

    chosen = Signal(str)

    def __init__(self, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.colour = ""
        self.setAutoDefault(False)
        self.clicked.connect(self._choose)

    @property
    def readable(self) -> bool:
        """Whether text in this colour can be read on its page."""
        return contrast(self.colour, GROUNDS[self._theme]) >= LEAST_CONTRAST

    def show_colour(self, colour: str) -> None:
        """Show a colour."""
        self.colour = colour
        picture = QPixmap(34, 16)
        picture.fill(QColor(GROUNDS[self._theme]))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(GROUNDS[self._theme]))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(3, 2, 28, 12, 4, 4)
        painter.end()
        self.setIcon(QIcon(picture))
        self.setIconSize(picture.size())
        ratio = number(contrast(colour, GROUNDS[self._theme]), 1)
        light = self.tr("light: contrast %1") if self._theme == "light" else self.tr("dark: contrast %1")
        self.setText(" " + light.replace("%1", ratio))

    def _choose(self) -> None:
        found = QColorDialog.getColor(QColor(self.colour), self, self.text())
        if found.isValid():
            self.chosen.emit(found.name())
