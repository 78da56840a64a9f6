# SPDX-License-Identifier: MIT
"""The document on screen: its marks, what is suggested for it, and its history; every change goes through here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from annotation import edit as edits
from annotation.document import Document
from annotation.edit import Edit, EditConflictError, Marks
from annotation.history import Step
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggesters.hearing import Hearing
from annotation.suggestion import Suggestion
from corpus.apprentice_apart import ApprenticeApart
from corpus.corpus import Corpus
from corpus.errors import BusyError, ConflictError, CorpusError
from corpus.remembering import Remembering
from gui.background import Background, Task
from gui.listening import Listening


class OpenDocument(QObject):
    """One document, one annotator. What it shows is on disk: an edit is written before anyone is told.

    `changed` carries the edit that was applied. `suggestions_changed` says that `suggestions` are others
    than before. `failed` carries the error of something that did not happen; nothing has changed then. `waiting`
    says that an edit waits for others who are writing. `unheard` carries why a slow voice says nothing.
    """

    changed = Signal(object)
    suggestions_changed = Signal()
    failed = Signal(object)
    unheard = Signal(object)
    waiting = Signal()

    def __init__(
        self,
        corpus: Corpus,
        document_id: str,
        *,
        annotator: str,
        actor: str = "",
        remembering: Remembering,
        apprentice: ApprenticeApart,
        hearing: Hearing,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._corpus, self._background = corpus, background
        self._waiting = False
        self.annotator = annotator
        self._actor = actor  # who works here, where that is not the annotator: somebody settles gold
        self.document: Document = corpus.documents.get(document_id)
        self.scheme: Scheme = corpus.scheme
        self.marks: Marks = corpus.annotations.marks(document_id, annotator)
        self.history = corpus.annotations.history(document_id, annotator)
        self.suggestions: list[Suggestion] = []
        self.pending: list[Suggestion] = []
        self._listening = Listening(
            corpus,
            self.document,
            remembering=remembering,
            apprentice=apprentice,
            hearing=hearing,
            background=background,
            parent=self,
        )
        self._listening.heard.connect(self._show)
        self._listening.failed.connect(self.failed)
        self._listening.unheard.connect(self.unheard)

    def accept(self, suggestion: Suggestion) -> Span | None:
        """Take a suggestion as it is."""
        return self._span_of(edits.accept(suggestion))

    def correct(self, suggestion: Suggestion, label: str) -> Span | None:
        """Take a suggestion under another label."""
        return self._span_of(edits.accept(suggestion, label=label))

    def accept_all(self, suggestions: Iterable[Suggestion]) -> int:
        """Take many suggestions in one edit, undone as one; gives how many were taken."""
        wanted = [edits.accept(one) for one in self.marks.pending(set(suggestions))]
        whole = Edit(frozenset().union(*(one.added for one in wanted)))
        return len(wanted) if self.perform(whole) else 0

    def reject(self, suggestion: Suggestion) -> bool:
        """Answer a suggestion with no."""
        return self.perform(edits.reject(suggestion))

    def relabel(self, span: Span, label: str) -> Span | None:
        """Give a confirmed span another label; a suggestion it came from was then corrected, not accepted."""
        if span.label == label:
            return span
        return self._span_of(edits.relabel(span, label, self.marks))

    def describe(self, span: Span, attributes: Mapping[str, str]) -> Span | None:
        """Say these attributes of a span, in place of those it has."""
        return self._span_of(edits.describe(span, attributes))

    def resize(self, mark: Span | Suggestion, start: int, end: int) -> Span | None:
        """Give a mark another range (code points, half open); a suggestion is thereby taken, corrected.

        None also where a span of that range and label stands already.
        """
        if any((s.start, s.end, s.label) == (start, end, mark.label) for s in self.marks.spans):
            return None
        if isinstance(mark, Suggestion):
            return self._span_of(edits.accept(mark, start=start, end=end))
        return self._span_of(edits.resize(mark, start, end, self.marks))

    def delete(self, span: Span) -> bool:
        """Take a span away; a suggestion it came from was then wrong."""
        return self.perform(edits.delete(span, self.marks))

    def mark(self, start: int, end: int, label: str) -> Span | None:
        """Mark a range (code points, half open); where exactly it was suggested, that suggestion is answered."""
        for span in self.marks.spans:
            if (span.start, span.end, span.label) == (start, end, label):
                return span
        here = [s for s in self.pending if (s.start, s.end) == (start, end)]
        if here:
            best = next((s for s in here if s.label == label), here[0])
            return self._span_of(edits.accept(best, label=label))
        return self._span_of(Edit(frozenset({Span.new(start, end, label)})))

    def undo(self) -> Edit | None:
        """Take the last edit back, also one of an earlier run; gives what was applied."""
        edit = self.history.undoable
        return edit if edit and self.perform(edit, Step.UNDO) else None

    def redo(self) -> Edit | None:
        """Do again what was last taken back; gives what was applied."""
        edit = self.history.redoable
        return edit if edit and self.perform(edit, Step.REDO) else None

    def perform(self, edit: Edit, step: Step = Step.DO) -> bool:
        """Write an edit, then show it; False (and `failed`) when it could not be written.

        False also while someone else holds the corpus: it is then tried again beside the window, which goes on,
        and shown once it is written; until then nothing else is taken.
        """
        if not edit or self._waiting:
            return False
        try:
            edit.apply_to(self.marks)
            self._corpus.annotations.apply(
                self.document.id, self.annotator, edit, step, hurried=True, actor=self._actor
            )
        except BusyError:
            self._write_later(edit, step)
            return False
        except (CorpusError, EditConflictError) as error:
            self._refused(error)
            return False
        self._written(edit, step)
        return True

    def _write_later(self, edit: Edit, step: Step) -> None:
        corpus, id, annotator, actor = self._corpus, self.document.id, self.annotator, self._actor

        def write(task: Task) -> None:
            while True:
                try:
                    return corpus.annotations.apply(id, annotator, edit, step, actor=actor)
                except BusyError:
                    if task.stopped():
                        raise

        self._waiting = True
        job = self._background.run(write)
        job.answered.connect(lambda _: self._came_through(edit, step))
        job.failed.connect(self._refused)
        self.waiting.emit()

    def _came_through(self, edit: Edit, step: Step) -> None:
        self._waiting = False
        self._written(edit, step)

    def _refused(self, error: Exception) -> None:
        self._waiting = False
        if isinstance(error, ConflictError | EditConflictError):
            self.read_anew()
        self.failed.emit(error)

    def _written(self, edit: Edit, step: Step) -> None:
        self.marks = edit.apply_to(self.marks)
        match step:
            case Step.DO:
                self.history = self.history.remember(edit)
            case Step.UNDO:
                self.history = self.history.back()
            case Step.REDO:
                self.history = self.history.forward()
        self.pending = self.marks.pending(self.suggestions)
        self.changed.emit(edit)
        self._listening.recall()

    def hear(self, hearing: Hearing) -> None:
        """Show the suggestions of these voices and labels from now on, above this threshold."""
        self._listening.hear(hearing)

    def listen(self) -> None:
        """Ask anew what is suggested: memory or learner know more than before."""
        self._listening.recall()

    def ask(self) -> None:
        """Ask all suggesters anew: they are others than before."""
        self._listening.ask()

    def close(self) -> None:
        """The page has gone: what is still being computed for it is not shown any more."""
        self._listening.close()

    @property
    def suggesting(self) -> bool:
        """Whether the suggesters have not answered yet."""
        return self._listening.waiting

    def _show(self, found: list[Suggestion]) -> None:
        self.suggestions = [] if self._actor else found  # who settles has the annotators' marks to answer
        self.pending = self.marks.pending(self.suggestions)
        self.suggestions_changed.emit()

    def read_if_changed(self) -> None:
        """Others may have changed the marks: show what is true, where that is something else. Nothing where it cannot be read."""
        try:
            found = self._corpus.annotations.marks(self.document.id, self.annotator)
        except CorpusError:
            return
        if found != self.marks:
            self.read_anew()

    def read_anew(self) -> None:
        """The marks were changed elsewhere, by an act or in another window: show what is true."""
        self.marks = self._corpus.annotations.marks(self.document.id, self.annotator)
        self.history = self._corpus.annotations.history(self.document.id, self.annotator)
        self.pending = self.marks.pending(self.suggestions)
        self.changed.emit(Edit())
        self._listening.recall()

    def _span_of(self, edit: Edit) -> Span | None:
        added = next((mark for mark in edit.added if isinstance(mark, Span)), None)
        return added if self.perform(edit) else None
