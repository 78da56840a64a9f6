# SPDX-License-Identifier: MIT
"""Cares for a corpus that was just opened, beside the work: a backup once a day, a look whether all is well."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from corpus.finding import Finding
from gui.background import Background, Job, Task
from gui.language import isolated
from gui.long_work import LongWork


class Overseeing(QObject):
    """`amiss` carries an error that says what to do; a corpus that is well, and lies well, is not spoken of."""

    amiss = Signal(object)

    def __init__(self, background: Background, long_work: LongWork, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._long_work = background, long_work
        self._job: Job | None = None
        self._place = ""

    def back_up(self, corpus: Corpus, second: Path | None) -> None:
        """Where the last backup is a day old, make another, with a copy in the folder `second`; raises as the corpus does."""
        corpus.back_up_daily(self._backed_up, second)

    def _backed_up(self, answer: object) -> None:
        """Called in the thread of the backup; the signal carries it over."""
        if isinstance(answer, CorpusError):
            self.amiss.emit(answer)

    def look(self, corpus: Corpus) -> None:
        """Begin; what was under way for another corpus is dropped."""
        self.leave()
        if corpus.synchronised and corpus.place != self._place:
            self._warn(corpus.synchronised)
        self._place = corpus.place

        def glance(task: Task) -> list[Finding]:
            from corpus import check

            return check.glance(corpus, task.stopped)

        self._job = self._background.run(glance)
        self._job.answered.connect(self._seen)
        self._job.failed.connect(self._failed)

    def _warn(self, folder: Path) -> None:
        words = self.tr(
            "This corpus lies in %1, which is synchronised: work on it on one computer at a time, and close it"
            " before the folder goes elsewhere. A backup may be carried anywhere."
        )
        self._long_work.tell(words.replace("%1", isolated(folder.name)), good=False)

    def leave(self) -> None:
        """Stop looking."""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _seen(self, found: list[Finding]) -> None:
        self._job = None
        if any(not one.harmless for one in found):
            self.amiss.emit(
                CorpusError(
                    "Something in {place} is not as it must be: check the corpus, or go back to a backup.",
                    place=self._place,
                )
            )

    def _failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CancelledError):
            self.amiss.emit(error)
