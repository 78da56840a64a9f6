# SPDX-License-Identifier: MIT
"""The terms of a model: its size, where it comes from and its licence, to be agreed to before anything is fetched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from corpus.model_store.catalogue import Package
from corpus.model_store.licences import meaning, text_of
from corpus.model_store.unpacking import licence_in
from gui.dialogs.text_view import TextView
from gui.language import isolated, number
from gui.model_names import model_name
from gui.problems import translated
from gui.style import styled


class ModelTerms(QWidget):
    """`agreed` carries the package, or the path of the archive, whose terms are shown; `refused` nothing."""

    agreed = Signal(object)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what: Package | Path | None = None
        self.headline = styled(wrap=True)
        self.licence = TextView()
        self.licence.setAccessibleName(self.tr("Licence"))
        self.agree = QPushButton(self.tr("I agree: install"))
        self.back = QPushButton(self.tr("Back"))
        self.agree.clicked.connect(lambda: self.agreed.emit(self._what))
        self.back.clicked.connect(self.refused)
        buttons = QDialogButtonBox()
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.RejectRole)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for part in (self.headline, self.licence, buttons):
            box.addWidget(part)

    def show_package(self, package: Package) -> None:
        """Show what would be fetched, from where, and under which terms."""
        self._what = package
        words = self.tr("%1, %2 MB, from %3. %4")
        for hole, filled in (
            ("%1", isolated(model_name(package))),
            ("%2", number(package.size / 1e6, 0)),
            ("%3", isolated(package.address.split("/")[2])),
            ("%4", translated(meaning(package.licence))),
        ):
            words = words.replace(hole, filled)
        self._show(words, text_of(package.licence))

    def show_file(self, place: Path) -> None:
        """Show the licence that lies in an archive."""
        self._what = place
        found = licence_in(place)
        words = (
            self.tr("%1 holds this licence.")
            if found
            else self.tr("%1 holds no licence: ask where it comes from.")
        )
        self._show(words.replace("%1", isolated(place.name)), found)

    def _show(self, words: str, text: str) -> None:
        self.headline.setText(words)
        self.licence.show_text(text)
        self.licence.setVisible(bool(text))
