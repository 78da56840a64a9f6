# SPDX-License-Identifier: MIT
"""A program of the person's own that suggests: its address, with a plain word on what goes there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from corpus.errors import CorpusError
from corpus.external import EXAMPLE, address_in, is_here, name_address
from gui.language import isolated
from gui.problems import sentence
from gui.style import restyle, styled


class OwnProgramDialog(QDialog):
    """Accepted when another address, or none, is asked from now on."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A program of your own"))
        self.setMinimumWidth(560)
        self._folder = folder
        words = styled(
            "quiet",
            self.tr(
                "A program that you run, with a model of your choice, can suggest too. It gets the text of each"
                " document as JSON and answers with spans; docs/examples/suggester.py shows how in thirty lines."
            ),
            wrap=True,
        )
        self.address = QLineEdit(address_in(folder))
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setPlaceholderText(EXAMPLE)
        self.address.setAccessibleName(self.tr("Address"))
        self.notice = styled(wrap=True)
        self.use = QPushButton(self.tr("Ask it"))
        self.use.setDefault(True)
        self.nobody = QPushButton(self.tr("Ask nobody"))
        leave = QPushButton(self.tr("Cancel"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.nobody, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        for part in (words, self.address, self.notice, buttons):
            box.addWidget(part)
        self.nobody.setEnabled(bool(self.address.text()))
        self.use.clicked.connect(lambda: self._name(self.address.text().strip()))
        self.nobody.clicked.connect(lambda: self._name(""))
        leave.clicked.connect(self.reject)
        self.address.textChanged.connect(self._tell)
        self._tell(self.address.text())

    def _tell(self, address: str) -> None:
        """Say where texts would go."""
        self.use.setEnabled(bool(address.strip()))
        restyle(self.notice, "")
        if not address.strip():
            self.notice.setText(self.tr("Nobody is asked, and no text leaves Tawsim."))
        elif is_here(address.strip()):
            self.notice.setText(self.tr("The texts stay on this computer: the program is asked here."))
        else:
            restyle(self.notice, "problem")
            words = self.tr("The text of every document that you open leaves this computer and goes to %1.")
            self.notice.setText(words.replace("%1", isolated(address.strip())))

    def _name(self, address: str) -> None:
        try:
            name_address(self._folder, address)
        except (CorpusError, OSError) as error:
            restyle(self.notice, "problem")
            self.notice.setText(sentence(error))
        else:
            self.accept()
