# SPDX-License-Identifier: MIT
"""The desk: what panels and late parts of the window get to work with, and the ways from one to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.annotating import Annotating
from gui.appearance import Appearance
from gui.bindings import Actions
from gui.diary import Diary
from gui.parts import Parts
from gui.preferences import Preferences
from gui.problems import sentence
from gui.reader.reader import Reader
from gui.workbench import Workbench


class Desk(QObject):
    """Holds the things of one window and decides nothing. `said` carries a short notice for the status line."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        reader: Reader,
        annotating: Annotating,
        *,
        workbench: Workbench,
        appearance: Appearance,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self.window, self.reader, self.annotating = window, reader, annotating
        self.workbench, self.appearance, self.preferences = workbench, appearance, preferences
        self.background = workbench.background
        self.diary = Diary()
        self.long_work = workbench.long_work
        self.parts = Parts(self._build)
        workbench.corpus_changed.connect(self._hear_others)
        workbench.document_changed.connect(self._hear)
        self.actions: Actions  # the window gives them, once they are made
        self.show_panel: Callable[[str], Any] = lambda _: None
        """Opens a panel by its id, builds it when that was never done, and gives it."""
        self.put_away: Callable[[str], None] = lambda _: None
        """Takes the tab of a side panel away."""

    def say(self, words: str) -> None:
        """Show a short notice."""
        self.said.emit(words)

    def go_to(self, document_id: str, start: int, end: int) -> None:
        """Show a range (code points, half open) of a document: the mark that stands there, else the words selected."""
        self.workbench.show(document_id)
        on_page = self.workbench.on_page
        if on_page is None or on_page.document.id != document_id:
            return
        marks: list[Span | Suggestion] = [*on_page.marks.in_order(), *on_page.pending]
        for mark in marks:
            if (mark.start, mark.end) == (start, end):
                self.reader.clear_selection()
                self.reader.set_current(mark)
                return
        self.reader.set_current(None)
        self.reader.select((start, end), reveal=True)

    def _hear_others(self) -> None:
        """Where a server keeps the corpus, what others do there is followed."""
        corpus = self.workbench.corpus
        if corpus is not None and "://" in corpus.place:
            self.parts.get("news")

    def _hear(self) -> None:
        """A slow voice of the page that cannot be asked is a notice: the others are on screen."""
        if self.workbench.on_page is not None:
            self.workbench.on_page.unheard.connect(
                lambda error: self.long_work.tell(sentence(error), good=False)
            )

    def _build(self, part: Callable[..., Any]) -> object:
        made = part(self)
        if hasattr(made, "said"):
            made.said.connect(self.said)
        return made
