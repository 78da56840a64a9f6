# SPDX-License-Identifier: MIT
"""Work off the window's thread: a function runs in a worker, its answer comes back as a signal."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal


class Job(QObject):
    """One piece of work under way; its signals arrive on the thread that started it.

    Exactly one of `answered` and `failed` follows, unless the job was dropped: then neither does, however
    late the worker comes back.
    """

    progressed = Signal(object)
    answered = Signal(object)
    failed = Signal(object)
    over = Signal(object)
    _came_back = Signal(object, object)
    _said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._dropped = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._said.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Ask the function to end early; what it answers still arrives."""
        self._stop.set()

    def drop(self) -> None:
        """Ask the function to end early and forget its answer."""
        self._dropped = True
        self._stop.set()

    def stopped(self) -> bool:
        """Whether someone asked for an early end; the function looks here now and then."""
        return self._stop.is_set()

    def say(self, progress: object) -> None:
        """Tell how far the work has come; called by the function, in the worker."""
        self._said.emit(progress)

    def come_back(self, answer: object, error: Exception | None) -> None:
        """Hand over the result; called once, in the worker."""
        self._came_back.emit(answer, error)

    def _pass_on(self, progress: object) -> None:
        if not self._dropped:
            self.progressed.emit(progress)

    def _deliver(self, answer: object, error: Exception | None) -> None:
        self.over.emit(self)
        if self._dropped:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.answered.emit(answer)


def _work(job: Job, function: Callable[[Job], object]) -> None:
    """Do the work, in the worker; whatever goes wrong travels to the window as a value."""
    try:
        answer = function(job)
    except Exception as error:
        job.come_back(None, error)
    else:
        job.come_back(answer, None)


class Background(QObject):
    """The workers of the window: two threads, and the jobs under way on them."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._jobs: set[Job] = set()

    def run(self, function: Callable[[Job], object]) -> Job:
        """Start a function in a worker. It gets its job, to report progress and to see whether to stop."""
        job = Job(self)
        job.over.connect(self._forget)
        self._jobs.add(job)
        self._pool.start(lambda: _work(job, function))
        return job

    @property
    def busy(self) -> bool:
        """Whether any job has not come back yet."""
        return bool(self._jobs)

    def close(self) -> None:
        """Drop every job and wait until the workers are idle."""
        for job in self._jobs:
            job.drop()
        self._pool.waitForDone()

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
