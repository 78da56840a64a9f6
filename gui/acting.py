# SPDX-License-Identifier: MIT
"""Bulk acts of the person at the window: one at a time, in a worker, taken back by the undo of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from corpus.acts import Done
from corpus.corpus import Corpus
from corpus.errors import CancelledError
from gui.background import Background, Job, Task

# What an act does, in a worker: with the corpus, for an annotator.
Act = Callable[[Corpus, str, Task], Done]


class Acting(QObject):
    """`done` carries what came of an act, `said` a notice of it; `failed` the error of one that changed nothing."""

    done = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, background: Background, here: Callable[[], tuple[Corpus | None, str]], parent: QObject
    ) -> None:
        """`here` tells the corpus and the annotator."""
        super().__init__(parent)
        self._background, self._here = background, here
        self._job: Job | None = None
        self._told: Callable[[Done], str] = lambda _: ""

    @property
    def busy(self) -> bool:
        """Whether an act is under way."""
        return self._job is not None

    def run(self, act: Act, told: Callable[[Done], str]) -> Job | None:
        """Begin an act; `told` puts what came of it into words. None where another is still under way."""
        corpus, annotator = self._here()
        if corpus is None or self._job is not None:
            self.said.emit(self.tr("Something is still being changed in many documents"))
            return None
        self._told = told
        self._job = self._background.run(lambda task: act(corpus, annotator, task))
        self._job.answered.connect(self._answered)
        self._job.failed.connect(self._failed)
        return self._job

    def take_back(self, act: str) -> None:
        """Undo an act in all its documents."""
        self.run(
            lambda corpus, who, task: corpus.acts.take_back(act, who, progress=_to(task)), self._taken_back
        )

    def do_again(self, act: str) -> None:
        """Redo an act in all its documents."""
        self.run(
            lambda corpus, who, task: corpus.acts.do_again(act, who, progress=_to(task)), self._done_again
        )

    def _taken_back(self, done: Done) -> str:
        return self.tr("Taken back in %Ln document(s)", "", len(done.documents))

    def _done_again(self, done: Done) -> str:
        return self.tr("Done again in %Ln document(s)", "", len(done.documents))

    def _answered(self, done: Done) -> None:
        self._job = None
        self.done.emit(done)
        words = self._told(done)
        if done.passed:
            passed = self.tr("%Ln document(s) changed meanwhile and stayed as they are", "", len(done.passed))
            words = f"{words}; {passed}"
        self.said.emit(words)

    def _failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, CancelledError):
            self.said.emit(self.tr("Stopped; nothing has changed"))
        else:
            self.failed.emit(error)


def _to(task: Task) -> Callable[[int, int], None]:
    return lambda done, all: task.say((done, all))
