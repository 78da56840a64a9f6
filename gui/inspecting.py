# SPDX-License-Identifier: MIT
"""Looks over the marks of the person at the window in a worker, and keeps what they called right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from corpus.approvals import Approval
from corpus.doubted import Found
from corpus.inspection import Inspection
from corpus.second_opinion import second_opinion
from gui.background import Job, Task
from gui.desk import Desk


class Inspecting(QObject):
    """`found` carries all doubts there are, `far` how many documents were looked at of how many."""

    found = Signal(object)
    far = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = desk.workbench
        self._inspection: Inspection | None = None
        self._job: Job | None = None
        self._again = False
        self.approved: list[list[Approval]] = []  # what was called right in this corpus since it was opened
        desk.workbench.corpus_changed.connect(self._forget)

    @property
    def busy(self) -> bool:
        """Whether the marks are being looked over."""
        return self._job is not None

    def look(self) -> None:
        """Look over what changed since the last time; once more afterwards where that is asked for meanwhile."""
        corpus = self._workbench.corpus
        if corpus is None:
            self.found.emit([])
            return
        if self._job is not None:
            self._again = True
            return
        if self._inspection is None:
            opinion = second_opinion(corpus, self._workbench.apprentice)
            self._inspection = Inspection(corpus, self._workbench.annotator, opinion)
        inspection = self._inspection

        def work(task: Task) -> list[Found]:
            return inspection.doubts(stopped=task.stopped, progress=lambda *far: task.say(far))

        self._again = False
        self._job = self._workbench.background.run(work)
        self._job.progressed.connect(self.far)
        self._job.answered.connect(self._answered)
        self._job.failed.connect(self._failed)

    def approve(self, approvals: Sequence[Approval]) -> None:
        """Keep that these are right."""
        if approvals:
            self.approved.append(list(approvals))
            self._keep(approvals, add=True)

    def ask_again(self) -> None:
        """Take back what was called right last."""
        if self.approved:
            self._keep(self.approved.pop(), add=False)

    def _keep(self, approvals: Sequence[Approval], *, add: bool) -> None:
        corpus, annotator = self._workbench.corpus, self._workbench.annotator
        if corpus is None:
            return

        def work(_: Task) -> None:
            for one in approvals:
                (corpus.approvals.add if add else corpus.approvals.take_back)(one, annotator)

        job = self._workbench.background.run(work)
        job.answered.connect(lambda _: self.look())
        job.failed.connect(self._workbench.failed)

    def _answered(self, found: list[Found]) -> None:
        self._job = None
        if self._again:
            self.look()
        else:
            self.found.emit(found)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._workbench.failed.emit(error)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._inspection, self.approved = None, []
