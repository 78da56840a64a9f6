# SPDX-License-Identifier: MIT
"""What the keys of the page do: walk over the suggestions, answer them, mark, relabel, delete, undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from annotation.doubt import by_doubt
from annotation.edit import Edit
from annotation.scheme import Label
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus.turning_back import to_redo, to_undo
from gui.language import isolated
from gui.open_document import OpenDocument
from gui.preferences import After
from gui.reader.label_picker import LabelPicker
from gui.reader.reader import Reader
from gui.workbench import Workbench


class Annotating(QObject):
    """Joins the page (what is current, what is selected) with the open document (what that means).

    `said` carries a short notice for the status line; `at_rest` says that there was nothing to let go of.
    `after` tells where to go from an accepted suggestion, `unsure_below` (0..1) what is unsure.
    """

    said = Signal(str)
    at_rest = Signal()

    def __init__(
        self,
        reader: Reader,
        workbench: Workbench,
        swatch_of: Callable[[Label], QIcon],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._workbench = workbench
        self.after, self.unsure_below = After.NEXT, 1.0
        self.picker = LabelPicker(reader, swatch_of)
        self.picker.chosen.connect(self.label)
        reader.activated.connect(self._activated)
        reader.resized.connect(self.resize)
        workbench.waiting.connect(self._wait)

    @property
    def _open(self) -> OpenDocument | None:
        return self._workbench.on_page

    def _place(self) -> tuple[int, int, str]:
        """Where the work is now, as a reading order: the current item, else the selection, else the start."""
        current = self._reader.current
        if current is not None:
            return current.start, -current.end, current.label
        selection = self._reader.selection
        return (selection[0], -selection[1], "") if selection else (-1, 0, "")

    # Walking -------------------------------------------------------------------------------------

    def next(self) -> None:
        """Go to the next suggestion; after the last to the first."""
        self._go(self._following(self._place()))

    def previous(self) -> None:
        """Go to the suggestion before; before the first to the last."""
        if self._open is None:
            return
        place = self._place()
        before = [s for s in self._open.pending if s.reading_order < place]
        self._go((before or self._open.pending)[-1] if self._open.pending else None)

    def doubtful(self) -> None:
        """Go to the sentence whose suggestions are least certain; from there to the next such one."""
        pending = self._open.pending if self._open else []
        ranked = by_doubt(self._open.document.text, pending) if self._open else []
        here = next((n for n, (_, inside) in enumerate(ranked) if self._reader.current in inside), -1)
        self._go(ranked[(here + 1) % len(ranked)][1][0] if ranked else None)

    def _following(self, place: tuple[int, int, str]) -> Suggestion | None:
        pending = self._open.pending if self._open else []
        return next((s for s in pending if s.reading_order > place), pending[0] if pending else None)

    def _go(self, item: Suggestion | Span | None) -> None:
        self._reader.clear_selection()
        self._reader.set_current(item)
        if item is None and self._open is not None and not self._open.suggesting:
            self.said.emit(self.tr("No suggestions are left in this document"))

    def go_to(self, item: Suggestion | Span) -> None:
        """Make an item of the lists current on the page."""
        self._go(item)

    # Answering -----------------------------------------------------------------------------------

    def accept(self) -> None:
        """Take the current suggestion and go on; for selected words, choose a label; else go to the next."""
        if isinstance(suggestion := self._reader.current, Suggestion):
            self.accept_this(suggestion)
        elif self._reader.selection:
            self.choose()
        else:
            self.next()

    def accept_this(self, suggestion: Suggestion) -> None:
        """Take a suggestion and go on as `after` says."""
        if self._open and (span := self._open.accept(suggestion)):
            self._go_on(suggestion, span)

    def _go_on(self, answered: Suggestion, span: Span) -> None:
        if self.after is After.STAY:
            self._reader.set_current(span)
        elif self.after is After.UNSURE and self._open:
            unsure = [one for one in self._open.pending if one.confidence < self.unsure_below]
            place = answered.reading_order
            following = next(
                (one for one in unsure if one.reading_order > place), unsure[0] if unsure else None
            )
            self._go(following or self._following(place))
        else:
            self._go(self._following(answered.reading_order))

    def reject(self) -> None:
        """Say no to the current suggestion and go on; a confirmed span is deleted instead."""
        current = self._reader.current
        if isinstance(current, Suggestion):
            self.reject_this(current)
        elif isinstance(current, Span):
            self.delete()

    def reject_this(self, suggestion: Suggestion) -> None:
        """Say no to a suggestion and go on to the one after it."""
        if self._open and self._open.reject(suggestion):
            self._go(self._following(suggestion.reading_order))

    def take_away(self, item: Suggestion | Span) -> None:
        """Say no to an item of the lists: a suggestion is rejected, a span deleted."""
        if isinstance(item, Suggestion):
            self.reject_this(item)
        elif self._open:
            self._open.delete(item)

    def label(self, name: str) -> None:
        """Mark what is selected with a label, or give it to the current suggestion or span."""
        if self._open is None:
            return
        current = self._reader.current
        if selection := self._reader.selection:
            span = self._open.mark(*selection, name)
            if span:
                self._reader.clear_selection()
                self._reader.set_current(span)
        elif isinstance(current, Suggestion):
            if span := self._open.correct(current, name):
                self._go_on(current, span)
        elif isinstance(current, Span):
            span = self._open.relabel(current, name)
            if span:
                self._reader.set_current(span)
        else:
            self.said.emit(self.tr("Select words with the mouse, or go to a suggestion, then choose a label"))

    def choose(self) -> None:
        """Let a label be chosen, beside the words, for what is selected or current."""
        place, current = self._reader.standing, self._reader.current
        if place is None or self._open is None:
            self.said.emit(self.tr("Select words with the mouse, or go to a suggestion, then choose a label"))
            return
        self.picker.open(self._open.scheme.labels, *place, current.label if current else "")

    def resize(self, mark: Span | Suggestion, start: int, end: int) -> None:
        """Give a mark another range; a suggestion becomes a span by that."""
        if self._open is None:
            return
        if span := self._open.resize(mark, start, end):
            self._reader.set_current(span, reveal=False)

    def delete(self) -> None:
        """Delete the current confirmed span; say no to a current suggestion."""
        current = self._reader.current
        if isinstance(current, Suggestion):
            self.reject_this(current)
        elif isinstance(current, Span) and self._open and self._open.delete(current):
            self._reader.set_current(None)

    def _wait(self) -> None:
        self.said.emit(self.tr("Someone else is writing; this is saved, and shown, as soon as it can be"))

    def escape(self) -> None:
        """Let go of what is selected or current."""
        if self._reader.standing is None:
            self.at_rest.emit()
        self._reader.clear_selection()
        self._reader.set_current(None)

    # Back and forth ------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back what was done last, in whatever document that was, and show where; a bulk act in all of its own."""
        self._turn(back=True)

    def redo(self) -> None:
        """Do again what was taken back, and show where."""
        self._turn(back=False)

    def _turn(self, *, back: bool) -> None:
        workbench, acting = self._workbench, self._workbench.acting
        if workbench.corpus is None:
            return
        turn = (to_undo if back else to_redo)(workbench.corpus.database, workbench.annotator)
        if turn is None:
            self.said.emit(self.tr("Nothing to undo") if back else self.tr("Nothing to redo"))
        elif turn.act or acting.busy:
            (acting.take_back if back else acting.do_again)(turn.act)
        else:
            elsewhere = self._open is None or self._open.document.id != turn.document
            workbench.show(turn.document)
            if self._open is not None and self._open.document.id == turn.document:
                self._reveal(self._open.undo() if back else self._open.redo())
                if elsewhere:
                    words = self.tr("Taken back in %1") if back else self.tr("Done again in %1")
                    self.said.emit(words.replace("%1", isolated(self._open.document.title)))

    def _reveal(self, edit: Edit | None) -> None:
        if edit is None or self._open is None:
            return
        self._reader.clear_selection()
        spans = [mark for mark in edit.added if isinstance(mark, Span)]
        ranges = {(mark.start, mark.end) for mark in edit.added | edit.removed}
        back: list[Span | Suggestion] = [s for s in self._open.pending if (s.start, s.end) in ranges]
        self._reader.set_current(next(iter([*spans, *back]), None))

    def _activated(self, item: object) -> None:
        if isinstance(item, Suggestion):
            self.accept_this(item)
        else:
            self.choose()
