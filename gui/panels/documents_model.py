# SPDX-License-Identifier: MIT
"""The entries of a corpus as a list: all of them, read page by page, or those that were found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QWidget

from corpus.corpus import Corpus
from corpus.documents import Entry
from gui.language import isolated, listed, percent
from gui.names import status_name

PAGE = 200
ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class DocumentsModel(QStringListModel):
    """The entries of a corpus; a page of them is read when one of its rows is first looked at.

    A list of empty strings for Qt, which then counts its rows without asking Python: a view asks for each of five
    thousand rows whenever it lays them out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self._pages: dict[int, list[Entry]] = {}
        self._count = 0
        self._found: list[Entry] | None = None

    def show(self, corpus: Corpus | None, found: list[Entry] | None = None) -> None:
        """List a corpus from now on: all of it, or only the entries found."""
        self._corpus = corpus
        self._pages = {}
        self._count = corpus.documents.count() if corpus else 0
        self._found = found
        self.setStringList([""] * (self._count if found is None else len(found)))

    @property
    def all_count(self) -> int:
        """How many documents the corpus has."""
        return self._count

    def entry(self, row: int) -> Entry | None:
        """The entry in a row."""
        if self._found is not None:
            return self._found[row] if row < len(self._found) else None
        if self._corpus is None:
            return None
        page, place = divmod(row, PAGE)
        if page not in self._pages:
            self._pages[page] = self._corpus.documents.page(page * PAGE, PAGE)
        entries = self._pages[page]
        return entries[place] if place < len(entries) else None

    @property
    def pages_read(self) -> set[int]:
        """Which pages of the list were read so far."""
        return set(self._pages)

    def refresh(self, entry: Entry) -> None:
        """Show one document's standing anew."""
        if self._found is not None:
            row = next((i for i, old in enumerate(self._found) if old.id == entry.id), -1)
            if row < 0:
                return
            self._found[row] = entry
        else:
            row = entry.number - 1
            page, place = divmod(row, PAGE)
            if page in self._pages and place < len(self._pages[page]):
                self._pages[page][place] = entry
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def row_of(self, entry: Entry) -> int:
        """The row of a document, or -1 where it is filtered out."""
        if self._found is None:
            return entry.number - 1
        return next((i for i, other in enumerate(self._found) if other.id == entry.id), -1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows are chosen; nothing is typed into them."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag(0)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, tooltip and the entry itself."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(entry.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{isolated(entry.title)}\n{listed(status_name(entry.status), percent(entry.progress))}"
        return entry if role == ENTRY else None
