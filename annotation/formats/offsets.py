# SPDX-License-Identifier: MIT
"""What the offsets of a foreign file count: told by the words it quotes, and turned into code points."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from annotation.saying import said

Convert = Callable[[int], int | None]


@dataclass(frozen=True, slots=True)
class Quote:
    """A range as a file gives it, and the words that the file says stand there (None: it does not say)."""

    start: int
    end: int
    quoted: str | None = None


class Utf16:
    """The UTF-16 offsets of a text: characters beyond U+FFFF count twice in them."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [at for at, letter in enumerate(text) if letter > "\uffff"]
        # The UTF-16 offset of the second half of each of them.
        self._halves = [at + number + 1 for number, at in enumerate(self._wide)]

    def units(self, offset: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        return offset + bisect_left(self._wide, offset)

    def code_points(self, units: int) -> int | None:
        """The code-point offset of a UTF-16 offset; None inside a character or outside the text."""
        before = bisect_left(self._halves, units)
        inside = before < len(self._halves) and self._halves[before] == units
        offset = units - before
        return None if inside or not 0 <= offset <= self._length else offset


def _by_code_points(text: str) -> Convert:
    return lambda at: at if 0 <= at <= len(text) else None


def _by_utf16(text: str) -> Convert:
    return Utf16(text).code_points


def _by_bytes(text: str) -> Convert:
    ends = {end: at for at, end in enumerate(accumulate((len(c.encode()) for c in text), initial=0))}
    return ends.get


_units: dict[str, Callable[[str], Convert]] = {
    said("code points"): _by_code_points,
    said("UTF-16 units"): _by_utf16,
    said("UTF-8 bytes"): _by_bytes,
}


CODE_POINTS = "code points"
UNITS = tuple(map(str, _units))
_hint = re.compile(f"; as ({'|'.join(UNITS)}) the offsets fit")


@lru_cache(4)  # one text has many ranges, and for each it is asked anew
def converter(unit: str, text: str) -> Convert:
    """How offsets in this unit become code points of the text; None for those that are none."""
    return _units[unit](text)


def settled(text: str, quote: Quote, unit: str) -> tuple[int, int] | str:
    """A range in code points of the text, or why it does not hold what it quotes."""
    if reason := misfit(text, quote, unit):
        return reason
    convert = converter(unit, text)
    start, end = convert(quote.start), convert(quote.end)
    assert start is not None
    assert end is not None
    return start, end


def hinted(reasons: Iterable[str]) -> str:
    """The unit in which all offsets fit that were refused, as the reasons say; empty where they do not agree."""
    found = {match[1] for reason in reasons if (match := _hint.search(reason))}
    return found.pop() if len(found) == 1 else ""


def unit_of(pages: Iterable[tuple[str, list[Quote]]], candidates: Iterable[str] = _units) -> str | None:
    """The first of the units in which every range of every text holds the words quoted, or None.

    Ranges without a quotation only have to lie in the text.
    """
    left = list(candidates)
    for text, quotes in pages:
        left = [unit for unit in left if all(_fits(text, quote, converter(unit, text)) for quote in quotes)]
    return left[0] if left else None


def misfit(text: str, quote: Quote, unit: str = CODE_POINTS) -> str | None:
    """Why a range does not hold what it quotes, as the end of a sentence, or None if it does."""
    start, end = converter(unit, text)(quote.start), converter(unit, text)(quote.end)
    if quote.end <= quote.start or quote.start < 0:
        return said(
            "the range {start} to {end} is none: a span needs 0 <= start < end",
            start=quote.start,
            end=quote.end,
        )
    inside = start is not None and end is not None
    if inside and (quote.quoted is None or same_words(text[start:end], quote.quoted)):
        return None
    other = unit_of([(text, [quote])]) if quote.quoted is not None else None
    hint = said("; as {other} the offsets fit", other=other) if other else ""
    if not inside:
        return said(
            "the range {start} to {end} lies outside the text or splits a character{hint}",
            start=quote.start,
            end=quote.end,
            hint=hint,
        )
    return said(
        "{quoted!r} should stand at {start} to {end}, but {found!r} does{hint}",
        quoted=quote.quoted,
        start=quote.start,
        end=quote.end,
        found=text[start:end],
        hint=hint,
    )


def same_words(found: str, quoted: str) -> bool:
    """Whether a quotation is of these words; line breaks and TABs may be quoted as blanks, or spelt out."""
    spelt_out = quoted.replace("\\n", "\n").replace("\\r", "\r")
    return found == quoted or _bare(found) in (_bare(quoted), _bare(spelt_out))


def _bare(words: str) -> str:
    return words.replace("\r", " ").replace("\n", " ").replace("\t", " ")


def _fits(text: str, quote: Quote, convert: Convert) -> bool:
    start, end = convert(quote.start), convert(quote.end)
    if start is None or end is None or start >= end:
        return False
    return quote.quoted is None or same_words(text[start:end], quote.quoted)
