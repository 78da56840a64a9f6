# SPDX-License-Identifier: MIT
"""Keeps page, lists, palette and status line showing the document that is open, its marks and what is current."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotation.document import Document
from annotation.span import Span
from annotation.suggestion import Suggestion
from annotation.tokens import source_words, words
from gui.background import Job
from gui.names import source_name
from gui.panels.items import ItemsPanel
from gui.panels.labels import LabelsPanel
from gui.panels.status_line import StatusLine
from gui.reader.reader import Reader
from gui.reasons import why
from gui.workbench import Workbench


class PageView(QObject):
    """One direction only: from the workbench to what is on screen."""

    def __init__(
        self,
        reader: Reader,
        items: ItemsPanel,
        labels: LabelsPanel,
        status: StatusLine,
        workbench: Workbench,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader, self._items, self._labels, self._status = reader, items, labels, status
        self._workbench = workbench
        self._wording: Job | None = None
        reader.reason_words = lambda said: source_name(said) if source_name(said) != said else why(said)
        workbench.marks_changed.connect(self.refresh)
        workbench.suggestions_changed.connect(self.refresh)
        reader.current_changed.connect(self._follow_current)

    def show_document(self) -> None:
        """Another document is on the page, or none."""
        if self._wording is not None:
            self._wording.drop()
            self._wording = None
        on_page = self._workbench.on_page
        if on_page is None:
            self._reader.clear()
            self._status.clear_counts()
            self._items.show_items(None, None, (), ())
            return
        self._reader.show_document(on_page.document, on_page.scheme)
        self._wording = self._workbench.background.run(lambda _: words_of(on_page.document))
        self._wording.answered.connect(self._words_found)
        self.refresh()

    def refresh(self) -> None:
        """Show the marks and suggestions as they are now; only what changed is painted again."""
        on_page = self._workbench.on_page
        if on_page is None:
            return
        spans, pending, waiting = on_page.marks.in_order(), on_page.pending, on_page.suggesting
        self._reader.show_marks(spans, pending)
        self._reader.show_rejected(on_page.marks.verdicts, self._reader.shows_rejected)
        self._items.show_items(on_page.document, on_page.scheme, pending, spans, waiting=waiting)
        self._status.show_counts(len(spans), len(pending), waiting=waiting)
        self._follow_current(self._reader.current)

    def _follow_current(self, item: Span | Suggestion | None) -> None:
        on_page = self._workbench.on_page
        self._items.set_current(item)
        self._labels.light(item.label if item else None)
        self._status.show_item(
            item, on_page.document if on_page else None, on_page.scheme if on_page else None
        )

    def _words_found(self, found: list[tuple[int, int]]) -> None:
        self._wording = None
        self._reader.set_words(found)


def words_of(document: Document) -> list[tuple[int, int]]:
    """The words a mouse marks whole: the source's own where the document came from a token file."""
    if document.metadata.get("format", "").startswith("conll"):
        return source_words(document.text)
    return words(document.text)
