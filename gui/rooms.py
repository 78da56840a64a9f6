# SPDX-License-Identifier: MIT
"""Where the parts of the window stand: documents, the page over the drawer, the lists over the side, and what is at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.shelves import Shelves

_LABELS = 335  # pixels of the side shelf: 26 labels in two columns, and in a window of 720 eight rows above
_LEAST = (360, 160)  # pixels of the page between the lists, over an open drawer


class Rooms(QWidget):
    """The middle of the window; in an Arabic window the documents stand on the right.

    `stack` holds the page and what is shown in its stead; `beside` the lists and the side shelf.
    """

    def __init__(
        self,
        pages: Sequence[QWidget],
        *,
        documents: QWidget,
        items: QWidget,
        shelves: Shelves,
        foot: Sequence[QWidget],
    ) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        for page in pages:
            self.stack.addWidget(page)
        self.stack.setMinimumSize(*_LEAST)  # less than the largest of the pages, which stands alone
        self.middle = _splitter(Qt.Orientation.Vertical, self.stack, shelves.drawer)
        self.middle.setStretchFactor(0, 1)
        self.beside = _splitter(Qt.Orientation.Vertical, items, shelves.side)
        self.beside.setStretchFactor(0, 1)
        self.beside.setSizes([339, _LABELS])
        self.beside.setMinimumWidth(250)
        documents.setMinimumWidth(160)
        self.across = _splitter(Qt.Orientation.Horizontal, documents, self.middle, self.beside)
        self.across.setStretchFactor(1, 1)
        self.across.setSizes([220, 720, 340])
        _pile(self, self.across, *foot)


def _splitter(direction: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(direction)
    for part in parts:
        splitter.addWidget(part)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter


def column(above: QWidget, below: QWidget) -> QWidget:
    """One part over another without a gap, the upper one as high as there is room."""
    whole = QWidget()
    _pile(whole, above, below)
    return whole


def _pile(whole: QWidget, above: QWidget, *below: QWidget) -> None:
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(above, 1)
    for part in below:
        box.addWidget(part)
