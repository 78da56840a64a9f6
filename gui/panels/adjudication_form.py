# SPDX-License-Identifier: MIT
"""The fields of adjudication: the documents that wait, the lanes of a place, and a button for each key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotation.adjudication import Rule
from gui.panels.lanes import Lanes
from gui.style import styled
from gui.theme import Theme

# The buttons by what they do, with the keys that do the same.
KEYS = {
    "agreed": "A",
    "everywhere": "Shift+A",
    "nothing": "0",
    "correct": "C",
    "gold": "G",
    "ask": "N",
    "before": "K",
    "after": "J",
    "freeze": "F",
    "leave": "B",
}
_MENU = ("everywhere", "ask", "before", "after", "leave")


class Waiting(QListWidget):
    """The documents that wait; keys that are none of a list's go to `pressed`."""

    pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the list; the rest is for the panel."""
        if event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Return,
        ):
            super().keyPressEvent(event)
        else:
            self.pressed.emit(event)


class AdjudicationForm(QWidget):
    """Holds the widgets and names them; `asked` carries the name of what a person wants done."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.waiting = Waiting()
        self.waiting.setMinimumWidth(130)
        self.waiting.setMaximumWidth(200)
        self.lanes = Lanes(theme)
        self.lanes.setMinimumHeight(40)
        self.heading, self.note = styled("heading", wrap=True), styled("quiet")
        self.rule = QComboBox()
        self.rule.setObjectName("compact")
        for rule in Rule:
            self.rule.addItem("", rule)
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.buttons: dict[str, QPushButton | QAction] = {
            name: QAction(self) if name in _MENU else QPushButton() for name in KEYS
        }
        head, deeds, rows, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        head.addWidget(self.heading, 1)
        head.addWidget(self.note)
        head.addWidget(self.rule)
        for name, button in self.buttons.items():
            if isinstance(button, QAction):
                self.more.menu().addAction(button)
                button.triggered.connect(lambda _=False, name=name: self.asked.emit(name))
                continue
            button.setObjectName("compact")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            if name == "freeze":
                deeds.addStretch(1)
            deeds.addWidget(button)
        deeds.addWidget(self.more)
        for part in (head, deeds):
            part.setSpacing(6)
        rows.setSpacing(3)
        rows.addLayout(head)
        rows.addWidget(self.lanes, 1)
        rows.addLayout(deeds)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.waiting)
        whole.addLayout(rows, 1)

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.waiting.setAccessibleName(self.tr("Documents that wait"))
        self.more.setAccessibleName(self.tr("More"))
        self.rule.setAccessibleName(self.tr("What counts as agreed"))
        for place, words in enumerate((self.tr("All agree"), self.tr("Most agree"))):
            self.rule.setItemText(place, words)
        names = {
            "agreed": self.tr("Take over"),
            "everywhere": self.tr("In all"),
            "nothing": self.tr("Nothing"),
            "correct": self.tr("Correct"),
            "gold": self.tr("As marked"),
            "ask": self.tr("Note"),
            "before": self.tr("Before"),
            "after": self.tr("Next"),
            "freeze": self.tr("Freeze"),
            "leave": self.tr("Leave"),
        }
        for name, words in names.items():
            self.buttons[name].setText(f"{words} ({KEYS[name]})")
