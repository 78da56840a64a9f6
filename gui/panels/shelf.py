# SPDX-License-Identifier: MIT
"""A shelf: tabs, and under them the panel whose tab was chosen last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.theme import Theme


class Shelf(QWidget):
    """Knows its panels by their ids. `turned` carries the id of the tab that was clicked; `closed` follows Esc too."""

    turned = Signal(str)
    closed = Signal()

    def __init__(self, *, closable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._pages: dict[str, QWidget] = {}
        self._closable = closable
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBarClicked.connect(self._clicked)
        self.close_button = QToolButton()
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.closed)
        self.close_button.setVisible(closable)
        self.stack = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 6, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.stack, 1)

    def add(self, id: str, page: QWidget | None = None) -> None:
        """Give a panel a tab; its page may come later."""
        self._ids.append(id)
        self.tabs.addTab("")
        if page is not None:
            self.put(id, page)

    def put(self, id: str, page: QWidget) -> None:
        """Put the page of a panel under its tab."""
        self._pages[id] = page
        self.stack.addWidget(page)

    def turn(self, id: str) -> None:
        """Bring a panel to the front."""
        self.tabs.setTabVisible(self._ids.index(id), True)
        self.tabs.setCurrentIndex(self._ids.index(id))
        if self._pages[id].parent() is not self.stack:
            self.stack.addWidget(self._pages[id])
        self.stack.setCurrentWidget(self._pages[id])

    def lay_aside(self, id: str) -> None:
        """Take the page of a panel out of the window until it is turned to."""
        self.stack.removeWidget(self._pages[id])
        self._pages[id].setParent(None)

    def hide_tab(self, id: str) -> None:
        """Do not offer a panel until it is brought to the front by other means."""
        place = self._ids.index(id)
        self.tabs.setTabVisible(place, False)
        self.tabs.setTabText(place, self.tabs.tabText(place))  # or Qt may leave a gap where the tab was

    @property
    def front(self) -> str:
        """The id of the panel in front; empty where none was put here yet."""
        page = self.stack.currentWidget()
        return next((id for id, other in self._pages.items() if other is page), "")

    def name(self, id: str, words: str, hint: str) -> None:
        """Say what a tab is called, and what is told about it on hover."""
        place = self._ids.index(id)
        self.tabs.setTabText(place, words.replace("&", "&&"))
        self.tabs.setTabToolTip(place, hint)

    def dress(self, theme: Theme, close: str) -> None:
        """Wear the colours of a theme; `close` is told of the button that closes."""
        self.close_button.setIcon(icon("reject", theme))
        self.close_button.setToolTip(close)
        self.close_button.setAccessibleName(close)

    def _clicked(self, place: int) -> None:
        if place >= 0:  # not beside the tabs
            self.turned.emit(self._ids[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, where the panel had no use for it."""
        if self._closable and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
