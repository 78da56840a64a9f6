# SPDX-License-Identifier: MIT
"""The palette: every command by its words, in either language, with its keys; Enter does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.actions import COMMANDS
from gui.bindings import Actions
from gui.dialogs.palette_row import COMMAND, PaletteRow
from gui.lookup import matching
from gui.menu.command import Command
from gui.theme import Theme

WIDTH, HEIGHT = 620, 420


class PaletteDialog(QDialog):
    """`command` is the command that was chosen, once the dialog was accepted."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Commands"))
        self._actions = actions
        self.command: Command | None = None
        self._commands = [command for command in COMMANDS if command.id != "palette"]
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do? Type some words of it"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(PaletteRow(actions, theme, self.list))
        self.list.itemClicked.connect(lambda _: self._take())
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 10)
        box.addWidget(self.field)
        box.addWidget(self.list, 1)
        self._filter("")
        size = parent.size()
        self.resize(min(WIDTH, size.width() - 40), min(HEIGHT, size.height() - 80))
        self.move(parent.mapToGlobal(parent.rect().topLeft()))
        self.move(self.x() + (size.width() - self.width()) // 2, self.y() + size.height() // 8)

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for command in matching(self._commands, typed):
            item = QListWidgetItem(self._actions.all[command.id].iconText())
            item.setData(COMMAND, command)
            if not self._actions.all[command.id].isEnabled():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if self.list.currentItem() and not self.list.currentItem().flags():
            self._step(1)

    def _step(self, by: int) -> None:
        """Go to the next command that can be called now, round the end."""
        count, row = self.list.count(), self.list.currentRow()
        for far in range(1, count + 1):
            place = (row + by * far) % count
            if self.list.item(place).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.list.setCurrentRow(place)
                return

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.command = item.data(COMMAND)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list, pressed in the field."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._step(-1)
            case _:
                return False
        return True
