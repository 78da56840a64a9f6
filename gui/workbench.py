# SPDX-License-Identifier: MIT
"""The corpus that is open, the person who works on it, and the document on the page."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotation.document import Status
from annotation.scheme import Scheme
from annotation.suggesters.hearing import Hearing
from corpus.apprentice_apart import ApprenticeApart
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.remembering import Remembering
from gui.acting import Acting
from gui.background import Background
from gui.long_work import LongWork
from gui.open_document import OpenDocument
from gui.overseeing import Overseeing
from gui.preferences import Preferences
from gui.studying import Studying


class Workbench(QObject):
    """Opens and closes corpora and documents; all that is on screen follows its signals.

    `documents_changed` carries the document whose standing is another now, "" when several are; `status_set` a document
    and the Status a person gave it; `failed` an error; `waiting` says that an edit waits for others who are writing.
    """

    corpus_changed = Signal()
    document_changed = Signal()
    marks_changed = Signal(object)
    suggestions_changed = Signal()
    documents_changed = Signal(str)
    status_set = Signal(str, object)
    failed = Signal(object)
    waiting = Signal()

    def __init__(
        self, background: Background, annotator: str, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.background = background
        self.long_work = LongWork(self)
        self.person = self.annotator = annotator  # who sits here, and whose marks change
        self._preferences = preferences
        self.remembering: Remembering | None = None
        self.apprentice: ApprenticeApart | None = None
        self.studying = Studying(background, self)
        self.studying.studied.connect(self._listen)
        self.suggestions_changed.connect(self.studying.begin)
        self.corpus: Corpus | None = None
        self.on_page: OpenDocument | None = None
        self.acting = Acting(background, lambda: (self.corpus, self.annotator), self)
        self.acting.done.connect(lambda done: self.follow(done.documents))
        self.acting.failed.connect(self.failed)
        self._overseeing = Overseeing(background, self.long_work, self)
        self._overseeing.amiss.connect(self.failed)

    def open_corpus(self, place: str | Path) -> bool:
        """Open a corpus in place of the one that is open; that one stays when this fails."""

        def opened() -> Corpus:
            corpus = Corpus.open(place)
            second = self._preferences.backup_folder
            self._overseeing.back_up(corpus, Path(second) if second else None)
            return corpus

        return self._replace(opened)

    def new_corpus(self, place: str | Path, scheme: Scheme) -> bool:
        """Make an empty corpus and open it."""
        return self._replace(lambda: Corpus.create(place, scheme))

    def take_scheme(self) -> None:
        """Take the corpus's scheme as it is by now; the document on the page stays there."""
        if self.corpus is not None and self.corpus.read_scheme():
            self._take_again()

    def sit(self, annotator: str) -> None:
        """Work on this annotator's marks from now on: those of the person here, or gold, which the person settles."""
        if annotator != self.annotator:
            self.annotator = annotator
            self._take_again()

    def _take_again(self) -> None:
        here = self.on_page
        if self.corpus is not None:
            self._take(self.corpus)
            if here is not None:
                self.show(here.document.id)

    def _replace(self, make: Callable[[], Corpus]) -> bool:
        if self.corpus is not None and self.long_work.holds():
            return False
        try:
            corpus = make()
        except CorpusError as error:
            self.failed.emit(error)
            return False
        self.annotator = self.person
        self._take(corpus)
        return True

    def close_corpus(self) -> None:
        """Leave the corpus; all of it is on disk already."""
        self._leave_document()
        if self.corpus is not None:
            self.studying.take(None)
            self.corpus.close()
            self.corpus = self.remembering = self.apprentice = None
            self._overseeing.leave()
            self.corpus_changed.emit()

    def _take(self, corpus: Corpus) -> None:
        self._leave_document()
        if self.corpus is not None and self.corpus is not corpus:
            self.corpus.close()
        self.corpus = corpus
        self.remembering = Remembering(corpus, self.annotator)
        self.apprentice = ApprenticeApart(corpus, self.annotator)
        self.studying.take(self.apprentice)
        self.corpus_changed.emit()
        self.show_first()
        self._overseeing.look(corpus)

    @property
    def hearing(self) -> Hearing:
        """Which suggestions are shown in this corpus."""
        return self._preferences.hearing(self.corpus.place) if self.corpus else Hearing()

    def hear(self, hearing: Hearing) -> None:
        """Show these suggestions in this corpus from now on; the page follows at once."""
        if self.corpus is None:
            return
        self._preferences.set_hearing(self.corpus.place, hearing)
        if self.on_page is not None:
            self.on_page.hear(hearing)

    def show_first(self) -> None:
        """Show the first document that is still to be done, or the first of all."""
        if self.corpus is None:
            return
        if first := self.corpus.documents.page(0, 1):
            self.show(self.corpus.documents.next_open(annotator=self.annotator) or first[0].id)
        else:
            self._leave_document()

    def show(self, document_id: str) -> None:
        """Put a document on the page."""
        if self.corpus is None or self.remembering is None or self.apprentice is None:
            return
        if self.on_page and self.on_page.document.id == document_id:
            return
        try:
            found = OpenDocument(
                self.corpus,
                document_id,
                annotator=self.annotator,
                actor=self.person if self.annotator != self.person else "",
                remembering=self.remembering,
                apprentice=self.apprentice,
                hearing=self.hearing,
                background=self.background,
                parent=self,
            )
        except CorpusError as error:
            self.failed.emit(error)
            return
        self._drop_document()
        self.on_page = found
        found.changed.connect(self._edited)
        found.suggestions_changed.connect(self.suggestions_changed)
        found.failed.connect(self.failed)
        found.waiting.connect(self.waiting)
        self.document_changed.emit()

    def set_status(self, status: Status) -> bool:
        """Say how far the document on the page has come."""
        if self.corpus is None or self.on_page is None:
            return False
        document_id = self.on_page.document.id
        try:
            self.corpus.documents.set_status(document_id, status, self.person, hurried=True)
        except CorpusError as error:
            self.failed.emit(error)
            return False
        self.documents_changed.emit(document_id)
        self.status_set.emit(document_id, status)
        self.studying.study()
        return True

    def done_and_next(self) -> bool:
        """Mark the document done and show the next one to do; False when none is left."""
        if self.on_page is None or self.corpus is None or not self.set_status(Status.DONE):
            return True
        if following := self.corpus.documents.next_open(self.on_page.document.id, self.annotator):
            self.show(following)
        return following is not None

    def leave_what_is_gone(self) -> None:
        """Where the document on the page was thrown away, show another, or none."""
        if self.corpus is None or self.on_page is None:
            return
        try:
            self.corpus.documents.entry(self.on_page.document.id)
        except CorpusError:
            self._leave_document()
            self.show_first()

    def step(self, places: int) -> None:
        """Show the document so many places further on in the list, or back."""
        if self.corpus is None or self.on_page is None:
            return
        first = self.corpus.documents.entry(self.on_page.document.id).number - 1 + places
        for beside in self.corpus.documents.page(max(0, first), 1):
            self.show(beside.id)

    def _edited(self, edit: object) -> None:
        self.marks_changed.emit(edit)
        if self.on_page is not None:
            self.documents_changed.emit(self.on_page.document.id)

    def follow(self, documents: Collection[str]) -> None:
        """These documents were changed by an act: show the page and the lists as they are now."""
        if self.on_page is not None and self.on_page.document.id in documents:
            self.on_page.read_anew()
        else:
            self._listen()
        self.documents_changed.emit("")

    def _listen(self) -> None:
        if self.on_page is not None:
            self.on_page.listen()

    def _drop_document(self) -> bool:
        if self.on_page is None:
            return False
        self.on_page.close()
        self.on_page.deleteLater()
        self.on_page = None
        return True

    def _leave_document(self) -> None:
        if self._drop_document():
            self.document_changed.emit()
