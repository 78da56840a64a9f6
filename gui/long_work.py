# SPDX-License-Identifier: MIT
"""Long work: how far each piece has come and how long it still takes, a way to stop it, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gui.background import Job

SURE_AFTER = 2.0  # seconds of work before its rest is estimated


def remaining(seconds: float, done: int, of: int) -> float | None:
    """The seconds that are left when so many took `seconds`; None while that would be a guess."""
    if done <= 0 or of <= 0 or seconds < SURE_AFTER:
        return None
    return seconds * max(0, of - done) / done


@dataclass(frozen=True, slots=True)
class Far:
    """How far a piece of work has come; `of` is 0 where nobody knows, `left` (seconds) None where it is a guess."""

    words: str
    done: int = 0
    of: int = 0
    left: float | None = None
    stopping: bool = False


class LongWork(QObject):
    """One piece of work at a time is shown; what it came to is a notice that does not ask for an answer.

    `changed` says that `far` is another; `told` carries words, whether they are good news, and what shows more.
    """

    changed = Signal()
    told = Signal(str, bool, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: dict[Job, tuple[Far, float]] = {}

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._jobs)

    def holds(self) -> bool:
        """Whether work under way still needs the corpus that is open; it is said then."""
        if self.busy:
            words = self.tr("Another corpus can be opened when the work here is over or stopped")
            self.tell(words, good=False)
        return self.busy

    @property
    def far(self) -> Far | None:
        """How far the work that began first has come."""
        return next(iter(self._jobs.values()))[0] if self._jobs else None

    def follow(self, words: str, job: Job) -> None:
        """Show how a job gets on, under these words, until it is over."""
        self._jobs[job] = Far(words), time.monotonic()
        job.progressed.connect(lambda far: self._progressed(job, far))
        job.answered.connect(lambda _: self._over(job))
        job.failed.connect(lambda _: self._over(job))
        self.changed.emit()

    def stop(self) -> None:
        """Ask the work that is shown to end early; what is done by then stays or goes as the work itself says."""
        for job, (far, since) in list(self._jobs.items())[:1]:
            job.stop()
            self._jobs[job] = Far(far.words, far.done, far.of, None, stopping=True), since
            self.changed.emit()

    def tell(self, words: str, *, good: bool = True, more: Callable[[], None] | None = None) -> None:
        """Give a notice; `more` is called when someone wants to know more."""
        self.told.emit(words, good, more)

    def _progressed(self, job: Job, far: object) -> None:
        if job in self._jobs and isinstance(far, tuple) and len(far) == 2:
            before, since = self._jobs[job]
            done, of = far
            left = None if before.stopping else remaining(time.monotonic() - since, done, of)
            self._jobs[job] = Far(before.words, done, of, left, before.stopping), since
            self.changed.emit()

    def _over(self, job: Job) -> None:
        self._jobs.pop(job, None)
        self.changed.emit()
