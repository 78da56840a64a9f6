# SPDX-License-Identifier: MIT
"""Glyphs of a drawn line turned into text: blanks where there are gaps, Latin and numbers their own way round."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

# What stands for a glyph whose letter the file does not tell.
UNKNOWN = "\ufffd"
# The part of a letter's size that is a gap between words.
_GAP = 0.15
_BACK = 0.25
_cid = re.compile(r"\(cid:\d+\)|[\x00-\x08\x0b-\x1f]")
# Letters in the forms they have in a word, but not whole phrases such as U+FDFA.
_form = re.compile("[\ufb50-\ufd3d\ufe70-\ufefc]")
_right_to_left = re.compile("[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# In the signs of a line, where "ا" stands for all Arabic: Latin words in a row, or a number.
_left_to_right = re.compile(r"(?!ا)[^\W\d_](?:[^ا]*(?!ا)[^\W_])?|\d(?:[\d.,:/٫٬-]*\d)?")
_brackets = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”"}
_mirrors = str.maketrans({**_brackets, **{closed: opened for opened, closed in _brackets.items()}})


@dataclass(slots=True)
class Glyph:
    """A letter where it is drawn: what it is, its edges and size in points, and the vowel marks on it."""

    text: str
    left: float
    right: float
    middle: float
    size: float
    marks: str = ""

    @classmethod
    def of(cls, drawn: Any) -> Glyph:  # noqa: ANN401 (pdfminer's types are loose)
        """A glyph as the library found it."""
        x0, y0, x1, y1 = drawn.bbox
        return cls(_cid.sub(UNKNOWN, drawn.get_text()), x0, x1, (y0 + y1) / 2, drawn.size)

    def distance(self, other: Glyph) -> float:
        """How far away the letter is that a mark belongs to; across counts more, since it hovers over its letter.

        Many fonts give marks no width and begin them where their letter ends, so they are taken back a little.
        """
        here = (self.left + self.right) / 2 - _BACK * self.size
        across = max(other.left - here, here - other.right, 0)
        return 2 * across + abs(other.middle - self.middle)


def is_mark(text: str) -> bool:
    """Whether this is nothing but vowel marks."""
    return bool(text) and all(unicodedata.category(letter) == "Mn" for letter in text)


def by_rows(drawn: list[Any]) -> list[Any]:
    """Glyphs as the library found them, row by row from the top, each row by its left edges.

    The library takes glyphs for neighbours only where the file draws them one after the other.
    """
    rows: list[tuple[float, list[Any]]] = []
    for one in sorted(drawn, key=lambda one: -(one.bbox[1] + one.bbox[3])):
        middle = (one.bbox[1] + one.bbox[3]) / 2
        if not rows or rows[-1][0] - middle > one.size / 3:
            rows.append((middle, []))
        rows[-1][1].append(one)
    return [one for _, row in rows for one in sorted(row, key=lambda one: one.bbox[0])]


def runs_right_to_left(text: str) -> bool:
    """Whether more letters of it belong to a script that runs to the left than to any other."""
    return 2 * len(_right_to_left.findall(text)) > sum(map(str.isalpha, text))


def in_reading_order(row: list[Glyph], *, mirrored: bool) -> str:
    """The text of a line whose glyphs are sorted by their left edges, or in a mirror by their right ones."""
    row = sorted(row, key=lambda glyph: glyph.left)
    pieces: list[str] = []
    end = None
    for glyph in row:
        if end is not None and glyph.left - end > _GAP * glyph.size:
            pieces.append(" ")
        end = glyph.right if end is None else max(end, glyph.right)
        pieces.append(glyph.text + glyph.marks)
    if mirrored:
        pieces = _turned(pieces)
    text = _form.sub(lambda form: unicodedata.normalize("NFKC", form.group()), "".join(pieces))
    return _with_brackets(text) if mirrored else text


def _turned(pieces: list[str]) -> list[str]:
    """The pieces of a mirrored line with its runs of Latin letters and of digits put right again."""
    signs = "".join(_sign(piece) for piece in pieces)
    found = list(pieces)
    for run in _left_to_right.finditer(signs):
        found[run.start() : run.end()] = reversed(pieces[run.start() : run.end()])
    return found


def _sign(piece: str) -> str:
    """One letter for a piece of any length: an Arabic one for all Arabic, so that runs can be matched."""
    return "ا" if _right_to_left.search(piece) else piece[:1] or " "


def _with_brackets(text: str) -> str:
    """The text with its brackets turned where that makes more of them fit: some files tell shapes, not signs."""
    turned = text.translate(_mirrors)
    return turned if _misfits(turned) < _misfits(text) else text


def _misfits(text: str) -> int:
    waiting: list[str] = []
    amiss = 0
    for letter in text:
        if letter in _brackets:
            waiting.append(_brackets[letter])
        elif letter in _brackets.values():
            if waiting and waiting[-1] == letter:
                waiting.pop()
            else:
                amiss += 1
    return amiss + len(waiting)
