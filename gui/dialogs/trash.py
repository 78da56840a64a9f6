# SPDX-License-Identifier: MIT
"""The trash: documents that were thrown away, with who did it and when; each can be taken out again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.corpus import Corpus
from corpus.errors import CorpusError
from gui.language import isolated, listed
from gui.problems import sentence
from gui.style import styled


class TrashDialog(QDialog):
    """`taken` counts the documents that were taken out."""

    def __init__(self, corpus: Corpus, annotator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trash"))
        self.resize(520, 420)
        self._corpus, self._annotator = corpus, annotator
        self.taken = 0
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Trash"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setObjectName("framed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = styled("quiet", wrap=True)
        self.take = QPushButton(self.tr("Take out"))
        self.take.clicked.connect(self._take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 14)
        box.addWidget(self.list, 1)
        box.addWidget(self.note)
        box.addWidget(buttons)
        self.list.itemSelectionChanged.connect(self._selected)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for gone in self._corpus.trash.content():
            when = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(gone.time).timestamp()))
            told = QLocale().toString(when, QLocale.FormatType.ShortFormat)
            item = QListWidgetItem(f"{isolated(gone.title)}\n{listed(isolated(gone.annotator), told)}")
            item.setData(Qt.ItemDataRole.UserRole, gone.id)
            self.list.addItem(item)
        empty = self.tr("The trash is empty.")
        self.note.setText("" if self.list.count() else empty)
        self._selected()

    def _selected(self) -> None:
        self.take.setEnabled(bool(self.list.selectedItems()))

    def _take(self) -> None:
        try:
            for item in self.list.selectedItems():
                self._corpus.trash.take_out(item.data(Qt.ItemDataRole.UserRole), self._annotator)
                self.taken += 1
        except CorpusError as error:
            self._fill()
            self.note.setText(sentence(error))
        else:
            self._fill()
