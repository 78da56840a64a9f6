# SPDX-License-Identifier: MIT
"""The table of keys: every command, and what to press for it with a Latin and with an Arabic keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotation.scheme import Scheme
from gui.actions import COMMANDS, shown, words_of
from gui.keyboard import arabic
from gui.names import label_name


class KeysDialog(QDialog):
    """Commands first, then the labels of the corpus that is open."""

    def __init__(self, scheme: Scheme | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(560, 620)
        rows = [(words_of(command), command.keys) for command in COMMANDS if command.keys]
        rows += [(self.tr("Mark words with the mouse"), (self.tr("drag"),))]
        rows += [(self.tr("Mark a part of a word"), (self.tr("Alt + drag"),))]
        rows += [(self.tr("Mark words without proclitics"), (self.tr("Ctrl + drag"),))]
        rows += [(self.tr("Move an end of the current mark (Alt: by letters)"), (self.tr("drag the end"),))]
        if scheme:
            named = [(label_name(label), label.key.upper()) for label in scheme.labels if label.key]
            rows += [(self.tr("Label: %1").replace("%1", name), (key,)) for name, key in named]
        self.table = QTableWidget(len(rows), 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("What it does"), self.tr("Key"), self.tr("On an Arabic keyboard")]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, (words, keys) in enumerate(rows):
            letters = [letter for key in keys if "+" not in key and (letter := arabic(key))]
            texts = (words, "   ".join(shown(key) or key for key in keys), "   ".join(letters))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(number, column, item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 14)
        box.addWidget(self.table)
        box.addWidget(buttons)
