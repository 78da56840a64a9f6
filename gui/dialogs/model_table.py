# SPDX-License-Identifier: MIT
"""The table of models: those that are here and those that could be, with size and standing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from corpus.model_store.catalogue import Package
from corpus.model_store.register import Model
from gui.language import isolated, number
from gui.model_names import here_name, kind_name, model_name
from gui.style import narrowed


class ModelTable(QTableWidget):
    """One row a model; one row can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._rows: Sequence[Model | Package] = ()
        self.setAccessibleName(self.tr("Models"))
        head = [self.tr("Model"), self.tr("What for"), self.tr("Size"), self.tr("Standing")]
        self.setHorizontalHeaderLabels(head)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        narrowed(self.horizontalHeader()).setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 4):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def chosen(self) -> Model | Package | None:
        """What stands in the selected row."""
        row = self.currentRow()
        return self._rows[row] if self.selectedItems() and 0 <= row < len(self._rows) else None

    def show_models(self, rows: Sequence[Model | Package], partly: Callable[[Package], int]) -> None:
        """Show these; `partly` tells the bytes of a package that were fetched."""
        before = self.chosen
        self._rows = rows
        self.setRowCount(len(rows))
        for row, one in enumerate(rows):
            fetched = partly(one) if isinstance(one, Package) else 0
            for column, words in enumerate(
                (
                    isolated(model_name(one)),
                    kind_name(one.kind),
                    self._size(one.size),
                    here_name(one, fetched),
                )
            ):
                self.setItem(row, column, QTableWidgetItem(words))

        if rows:
            names = [one.name for one in rows]
            self.choose(names.index(before.name) if before and before.name in names else 0)

    def choose(self, row: int) -> None:
        """Choose a row: `selectRow` finds no column before the table is laid out from right to left."""
        which = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), which.ClearAndSelect | which.Rows)

    def _size(self, size: int) -> str:
        shown = number(size / 1e6) if size >= 1e7 else number(max(size / 1e6, 0.1), 1)
        return self.tr("%1 MB").replace("%1", shown)
