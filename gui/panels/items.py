# SPDX-License-Identifier: MIT
"""The lists beside the page: what is suggested and what is confirmed; a click goes there, a button answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from gui.language import isolated, listed, number, percent
from gui.names import label_called, one_line, source_name
from gui.panels.item_row import ITEM, ItemRow
from gui.reasons import why
from gui.style import styled
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
            name = label_called(self._scheme, item.label)
            if not isinstance(item, Suggestion):
                return f"{isolated(one_line(words))}\n{name}"
            known = listed(name, percent(item.confidence), source_name(item.source))
            return f"{isolated(one_line(words))}\n{known}\n{why(item.reason)}"
        return None


class ItemsList(QListView):
    """One list of suggestions or spans; `chosen` carries the item that was clicked."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = ItemsModel(self)
        self.row = ItemRow(theme, self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(self.shown)
        self.setItemDelegate(self.row)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ITEM)))

    def set_current(self, item: Item | None) -> None:
        """Highlight an item and scroll to it; nothing where it is not in the list."""
        row = next((i for i, other in enumerate(self.shown.items) if other == item), -1)
        if row < 0:
            self.clearSelection()
            return
        index = self.shown.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)


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
        self.suggestions, self.spans = ItemsList(theme), ItemsList(theme)
        for view in (self.suggestions, self.spans):
            view.chosen.connect(self.chosen)
            view.row.accepted.connect(self.accepted)
            view.row.rejected.connect(self.rejected)
        self._empty = styled("quiet", wrap=True, centred=True)
        self._stack = QStackedWidget()
        for page in (self.suggestions, self.spans, self._empty):
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._turn)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 2)
        box.setSpacing(3)
        box.addWidget(self.tabs)
        box.addWidget(self._stack, 1)
        self._waiting = False
        self.retranslate()

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
        lists: tuple[tuple[ItemsList, Sequence[Item]], ...]
        lists = ((self.suggestions, suggestions), (self.spans, spans))
        for view, items in lists:
            view.row.scheme = scheme
            view.shown.show(document, scheme, items)
        self.retranslate()

    def set_current(self, item: Item | None) -> None:
        """Highlight the item that is current on the page, without taking the focus."""
        for view in (self.suggestions, self.spans):
            view.set_current(item)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        for view in (self.suggestions, self.spans):
            view.row.theme = theme
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
