# SPDX-License-Identifier: MIT
"""What is measured: the reader, and beside it Qt's own two text widgets, showing the same marks more plainly."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import Protocol

from page_documents import Sample
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextEdit

from annotation.document import Document
from annotation.scheme import load
from annotation.span import Span
from gui.reader.reader import Reader
from gui.theme import Theme, text_font

_SCHEME, _THEME = load("wojood"), Theme.light()
Units = tuple[int, int, str, bool]


class Subject(Protocol):
    """A view that can show a document; `step` is what its scroll bar moves in a frame."""

    view: QAbstractScrollArea
    step: int

    def open(self, sample: Sample) -> None:
        """Show the text and all its marks."""

    def answer(self) -> None:
        """Prepare to confirm a suggestion in sight: everything that the page itself does not do."""

    def show_answer(self) -> None:
        """Show the marks as they are after that."""

    @property
    def is_whole(self) -> bool:
        """Whether what is in sight is painted with all its marks."""


class TawsimPage:
    """The reader."""

    step = 40

    def __init__(self) -> None:
        self.view = Reader(_THEME)

    def open(self, sample: Sample) -> None:
        self._spans, self._pending = sample.spans, sample.suggestions
        self.view.show_document(Document(sample.text, "bench"), _SCHEME)
        self.view.show_marks(self._spans, self._pending)

    @property
    def is_whole(self) -> bool:
        return self.view.is_whole

    def answer(self) -> None:
        current = self.view.next_item(True, 1)
        assert current is not None
        self.view.set_current(current)
        self.view.viewport().repaint()
        self._pending = [s for s in self._pending if s is not current]
        self._spans = list(self._spans)
        insort(self._spans, Span.new(current.start, current.end, current.label), key=lambda s: s.start)

    def show_answer(self) -> None:
        self.view.show_marks(self._spans, self._pending)


def _units(sample: Sample) -> list[Units]:
    """The marks as Qt counts text, in order."""
    astral = [n for n, character in enumerate(sample.text) if character > "\uffff"]

    def unit(point: int) -> int:
        return point + bisect_left(astral, point)

    marks = [(s.start, s.end, s.label, True) for s in sample.spans]
    marks += [(s.start, s.end, s.label, False) for s in sample.suggestions]
    return sorted((unit(start), unit(end), label, sure) for start, end, label, sure in marks)


def _format(label: str, sure: bool) -> QTextCharFormat:
    colour = QColor(_THEME.colour(_SCHEME.find(label)))
    look = QTextCharFormat()
    look.setUnderlineColor(colour)
    if not sure:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    colour.setAlpha(60 if sure else 20)
    look.setBackground(colour)
    return look


class _Editor:
    """What the two widgets have in common."""

    step = 40
    is_whole = True
    view: QTextEdit | QPlainTextEdit

    def _dress(self) -> None:
        self.view.setReadOnly(True)
        self.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.view.setFont(text_font(19))
        option = self.view.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.view.document().setDefaultTextOption(option)

    def answer(self) -> None:
        self._at = self.view.cursorForPosition(QPoint(400, 300)).position()


class _Highlighter(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, marks: list[Units]) -> None:
        super().__init__(document)
        self.marks = marks

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        start = self.currentBlock().position()
        for n in range(bisect_left(self.marks, (start,)), len(self.marks)):
            first, end, label, sure = self.marks[n]
            if first >= start + len(text):
                break
            self.setFormat(first - start, end - first, _format(label, sure))


class PlainHighlighter(_Editor):
    """QPlainTextEdit with a QSyntaxHighlighter."""

    step = 1  # it scrolls by lines

    def __init__(self) -> None:
        self.view = QPlainTextEdit()
        self._dress()

    def open(self, sample: Sample) -> None:
        marks = _units(sample)
        self.view.setPlainText(sample.text)
        self._highlighter = _Highlighter(self.view.document(), marks)
        self._highlighter.rehighlight()

    def show_answer(self) -> None:
        insort(self._highlighter.marks, (self._at, self._at + 9, "PERS", True))
        self._highlighter.rehighlightBlock(self.view.document().findBlock(self._at))


class RichSelections(_Editor):
    """QTextEdit with extra selections."""

    def __init__(self) -> None:
        self.view = QTextEdit()
        self._dress()

    def open(self, sample: Sample) -> None:
        self.view.setPlainText(sample.text)
        self._selections = [self._selection(*mark) for mark in _units(sample)]
        self.view.setExtraSelections(self._selections)

    def _selection(self, start: int, end: int, label: str, sure: bool) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, _format(label, sure)  # type: ignore[misc, assignment]
        return made

    def show_answer(self) -> None:
        self._selections.append(self._selection(self._at, self._at + 9, "PERS", True))
        self.view.setExtraSelections(self._selections)


SUBJECTS = {
    "tawsim": TawsimPage,
    "QPlainTextEdit+highlighter": PlainHighlighter,
    "QTextEdit+selections": RichSelections,
}
