# SPDX-License-Identifier: MIT
"""Chooses the font of the page's text, and says which fonts cannot divide لا."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.reader.fonts import arabic_families, divides_lam_alef
from gui.style import styled
from gui.theme import text_font

_SAMPLE = "قالت لجنةُ الأهالي إنَّ ٣٢ قريةً لا تزال"


class TextFontDialog(QDialog):
    """A list of families with a line of text in the one that is chosen."""

    def __init__(self, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Font of the text"))
        self.setMinimumSize(460, 420)
        self.families = QListWidget()
        self.families.setObjectName("framed")
        for name in arabic_families():
            self.families.addItem(QListWidgetItem(name))
        self.shown = QLabel(_SAMPLE)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setMinimumHeight(90)
        self.note = styled("quiet", "", wrap=True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        for widget in (self.families, self.shown, self.note, buttons):
            box.addWidget(widget)
        self.families.currentTextChanged.connect(self._show)
        self.families.itemActivated.connect(self.accept)
        found = self.families.findItems(family, Qt.MatchFlag.MatchExactly)
        self.families.setCurrentItem(found[0] if found else self.families.item(0))

    @property
    def family(self) -> str:
        """The family that is chosen."""
        return self.families.currentItem().text()

    def _show(self, family: str) -> None:
        self.shown.setFont(text_font(22, family))
        divides = divides_lam_alef(family)
        self.note.setText(
            ""
            if divides
            else self.tr("This font cannot divide لا: marks between its letters lie in its middle.")
        )
