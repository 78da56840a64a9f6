# SPDX-License-Identifier: MIT
"""The commands about suggestions as a whole: their quality, many at once, and the document that teaches most."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.background import Job, Task
from gui.desk import Desk


class Reviewing(QObject):
    """Opens the dialogs, and looks for the next most useful document; `said` carries a short notice."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._window, self._workbench, self._appearance = desk.window, desk.workbench, desk.appearance
        self._looking: Job | None = None
        self._workbench.corpus_changed.connect(self._forget)

    def quality(self) -> None:
        """Show how good the suggestions were, and choose which to see."""
        from gui.dialogs.quality import QualityDialog

        if self._workbench.corpus is not None:
            QualityDialog(self._workbench, self._appearance.theme, self._window).exec()

    def own_lists(self) -> None:
        """Write down names and patterns for this corpus; the page follows at once."""
        from gui.dialogs.own_lists import OwnListsDialog

        corpus = self._workbench.corpus
        if corpus is None:
            return
        dialog = OwnListsDialog(corpus, self._workbench.annotator, self._window)
        if dialog.exec():
            if self._workbench.on_page is not None:
                self._workbench.on_page.ask()
            self._workbench.studying.study()
            self.said.emit(self.tr("The lists of this corpus are kept"))

    def accept_many(self) -> None:
        """Accept what is above a threshold, after a look at each."""
        from gui.dialogs.accept_many import AcceptManyDialog

        on_page = self._workbench.on_page
        if on_page is None:
            return
        before = len(on_page.marks.spans)
        if AcceptManyDialog(on_page, self._window).exec():
            count = len(on_page.marks.spans) - before
            self.said.emit(self.tr("%Ln suggestion(s) accepted; one undo takes them back", "", count))

    def most_useful(self) -> None:
        """Go to the open document about whose suggestions there is most doubt; found in a worker."""
        workbench = self._workbench
        corpus, on_page = workbench.corpus, workbench.on_page
        remembering = workbench.remembering
        if corpus is None or remembering is None or on_page is None or self._looking is not None:
            return
        # Only values go to the worker: a widget must not die there.
        annotator, hearing, here = workbench.annotator, workbench.hearing, on_page.document.id

        def look(task: Task) -> str | None:
            from corpus.usefulness import most_useful

            return most_useful(
                corpus,
                annotator,
                corpus.lists.voices(),
                remembering,
                hearing=hearing,
                without=here,
                stopped=task.stopped,
            )

        self.said.emit(self.tr("Looking for the document that teaches most…"))
        self._looking = workbench.background.run(look)
        self._looking.answered.connect(self._found)
        self._looking.failed.connect(self._failed)

    def _found(self, document_id: str | None) -> None:
        self._looking = None
        if document_id is None:
            self.said.emit(self.tr("No other document is open"))
            return
        self._workbench.show(document_id)
        self.said.emit(self.tr("Here the suggestions are least certain: your answers teach most"))

    def _failed(self, error: Exception) -> None:
        self._looking = None
        self._workbench.failed.emit(error)

    def _forget(self) -> None:
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
