# SPDX-License-Identifier: MIT
"""Lets the learner study the corpus: once it is open, whenever a document is finished or reopened, and when its process was lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from corpus.apprentice_apart import ApprenticeApart
from corpus.learner_link import GoneError
from gui.background import Background, Job

AGAIN = 2  # times a lost process is started anew before it has studied to the end


class Studying(QObject):
    """`studied` says that the learner knows more than before; `said` carries a notice for the status line."""

    studied = Signal()
    said = Signal(str)
    _lost = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._apprentice: ApprenticeApart | None = None
        self._losses = 0
        self._lost.connect(self._restart, Qt.ConnectionType.QueuedConnection)
        self._job: Job | None = None
        self._again = False
        self._begun = False

    def take(self, apprentice: ApprenticeApart | None) -> None:
        """Another corpus is open, or none: what is under way for the last one is dropped, its process ended at once."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        if self._apprentice is not None:
            self._apprentice.close()
        self._apprentice, self._again, self._begun, self._losses = apprentice, False, False, 0
        if apprentice is not None:
            apprentice.gone = lambda: self._lost.emit(apprentice)

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
        self._job = self._background.run(lambda _: apprentice.study(), elsewhere=True)
        self._job.answered.connect(self._studied)
        self._job.failed.connect(self._failed)

    def _studied(self, notice: str) -> None:
        self._job, self._losses = None, 0
        if notice:
            self.said.emit(self.tr("The kept model did not fit: it was learned anew from what is confirmed"))
        self.studied.emit()
        if self._again:
            self.study()

    def _failed(self, error: Exception) -> None:
        # Rules and memory go on speaking; the next finished document is another try.
        self._job = None
        if not isinstance(error, GoneError):  # of that, `_restart` is told
            self.said.emit(self.tr("Nothing could be learned just now; rules and memory go on suggesting"))
        if self._again:
            self.study()

    def _restart(self, apprentice: ApprenticeApart) -> None:
        if apprentice is not self._apprentice:
            return
        self._losses += 1
        if self._losses > AGAIN:
            self.said.emit(self.tr("Nothing could be learned just now; rules and memory go on suggesting"))
            return
        self.said.emit(self.tr("The learner was lost: it begins anew from what is confirmed"))
        self.study()
