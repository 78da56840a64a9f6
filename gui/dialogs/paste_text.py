# SPDX-License-Identifier: MIT
"""A document from the clipboard: shown before it comes in, kept exactly as it was copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from annotation.document import title_from
from corpus.corpus import Corpus
from gui.background import Background, Task
from gui.dialogs.text_view import TextView
from gui.dialogs.work_dialog import WorkDialog
from gui.theme import text_font


class PasteDialog(WorkDialog):
    """Follows the clipboard while it is open. `imported` carries the identifier of the new document.

    The text is taken from the clipboard itself: a text widget would change its blanks and line ends.
    """

    imported = Signal(object)

    def __init__(
        self, corpus: Corpus, *, annotator: str, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(background, parent)
        self.setWindowTitle(self.tr("Paste text as a document"))
        self.start.setText(self.tr("Add the document"))
        self._corpus, self._annotator, self._text = corpus, annotator, ""
        self.title = QLineEdit()
        self.shown = TextView()
        self.shown.setFont(text_font(14))
        self.shown.setMinimumHeight(240)
        self.shown.setPlaceholderText(self.tr("Copy a text in another program; it appears here."))
        self.form.addRow(self.tr("Title"), self.title)
        self.form.addRow(self.tr("Text"), self.shown)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._text = self._clipboard.text()
        self.shown.show_text(self._text)
        self.title.setPlaceholderText(title_from(self._text))
        self.start.setEnabled(bool(self._text.strip()))
        self.refuse("")

    def begin(self) -> None:
        """Enter the text in a worker."""
        corpus, text, title, annotator = self._corpus, self._text, self.title.text(), self._annotator

        def enter(_: Task) -> object:
            from corpus.exchange import import_text

            return import_text(corpus, text, title, annotator)

        self.work(enter, self._entered)

    def _entered(self, document_id: object) -> None:
        self.imported.emit(document_id)
        self.accept()
