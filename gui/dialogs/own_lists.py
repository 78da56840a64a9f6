# SPDX-License-Identifier: MIT
"""The lists of one corpus: names and patterns to suggest, label by label, and names never to suggest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotation.suggesters.own import OwnLists
from annotation.suggesters.word_pattern import PatternError, WordPattern
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from gui.language import isolated
from gui.names import label_called
from gui.problems import sentence
from gui.style import styled


class OwnListsDialog(QDialog):
    """One entry a line. Kept in the corpus when all of it can be read; else a sentence says what cannot."""

    def __init__(self, corpus: Corpus, annotator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lists of this corpus"))
        self.resize(620, 560)
        self._corpus, self._annotator = corpus, annotator
        written = corpus.lists.read()
        self._names = {label: list(words) for label, words in written.names.items()}
        self._patterns = {label: list(words) for label, words in written.patterns.items()}
        self._shown = ""
        self.label = QComboBox()
        self.names, self.patterns, self.never = QPlainTextEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.never.setPlainText("\n".join(written.never))
        self.tabs = QTabWidget()
        self.tabs.addTab(
            _page(self.names, self.tr("One name a line, in any spelling, without و ف ب ل ك before it.")),
            self.tr("Names"),
        )
        self.tabs.addTab(
            _page(
                self.patterns,
                self.tr(
                    "One pattern a line: words as they are, * for any word, # for a number; < and > around"
                    " what is to be marked, where that is not all of it."
                ),
            ),
            self.tr("Patterns"),
        )
        self.problem = styled("quiet", wrap=True)
        self.problem.hide()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Label"), self.label)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(self.tabs, 3)
        box.addWidget(
            QLabel(self.tr("Never to be suggested by lists, rules or what was learned, whatever the label"))
        )
        box.addWidget(self.never, 1)
        box.addWidget(self.problem)
        box.addWidget(buttons)
        for label in corpus.scheme.labels:
            self.label.addItem(label_called(corpus.scheme, label.name), label.name)
        self.label.currentIndexChanged.connect(self._turn)
        first = next((one for one in self._names | self._patterns), "")
        self.label.setCurrentIndex(max(0, self.label.findData(first)))
        self._turn()

    def written(self) -> OwnLists:
        """What stands in the fields."""
        self._take()
        tidy = [
            {label: tuple(words) for label, words in by_label.items() if words}
            for by_label in (self._names, self._patterns)
        ]
        return OwnLists(tidy[0], tidy[1], tuple(_lines(self.never)))

    def accept(self) -> None:
        """Keep the lists in the corpus."""
        written = self.written()
        every = (one for many in written.patterns.values() for one in many)
        problem = next(filter(None, map(self._problem, every)), "")
        if not problem:
            try:
                self._corpus.lists.write(written.to_toml(), self._annotator)
            except CorpusError as error:
                problem = sentence(error)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            super().accept()

    def _problem(self, pattern: str) -> str:
        try:
            WordPattern.parse(pattern)
        except PatternError:
            return self.tr(
                "The pattern «{pattern}» cannot be used: it needs a word that is written out, both < and > or"
                " neither, and at most 12 words."
            ).format(pattern=isolated(pattern))
        return ""

    def _turn(self) -> None:
        """Another label was chosen: keep what was written for the last one."""
        self._take()
        self._shown = self.label.currentData() or ""
        self.names.setPlainText("\n".join(self._names.get(self._shown, ())))
        self.patterns.setPlainText("\n".join(self._patterns.get(self._shown, ())))

    def _take(self) -> None:
        if self._shown:
            self._names[self._shown] = _lines(self.names)
            self._patterns[self._shown] = _lines(self.patterns)


def _lines(field: QPlainTextEdit) -> list[str]:
    return list(dict.fromkeys(filter(None, map(str.strip, field.toPlainText().split("\n")))))


def _page(field: QPlainTextEdit, words: str) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(8, 10, 8, 8)
    note = styled("quiet", wrap=True)
    note.setText(words)
    box.addWidget(note)
    box.addWidget(field, 1)
    field.setTabChangesFocus(True)
    field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return page
