# SPDX-License-Identifier: MIT
"""The strip over the status line: what long work is under way, with a way to stop it, and then what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.icons import icon, pixmap
from gui.language import number
from gui.long_work import LongWork
from gui.style import styled
from gui.theme import Theme

NOTICE_SECONDS = 30


class WorkStrip(QFrame):
    """Hidden while there is nothing to say; a notice goes by itself after a while, bad news only when it is closed."""

    def __init__(self, theme: Theme, work: LongWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._theme, self._work = theme, work
        self._good = True
        self._more: Callable[[], None] | None = None
        self.mark = QLabel()
        self.words = styled()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(200)
        self.left = styled("quiet")
        self.stop, self.details, self.close_button = QPushButton(), QPushButton(), QToolButton()
        for button in (self.stop, self.details):
            button.setObjectName("compact")
        self.stop.clicked.connect(work.stop)
        self.details.clicked.connect(self._show_more)
        self.close_button.clicked.connect(self._forget)
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(NOTICE_SECONDS * 1000)
        self._clear.timeout.connect(self._forget)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 2, 12, 2)
        box.setSpacing(8)
        box.addWidget(self.mark)
        box.addWidget(self.words, 1)
        for widget in (self.bar, self.left, self.stop, self.details, self.close_button):
            box.addWidget(widget)
        work.changed.connect(self._follow)
        work.told.connect(self._tell)
        self._notice = ""
        self.set_theme(theme)
        self.retranslate()
        self.hide()

    def _follow(self) -> None:
        far = self._work.far
        if far is None:
            self._show_notice()
            return
        self.words.setText(far.words)
        self.bar.setRange(0, far.of)
        self.bar.setValue(far.done)
        self.left.setText(self.tr("stopping…") if far.stopping else self._left(far.left))
        self.stop.setEnabled(not far.stopping)
        self._arrange(working=True)
        self.show()

    def _left(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < 60:
            return self.tr("less than a minute left")
        return self.tr("about %1 min left").replace("%1", number(round(seconds / 60)))

    def _tell(self, words: str, good: bool, more: Callable[[], None] | None) -> None:
        self._notice, self._good, self._more = words, good, more
        if good:
            self._clear.start()
        else:
            self._clear.stop()
        if not self._work.busy:
            self._show_notice()

    def _show_notice(self) -> None:
        self.words.setText(self._notice)
        self.words.setToolTip(self._notice)
        self.details.setVisible(self._more is not None)
        self._arrange(working=False)
        self.setVisible(bool(self._notice))

    def _arrange(self, *, working: bool) -> None:
        for widget in (self.bar, self.left, self.stop):
            widget.setVisible(working)
        self.mark.setVisible(not working)
        self.close_button.setVisible(not working)
        self.details.setVisible(not working and self._more is not None)
        self.set_theme(self._theme)

    def _show_more(self) -> None:
        more = self._more
        self._forget()
        if more is not None:
            more()

    def _forget(self) -> None:
        self._notice, self._more = "", None
        self._clear.stop()
        if not self._work.busy:
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        name, colour = ("accept", theme.good) if self._good else ("reject", theme.bad)
        self.mark.setPixmap(pixmap(name, colour, theme.panel, 16, self.devicePixelRatioF()))
        self.close_button.setIcon(icon("reject", theme))

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.stop.setText(self.tr("Stop"))
        self.details.setText(self.tr("Details…"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.bar.setAccessibleName(self.tr("Progress"))
