# SPDX-License-Identifier: MIT
"""Accept many suggestions at once: those above a threshold, each in its context, each with a box to leave it out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotation.document import Document
from annotation.suggestion import Suggestion
from gui.filling import filling
from gui.language import isolated, percent
from gui.names import label_called, one_line, source_name
from gui.open_document import OpenDocument
from gui.style import narrowed, styled

FIRST = 80  # percent: what the threshold is at first
AROUND = 28  # code points shown on each side
_ITEM = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class AcceptManyDialog(QDialog):
    """The list of what would be accepted; accepting is one edit, taken back by one undo."""

    def __init__(self, on_page: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept many suggestions"))
        self.resize(760, 560)
        self._on_page = on_page
        self.threshold = QSpinBox()
        self.threshold.setRange(0, 100)
        self.threshold.setValue(FIRST)
        self.threshold.setSuffix(" " + self.locale().percent())
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Suggestion"),
                self.tr("Label"),
                self.tr("Confidence"),
                self.tr("Suggester"),
                self.tr("In its context"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = narrowed(self.table.horizontalHeader())
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.note = styled("quiet", wrap=True)
        self.all, self.none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        for button in (self.all, self.none):
            button.setAutoDefault(False)
        self.take = QPushButton()
        self.take.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.none, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(self.tr("From this confidence on"), self.threshold)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(self.table, 1)
        box.addWidget(self.note)
        box.addWidget(buttons)
        self.threshold.valueChanged.connect(self._list)
        self.table.itemChanged.connect(self._count)
        self.all.clicked.connect(lambda: self._tick(_CHECKED))
        self.none.clicked.connect(lambda: self._tick(_UNCHECKED))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._list()

    @property
    def chosen(self) -> list[Suggestion]:
        """What is ticked, in text order."""
        rows = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        return [item.data(_ITEM) for item in rows if item and item.checkState() == _CHECKED]

    def accept(self) -> None:
        """Take all that is ticked, in one edit."""
        self._on_page.accept_all(self.chosen)
        super().accept()

    def _list(self) -> None:
        least = self.threshold.value() / 100
        found = [one for one in self._on_page.pending if one.confidence >= least]
        self.table.blockSignals(True)
        with filling(self.table):
            self.table.setRowCount(len(found))
            for row, one in enumerate(found):
                words = one_line(self._on_page.document.text[one.start : one.end])
                texts = (
                    isolated(words),
                    label_called(self._on_page.scheme, one.label),
                    percent(one.confidence),
                    source_name(one.source),
                    isolated(context(self._on_page.document, one)),
                )
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    if column in (1, 2, 3):
                        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    if not column:
                        item.setData(_ITEM, one)
                        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                        item.setCheckState(_CHECKED)
                    if column == 4:
                        item.setToolTip(text)
                    self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self._count()

    def _count(self) -> None:
        count = len(self.chosen)
        self.take.setText(self.tr("Accept %Ln suggestion(s)", "", count))
        self.take.setEnabled(count > 0)
        # The style measures plain letters, and draws those of the main button bold.
        self.take.setMinimumWidth(self.take.sizeHint().width() + 28)
        self.note.setText(
            self.tr("One undo takes all of them back.")
            if self.table.rowCount()
            else self.tr("No suggestion of this document is that sure: lower the threshold.")
        )

    def _tick(self, state: Qt.CheckState) -> None:
        for row in range(self.table.rowCount()):
            if item := self.table.item(row, 0):
                item.setCheckState(state)


def context(document: Document, one: Suggestion) -> str:
    """The words around a suggestion on one line, itself in angle brackets; cut between words."""
    text = document.text
    first, last = max(0, one.start - AROUND), min(len(text), one.end + AROUND)
    before, after = text[first : one.start], text[one.end : last]
    if first and " " in before:
        before = "…" + before.split(" ", 1)[1]
    if last < len(text) and " " in after:
        after = after.rsplit(" ", 1)[0] + "…"
    return one_line(f"{before}«{text[one.start : one.end]}»{after}")
