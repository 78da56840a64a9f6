# SPDX-License-Identifier: MIT
"""The gold of a document on the page while somebody settles it: read in a worker, changed through the page, frozen at the end."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotation.document import Status
from annotation.edit import Edit
from corpus.annotators import GOLD
from corpus.errors import CorpusError
from corpus.team import adjudication
from corpus.team.adjudication import Matter
from corpus.team.comparisons import Comparison
from gui.background import Job
from gui.desk import Desk


class Settling(QObject):
    """`listed` carries the documents that wait, `changed` the Matter on the page or None."""

    listed = Signal(object)
    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._workbench = desk, desk.workbench
        self.queue: list[Comparison] = []
        self.matter: Matter | None = None
        self._looking: Job | None = None
        self._reading: Job | None = None

    @property
    def seated(self) -> bool:
        """Whether gold is what the person works on."""
        return self._workbench.annotator == GOLD

    @property
    def busy(self) -> bool:
        """Whether something is still being read."""
        return self._looking is not None or self._reading is not None

    def look(self) -> None:
        """List anew what waits."""
        corpus = self._workbench.corpus
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        if corpus is None:
            self._list([])
            return
        self._looking = self._desk.background.run(lambda _: adjudication.queue(corpus))
        self._looking.answered.connect(self._list)
        self._looking.failed.connect(self._not_listed)

    def _list(self, found: list[Comparison]) -> None:
        self._looking = None
        self.queue = found
        self.listed.emit(found)

    def _not_listed(self, error: Exception) -> None:
        self._looking = None
        self._workbench.failed.emit(error)

    def open(self, document: str) -> None:
        """Put a document on the page as its gold."""
        self._workbench.sit(GOLD)
        self._workbench.show(document)

    def leave(self) -> None:
        """Back to the marks of the person here."""
        self._workbench.sit(self._workbench.person)
        self._desk.reader.show_disagreements([])

    def read(self) -> None:
        """Read what is in question in the document on the page, where its gold is."""
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        corpus, on_page = self._workbench.corpus, self._workbench.on_page
        self._take(None)
        if corpus is None or on_page is None or not self.seated:
            return
        document = on_page.document.id
        self._reading = self._desk.background.run(lambda _: adjudication.matter(corpus, document))
        self._reading.answered.connect(self._take)
        self._reading.failed.connect(self._not_read)

    def _take(self, matter: Matter | None) -> None:
        self._reading = None
        self.matter = matter
        self.changed.emit(matter)

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        self._workbench.failed.emit(error)

    def follow(self) -> None:
        """Gold changed on the page."""
        on_page = self._workbench.on_page
        if self.matter is not None and on_page is not None and self.seated:
            self._take(replace(self.matter, gold=on_page.marks))

    def perform(self, edit: Edit) -> bool:
        """Change gold through the page: on disk, then on screen."""
        on_page = self._workbench.on_page
        there = (
            on_page is not None and self.matter is not None and on_page.document.id == self.matter.document.id
        )
        done = there and on_page is not None and (not edit or on_page.perform(edit))
        if done:
            self.follow()
        return bool(done)

    def freeze(self) -> None:
        """Freeze the gold of the document on the page, and put the next one that waits there."""
        corpus, matter = self._workbench.corpus, self.matter
        if corpus is None or matter is None or not self.seated:
            return
        document = matter.document.id
        try:
            adjudication.finish(corpus, document, self._workbench.person)
        except CorpusError as error:
            self._workbench.failed.emit(error)
            return
        self._workbench.documents_changed.emit(document)
        self._workbench.status_set.emit(document, Status.ADJUDICATED)
        self._workbench.studying.study()
        self._desk.say(self.tr("Settled and frozen"))
        rest = [one for one in self.queue if one.document != document]
        self._list(rest)
        if rest:
            self.open(rest[0].document)
        else:
            self.read()
