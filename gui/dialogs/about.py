# SPDX-License-Identifier: MIT
"""What this program is, which version, under which licence."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui.icons import pixmap
from gui.language import isolated
from gui.style import styled
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
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scale = self.devicePixelRatioF()
        picture.setPixmap(pixmap("tawsim", theme.accent, theme.panel, 72, scale))
        called = self.tr("Tawsim")
        name = styled("title", f"{called} {isolated(number)}", centred=True)
        words = self.tr(
            "A desktop tool for annotating Arabic text. Your texts and marks stay on this machine: "
            "Tawsim uses no network unless you ask it to."
        )
        licence = self.tr(
            "Free software under the MIT licence; fonts Amiri and Noto under the SIL Open Font License."
        )
        about = styled("", words, wrap=True, centred=True)
        licences = styled("quiet", licence, wrap=True, centred=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 18)
        box.setSpacing(12)
        for widget in (picture, name, about, licences, buttons):
            box.addWidget(widget)
