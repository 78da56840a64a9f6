# SPDX-License-Identifier: MIT
"""What to do everywhere: with which name, what, under which label, and where."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from annotation.query import Kind
from annotation.standing import Deed
from corpus.describing import COLLECTION
from corpus.sought import Sought
from gui.desk import Desk
from gui.language import isolated
from gui.panels.label_field import LabelField

_WAIT = 250  # milliseconds after the last key, before it is looked for


class EverywhereForm(QWidget):
    """`sought_changed` asks for another search, `deed_changed` for another look at what was found."""

    sought_changed = Signal()
    deed_changed = Signal()

    def __init__(self, desk: Desk, name: str, deed: Deed, label: str) -> None:
        super().__init__()
        self._desk = desk
        self.name = QLineEdit(name)
        self.deed, self.where = QComboBox(), QComboBox()
        for known, words in (
            (Deed.MARK, self.tr("Mark")),
            (Deed.RELABEL, self.tr("Give another label")),
            (Deed.REMOVE, self.tr("Remove the marks")),
        ):
            self.deed.addItem(words, known)
        self.deed.setCurrentIndex(self.deed.findData(deed))
        self.label = LabelField(desk.appearance.swatch)
        self._offer_labels()
        self.label.choose(label)
        self._offer_places()
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.sought_changed)
        self.name.textChanged.connect(lambda: self._wait.start())
        self.where.currentIndexChanged.connect(self.sought_changed)
        self.label.currentIndexChanged.connect(self.deed_changed)
        self.deed.currentIndexChanged.connect(self._turn)

    @property
    def chosen(self) -> Deed:
        """What is to be done."""
        return Deed(self.deed.currentData())

    @property
    def sought(self) -> Sought | None:
        """What to look for; None while no name is given."""
        document, collection = self.where.currentData()
        if not self.name.text().strip():
            return None
        annotator = self._desk.workbench.annotator
        return Sought(
            self.name.text(), Kind.NAME, annotator=annotator, document=document, collection=collection
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        fields = (
            (self.tr("&Name"), self.name),
            (self.tr("&What"), self.deed),
            (self.tr("&Label"), self.label),
            (self.tr("Whe&re"), self.where),
        )
        for place, (words, field) in enumerate(fields):
            title = QLabel(words)
            title.setBuddy(field)
            grid.addWidget(title, place // 2, place % 2 * 2)
            grid.addWidget(field, place // 2, place % 2 * 2 + 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)

    def _offer_labels(self) -> None:
        corpus = self._desk.workbench.corpus
        any_label = self.tr("Any label") if self.chosen is Deed.REMOVE else ""
        self.label.offer(corpus.scheme if corpus else None, none=any_label)

    def _offer_places(self) -> None:
        on_page = self._desk.workbench.on_page
        self.where.addItem(self.tr("In the whole corpus"), ("", ""))
        if on_page is None:
            return
        if collection := on_page.document.metadata.get(COLLECTION, ""):
            words = self.tr("In the collection %1").replace("%1", isolated(collection))
            self.where.addItem(words, ("", collection))
        self.where.addItem(self.tr("In this document"), (on_page.document.id, ""))

    def _turn(self) -> None:
        self._offer_labels()
        self.deed_changed.emit()
