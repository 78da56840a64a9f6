# SPDX-License-Identifier: MIT
"""The list of documents: how far each has come, its title, its spans; searched, narrowed, sorted, several at once."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from corpus.corpus import Corpus
from corpus.documents import Entry
from corpus.errors import CorpusError
from corpus.listing import Wanted, listed
from gui.background import Background, Job
from gui.icons import icon, pixmap
from gui.language import number
from gui.panels.document_filter import DocumentFilter
from gui.panels.document_row import DocumentRow
from gui.panels.documents_model import DocumentsModel
from gui.style import styled
from gui.theme import Theme

_PLAIN = Qt.KeyboardModifier.NoModifier


class DocumentsPanel(QWidget):
    """Heading, search box, filter and list.

    `chosen` carries the identifier of the document that was clicked or entered; `menu_asked` the place on
    screen for a menu on those that are selected; `usefulness_asked` wants the gains for `rank`.
    """

    chosen = Signal(str)
    menu_asked = Signal(QPoint)
    usefulness_asked = Signal()

    def __init__(self, theme: Theme, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._corpus: Corpus | None = None
        self._searching: Job | None = None
        self._current = ""
        self._gains: dict[str, float] | None = None
        self.heading = styled("heading")
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._magnifier = QAction(self.filter)
        self.filter.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.narrow = DocumentFilter()
        self.narrow.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._search)
        self.filter.textChanged.connect(lambda: self._wait.start())
        self.filter.returnPressed.connect(self._to_list)
        self.narrow.changed.connect(self._search)
        self.model = DocumentsModel(self)
        self._row = DocumentRow(theme, self)
        self.view = self._list_view()
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self.filter, 1)
        above.addWidget(self.more)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 12, 8, 8)
        box.setSpacing(8)
        box.addWidget(self.heading)
        box.addLayout(above)
        box.addWidget(self.narrow)
        box.addWidget(self.view, 1)
        self.set_theme(theme)
        self.retranslate()

    def _list_view(self) -> QListView:
        view = QListView()
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setModel(self.model)
        view.setItemDelegate(self._row)
        view.clicked.connect(self._clicked)
        view.activated.connect(self._open)
        view.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(view.viewport().mapToGlobal(place))
        )
        return view

    # What is listed ------------------------------------------------------------------------------

    @property
    def selected(self) -> list[str]:
        """The identifiers of the documents that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        return [entry.id for row in rows if (entry := self.model.entry(row)) is not None]

    @property
    def wanted(self) -> Wanted:
        """What is to be listed, as box and filter say."""
        return self.narrow.wanted(self.filter.text().strip())

    def show_corpus(self, corpus: Corpus | None) -> None:
        """List the documents of a corpus, unfiltered."""
        self._corpus, self._gains = corpus, None
        self.narrow.show_corpus(corpus)
        self.more.setChecked(False)
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
            self.narrow.read_choices()
            self._search()

    def set_current(self, document_id: str | None) -> None:
        """Highlight the document that is on the page."""
        self._current = document_id or ""
        if self._corpus is None or document_id is None:
            self.view.clearSelection()
            return
        row = self.model.row_of(self._corpus.documents.entry(document_id))
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    def rank(self, gains: dict[str, float]) -> None:
        """Sort by these gains, the greatest first, as long as usefulness is what is sorted by."""
        self._gains = gains
        self._search()

    def search(self) -> None:
        """Give the keys to the search box."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _list(self, found: list[Entry] | None) -> None:
        self._searching = None
        if found is not None and self.narrow.by_usefulness:
            if self._gains is None:
                self.usefulness_asked.emit()
            gains = self._gains or {}
            found.sort(key=lambda entry: -gains.get(entry.id, -1.0))
        self.model.show(self._corpus, found)
        if self._current and self._corpus is not None and self.model.rowCount():
            with suppress(CorpusError):  # it may have been thrown away just now
                row = self.model.row_of(self._corpus.documents.entry(self._current))
                self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._say_count()

    def _search(self) -> None:
        self._wait.stop()
        if self._searching is not None:
            self._searching.drop()
            self._searching = None
        wanted, corpus = self.wanted, self._corpus
        if wanted.everything or corpus is None:
            self._list(None)
            return
        self._searching = self._background.run(lambda _: listed(corpus, wanted))
        self._searching.answered.connect(self._list)

    # Mouse and keys ------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == _PLAIN:  # else more are being selected
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None:
            self.chosen.emit(entry.id)

    def _to_list(self) -> None:
        """From the search box to what was found."""
        if self.model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()

    def _show_more(self, on: bool) -> None:
        self.narrow.setVisible(on)
        if on:
            self.narrow.read_choices()
        else:
            self.narrow.reset()

    # Appearance ----------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._row.theme = theme
        self._magnifier.setIcon(pixmap("search", theme.panel_muted, theme.raised, 16, 2))
        self.more.setIcon(icon("filter", theme))
        self.view.viewport().update()

    def _say_count(self) -> None:
        shown, all_ = self.model.rowCount(), self.model.all_count
        words = self.tr("Documents: %1") if shown == all_ else self.tr("Documents: %1 of %2")
        self.heading.setText(words.replace("%1", number(shown)).replace("%2", number(all_)))

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self._say_count()
        self.filter.setPlaceholderText(self.tr("Title or words"))
        self.filter.setToolTip(self.tr("Finds documents by words of their titles and texts"))
        self.more.setToolTip(self.tr("Filter and sort"))
        self.more.setAccessibleName(self.tr("Filter and sort"))
        self.view.setAccessibleName(self.tr("Documents"))
        self.narrow.retranslate()
