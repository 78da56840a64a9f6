# SPDX-License-Identifier: MIT
"""Finds words in the document on the page: draws all places where they stand, and goes from one to the next."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from annotation.query import Query
from annotation.tokens import Range
from gui.background import Job
from gui.panels.find_bar import FindBar
from gui.reader.reader import Reader
from gui.workbench import Workbench

MOST = 5000  # places that are drawn; nobody walks through more
_LONGEST = 80  # code points of a selection that may be what is looked for
_STEP, _BEYOND = 60_000, 400  # code points searched in one go, and how far what begins in them may reach
_blank = re.compile(r"\s")


def query_of(typed: str) -> Query | None:
    """What was typed as a query whose last word may go on, unless a blank ends it; None without any word."""
    try:
        query = Query.parse(typed)
    except ValueError:
        return None
    return query if typed[-1:].isspace() else replace(query, beginning=True)


def places_in(query: Query, text: str, stopped: Callable[[], bool]) -> list[Range]:
    """Where a query stands in a text: at most MOST + 1 places, fewer when it is stopped.

    Searched part by part, since a worker that searches megabytes in one go lets no other thread run.
    """
    found: list[Range] = []
    start = 0
    while start < len(text) and len(found) <= MOST and not stopped():
        cut = _blank.search(text, start + _STEP)
        end = cut.start() if cut else len(text)
        for first, last in query.places(text[start : end + _BEYOND]):
            if start + first >= end:
                break
            found.append((start + first, start + last))
        start = end
    return found[: MOST + 1]


class Finding(QObject):
    """Joins the bar with the page; a place that is gone to is selected, so that a label can be given to it."""

    def __init__(self, reader: Reader, bar: FindBar, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._bar, self._workbench = reader, bar, workbench
        self.hits: list[Range] = []
        self._more = False
        self._start = 0  # where the search began
        self._job: Job | None = None
        bar.asked.connect(self._search)
        bar.stepped.connect(self._step)
        bar.left.connect(self._forget)
        workbench.document_changed.connect(self._follow_document)

    def open(self) -> None:
        """Show the bar; what is selected on the page is what may be looked for."""
        if self._workbench.on_page is None:
            return
        selected = self._reader.selection
        words = self._reader.document.text[slice(*selected)] if selected else ""
        self._start = self._here()
        self._bar.open("" if "\n" in words or len(words) > _LONGEST else words)

    def next(self) -> None:
        """Go to the next place; without a search under way, begin one."""
        self._step(1) if self._bar.isVisible() else self.open()

    def previous(self) -> None:
        """Go to the place before; without a search under way, begin one."""
        self._step(-1) if self._bar.isVisible() else self.open()

    def close(self) -> None:
        """Close the bar, and show no more places."""
        self._bar.leave()

    def _here(self) -> int:
        return self._reader.standing[0] if self._reader.standing else self._reader.first_seen

    def _search(self, typed: str) -> None:
        self._drop()
        query, page = query_of(typed), self._workbench.on_page
        if query is None or page is None:
            self._show([], more=False)
            self._bar.tell("")
            return
        text = page.document.text  # the reader may not show it yet
        self._job = self._workbench.background.run(lambda task: places_in(query, text, task.stopped))
        self._job.answered.connect(self._found)

    def _found(self, hits: list[Range]) -> None:
        self._job = None
        self._show(hits[:MOST], more=len(hits) > MOST)
        at = bisect_left(self.hits, (self._start,))
        self._go(at if at < len(self.hits) else 0)

    def _show(self, hits: list[Range], *, more: bool) -> None:
        if self._reader.selection in self.hits:  # left from what was typed before
            self._reader.clear_selection()
        self.hits, self._more = hits, more
        self._reader.show_hits(hits)

    def _step(self, step: int) -> None:
        if self._job is not None or not self.hits:
            return
        here = (self._here(), len(self._reader.document.text))
        on = bisect_right(self.hits, here) if step > 0 else bisect_left(self.hits, (here[0],)) - 1
        self._go(on % len(self.hits))

    def _go(self, number: int) -> None:
        if not self.hits:
            self._bar.show_place(0, 0, more=False)
            return
        self._reader.select(self.hits[number], reveal=True)
        self._start = self.hits[number][0]
        self._bar.show_place(number + 1, len(self.hits), more=self._more)

    def _follow_document(self) -> None:
        """Look for the same in another document, without leaving its beginning."""
        self.hits = []
        self._start = 0
        if self._workbench.on_page is None:
            self._bar.leave()
        elif self._bar.isVisible():
            self._search(self._bar.field.text())

    def _forget(self) -> None:
        self._drop()
        self.hits = []
        self._reader.show_hits([])
        self._reader.setFocus()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
