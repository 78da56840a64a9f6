# SPDX-License-Identifier: MIT
"""A small list of labels beside the words they are for: type to filter, one key to choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from annotation.arabic import key
from annotation.scheme import Label
from gui.keyboard import latin
from gui.language import number
from gui.names import label_definition, label_name
from gui.reader.page import Page

WIDTH, ROW, ROWS = 236, 27, 9  # pixels of the list, of a row; rows that are seen at most
_LEAST_ROWS = 2
_AWAY = 8  # pixels between the words and the picker


def matching(labels: Sequence[Label], typed: str) -> list[Label]:
    """The labels that fit what was typed, by Arabic, English or own name however spelt; best fit first."""
    wanted = key(typed).strip()

    def fit(label: Label) -> int:
        names = [key(name) for name in (label.ar, label.en, label.name)]
        if any(name.startswith(wanted) for name in names):
            return 0
        if any(part.startswith(wanted) for name in names for part in name.split()):
            return 1
        return 2 if any(wanted in name for name in names) else 3

    return sorted((label for label in labels if fit(label) < 3), key=fit)


def place_beside(area: QRect, words: Sequence[QRect], size: QSize, least: int) -> QRect:
    """A place for something of this size in an area that covers no rectangle of some words.

    Below them, else above, else lower than wished for (at least `least` pixels) where there is more room; when
    words fill the area from top to bottom, at the edge of it that they leave free or else at the very bottom.
    """
    around = QRect()
    for rect in words:
        around = around.united(rect)
    around = around.intersected(area) if words else QRect(area.center(), QSize(1, 1))
    below, above = area.bottom() - around.bottom() - _AWAY, around.top() - area.top() - _AWAY
    width, height = min(size.width(), area.width()), min(size.height(), area.height())
    if max(below, above) < min(least, height):
        left, right = around.left() - area.left() - _AWAY, area.right() - around.right() - _AWAY
        x = area.left() if left >= right else area.right() - width + 1
        return QRect(x, area.bottom() - height + 1, width, height)
    under = below >= height or (above < height and below >= above)
    height = min(height, below if under else above)
    y = around.bottom() + 1 + _AWAY if under else around.top() - _AWAY - height
    x = max(area.left(), min(around.center().x() - width // 2, area.right() - width + 1))
    return QRect(x, y, width, height)


class LabelPicker(QFrame):
    """Opens over the page; `chosen` carries the name of the label. Leaves with Esc, or when the focus goes."""

    chosen = Signal(str)

    def __init__(self, page: Page, icon_of: Callable[[Label], QIcon]) -> None:
        super().__init__(page.viewport())
        self.setObjectName("picker")
        self._page = page
        self._icon_of = icon_of
        self._labels: Sequence[Label] = ()
        self._range = (0, 0)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(14, 14))
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.setSpacing(4)
        box.addWidget(self.field)
        box.addWidget(self.list, 1)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        page.verticalScrollBar().valueChanged.connect(self._put)
        page.viewport().installEventFilter(self)
        self.hide()

    def open(self, labels: Sequence[Label], start: int, end: int, now: str = "") -> None:
        """Ask for one of these labels for a range of the page; `now` is the label it has."""
        self._labels, self._range = labels, (start, end)
        self.setLayoutDirection(self._page.window().layoutDirection())
        self.field.setPlaceholderText(self.tr("Label: type, or press its number"))
        self.setAccessibleName(self.tr("Labels"))
        self.field.clear()
        self._filter("")
        names = [label.name for label in self._shown]
        self.list.setCurrentRow(names.index(now) if now in names else 0)
        self._put()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def _shown(self) -> list[Label]:
        return [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for place, label in enumerate(matching(self._labels, typed), 1):
            digit = f"{number(place)}  " if place <= ROWS else ""
            item = QListWidgetItem(self._icon_of(label), digit + label_name(label))
            item.setData(Qt.ItemDataRole.UserRole, label)
            item.setToolTip(label_definition(label))
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _put(self) -> None:
        rows = min(ROWS, max(_LEAST_ROWS, len(self._labels)))
        rest = self.field.sizeHint().height() + 18
        words = [rect for rect in self._page.rects_of(*self._range)]
        area = self._page.viewport().rect().adjusted(4, 4, -4, -4)
        lanes = self._page.setting.measures.lane  # the chips above belong to the words
        words = [rect.adjusted(0, -lanes, 0, 4) for rect in words]
        self.setGeometry(place_beside(area, words, QSize(WIDTH, rest + rows * ROW), rest + _LEAST_ROWS * ROW))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            label: Label = item.data(Qt.ItemDataRole.UserRole)
            self.leave()
            self.chosen.emit(label.name)

    def leave(self) -> None:
        """Close, and give the keys back to the page."""
        had_keys = self.window().focusWidget() is self.field
        self.hide()
        if had_keys:
            self._page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list, pressed in the field; the focus going; the page changing its size."""
        if watched is not self.field:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self.leave()
            return False
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        row, last = self.list.currentRow(), self.list.count() - 1
        digit = latin(event.text())
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.list.currentItem())
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self.list.setCurrentRow(row + 1 if row < last else 0)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self.list.setCurrentRow(row - 1 if row > 0 else last)
            case _ if digit.isdecimal() and digit != "0":
                self._take(self.list.item(int(digit) - 1))
            case _:
                return False
        return True
