# SPDX-License-Identifier: MIT
"""The welcome: what the window shows while no corpus is open; the corpora of late, new ones, samples, the first steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions import COMMANDS
from gui.bindings import Actions
from gui.icons import icon
from gui.language import english, isolated
from gui.style import styled
from gui.theme import Theme

_BEGIN = ("first-steps", "new", "open", "paste")
_SAMPLES = ("sample", "sample-economy", "sample-culture")
_DRAWINGS = {command.id: command.icon for command in COMMANDS}
_WIDEST = 820


class Welcome(QWidget):
    """`chosen` carries the place of a corpus of late."""

    chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.title = styled("title", centred=True)
        self.sentence = styled("quiet", wrap=True, centred=True)
        self.begin, self.lately, self.samples = styled("heading"), styled("heading"), styled("heading")
        self.buttons = {id: QPushButton() for id in (*_BEGIN, *_SAMPLES)}
        for id, button in self.buttons.items():
            button.setObjectName("choice")
            button.setIconSize(QSize(20, 20))
            button.clicked.connect(actions.all[id].trigger)
        self.recent = QListWidget()
        self.recent.setObjectName("recent")
        self.recent.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.itemClicked.connect(self._take)
        self.recent.itemActivated.connect(self._take)
        self.none_yet = styled("quiet", wrap=True)
        self.drop = styled("drop", wrap=True, centred=True)
        self._place()

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.begin, 0, 0)
        for row, id in enumerate(_BEGIN, 1):
            grid.addWidget(self.buttons[id], row, 0)
        grid.addWidget(self.lately, 0, 1)
        grid.addWidget(self.recent, 1, 1, len(_BEGIN), 1)
        grid.addWidget(self.none_yet, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        cards = QGridLayout()
        cards.setHorizontalSpacing(12)
        for column, id in enumerate(_SAMPLES):
            cards.addWidget(self.buttons[id], 0, column)
            cards.setColumnStretch(column, 1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        box = QVBoxLayout(middle)
        box.setSpacing(10)
        box.addWidget(self.title)
        box.addWidget(self.sentence)
        box.addSpacing(12)
        box.addLayout(grid)
        box.addSpacing(6)
        box.addWidget(self.samples)
        box.addLayout(cards)
        box.addSpacing(6)
        box.addWidget(self.drop)
        around = QGridLayout(self)
        around.setColumnStretch(0, 1)
        around.setColumnStretch(1, 8)
        around.setColumnStretch(2, 1)
        around.setRowStretch(0, 1)
        around.setRowStretch(2, 2)
        around.addWidget(middle, 1, 1)

    def show_recent(self, places: Sequence[str]) -> None:
        """List these corpora, the last first."""
        self.recent.clear()
        for place in places:
            file = Path(place)
            words = isolated(place if "://" in place else file.stem)
            folder = "" if "://" in place else english(str(file.parent))
            item = QListWidgetItem(f"{words}\n{folder}")
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setToolTip(english(place))
            self.recent.addItem(item)
        self.recent.setVisible(bool(places))
        self.none_yet.setVisible(not places)

    def retranslate(self, theme: Theme) -> None:
        """Take the words of the language and the icons of the theme that are on now."""
        self.title.setText(self.tr("Tawsim"))
        self.sentence.setText(self.tr("Suggested names in Arabic text, confirmed from the keyboard."))
        self.begin.setText(self.tr("Begin"))
        self.lately.setText(self.tr("Corpora of late"))
        self.samples.setText(self.tr("Texts to try it on"))
        self.none_yet.setText(self.tr("What you open will be listed here."))
        self.drop.setText(self.tr("Or drop files, a folder or a corpus anywhere on this window."))
        self.recent.setAccessibleName(self.lately.text())
        first = self.buttons[_BEGIN[0]]
        for id, button in self.buttons.items():
            button.setText("  " + self._actions.all[id].iconText())
            button.setDefault(button is first)
            button.setIcon(icon(_DRAWINGS[id], theme, theme.accent_ink if button is first else None))

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
