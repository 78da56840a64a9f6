# SPDX-License-Identifier: MIT
"""The table of keys: every command, and what to press for it with a Latin and with an Arabic keyboard; each can be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotation.scheme import Scheme
from gui.actions import COMMANDS, shown, words_of
from gui.dialogs.key_field import KeyField
from gui.filling import filling
from gui.keyboard import arabic
from gui.keymap import PRESET_NAMES, Keymap
from gui.lookup import matching
from gui.names import label_name
from gui.style import narrowed, styled

_ID = Qt.ItemDataRole.UserRole
_WORDS = {command.id: command for command in COMMANDS}


class KeysDialog(QDialog):
    """Commands first, then the mouse and the labels of the corpus that is open. `changed` carries a Keymap."""

    changed = Signal(object)

    def __init__(self, keymap: Keymap, scheme: Scheme | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(680, 640)
        self.keymap, self._scheme = keymap, scheme
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command"))
        self.search.setClearButtonEnabled(True)
        self.presets = QComboBox()
        for id, words in PRESET_NAMES.items():
            self.presets.addItem(QCoreApplication.translate("Keymap", words), id)
        self.presets.setCurrentIndex(self.presets.findData(keymap.preset))
        self.presets.setAccessibleName(self.tr("Preset"))
        self.table = self._table()
        self.field = KeyField()
        self.field.setPlaceholderText(self.tr("Press the new key here"))
        self.give, self.none, self.back = (QPushButton() for _ in range(3))
        self.give.setText(self.tr("Give it this key"))
        self.none.setText(self.tr("No key"))
        self.back.setText(self.tr("As it was"))
        self.note = styled("quiet", wrap=True)
        self.note.setMinimumHeight(self.note.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.presets)
        for widget in (self.give, self.none, self.back):
            widget.setAutoDefault(False)
        below.addWidget(self.field, 1)
        for widget in (self.give, self.none, self.back):
            below.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 14)
        box.addLayout(above)
        box.addWidget(self.table, 1)
        box.addLayout(below)
        box.addWidget(self.note)
        box.addWidget(buttons)
        self.search.textChanged.connect(self._fill)
        self.presets.activated.connect(self._choose_preset)
        self.table.itemSelectionChanged.connect(self._selected)
        self.table.itemActivated.connect(lambda _: self.field.setFocus())
        self.field.pressed.connect(self._check)
        self.give.clicked.connect(lambda: self._use(self.keymap.with_key(self.command, self.field.key)))
        self.none.clicked.connect(lambda: self._use(self.keymap.without_keys(self.command)))
        self.back.clicked.connect(lambda: self._use(self.keymap.as_it_was(self.command)))
        self._fill()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setHorizontalHeaderLabels(
            [self.tr("What it does"), self.tr("Key"), self.tr("On an Arabic keyboard")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        narrowed(table.horizontalHeader()).setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    @property
    def command(self) -> str:
        """The command whose row is selected; empty for rows of other kinds."""
        return self._id_in(self.table.currentRow())

    def select(self, id: str) -> None:
        """Select the row of a command."""
        for row in range(self.table.rowCount()):
            if id and self._id_in(row) == id:
                self.table.setCurrentCell(row, 0)

    def _id_in(self, row: int) -> str:
        item = self.table.item(row, 0)
        return str(item.data(_ID)) if item is not None else ""

    def _rows(self, typed: str) -> list[tuple[str, str, tuple[str, ...]]]:
        """Id, words and keys of each row."""
        keys = self.keymap.all()
        rows = [(command.id, words_of(command), keys[command.id]) for command in matching(COMMANDS, typed)]
        if typed.strip():
            return rows
        rows += [
            ("", self.tr("Mark words with the mouse"), (self.tr("drag"),)),
            ("", self.tr("Mark a part of a word"), (self.tr("Alt + drag"),)),
            ("", self.tr("Mark words without proclitics"), (self.tr("Ctrl + drag"),)),
            ("", self.tr("Move an end of the current mark (Alt: by letters)"), (self.tr("drag the end"),)),
        ]
        for label in self._scheme.labels if self._scheme else ():
            if label.key:
                words = self.tr("Label: %1").replace("%1", label_name(label))
                rows.append(("", words, (label.key.upper(),)))
        return rows

    def _fill(self) -> None:
        kept, rows = self.command, self._rows(self.search.text())
        with filling(self.table):
            self.table.setRowCount(len(rows))
            for number, (id, words, keys) in enumerate(rows):
                letters = [letter for key in keys if "+" not in key and (letter := arabic(key))]
                texts = (words, "   ".join(shown(key) or key for key in keys), "   ".join(letters))
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    item.setData(_ID, id)
                    if column:
                        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    self.table.setItem(number, column, item)
        self.select(kept)
        self._selected()

    def _selected(self) -> None:
        usable = bool(self.command)
        self.field.forget()
        self.field.setEnabled(usable)
        self.give.setEnabled(False)
        self.none.setEnabled(usable)
        self.back.setEnabled(usable and self.command in self.keymap.own)
        self.note.setText("" if usable else self.tr("Choose a command above to change its key."))

    def _check(self, key: str) -> None:
        """Say who has the key now: a command gives it up, a label does not."""
        labels = self._scheme.labels if self._scheme else ()
        label = next((label for label in labels if label.key and label.key.upper() == key), None)
        owner = self.keymap.owner(key)
        self.give.setEnabled(label is None and owner != self.command)
        if label is not None:
            words = self.tr("This is the key of the label %1: choose another.")
            self.note.setText(words.replace("%1", label_name(label)))
        elif owner == self.command:
            self.note.setText(self.tr("It has this key already."))
        elif owner:
            words = self.tr("This is the key of “%1”, which would lose it.")
            self.note.setText(words.replace("%1", words_of(_WORDS[owner])))
        else:
            self.note.setText(self.tr("This key is free."))

    def _choose_preset(self) -> None:
        self._use(Keymap(self.presets.currentData(), self.keymap.own))

    def _use(self, keymap: Keymap) -> None:
        self.keymap = keymap
        self._fill()
        self.changed.emit(keymap)
