# SPDX-License-Identifier: MIT
"""The page that attends to one thing at a time: the current mark, or a selected range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from annotation.tokens import Range
from gui.reader.handles import next_letter
from gui.reader.look import Look
from gui.reader.painter import Emphasis
from gui.reader.styled_page import StyledPage
from gui.reader.telling import spoken
from gui.reader.words import Words
from gui.theme import Theme


class AttentivePage(StyledPage):
    """Shows what is current or selected, and tells when another mark becomes current (or None does)."""

    current_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.words = Words("")

    def show_document(self, document: Document, scheme: Scheme) -> None:
        """Show another document from its beginning, without marks, current mark or selection."""
        had_current = self.current is not None
        super().show_document(document, scheme)
        self.words = Words(document.text)
        self.setAccessibleDescription(document.title)
        if had_current:
            self.current_changed.emit(None)

    def clear(self) -> None:
        """Show no document."""
        had_current = self.current is not None
        super().clear()
        self.words = Words("")
        self.setAccessibleDescription("")
        if had_current:
            self.current_changed.emit(None)

    def show_marks(self, spans: Sequence[Span], suggestions: Sequence[Suggestion]) -> None:
        """Show these marks instead of those before; a current mark that is gone is current no more."""
        super().show_marks(spans, suggestions)
        if self.current is not None and self.current not in self._marks:
            self.set_current(None)

    def set_words(self, words: Sequence[Range]) -> None:
        """Draw ranges to the edges of these words, in text order, instead of those of a simple pattern."""
        self.words.take(words)

    @property
    def current(self) -> Span | Suggestion | None:
        """The mark that stands out, and that keys act on."""
        return self._emphasis.current

    def set_current(self, item: Span | Suggestion | None, reveal: bool = True) -> None:
        """Let a mark of the page stand out, scroll it into sight and say it to a screen reader."""
        if item == self.current:
            return
        self._emphasise(Emphasis(item, None if item else self.selection))
        if item is not None:
            if reveal:
                self.reveal(item.start)
            self._say(spoken(item, self.document.text, self._scheme, self._look.language))
        self.current_changed.emit(item)

    def next_item(self, suggestions_only: bool, step: int) -> Span | Suggestion | None:
        """The mark so many steps on in text order, from the current one or else from the top of the page.

        At either end it goes on from the other; None where there is none.
        """
        start = self.current or self.first_seen
        return self._marks.neighbour(start, step, suggestions_only=suggestions_only)

    @property
    def selection(self) -> Range | None:
        """The range that was marked with mouse or keyboard, in code points."""
        return self._emphasis.selection

    def clear_selection(self) -> None:
        """Select nothing."""
        self.select(None)

    def select(self, selection: Range | None, *, reveal: bool = False) -> None:
        """Select a range of code points; then no mark is current.

        `reveal` scrolls it into sight and says it to a screen reader.
        """
        if selection == self.selection:
            return
        if selection:
            self.set_current(None)
        self._emphasise(replace(self._emphasis, selection=selection))
        if selection and reveal:
            self.reveal(selection[0])
            self._say(self.document.text[slice(*selection)])

    @property
    def standing(self) -> Range | None:
        """The range of the selection, else of the current mark."""
        return self.selection or ((self.current.start, self.current.end) if self.current else None)

    def copy(self) -> None:
        """Put the text that is selected or current on the clipboard, in logical order, as the document has it."""
        if self.standing:
            QGuiApplication.clipboard().setText(self.document.text[slice(*self.standing)])

    @property
    def paper_look(self) -> Look:
        """How the page looks in print: as now, in the light theme."""
        return replace(self._look, theme=Theme.light())

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- steps through the text

    @property
    def reads_rtl(self) -> bool:
        """Whether the document as a whole reads from right to left."""
        return self._pieces.rtl

    def next_letter(self, offset: int, *, forward: bool) -> int:
        """The boundary between letters next to an offset."""
        return next_letter(self.setting.column, offset, forward=forward)

    def word_at_line_edge(self, offset: int, *, last: bool) -> Range | None:
        """The first word of the line of an offset, or the last, as it is read."""
        column = self.setting.column
        top, bottom = column.line_span(offset)
        x = 0.0 if last == self.reads_rtl else float(self.viewport().width())
        there = column.offset_at(x, (top + bottom) // 2)
        return self.words.at(there) or (self.words.before(there) if last else self.words.after(there))

    def word_on_line_beside(self, offset: int, *, below: bool) -> Range | None:
        """The word nearest to an offset on the line below it or above it."""
        column = self.setting.column
        top, bottom = column.line_span(offset)
        y = bottom + self.setting.measures.line // 2 if below else top - 1
        if not 0 <= y < column.heights.total:
            return None
        there = column.offset_at(column.middle_of(offset)[0], y)
        return self.words.at(there) or self.words.before(there) or self.words.after(there)
