# SPDX-License-Identifier: MIT
"""The panel of the first steps: which step it is, what to do, and the ways past it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from gui.actions import shown
from gui.desk import Desk
from gui.guide_steps import STEPS
from gui.guiding import Guiding
from gui.keyboard import arabic
from gui.language import english, number
from gui.names import in_arabic
from gui.panels.panel import Panel
from gui.style import styled


class GuidePanel(Panel):
    """Follows the part `guiding`, and shows where it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._guiding: Guiding = desk.parts.get("guiding")
        self._guiding.changed.connect(self.retranslate)
        self.far = styled("quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, len(STEPS))
        self.title = styled(wrap=True)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.words = styled(wrap=True)
        self.words.setMargin(2)  # the tail of a J reaches beyond its place
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.skip, self.leave = QPushButton(), QPushButton()
        for button, slot in ((self.skip, self._guiding.skip), (self.leave, self._guiding.leave)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(slot)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(8)
        for widget in (self.far, self.progress, self.title):
            box.addWidget(widget)
        box.addWidget(self.words, 1)
        box.addLayout(buttons)

    def retranslate(self) -> None:
        """Say the step in the words of the language and with the keys that are on now."""
        step, at = self._guiding.step, self._guiding.at
        translate = QCoreApplication.translate
        self.progress.setValue(at)
        if step is None:
            self.far.setText(self.tr("All steps are done"))
            self.title.setText(self.tr("That is a whole day's work"))
            words = self.tr("Whatever else you look for: %1 finds every command by its words.")
            self.words.setText(words.replace("%1", self._key("palette")))
        else:
            far = self.tr("Step %1 of %2").replace("%1", number(at + 1)).replace("%2", number(len(STEPS)))
            self.far.setText(far)
            self.title.setText(translate("Guide", step.title))
            words = translate("Guide", step.words)
            self.words.setText(words.replace("%1", self._key(step.command)))
        self.skip.setText(self.tr("Skip this step"))
        self.skip.setVisible(step is not None)
        self.leave.setText(self.tr("Leave") if step else self.tr("Close"))

    def _key(self, command: str) -> str:
        keys = self.desk.actions.keys_of(command) if command else ()
        if not keys:
            return self.tr("its command in the menu")
        letter = arabic(keys[0]) if in_arabic() and "+" not in keys[0] else ""
        return english(shown(keys[0])) + (f" ({letter})" if letter else "")
