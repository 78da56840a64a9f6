# SPDX-License-Identifier: MIT
"""The list of documents: how far each has come, its title, its spans; read page by page, filtered by title."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from annotation.arabic import key
from corpus.corpus import Corpus
from corpus.documents import Entry
from gui.background import Background, Job, Task
from gui.icons import pixmap
from gui.language import isolated, number
from gui.names import status_name
from gui.panels.document_row import DocumentRow
from gui.style import styled
from gui.theme import Theme

PAGE = 200
ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class DocumentsModel(QAbstractListModel):
    """The entries of a corpus; a page of them is read when one of its rows is first looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self._pages: dict[int, list[Entry]] = {}
        self._count = 0
        self._found: list[Entry] | None = None

    def show(self, corpus: Corpus | None, found: list[Entry] | None = None) -> None:
        """List a corpus from now on: all of it, or only the entries found."""
        self.beginResetModel()
        self._corpus = corpus
        self._pages = {}
        self._count = corpus.documents.count() if corpus else 0
        self._found = found
        self.endResetModel()

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

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return self._count if self._found is None else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, tooltip and the entry itself."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(entry.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{isolated(entry.title)}\n{status_name(entry.status)}"
        return entry if role == ENTRY else None


class DocumentsPanel(QWidget):
    """Heading, filter box and list. `chosen` carries the identifier of the document that was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._corpus: Corpus | None = None
        self._searching: Job | None = None
        self._theme = theme
        self.heading = styled("heading")
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._magnifier = QAction(self.filter)
        self.filter.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._search)
        self.filter.textChanged.connect(lambda: self._wait.start())
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.model = DocumentsModel(self)
        self._row = DocumentRow(theme, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._clicked)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 12, 8, 8)
        box.setSpacing(8)
        box.addWidget(self.heading)
        box.addWidget(self.filter)
        box.addWidget(self.view, 1)
        self.set_theme(theme)
        self.retranslate()

    def show_corpus(self, corpus: Corpus | None) -> None:
        """List the documents of a corpus, unfiltered."""
        self._corpus = corpus
        self.filter.clear()
        self._wait.stop()
        self._list(None)

    def refresh(self, document_id: str = "") -> None:
        """Show one document's standing anew, or read the list again."""
        if self._corpus is None:
            return
        if document_id:
            self.model.refresh(self._corpus.documents.entry(document_id))
        else:
            self._search()

    def set_current(self, document_id: str | None) -> None:
        """Highlight the document that is on the page."""
        if self._corpus is None or document_id is None:
            self.view.clearSelection()
            return
        row = self.model.row_of(self._corpus.documents.entry(document_id))
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self._row.theme = theme
        self._magnifier.setIcon(pixmap("search", theme.panel_muted, theme.raised, 16, 2))
        self.view.viewport().update()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.heading.setText(self.tr("Documents: %1").replace("%1", number(self.model.rowCount())))
        self.filter.setPlaceholderText(self.tr("Find by title"))
        self.view.setAccessibleName(self.tr("Documents"))

    def _list(self, found: list[Entry] | None) -> None:
        current = (
            self.model.entry(self.view.currentIndex().row()) if self.view.currentIndex().isValid() else None
        )
        self.model.show(self._corpus, found)
        if current is not None and self._corpus is not None:
            row = self.model.row_of(current)
            self.view.setCurrentIndex(
                self.model.index(row) if 0 <= row < self.model.rowCount() else QModelIndex()
            )
        self.retranslate()

    def _search(self) -> None:
        if self._searching is not None:
            self._searching.drop()
            self._searching = None
        wanted, corpus = key(self.filter.text().strip()), self._corpus
        if not wanted or corpus is None:
            self._list(None)
            return

        def search(task: Task) -> list[Entry]:
            found: list[Entry] = []
            first = 0
            while not task.stopped() and (page := corpus.documents.page(first, PAGE)):
                found += [entry for entry in page if wanted in key(entry.title)]
                first += PAGE
            return found

        self._searching = self._background.run(search)
        self._searching.answered.connect(self._list)

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None:
            self.chosen.emit(entry.id)
