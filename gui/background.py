# SPDX-License-Identifier: MIT
"""Work off the window's thread: a function runs in a worker, its answer comes back as a signal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal


class Task:
    """What a function in a worker sees of its job: nothing of Qt, so that no widget can die in a worker."""

    def __init__(self, number: int, post: Callable[[int, str, object], None]) -> None:
        self._number = number
        self._post = post
        self.stop = threading.Event()

    def stopped(self) -> bool:
        """Whether someone asked for an early end; the function looks here now and then."""
        return self.stop.is_set()

    def say(self, progress: object) -> None:
        """Tell how far the work has come."""
        self._post(self._number, "progressed", progress)

    def work(self, functions: list[Callable[[Task], object]]) -> None:
        """Do the work; whatever goes wrong travels to the window as a value.

        The function is taken out of its list, and let go before the answer is posted: the window has it
        too and lets go of it last, on its own thread, with all that it closes over.
        """
        function = functions.pop()
        try:
            kind, value = "answered", function(self)
        except Exception as error:
            kind, value = "failed", error
        del function
        self._post(self._number, kind, value)


class Job(QObject):
    """One piece of work under way; its signals arrive on the thread that started it.

    Exactly one of `answered` and `failed` follows, unless the job was dropped: then neither does, however
    late the worker comes back.
    """

    progressed = Signal(object)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, task: Task, function: Callable[[Task], object], parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self._function = function  # kept until the answer is here
        self._dropped = False
        self.elsewhere = False

    def stop(self) -> None:
        """Ask the function to end early; what it answers still arrives."""
        self._task.stop.set()

    def drop(self) -> None:
        """Ask the function to end early and forget its answer."""
        self._dropped = True
        self._task.stop.set()

    def deliver(self, kind: str, value: object) -> None:
        """Pass on what the worker posted, unless nobody wants it any more."""
        if not self._dropped:
            {"progressed": self.progressed, "answered": self.answered, "failed": self.failed}[kind].emit(
                value
            )


class Background(QObject):
    """The workers of the window: two threads, and the jobs under way on them."""

    _posted = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="tawsim")
        self._jobs: dict[int, Job] = {}
        self._number = 0
        self._closed = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, function: Callable[[Task], object], *, elsewhere: bool = False) -> Job:
        """Start a function in a worker. It gets its task, to report progress and to see whether to stop.

        `elsewhere` says that it only waits for another process.
        """
        self._number += 1
        task = Task(self._number, self._posted.emit)
        job = self._jobs[self._number] = Job(task, function, self)
        job.elsewhere = elsewhere
        if self._closed:
            job.drop()
        else:
            self._pool.submit(task.work, [function])
        return job

    @property
    def busy(self) -> bool:
        """Whether any job has not come back yet."""
        return bool(self._jobs)

    @property
    def working(self) -> bool:
        """Whether any job that has not come back does its work in this process."""
        return any(not job.elsewhere for job in self._jobs.values())

    def close(self) -> None:
        """Drop every job and wait until the workers are idle; jobs that come later are dropped at once."""
        for job in self._jobs.values():
            job.drop()
        self._closed = True
        self._pool.shutdown(cancel_futures=True)

    def _deliver(self, number: int, kind: str, value: object) -> None:
        job = self._jobs[number] if kind == "progressed" else self._jobs.pop(number)
        job.deliver(kind, value)
        if kind != "progressed":
            job.deleteLater()
