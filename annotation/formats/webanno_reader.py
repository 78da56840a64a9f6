# SPDX-License-Identifier: MIT
"""Reading WebAnno TSV 3: sentences with their texts, words and parts of words with stacked annotations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from annotation.formats.format import FormatError, Problem, Report
from annotation.formats.offsets import Utf16
from annotation.saying import said
from annotation.span import Span

HEAD = "#FORMAT=WebAnno TSV"
_unit = re.compile(r"\d+-\d+(?:\.\d+)?")
_offsets = re.compile(r"(\d{1,12})-(\d{1,12})")
_values = re.compile(r"((?:\\.|[^\\|])*)(?:\||$)")
_numbered = re.compile(r"((?:\\.|[^\\\[])*)\[(\d+)\]")
# Tokens, parts of speech and their like: INCEpTION makes them anew where they are missing.
_linguistic = re.compile(r"\.(segmentation|lexmorph|metadata|syntax)\.")
_labels = ("value", "label", "entity", "identifier")
_letters = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\"}
_read = {"t": "\t", "n": "\n", "r": "\r"}


def escaped(piece: str, *, for_text: bool = False) -> str:
    """A text or value with the letters that mean something in the file behind backslashes."""
    special = r"[\\\t\n\r]" if for_text else r"->|[\\\t\n\r\[\]|_;*]"
    return re.sub(special, lambda found: _letters.get(found[0], f"\\{found[0]}"), piece)


def unescaped(piece: str) -> str:
    """What `escaped` said."""
    return re.sub(r"\\(->|.)", lambda found: _read.get(found[1], found[1]), piece)


@dataclass(frozen=True, slots=True)
class _Column:
    """The columns of one layer: which they are, and which of them holds the label (None: left out)."""

    type: str
    first: int
    stop: int
    label: int | None


class WebannoReader:
    """Goes once through the lines of one file; offsets stay UTF-16 units until the whole text is known."""

    def __init__(self, where: str, report: Report) -> None:
        self._where = where
        self._report = report
        self._columns: list[_Column] = []
        self._width = 3
        self._pieces: list[str] = []
        self._units = 0  # of the text so far
        self._sentence: list[str] = []
        self._found: dict[str, tuple[int, int, str]] = {}

    def read(self, text: str) -> tuple[str, frozenset[Span]]:
        """The text of the document and its spans."""
        if not text.startswith(f"{HEAD} 3"):
            self._refuse(
                1,
                said(
                    "the file does not begin with {head!r} 3.3: it is no WebAnno TSV of version 3", head=HEAD
                ),
            )
        for number, line in enumerate(text.split("\n"), 1):
            line = line.removesuffix("\r")
            if line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
                self._layer(line, number)
            elif line.startswith("#Text="):
                self._sentence.append(unescaped(line[6:]))
            elif line and not line.startswith("#"):
                self._word(line, number)
        content = "".join([*self._pieces, "\n".join(self._sentence)])
        if not content.strip():
            self._refuse(0, said("there are no words in this file"))
        places = Utf16(content)
        spans: set[Span] = set()
        for start, end, label in self._found.values():
            first, stop = places.code_points(start), places.code_points(end)
            if first is None or stop is None or first >= stop:
                self._refuse(
                    0,
                    said(
                        "the range {start} to {end} lies outside the text or splits a character",
                        start=start,
                        end=end,
                    ),
                )
            spans.add(Span.new(first, stop, label))
        return content, frozenset(spans)

    def _layer(self, line: str, number: int) -> None:
        kind, _, described = line.partition("=")
        type_name, *features = described.split("|")
        width = max(1, len(features))
        named = next((features.index(name) for name in _labels if name in features), 0 if features else None)
        known = kind == "#T_SP" and not _linguistic.search(type_name)
        if not known and not _linguistic.search(type_name):
            self._report.lose("relations and chains of the file left out")
            reason = said("the layer {type_name} holds no spans and is left out", type_name=type_name)
            self._report.problems.append(Problem(self._where, number, 0, reason, fatal=False))
        label = self._width + named if known and named is not None else None
        self._columns.append(_Column(type_name, self._width, self._width + width, label))
        self._width += width

    def _word(self, line: str, number: int) -> None:
        cells = line.split("\t")
        if cells[-1] == "" and len(cells) == self._width + 1:
            cells.pop()
        if len(cells) != self._width:
            reason = said(
                "the line has {count} columns where the head of the file tells {width}",
                count=len(cells),
                width=self._width,
            )
            self._refuse(number, reason, line)
        place = _offsets.fullmatch(cells[1])
        if not _unit.fullmatch(cells[0]) or not place:
            self._refuse(
                number, said("this is no word: 1-1, TAB, its offsets such as 0-4, TAB, the word"), line
            )
        start, end = int(place[1]), int(place[2])
        if self._sentence:
            self._settle(cells[2], start, number)
        for column in self._columns:
            if column.label is not None:
                self._values(cells[column.label], column.type, (start, end), f"{number}:{column.first}")

    def _settle(self, first_word: str, start: int, number: int) -> None:
        """Put the text of a sentence where its first word says that it stands."""
        sentence = "\n".join(self._sentence)
        self._sentence = []
        at = sentence.find(first_word)
        if at < 0:
            at = sentence.find(unescaped(first_word))
        places = Utf16(sentence)
        gap = start - places.units(max(at, 0)) - self._units
        if at < 0 or gap < 0:
            self._refuse(number, said("the first word of the sentence does not stand where its offsets say"))
        if gap > 10_000:
            self._refuse(number, said("{gap} characters are missing before this sentence", gap=gap))
        self._pieces += [" " * (gap - 1) + "\n" * (gap > 0), sentence]
        self._units += gap + places.units(len(sentence))

    def _values(self, cell: str, type_name: str, place: tuple[int, int], own: str) -> None:
        if cell == "_":
            return
        for number, value in enumerate(_values.findall(cell)[:-1]):
            named = _numbered.fullmatch(value)
            label = unescaped(named[1] if named else value)
            key = f"{type_name}[{named[2]}]" if named else f"{own}:{number}"
            if label in ("", "*") and not value.startswith("\\"):
                self._report.lose("annotations without a label left out")
                continue
            before = self._found.get(key)
            start, end = (min(before[0], place[0]), max(before[1], place[1])) if before else place
            self._found[key] = start, end, label

    def _refuse(self, number: int, reason: str, line: str = "") -> NoReturn:
        raise FormatError(Problem(self._where, number, 0, reason, line))
