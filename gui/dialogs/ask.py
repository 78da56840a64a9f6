# SPDX-License-Identifier: MIT
"""A question about some words or about the whole document: a line to write it in."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.language import isolated
from gui.names import one_line
from gui.style import styled


class AskDialog(QDialog):
    """`question` is what was written, once the dialog was accepted."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsure"))
        self.setMinimumWidth(460)
        about = self.tr("About: %1").replace("%1", isolated(one_line(words)[:160]))
        self.about = styled("heading", about if words else self.tr("About the whole document"), wrap=True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What are you unsure about?"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setMaxLength(500)
        buttons = QDialogButtonBox()
        self.put = QPushButton(self.tr("Ask"))
        self.put.setDefault(True)
        self.put.setEnabled(False)
        leave = QPushButton(self.tr("Cancel"))
        leave.setAutoDefault(False)
        buttons.addButton(self.put, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(lambda text: self.put.setEnabled(bool(text.strip())))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.about)
        box.addWidget(self.line)
        box.addWidget(buttons)

    @property
    def question(self) -> str:
        """What was written."""
        return self.line.text().strip()
