# SPDX-License-Identifier: MIT
"""Reading CoNLL-U: the text from forms and spaces, the spans from a column of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import NoReturn

from annotation.edit import Marks
from annotation.formats.conllu_lines import COLUMNS, SPANS, Numbered, spaces
from annotation.formats.format import FormatError, Found, Layer, Problem, Report
from annotation.formats.json_fields import Fields
from annotation.formats.particulars import record_of
from annotation.saying import said
from annotation.span import Span

_comment = re.compile(r"#\s*([\w.]+)\s*=\s?(.*)")
_new_document = re.compile(r"#\s*newdoc\b")
_id = re.compile(r"(\d+)(?:-(\d+)|\.(\d+))?")


class ConlluReader:
    """Goes once through the lines of one file."""

    def __init__(self, where: str, format_name: str, report: Report) -> None:
        self._where = where
        self._format = format_name
        self._report = report
        self._columns: tuple[str, ...] = COLUMNS
        self._begin(0)

    def found_in(self, lines: Iterable[str]) -> Iterator[Found | Problem]:
        """The documents of the file; one with a line that is no word and no comment is one Problem and no document.

        Raises FormatError where there is no word at all.
        """
        anything = refused = False
        for number, line in enumerate(lines, 1):
            line = line.removesuffix("\r")
            try:
                if _new_document.match(line):
                    if self._pieces and not refused:
                        yield self._found()
                    self._begin(number)
                    refused = False
                elif refused:
                    continue
                elif line.startswith("#"):
                    self._comment(line, number)
                elif line:
                    anything = True
                    self._word(line, number)
                else:
                    self._end_sentence()
            except FormatError as error:
                anything = refused = True
                yield error.problem
        if self._pieces and not refused:
            yield self._found()
        if not anything:
            raise FormatError(Problem(self._where, 0, 0, said("there are no words in this file")))

    def _begin(self, line: int) -> None:
        self._line = line
        self._known: dict[str, str] = {}
        self._pieces: list[str] = []
        self._spans: list[Span] = []
        self._words: list[tuple[int, int]] = []
        self._numbered = Numbered()
        self._at = 0
        self._whole: tuple[int, str, str] | None = (
            None  # the last word of a multiword token, its form, its MISC
        )
        self._start = self._inside = 0  # of that token, and of what is left of it

    def _comment(self, line: str, number: int) -> None:
        found = _comment.fullmatch(line)
        if not found:
            return
        name, value = found.groups()
        if name == "global.columns":
            self._columns = tuple(value.split())
            if "FORM" not in self._columns:
                self._refuse(number, said("the columns have no FORM, so the text is not in this file"), line)
        elif name == "metadata":
            meta = Fields.of_line(value, self._where, number)
            self._known = {key: meta.as_text(key) for key in meta.values}

    def _word(self, line: str, number: int) -> None:
        cells = line.split("\t")
        if len(cells) != len(self._columns):
            reason = said(
                "the line has {count} columns, parted by TABs, where {wanted} are expected",
                count=len(cells),
                wanted=len(self._columns),
            )
            self._refuse(number, reason, line)
        word = dict(zip(self._columns, cells, strict=True))
        found = _id.fullmatch(word.get("ID", "1"))
        if not found:
            self._refuse(number, said("{word!r} is no number of a word", word=word["ID"]), line)
        place, last, empty = found.groups()
        if empty:
            return  # a word that is not in the text
        if not word["FORM"]:
            self._refuse(number, said("the word is empty"), line)
        before, after = spaces(word.get("MISC", "_"))
        if last:
            self._add(before)
            self._whole = (int(last), word["FORM"], after)
            self._start = self._at
            self._words.append((self._at, number))
            self._add(word["FORM"])
            self._inside = self._start
            return
        if self._whole:
            start, end = self._within(word["FORM"])
        else:
            self._add(before)
            start, end = self._at, self._at + len(word["FORM"])
            self._words.append((start, number))
            self._add(word["FORM"])
        if wrong := self._numbered.word(word.get(SPANS, "*"), start, end):
            self._refuse(number, wrong, line)
        if self._whole is None:
            self._add(after)
        elif int(place) >= self._whole[0]:
            self._add(self._whole[2])
            self._whole = None

    def _within(self, form: str) -> tuple[int, int]:
        """Where a word stands in its multiword token; all of it where its letters are not those of the text."""
        whole = "".join(self._pieces[-1:])
        at = self._inside - self._start
        if whole.startswith(form, at):
            self._inside += len(form)
            return self._inside - len(form), self._inside
        return self._start, self._start + len(whole)

    def _add(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self._at += len(piece)

    def _end_sentence(self) -> None:
        if self._whole:
            self._add(self._whole[2])
            self._whole = None
        self._spans += [Span.new(start, end, label) for start, end, label in self._numbered.finish()]

    def _found(self) -> Found:
        self._end_sentence()
        marks, title = Marks(frozenset(self._spans)), PurePath(self._where).stem
        text = "".join(self._pieces)
        record = record_of(text, [Layer("", marks)], self._known, format=self._format, title=title)
        return Found(record, self._line, "", tuple(self._words))

    def _refuse(self, number: int, reason: str, line: str) -> NoReturn:
        raise FormatError(Problem(self._where, number, 0, reason, line))
