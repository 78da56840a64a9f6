# SPDX-License-Identifier: MIT
"""Lets the learner study the corpus in a worker: once a corpus is open, and whenever a document is finished or reopened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from corpus.apprentice import Apprentice
from gui.background import Background, Job


class Studying(QObject):
    """`studied` says that the learner knows more than before; `said` carries a notice for the status line."""

    studied = Signal()
    said = Signal(str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._apprentice: Apprentice | None = None
        self._job: Job | None = None
        self._again = False
        self._begun = False

    def take(self, apprentice: Apprentice | None) -> None:
        """Another corpus is open, or none: what is under way for the last one is dropped."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._apprentice, self._again, self._begun = apprentice, False, False

    def begin(self) -> None:
        """Study for the first time, unless that was done: called when the first page has its suggestions."""
        if not self._begun:
            self.study()

    def study(self) -> None:
        """Study what is confirmed now; while that goes on, what was known before is still said."""
        apprentice = self._apprentice
        if apprentice is None:
            return
        self._begun = True
        if self._job is not None:
            self._again = True
            return
        self._again = False
        self._job = self._background.run(lambda _: apprentice.study())
        self._job.answered.connect(self._studied)
        self._job.failed.connect(self._failed)

    def _studied(self, notice: str) -> None:
        self._job = None
        if notice:
            self.said.emit(self.tr("The kept model did not fit: it was learned anew from what is confirmed"))
        self.studied.emit()
        if self._again:
            self.study()

    def _failed(self, _error: Exception) -> None:
        # Rules and memory go on speaking; the next finished document is another try.
        self._job = None
        self.said.emit(self.tr("Nothing could be learned just now; rules and memory go on suggesting"))
