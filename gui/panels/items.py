# SPDX-License-Identifier: MIT
"""The lists beside the page: what is suggested and what is confirmed; a click goes there, a button answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.language import isolated, number, percent
from gui.names import label_called, one_line, source_name
from gui.panels.item_row import ITEM, ItemRow
from gui.reasons import why
from gui.theme import Theme

Item = Suggestion | Span


class ItemsModel(QAbstractListModel):
    """Suggestions or spans of one document, in text order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._scheme: Scheme | None = None
        self.items: Sequence[Item] = ()

    def show(self, document: Document | None, scheme: Scheme | None, items: Sequence[Item]) -> None:
        """List these from now on."""
        self.beginResetModel()
        self._document, self._scheme, self.items = document, scheme, items
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return len(self.items)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of the text, the item itself, and what a tooltip says about it."""
        if self._document is None or self._scheme is None or not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        words = self._document.text[item.start : item.end]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            about = f"{isolated(one_line(words))}\n{label_called(self._scheme, item.label)}"
            if isinstance(item, Suggestion):
                about += f" · {percent(item.confidence)} · {source_name(item.source)}\n{why(item.reason)}"
            return about
        return None


class ItemsPanel(QWidget):
    """Two lists under two tabs. `chosen`, `accepted` and `rejected` carry the item."""

    chosen = Signal(object)
    accepted = Signal(object)
    rejected = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setExpanding(True)
        self.tabs.setDrawBase(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.suggestions, self.spans = self._list(theme), self._list(theme)
        self._empty = QLabel(objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedWidget()
        for page in (self.suggestions, self.spans, self._empty):
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._turn)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 8, 8, 4)
        box.setSpacing(6)
        box.addWidget(self.tabs)
        box.addWidget(self._stack, 1)
        self._waiting = False
        self.retranslate()

    def _list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setModel(ItemsModel(self))
        row = ItemRow(theme, view)
        row.accepted.connect(self.accepted)
        row.rejected.connect(self.rejected)
        view.setItemDelegate(row)
        view.clicked.connect(lambda index: self.chosen.emit(index.data(ITEM)))
        return view

    def show_items(
        self,
        document: Document | None,
        scheme: Scheme | None,
        suggestions: Sequence[Suggestion],
        spans: Sequence[Span],
        *,
        waiting: bool = False,
    ) -> None:
        """List what is pending and what is confirmed; `waiting` while the suggesters are still at work."""
        self._waiting = waiting
        for view, items in ((self.suggestions, suggestions), (self.spans, spans)):
            view.itemDelegate().scheme = scheme
            view.model().show(document, scheme, items)
        self.retranslate()

    def set_current(self, item: Item | None) -> None:
        """Highlight the item that is current on the page, without taking the focus."""
        for view in (self.suggestions, self.spans):
            items = list(view.model().items)
            if item in items:
                index = view.model().index(items.index(item))
                view.setCurrentIndex(index)
                view.scrollTo(index)
            else:
                view.clearSelection()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        for view in (self.suggestions, self.spans):
            view.itemDelegate().theme = theme
            view.viewport().update()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        counts = [view.model().rowCount() for view in (self.suggestions, self.spans)]
        self.tabs.setTabText(0, self.tr("Suggested: %1").replace("%1", number(counts[0])))
        self.tabs.setTabText(1, self.tr("Confirmed: %1").replace("%1", number(counts[1])))
        self.suggestions.setAccessibleName(self.tr("Suggestions"))
        self.spans.setAccessibleName(self.tr("Confirmed spans"))
        self._turn(self.tabs.currentIndex())

    def _turn(self, tab: int) -> None:
        views = (self.suggestions, self.spans)
        if views[tab].model().rowCount():
            self._stack.setCurrentWidget(views[tab])
            return
        if tab == 1:
            words = self.tr("Nothing is confirmed yet.")
        elif self._waiting:
            words = self.tr("Looking for names…")
        else:
            words = self.tr("No suggestions are left.")
        self._empty.setText(words)
        self._stack.setCurrentWidget(self._empty)
