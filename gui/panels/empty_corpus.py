# SPDX-License-Identifier: MIT
"""What the page shows instead of a text: ways to fill a corpus in which there is nothing yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.actions import COMMANDS
from gui.icons import icon
from gui.style import styled
from gui.theme import Theme

_WIDTH = 356


class EmptyCorpus(QWidget):
    """A title, a sentence and some large buttons, each of which is a command of the window."""

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        drawings = {command.id: command.icon for command in COMMANDS}
        self._drawings = [drawings[action.objectName()] for action in actions]
        self.title = styled("title", centred=True)
        self.sentence = styled("quiet", wrap=True, centred=True)
        self.buttons = [QPushButton() for _ in actions]
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addStretch(2)
        box.addWidget(self.title)
        box.addWidget(self.sentence)
        box.addSpacing(18)
        for button, action in zip(self.buttons, actions, strict=True):
            button.setObjectName("choice")
            button.setMinimumWidth(_WIDTH)
            button.setIconSize(QSize(20, 20))
            button.clicked.connect(action.trigger)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def retranslate(self, title: str, sentence: str, theme: Theme) -> None:
        """Take the words of the language that is on now."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        for button, action, drawing in zip(self.buttons, self._actions, self._drawings, strict=True):
            button.setText("  " + action.iconText())
            first = button is self.buttons[0]
            button.setDefault(first)
            button.setIcon(icon(drawing, theme, theme.accent_ink if first else None))
