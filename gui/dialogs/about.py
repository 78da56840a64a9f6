# SPDX-License-Identifier: MIT
"""What this program is, which version, under which licence."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui.icons import icon
from gui.language import isolated
from gui.theme import Theme


class AboutDialog(QDialog):
    """A picture, a name, three sentences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Tawsim"))
        self.setMinimumWidth(420)
        try:
            number = version("tawsim")
        except PackageNotFoundError:
            number = ""
        centred = Qt.AlignmentFlag.AlignHCenter
        picture = QLabel(alignment=centred)
        picture.setPixmap(icon("tawsim", theme, theme.accent).pixmap(56, 56))
        name = QLabel(f"{self.tr('Tawsim')} {isolated(number)}", objectName="title", alignment=centred)
        words = QLabel(
            self.tr(
                "A desktop tool for annotating Arabic text. Your texts and marks stay on this machine: "
                "Tawsim uses no network unless you ask it to."
            ),
            wordWrap=True,
            alignment=centred,
        )
        licences = QLabel(
            self.tr(
                "Free software under the MIT licence; fonts Amiri and Noto under the SIL Open Font License."
            ),
            wordWrap=True,
            alignment=centred,
            objectName="quiet",
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 18)
        box.setSpacing(12)
        for widget in (picture, name, words, licences, buttons):
            box.addWidget(widget)
