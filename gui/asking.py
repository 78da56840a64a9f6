# SPDX-License-Identifier: MIT
"""Being unsure: asks a question about the current span, the selected words or the document, and knows what is asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotation.question import Question, QuestionState
from annotation.span import Span
from corpus.errors import CorpusError
from gui.desk import Desk


class Asking(QObject):
    """`changed` says that questions were asked, answered, closed or opened again."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._document, self._here = "", list[Question]()
        desk.workbench.document_changed.connect(self._forget)

    def ask(self) -> None:
        """Let a question be written about what is current, and keep it."""
        from gui.dialogs.ask import AskDialog

        on_page, reader = self._desk.workbench.on_page, self._desk.reader
        if on_page is None:
            return
        current = reader.current
        at = (current.start, current.end) if current else reader.selection or (0, 0)
        dialog = AskDialog(on_page.document.text[at[0] : at[1]], self._desk.window)
        if dialog.exec():
            self.put(dialog.question, current if isinstance(current, Span) else None, at)

    def put(self, text: str, span: Span | None = None, at: tuple[int, int] = (0, 0)) -> None:
        """Keep a question about a span, a range or the document on the page."""
        on_page, corpus = self._desk.workbench.on_page, self._desk.workbench.corpus
        if on_page is None or corpus is None or not text.strip():
            return
        try:
            corpus.questions.ask(on_page.document.id, on_page.annotator, text, span, at=at)
        except CorpusError as error:
            self._desk.workbench.failed.emit(error)
            return
        self.said.emit(self.tr("Your question is kept; the list of questions has it."))
        self._forget()
        self.changed.emit()

    def settle(self, document: str, id: str, answer: str | None) -> None:
        """Answer a question; "" closes it, None opens it again."""
        corpus, annotator = self._desk.workbench.corpus, self._desk.workbench.annotator
        if corpus is None:
            return
        try:
            if answer is None:
                corpus.questions.reopen(document, id, annotator)
            else:
                corpus.questions.answer(document, id, annotator, answer)
        except CorpusError as error:
            self._desk.workbench.failed.emit(error)
            return
        self._forget()
        self.changed.emit()

    def about(self, span: Span) -> Question | None:
        """The question about a span that waits, else the last that was settled; None where none was asked."""
        mine = [one for one in self._questions() if one.span == span.id]
        return next((one for one in mine if one.state is QuestionState.OPEN), mine[-1] if mine else None)

    def _questions(self) -> list[Question]:
        on_page, corpus = self._desk.workbench.on_page, self._desk.workbench.corpus
        if on_page is None or corpus is None:
            return []
        if on_page.document.id != self._document:
            try:
                self._here = corpus.questions.of(on_page.document.id)
            except CorpusError:
                self._here = []
            self._document = on_page.document.id
        return self._here

    def _forget(self) -> None:
        self._document = ""
