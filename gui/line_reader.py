# SPDX-License-Identifier: MIT
"""Reads the lines of a search in workers: the first ones, those that follow, and all of them into a file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from corpus.concordance import Concordance, concordance
from corpus.concordance_file import write_csv
from corpus.corpus import Corpus
from corpus.sought import Sought
from gui.background import Background, Job, Task

WIDTH = 70  # code points of context on each side


class LineReader(QObject):
    """One search at a time. `working` says whether one is under way, `progressed` how many lines were found so far."""

    working = Signal(bool)
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._asked: tuple[Corpus, Sought, str] | None = None
        self._next: int | None = None

    @property
    def busy(self) -> bool:
        """Whether lines are being read."""
        return self._job is not None

    @property
    def more(self) -> bool:
        """Whether lines follow those that were read."""
        return self._next is not None

    def begin(
        self, corpus: Corpus, sought: Sought, order: str, limit: int, then: Callable[[Concordance], None]
    ) -> None:
        """Look for this; `then` gets the first lines. What was looked for before is dropped."""
        self.drop()
        self._asked = corpus, sought, order
        self._read(0, limit, then)

    def read_on(self, limit: int, then: Callable[[Concordance], None]) -> None:
        """Read the lines that follow, unless some are being read."""
        if self._job is None and self._next is not None:
            self._read(self._next, limit, then)

    def stop(self) -> None:
        """Enough: what was found so far is given."""
        if self._job is not None:
            self._job.stop()

    def drop(self) -> None:
        """Forget what is under way, and what could follow."""
        if self._job is not None:
            self._job.drop()
            self._job = None
            self.working.emit(False)
        self._next = None

    def write(self, place: Path, *, safe: bool) -> Job | None:
        """Write all lines as CSV, as `write_csv` does; its job answers with their number. None before any search."""
        if self._asked is None:
            return None
        corpus, sought, order = self._asked

        def work(task: Task) -> int:
            found = concordance(
                corpus, sought, sort=order, limit=sys.maxsize, width=WIDTH, stopped=task.stopped
            )
            return write_csv(place, found.lines, safe=safe)

        return self._background.run(work)

    def _read(self, after: int, limit: int, then: Callable[[Concordance], None]) -> None:
        assert self._asked is not None
        corpus, sought, order = self._asked

        def work(task: Task) -> Concordance:
            return concordance(
                corpus,
                sought,
                sort=order,
                after=after,
                limit=limit,
                width=WIDTH,
                stopped=task.stopped,
                progress=task.say,
            )

        def answered(found: Concordance) -> None:
            self._job = None
            self._next = None if found.sorted_of else found.more
            self.working.emit(False)
            then(found)

        self._job = self._background.run(work)
        self._job.progressed.connect(self.progressed)
        self._job.answered.connect(answered)
        self._job.failed.connect(self._failed)
        self.working.emit(True)

    def _failed(self, error: Exception) -> None:
        self._job = self._next = None
        self.working.emit(False)
        self.failed.emit(error)
