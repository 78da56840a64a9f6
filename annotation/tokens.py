# SPDX-License-Identifier: MIT
"""Words with offsets, as camel-tools cuts them, and ranges drawn to their edges."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

Range = tuple[int, int]


class Snap(StrEnum):
    """How a range is drawn to word edges."""

    OUTWARD = "outward"
    INWARD = "inward"
    EXACT = "exact"


def words(text: str, start: int = 0, end: int | None = None) -> list[Range]:
    """The words of text[start:end] as code-point ranges of `text`: camel-tools' tokens, punctuation apart.

    The tokens are literal pieces of the text with only white space between, so a forward scan finds
    each exactly (https://github.com/CAMeL-Lab/camel_tools, tokenizers.word). The first call imports
    camel-tools' word tokeniser (under a second): call it off the GUI thread.
    """
    from camel_tools.tokenizers.word import simple_word_tokenize  # heavy: on first use only

    stop = len(text) if end is None else end
    found: list[Range] = []
    at = start
    for token in simple_word_tokenize(text[start:stop]):
        at = text.index(token, at, stop)
        found.append((at, at + len(token)))
        at += len(token)
    return found


def source_words(text: str) -> list[Range]:
    """The words of a text that was built from a token file: whatever blanks and line feeds part."""
    found: list[Range] = []
    at = 0
    for line in text.split("\n"):
        for token in line.split(" "):
            if token:
                found.append((at, at + len(token)))
            at += len(token) + 1
    return found


def word_at(words: Sequence[Range], offset: int) -> Range | None:
    """The word that holds the code point at `offset`, if any; `words` are in text order."""
    i = bisect_right(words, (offset, offset + 1_000_000_000)) - 1
    return words[i] if i >= 0 and words[i][0] <= offset < words[i][1] else None


def snap(words: Sequence[Range], start: int, end: int, how: Snap = Snap.OUTWARD) -> Range | None:
    """The range drawn to word edges, or None when no word is left in it.

    Outward takes every word it touches, inward those it holds whole, exact leaves it as it is.
    """
    if how is Snap.EXACT:
        return (start, end) if start < end else None
    if how is Snap.OUTWARD:
        touched = [w for w in words if w[0] < end and start < w[1]]
    else:
        touched = [w for w in words if start <= w[0] and w[1] <= end]
    return (touched[0][0], touched[-1][1]) if touched else None
