# SPDX-License-Identifier: MIT
"""The line under the page: what is saved, a notice that passes, and what is known about the current item."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.icons import pixmap
from gui.language import isolated, listed, percent
from gui.names import label_called, one_line, source_name
from gui.reasons import why
from gui.style import styled
from gui.theme import Theme

NOTICE_SECONDS = 6
_LONGEST = 40  # code points of the current item that are shown


class StatusLine(QFrame):
    """Saying "saved" here is always true: nothing is on screen that is not on disk."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._theme = theme
        self._counts: tuple[int, int] | None = None
        self._waiting = False
        self._check = QLabel()
        self.saved = styled()
        self.notice = styled(centred=True)
        self.item = styled("quiet")
        self.item.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.notice, self.item):  # long words must not widen the window
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(NOTICE_SECONDS * 1000)
        self._clear.timeout.connect(self.notice.clear)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 2, 12, 2)
        box.setSpacing(7)
        box.addWidget(self._check)
        box.addWidget(self.saved)
        box.addWidget(self.notice, 2)
        box.addWidget(self.item, 3)
        self.set_theme(theme)

    def show_counts(self, confirmed: int, suggested: int, *, waiting: bool) -> None:
        """Say how many spans are saved and how many suggestions wait; `waiting` while suggesters work."""
        self._counts, self._waiting = (confirmed, suggested), waiting
        parts = [self.tr("Saved"), self.tr("%Ln confirmed", "", confirmed)]
        if waiting:
            parts.append(self.tr("looking for names…"))
        else:
            parts.append(self.tr("%Ln suggested", "", suggested))
        self.saved.setText(listed(*parts))
        self._check.setVisible(True)

    def clear_counts(self) -> None:
        """No document is on the page."""
        self._counts = None
        self.saved.clear()
        self.item.clear()
        self._check.setVisible(False)

    def show_item(
        self, item: Span | Suggestion | None, document: Document | None, scheme: Scheme | None
    ) -> None:
        """Say what is known about the current item."""
        if item is None or document is None or scheme is None:
            self.item.clear()
            return
        words = one_line(document.text[item.start : item.end])
        words = words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
        parts = [isolated(words), label_called(scheme, item.label)]
        if isinstance(item, Suggestion):
            parts += [percent(item.confidence), source_name(item.source), why(item.reason)]
        else:
            parts.append(self.tr("confirmed"))
        self.item.setText(listed(*parts))

    def say(self, words: str) -> None:
        """Show a short notice for some seconds."""
        self.notice.setText(words)
        self._clear.start()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self._check.setPixmap(pixmap("accept", theme.good, theme.panel, 16, self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.notice.clear()
        if self._counts:
            self.show_counts(*self._counts, waiting=self._waiting)
