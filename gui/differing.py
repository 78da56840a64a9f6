# SPDX-License-Identifier: MIT
"""Shows on the page where the other annotators of the document differ from the one who works on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotation.differences import differences
from annotation.edit import Marks
from annotation.tokens import Range
from corpus.corpus import Corpus
from gui.background import Job
from gui.reader.reader import Reader
from gui.workbench import Workbench


class Differing(QObject):
    """The marks of the others are read in a worker, when the document comes onto the page; `said` is a notice."""

    said = Signal(str)

    def __init__(self, reader: Reader, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._workbench = reader, workbench
        self.is_on = False
        self._asked = False  # by a person just now, who waits for an answer
        self._job: Job | None = None
        workbench.document_changed.connect(self.refresh)
        workbench.marks_changed.connect(self.refresh)

    def toggle(self) -> None:
        """Show where others differ, or hide it."""
        self.is_on = self._asked = not self.is_on
        self.refresh()

    def refresh(self) -> None:
        """Compare anew, when that is wanted."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        corpus, page = self._workbench.corpus, self._workbench.on_page
        if not self.is_on or corpus is None or page is None:
            self._reader.show_disagreements([])
            return
        document, me, mine = page.document.id, page.annotator, page.marks
        self._job = self._workbench.background.run(lambda _: compared(corpus, document, me, mine))
        self._job.answered.connect(self._show)
        self._job.failed.connect(self._workbench.failed)

    def _show(self, answer: tuple[int, list[Range]] | None) -> None:
        self._job = None
        others, ranges = answer or (0, [])
        self._reader.show_disagreements(ranges)
        if self._asked:
            self._asked = False
            if answer is None:
                self.said.emit(self.tr("What others marked is shown once you are done with this document"))
            elif not others:
                self.said.emit(self.tr("Nobody else has marked this document"))
            else:
                self.said.emit(self.tr("Others differ in %Ln places", "", len(ranges)))


def compared(corpus: Corpus, document_id: str, me: str, mine: Marks) -> tuple[int, list[Range]] | None:
    """How many others have marks on a document, and where these differ from mine; None while that is not for me to see."""
    if corpus.annotations.is_blind(document_id, me):
        return None
    others = [name for name in corpus.annotations.annotators(document_id) if name != me]
    layers = [corpus.annotations.marks(document_id, name).spans for name in others]
    return len(others), differences(mine.spans, layers) if layers else []
