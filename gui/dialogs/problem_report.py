# SPDX-License-Identifier: MIT
"""A problem, told without blame: the report in full view, no text of the corpus in it, to be copied or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.text_view import TextView
from gui.diary import Crash, report
from gui.language import isolated
from gui.style import styled


class ProblemDialog(QDialog):
    """Shows exactly what the report says; what may quote a text comes in only when it is ticked."""

    def __init__(
        self, lines: list[str], crash: Crash | None, file: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a problem"))
        self.resize(640, 460)
        self._lines, self._crash = lines, crash
        words = (
            self.tr("Something in Tawsim went wrong. What you confirmed is saved, and you can go on working.")
            if crash
            else self.tr("This is what the window did of late. Send it along with what you saw.")
        )
        if file:
            words += "\n" + self.tr("The report is in %1").replace("%1", isolated(file))
        self.head = styled("", words, wrap=True)
        self.wording = QCheckBox(self.tr("Include the wording of the error, which may quote your texts"))
        self.wording.setVisible(bool(crash))
        self.shown = TextView()
        self.shown.setAccessibleName(self.tr("Report"))
        self.note = styled("quiet", self.tr("No text, title or name of your corpus is in it."), wrap=True)
        copy, save = QPushButton(self.tr("Copy")), QPushButton(self.tr("Save…"))
        buttons = QDialogButtonBox()
        for button, slot in ((copy, self._copy), (save, self._save)):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(slot)
        close = QPushButton(self.tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        close.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        for widget in (self.head, self.shown, self.wording, self.note, buttons):
            box.addWidget(widget)
        self.wording.toggled.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """The report as it stands."""
        return report(self._lines, self._crash, with_wording=self.wording.isChecked())

    def _show(self) -> None:
        self.shown.show_text(self.text, rtl=False)
        self.note.setVisible(not self.wording.isChecked())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _save(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Save…"), "tawsim-report.txt")
        if place:
            try:
                Path(place).write_text(self.text, encoding="utf-8")
            except OSError as error:
                self.note.setText(str(error.strerror or error))
                self.note.show()
