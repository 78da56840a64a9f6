# SPDX-License-Identifier: MIT
"""The commands about the scheme: opens its editor, carries changes out in a worker, takes them back, shows cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotation.guidelines import card_of, writing
from annotation.scheme import Scheme
from annotation.scheme_edits import changed
from annotation.span import Span
from corpus import schemes
from corpus.corpus import Corpus
from corpus.examples import excerpt
from corpus.relabelling import Moved
from gui.background import Task
from gui.desk import Desk


class Scheming(QObject):
    """While a change is carried out the window waits for nothing; then the corpus is opened anew, as it stood."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @property
    def _corpus(self) -> Corpus | None:
        return self._desk.workbench.corpus

    def edit(self) -> None:
        """Open the editor of the scheme."""
        current = self._desk.reader.current
        self.edit_label(current.label if current else "", card=False)

    def edit_label(self, name: str, *, card: bool = True) -> None:
        """Open the editor of the scheme at a label, at its card unless told otherwise."""
        from gui.dialogs.scheme_editor import SchemeEditor

        corpus = self._corpus
        if corpus is None:
            return
        editor = SchemeEditor(corpus.scheme, self._desk.appearance.swatch, self._desk.window)
        counting = self._desk.background.run(lambda _: schemes.uses(corpus.database))
        counting.answered.connect(editor.show_uses)
        counting.failed.connect(self._desk.workbench.failed)
        editor.choose(name)
        if card:
            editor.tabs.setCurrentWidget(editor.card)
        if editor.exec():
            self.carry_out(editor.draft.scheme, editor.draft.moves)

    def carry_out(self, scheme: Scheme, renames: Mapping[str, str]) -> None:
        """Give the corpus this scheme, marks of renamed labels with it."""
        corpus, annotator = self._corpus, self._desk.workbench.annotator
        if corpus is not None:
            since = corpus.scheme
            self._run(
                lambda _: schemes.change(corpus.database, scheme, annotator, renames=renames, since=since),
                lambda spans: self.tr("The scheme is changed; %Ln span(s) went along.", "", spans),
            )

    def undo(self) -> None:
        """Take the last change of the scheme back."""
        corpus, annotator = self._corpus, self._desk.workbench.annotator
        if corpus is not None:
            self._run(
                lambda _: schemes.undo(corpus.database, annotator),
                lambda spans: self.tr(
                    "The change of the scheme is taken back; %Ln span(s) went along.", "", spans
                ),
            )

    def add_example(self, name: str) -> None:
        """Put the current span, in its sentence, on the card of its label."""
        on_page, corpus, span = self._desk.workbench.on_page, self._corpus, self._desk.reader.current
        label = corpus.scheme.find(name) if corpus else None
        if on_page is None or corpus is None or label is None or not isinstance(span, Span):
            return
        card = card_of(label.name, corpus.scheme)
        new = writing(excerpt(on_page.document.text, span.start, span.end))
        examples = dict.fromkeys((*map(writing, card.examples), new))
        misses = tuple(map(writing, card.near_misses))
        own = replace(label, guide_ar=card.ar, guide_en=card.en, examples=tuple(examples), near_misses=misses)
        self.carry_out(changed(corpus.scheme, own), {})

    def show_card(self) -> None:
        """Show the card of the label in question beside the text; the page keeps the keys."""
        panel = self._desk.show_panel("guidelines")
        current = self._desk.reader.current
        if panel is not None and current is not None:
            panel.show_label(current.label)
        self._desk.reader.setFocus()

    def _run(self, work: Callable[[Task], Moved | None], words: Callable[[int], str]) -> None:
        job = self._desk.background.run(work)
        job.answered.connect(lambda moved: self._done(moved, words))
        job.failed.connect(self._desk.workbench.failed)

    def _done(self, moved: Moved | None, words: Callable[[int], str]) -> None:
        if moved is None:
            self.said.emit(self.tr("There is no change of the scheme to take back."))
            return
        workbench, reader = self._desk.workbench, self._desk.reader
        on_page, corpus = workbench.on_page, workbench.corpus
        document = on_page.document.id if on_page else ""
        current = reader.current
        if corpus is None or not workbench.open_corpus(corpus.place):
            return
        if document:
            workbench.show(document)
            if current is not None:
                self._desk.go_to(document, current.start, current.end)
        self.said.emit(words(moved.spans))
        self.changed.emit()
