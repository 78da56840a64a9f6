# SPDX-License-Identifier: MIT
"""Reading token files: a word and its IOB tags on each line, a blank line between sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import PurePath

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import FormatError, Found, Layer, Problem, Record, Report
from annotation.formats.iob import OUTSIDE, Runs, Tagged, is_tag
from annotation.saying import said
from annotation.span import Span

DOCUMENT_START = "-DOCSTART-"
STRAY = said("I- tags with nothing to continue, read as B-")


class TokenReader:
    """Goes once through the lines of one file; the text it gives is the words, blanks and line feeds between."""

    def __init__(self, where: str, format_name: str, nested: bool, report: Report) -> None:
        self._where = where
        self._format = format_name
        self._nested = nested
        self._report = report
        self._mended: set[str] = set()
        self._count = 1
        self._several = False
        self._waiting: tuple[str, list[Tagged], list[tuple[int, int]], int] | None = None
        self._begin(0)

    def found_in(self, lines: Iterable[str]) -> Iterator[Found | Problem]:
        """The documents of the file, parted by -DOCSTART- lines, else one.

        A document with a line that is neither blank nor a word with IOB tags is one Problem and no document.
        Raises FormatError where there is no word at all.
        """
        fresh = refused = anything = False
        for number, line in enumerate(_without_last_blank(lines), 1):
            if line and line[-1] in "\r \t":
                line = self._trimmed(line, number)
            if line.startswith(DOCUMENT_START) and line[len(DOCUMENT_START) :][:1] in ("", " ", "\t"):
                if not refused:
                    yield from self._end_document(before_another=True)
                self._begin(number)
                fresh, refused = True, False
            elif refused:
                continue
            elif line:
                anything, fresh = True, False
                try:
                    self._word(line, number)
                except FormatError as error:
                    refused = True
                    yield error.problem
            elif fresh:
                fresh = False  # the blank line that belongs to -DOCSTART-
            else:
                self._end_sentence()
        if not refused:
            yield from self._end_document()
        if self._waiting:
            yield self._record(*self._waiting)
        if not anything:
            raise FormatError(Problem(self._where, 0, 0, said("there are no words in this file")))

    def _begin(self, line: int) -> None:
        self._line = line
        self._runs = Runs()
        self._sentences: list[list[str]] = [[]]
        self._spans: list[Tagged] = []
        self._words: list[tuple[int, int]] = []
        self._at = 0

    def _word(self, line: str, number: int) -> None:
        word, *tags = line.replace("\t", " ").split(" ")
        if not word or not tags or not all(map(is_tag, tags)) or (len(tags) > 1 and not self._nested):
            raise FormatError(self._complaint(line, number, word, tags))
        if len(tags) > 1 and OUTSIDE in tags:
            self._mend(number, said("{outside} beside other tags is read as nothing", outside=OUTSIDE), line)
        start, end = self._at, self._at + len(word)
        ended, stray = self._runs.word(start, end, tags)
        self._spans += ended
        self._sentences[-1].append(word)
        self._words.append((start, number))
        self._at = end + 1
        for tag in stray:
            reason = said("{tag} continues nothing, so a span is taken to begin here", tag=tag)
            column = _column(word, tags, tags.index(tag))
            self._report.problems.append(Problem(self._where, number, column, reason, line, fatal=False))
            self._report.lose(STRAY)

    def _end_sentence(self) -> None:
        self._spans += self._runs.finish()
        # After words the line feed stands for the joining blank; an empty paragraph is a line feed of its own.
        self._at += not self._sentences[-1]
        self._sentences.append([])

    def _end_document(self, before_another: bool = False) -> Iterator[Found]:
        """Keep the text and spans gathered so far, if there are words; gives the document before it.

        The first document waits for a second: only then its title gets a number.
        """
        self._spans += self._runs.finish()
        sentences = self._sentences
        if before_another and len(sentences) > 1 and not sentences[-1]:
            sentences.pop()
        if not any(sentences):
            return
        if self._waiting:
            self._several = True
            yield self._record(*self._waiting)
        self._waiting = "\n".join(map(" ".join, sentences)), self._spans, self._words, self._line

    def _record(self, text: str, ranges: list[Tagged], words: list[tuple[int, int]], line: int) -> Found:
        title = PurePath(self._where).stem or self._where
        if self._several:
            title = f"{title} {self._count}"
        self._count += 1
        document = Document(text, title, metadata={"format": self._format, "words": "source"})
        spans = frozenset(Span.new(start, end, label) for start, end, label in ranges)
        return Found(Record(document, (Layer("", Marks(spans)),)), line, "", tuple(words))

    def _trimmed(self, line: str, number: int) -> str:
        if line.endswith("\r"):
            line = line[:-1]
            self._mend(number, said("lines end in CR LF; the CR is left out"))
        bare = line.rstrip(" \t")
        if bare != line:
            self._mend(number, said("blanks at the end of a line are left out"), line)
        return bare

    def _mend(self, number: int, reason: str, original: str = "") -> None:
        """Report something that was put right, once a file however often it occurs."""
        if reason not in self._mended:
            self._mended.add(reason)
            self._report.problems.append(Problem(self._where, number, 0, reason, original, fatal=False))

    def _complaint(self, line: str, number: int, word: str, tags: list[str]) -> Problem:
        wrong = next((i for i, tag in enumerate(tags) if not is_tag(tag)), None)
        if not word:
            column, reason = 1, said("the line begins with a blank: write the word first, then its tag")
        elif not tags:
            column = len(word) + 1
            reason = said("the word {word!r} has no tag: write O, B-LABEL or I-LABEL after it", word=word)
        elif wrong is None:
            column = _column(word, tags, 1)
            reason = said("{count} tags where conll has one: read the file as conll-nested", count=len(tags))
        else:
            column = _column(word, tags, wrong)
            tag = tags[wrong]
            what = said("{tag!r} is no tag", tag=tag) if tag else said("two blanks in a row")
            reason = said(
                "{what}: a word is followed by one blank or TAB and then O, B-LABEL or I-LABEL", what=what
            )
        return Problem(self._where, number, column, reason, line)


def _without_last_blank(lines: Iterable[str]) -> Iterator[str]:
    """The lines without an empty one at the end: that is the line feed of the line before it."""
    before: str | None = None
    for line in chain(lines, (None,)):
        if before is not None and not (line is None and before in ("", "\r")):
            yield before
        before = line


def _column(word: str, tags: list[str], number: int) -> int:
    """Where tag `number` stands in its line, counted from 1."""
    return len(word) + 2 + sum(len(tag) + 1 for tag in tags[:number])
