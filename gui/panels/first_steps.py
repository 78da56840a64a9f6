# SPDX-License-Identifier: MIT
"""What the page shows instead of a text: the first steps, with no corpus open or none in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class FirstSteps(QWidget):
    """A title, a sentence and some large buttons, each of which is a command of the window."""

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.title = QLabel(objectName="title", alignment=Qt.AlignmentFlag.AlignCenter)
        self.sentence = QLabel(objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.buttons = [QPushButton(objectName="choice") for _ in actions]
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addStretch(2)
        box.addWidget(self.title)
        box.addWidget(self.sentence)
        box.addSpacing(18)
        for button, action in zip(self.buttons, actions, strict=True):
            button.setIconSize(QSize(20, 20))
            button.clicked.connect(action.trigger)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def retranslate(self, title: str, sentence: str) -> None:
        """Take the words of the language that is on now."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        for button, action in zip(self.buttons, self._actions, strict=True):
            button.setText("  " + action.iconText())
            button.setIcon(action.icon())
            button.setDefault(button is self.buttons[0])
