# SPDX-License-Identifier: MIT
"""The chores of a whole corpus that need no questions: suggestions for all documents, a backup now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.background import Job, Task
from gui.desk import Desk
from gui.language import isolated
from gui.problems import sentence

_PAGE = 200


class Chores(QObject):
    """Each runs in a worker, is shown with its progress, and ends in a notice."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def suggest_all(self) -> None:
        """Ask the suggesters about all documents, so that each opens with its suggestions."""
        corpus = self._desk.workbench.corpus
        if corpus is None:
            return

        def work(task: Task) -> int:

            count, done = corpus.documents.count(), 0
            while page := corpus.documents.page(done, _PAGE):
                for entry in page:
                    if task.stopped():
                        return done
                    corpus.suggestions.voices(corpus.documents.get(entry.id), corpus.lists.voices())
                    done += 1
                    task.say((done, count))
            return done

        job = self._run(self.tr("Suggesting names in all documents"), work)
        job.answered.connect(
            lambda count: self._desk.long_work.tell(
                self.tr("%Ln document(s) have their suggestions", "", count)
            )
        )

    def back_up(self) -> None:
        """Make a backup now."""
        corpus = self._desk.workbench.corpus
        if corpus is None:
            return
        place = corpus.place

        def work(_: Task) -> str:
            from corpus.restoring import back_up

            return back_up(place).file.name

        job = self._run(self.tr("Making a backup"), work)
        job.answered.connect(
            lambda name: self._desk.long_work.tell(self.tr("Backup made: %1").replace("%1", isolated(name)))
        )

    def _run(self, words: str, work: Callable[[Task], object]) -> Job:
        job = self._desk.background.run(work)
        self._desk.long_work.follow(words, job)
        job.failed.connect(lambda error: self._desk.long_work.tell(sentence(error), good=False))
        return job
