# SPDX-License-Identifier: MIT
"""How far a download has come, with a button to pause it and one to throw it away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.language import number
from gui.style import styled


class FetchingBar(QWidget):
    """Hidden until it begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.far = styled("quiet")
        self.pause = QPushButton(self.tr("Pause"))
        self.cancel = QPushButton(self.tr("Throw away"))
        for button in (self.pause, self.cancel):
            button.setAutoDefault(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.bar, 1)
        for widget in (self.far, self.pause, self.cancel):
            line.addWidget(widget)
        self.hide()

    def begin(self, *, stoppable: bool) -> None:
        """Show that something is under way, of which nobody knows how long it takes."""
        self.bar.setRange(0, 0)
        self.far.setText("")
        self.pause.setVisible(stoppable)
        self.cancel.setVisible(stoppable)
        self.show()

    def tell(self, done: int, of: int) -> None:
        """Show so many bytes of so many; 0 where nobody knows."""
        self.bar.setRange(0, 1000 if of else 0)
        self.bar.setValue(1000 * done // of if of else 0)
        words = self.tr("%1 of %2 MB")
        for hole, size in (("%1", done), ("%2", of)):
            words = words.replace(hole, number(size / 1e6, 1))
        self.far.setText(words if of else "")
