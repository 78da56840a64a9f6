# SPDX-License-Identifier: MIT
"""What is done with the documents that are selected in the list, or else with the one on the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from annotation.document import Status
from corpus.corpus import Corpus
from corpus.describing import COLLECTION, collections, describe
from gui.background import Job, Task
from gui.desk import Desk
from gui.panels.documents import DocumentsPanel

_MENU = ("open-selected", "", "selected-new", "selected-done", "selected-aside", "", "collection", "discard")


class Sorting(QObject):
    """Standing, collection, trash, of several documents at once, in a worker; `said` tells what came of it."""

    said = Signal(str)

    def __init__(self, desk: Desk, documents: DocumentsPanel) -> None:
        super().__init__(desk)
        self._desk, self._documents = desk, documents
        self._ranking: Job | None = None
        documents.menu_asked.connect(self.menu)
        documents.usefulness_asked.connect(self._rank)
        desk.workbench.corpus_changed.connect(self._forget)

    @property
    def _ids(self) -> list[str]:
        on_page = self._desk.workbench.on_page
        return self._documents.selected or ([on_page.document.id] if on_page else [])

    def menu(self, place: QPoint) -> None:
        """Offer what can be done with the selected documents."""
        menu = QMenu(self._documents)
        for name in _MENU:
            menu.addAction(self._desk.actions.all[name]) if name else menu.addSeparator()
        menu.popup(place)

    def find(self) -> None:
        """Give the keys to the search box of the list."""
        self._documents.search()

    def open(self) -> None:
        """Show the first of the selected documents."""
        if ids := self._documents.selected:
            self._desk.workbench.show(ids[0])
            self._desk.reader.setFocus()

    def standing(self, name: str) -> None:
        """Give the documents a standing, by the name of a Status."""
        annotator, status = self._desk.workbench.annotator, Status(name)

        def work(corpus: Corpus, ids: Sequence[str]) -> None:
            for id in ids:
                corpus.documents.set_status(id, status, annotator)

        self._do(work)

    def collection(self) -> None:
        """Ask for a collection and put the documents into it; an empty name takes them out."""
        corpus, ids = self._desk.workbench.corpus, self._ids
        if corpus is None or not ids:
            return
        known = ["", *collections(corpus.database)]
        words = self.tr("Collection of %Ln document(s); empty for none:", "", len(ids))
        name, given = QInputDialog.getItem(self._desk.window, self.tr("Collection"), words, known, 0, True)
        if given:
            annotator = self._desk.workbench.annotator
            told = {COLLECTION: name.strip()}
            self._do(lambda corpus, ids: describe(corpus.database, ids, told, annotator))

    def discard(self) -> None:
        """Throw the documents away; they can be taken out again."""
        annotator = self._desk.workbench.annotator

        def work(corpus: Corpus, ids: Sequence[str]) -> None:
            for id in ids:
                corpus.trash.put(id, annotator)

        self._do(work)

    def trash(self) -> None:
        """Show what was thrown away, and take out of it what is wanted again."""
        from gui.dialogs.trash import TrashDialog

        corpus = self._desk.workbench.corpus
        if corpus is not None:
            dialog = TrashDialog(corpus, self._desk.workbench.annotator, self._desk.window)
            dialog.exec()
            if dialog.taken:
                self._desk.workbench.documents_changed.emit("")

    def _do(self, work: Callable[[Corpus, Sequence[str]], object]) -> None:
        corpus, ids = self._desk.workbench.corpus, self._ids
        if corpus is None or not ids:
            self.said.emit(self.tr("Select documents in the list first"))
            return
        job = self._desk.background.run(lambda _: work(corpus, ids))
        job.answered.connect(lambda _: self._done(len(ids)))
        job.failed.connect(self._desk.workbench.failed)

    def _done(self, count: int) -> None:
        workbench = self._desk.workbench
        self.said.emit(self.tr("%Ln document(s) changed", "", count))
        workbench.leave_what_is_gone()
        workbench.documents_changed.emit("")

    # Usefulness ----------------------------------------------------------------------------------

    def _rank(self) -> None:
        """Find out, in a worker, what each open document would teach; the list follows when it is known."""
        workbench = self._desk.workbench
        corpus, remembering, hearing = workbench.corpus, workbench.remembering, workbench.hearing
        if corpus is None or remembering is None or self._ranking is not None:
            return
        annotator = workbench.annotator

        def work(task: Task) -> dict[str, float]:
            from corpus.usefulness import gains

            return dict(
                gains(
                    corpus,
                    annotator,
                    corpus.lists.voices(),
                    remembering,
                    hearing=hearing,
                    stopped=task.stopped,
                )
            )

        self.said.emit(self.tr("Looking for the documents that teach most…"))
        self._ranking = self._desk.background.run(work)
        self._ranking.answered.connect(self._ranked)
        self._ranking.failed.connect(self._not_ranked)

    def _ranked(self, gains: dict[str, float]) -> None:
        self._ranking = None
        self._documents.rank(gains)

    def _not_ranked(self, error: Exception) -> None:
        self._ranking = None
        self._desk.workbench.failed.emit(error)

    def _forget(self) -> None:
        if self._ranking is not None:
            self._ranking.drop()
            self._ranking = None
