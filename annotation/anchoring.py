# SPDX-License-Identifier: MIT
"""Marks of another copy of a text on the text itself: letter by letter, whatever blanks a token file left out or put in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from annotation.arabic import CONTROLS
from annotation.formats.format import FormatError, Found, Problem
from annotation.saying import said
from annotation.span import Span

_unseen = re.compile(rf"[\s{CONTROLS}]")
_SHOWN = 30  # code points of the text that a refusal quotes


def anchored(found: Found, text: str, title: str, where: str) -> list[tuple[str, frozenset[Span]]]:
    """The spans of each annotator of a document as ranges of `text`, which has the same letters; offsets are code points.

    Blanks and direction marks may differ, nothing else. Spans get new identifiers. Raises FormatError with the
    first word that differs, its line in the file `where`, and the offset in the text called `title`.
    """
    theirs, ours = _letters(found.record.document.text), _letters(text)
    _compare(found, theirs, text, ours, title, where)
    return [
        (layer.annotator, frozenset(_moved(layer.marks.spans, theirs, ours))) for layer in found.record.layers
    ]


def _letters(text: str) -> list[int]:
    """Where the letters of a text stand: all that is seen."""
    unseen = {match.start() for match in _unseen.finditer(text)}
    return [at for at in range(len(text)) if at not in unseen]


def _moved(spans: Iterable[Span], theirs: Sequence[int], ours: Sequence[int]) -> Iterable[Span]:
    for span in spans:
        first, stop = bisect_left(theirs, span.start), bisect_left(theirs, span.end)
        if first < stop:
            yield Span.new(ours[first], ours[stop - 1] + 1, span.label, span.attributes)


def _compare(
    found: Found, theirs: Sequence[int], text: str, ours: Sequence[int], title: str, where: str
) -> None:
    copy = found.record.document.text
    pairs = zip(theirs, ours, strict=False)
    differs = next((n for n, (one, other) in enumerate(pairs) if copy[one] != text[other]), None)
    if differs is None and len(theirs) == len(ours):
        return
    at = min(len(theirs), len(ours)) if differs is None else differs
    if at == len(theirs):
        reason = said(
            "the words end here, but {title} goes on with {there!r} at offset {offset}",
            title=title,
            there=_shown(text, ours[at]),
            offset=ours[at],
        )
        raise FormatError(Problem(where, _line(found, len(copy)), 0, reason))
    word = _word(copy, theirs[at])
    if at == len(ours):
        reason = said("{title} ends before the word {word!r}", title=title, word=word)
    else:
        offset = ours[bisect_left(theirs, _start(copy, theirs[at]))]
        reason = said(
            "the word {word!r} is not in {title}: at offset {offset} there stands {there!r}",
            word=word,
            title=title,
            offset=offset,
            there=_shown(text, offset),
        )
    raise FormatError(Problem(where, _line(found, theirs[at]), 0, reason))


def _start(copy: str, at: int) -> int:
    """Where the word begins that holds this offset."""
    while at and not copy[at - 1].isspace():
        at -= 1
    return at


def _word(copy: str, at: int) -> str:
    return copy[_start(copy, at) :].split(maxsplit=1)[0]


def _shown(text: str, at: int) -> str:
    return " ".join(text[at : at + _SHOWN].split())


def _line(found: Found, at: int) -> int:
    """The line of the word at an offset, where the file has its words on lines."""
    if not found.words:
        return found.line
    number = bisect_right(found.words, (at, found.words[-1][1])) - 1
    return found.words[max(number, 0)][1]
