# SPDX-License-Identifier: MIT
"""The doubts of a review as lines: each with the words around it, what is doubted, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from annotation.review import Doubt, Kind
from annotation.scheme import Scheme
from annotation.standing import Place, Standing
from corpus.concordance import Line
from corpus.doubted import Found
from gui.language import isolated, later
from gui.names import label_called, one_line
from gui.panels.kwic import Kwic

KINDS: dict[Kind, str] = {
    Kind.LABELS: later("Review", "Two labels"),
    Kind.UNMARKED: later("Review", "Unmarked names"),
    Kind.EDGE: later("Review", "Odd boundaries"),
    Kind.OVERLAP: later("Review", "Overlaps"),
    Kind.OUTLIER: later("Review", "Outliers"),
}
_WHY: dict[str, str] = {
    "elsewhere otherwise": later("Review", "elsewhere: %1"),
    "marked elsewhere": later("Review", "marked elsewhere: %1"),
    "suggested otherwise": later("Review", "suggested: %1"),
    "suggested, not marked": later("Review", "suggested, not marked: %1"),
    "blank": later("Review", "blank at the edge: %1"),
    "punctuation": later("Review", "punctuation at the edge: %1"),
    "quotes": later("Review", "between quotes: %1"),
    "half a pair": later("Review", "half a pair of signs: %1"),
    "half word": later("Review", "cuts a word: %1"),
    "proclitic": later("Review", "proclitic at the edge: %1"),
    "twice the same": later("Review", "stands twice: one goes"),
    "crosses another": later("Review", "crosses another: goes"),
    "lies in another": later("Review", "lies in another: goes"),
    "must not lie in the other": later("Review", "not allowed inside: goes"),
}


class Doubts(Kwic):
    """Lines, and the doubt behind each."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Found] = []

    def show_found(self, found: Iterable[Found], scheme: Scheme | None) -> None:
        """List these doubts; places that were ticked still are."""
        self.found = list(found)
        self.show(map(_line, self.found), scheme, ticks=True)

    def take_out(self, rows: Iterable[int]) -> None:
        """Take some doubts off the list, before it is known what comes of them."""
        gone = set(rows)
        self.show_found([one for row, one in enumerate(self.found) if row not in gone], self.scheme)

    def told(self, row: int) -> str:
        """What is doubted, and what would be right."""
        return told(self.found[row], self.scheme)


def told(one: Found, scheme: Scheme | None) -> str:
    """What is doubted, and what would be right, in a few words."""
    words = QCoreApplication.translate("Review", _WHY.get(one.doubt.why, one.doubt.why))
    return words.replace("%1", _meant(one, one.doubt, scheme))


def _meant(one: Found, doubt: Doubt, scheme: Scheme | None) -> str:
    if doubt.meant is None:
        return ""
    start, end, label = doubt.meant
    if doubt.kind is not Kind.EDGE:
        return label_called(scheme, label) if scheme else label
    around, first = one.before + one.found + one.after, doubt.start - len(one.before)
    return isolated(one_line(around[max(0, start - first) : end - first]))


def _line(one: Found) -> Line:
    doubt = one.doubt
    spans = (doubt.span,) if doubt.span else ()
    standing = Standing.MARKED if spans else Standing.FREE
    place = Place(doubt.start, doubt.end, doubt.start, standing, spans)
    return Line(one.document, one.title, place, one.before, one.found, one.after)
