# SPDX-License-Identifier: MIT
"""A document cut into the pieces that are laid out one by one: its paragraphs, very long ones cut at a blank."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotation.document import Document

# Code points: longer paragraphs are cut into parts. Laying out and marking takes about 5 µs for each, and
# what comes into sight must fit into one frame.
LONGEST, PART = 8000, 1000
_SAMPLE = 4000  # code points that tell the direction of a whole document

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00c0-\u02b8\u0370-\u058f\u0900-\u1fff\u3040-\ud7ff]")
_STRONG = re.compile(f"{_RTL.pattern}|{_LTR.pattern}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, or a part of a very long one; `start` and `end` are code points of the document.

    `number` counts paragraphs from 1. `first` and `last` tell whether the paragraph begins and ends here.
    """

    start: int
    end: int
    number: int
    first: bool
    last: bool
    rtl: bool


class Pieces:
    """All pieces of a document, in order, found by offset."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._all = [
            piece
            for number, (start, end) in enumerate(document.paragraphs(), 1)
            for piece in _cut(document.text, start, end, number)
        ]
        self._starts = [piece.start for piece in self._all]
        self.rtl = _mostly_rtl(document.text[:_SAMPLE])

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, index: int) -> Piece:
        return self._all[index]

    def __iter__(self) -> Iterator[Piece]:
        return iter(self._all)

    def index(self, offset: int) -> int:
        """The piece that holds this offset; a line feed belongs to the piece it ends."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def touched(self, start: int, end: int) -> range:
        """The pieces that share text with a range, at least the one where it begins."""
        first = self.index(start)
        return range(first, max(first, self.index(max(start, end - 1))) + 1)

    def text(self, index: int) -> str:
        """The verbatim text of a piece."""
        piece = self._all[index]
        return self._text[piece.start : piece.end]


def _cut(text: str, start: int, end: int, number: int) -> Iterator[Piece]:
    rtl = _reads_rtl(text, start, end)
    at = start
    most = LONGEST if end - start <= LONGEST else PART
    while end - at > most:
        blank = text.rfind(" ", at + PART // 2, at + PART)
        stop = blank + 1 if blank >= 0 else at + PART
        while blank < 0 and stop < end and unicodedata.combining(text[stop]):
            stop += 1  # no blank anywhere: at least never between a letter and its marks
        yield Piece(at, stop, number, at == start, False, rtl)
        at = stop
    yield Piece(at, end, number, at == start, True, rtl)


def _reads_rtl(text: str, start: int, end: int) -> bool:
    """The direction of the first letter that has one; right to left where none has."""
    strong = _STRONG.search(text, start, end)
    return strong is None or _RTL.match(strong.group()) is not None


def _mostly_rtl(text: str) -> bool:
    return len(_RTL.findall(text)) >= len(_LTR.findall(text))
