# SPDX-License-Identifier: MIT
"""The spans of two annotators of one text, paired up: what both have, what is the same but for label or edges, what one lacks."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import combining

from annotation.arabic import proclitic_cuts
from annotation.span import Span


class Boundary(StrEnum):
    """How the ranges of two spans that belong together compare."""

    SAME = "same"
    CLITIC = "clitic"  # they begin in one word, one of them before proclitics, and end together
    OTHER = "other"  # they overlap
    MISSING = "missing"  # there is no other span


@dataclass(frozen=True, slots=True)
class Case:
    """Two spans that belong together, or one that the other annotator does not have."""

    one: Span | None
    other: Span | None
    boundary: Boundary

    @property
    def labels(self) -> tuple[str, str]:
        """The label that each gave; "" where there is no span."""
        return self.one.label if self.one else "", self.other.label if self.other else ""

    @property
    def agreed(self) -> bool:
        """Whether both said the same."""
        return self.boundary is Boundary.SAME and self.labels[0] == self.labels[1]

    @property
    def place(self) -> tuple[int, int]:
        """The range that either covers: code points, half open."""
        there = [span for span in (self.one, self.other) if span]
        return min(span.start for span in there), max(span.end for span in there)


def whole_start(text: str, start: int) -> int:
    """Where the word begins of which a span from `start` leaves out proclitics; else `start` itself."""
    first = last = start
    while first > 0 and _in_word(text[first - 1]):
        first -= 1
    if first == start:
        return start
    while last < len(text) and _in_word(text[last]):
        last += 1
    return first if start - first in proclitic_cuts(text[first:last]) else start


def _in_word(letter: str) -> bool:
    return letter.isalnum() or combining(letter) > 0


def pair_up(text: str, one: Iterable[Span], other: Iterable[Span]) -> list[Case]:
    """Every span of either annotator in exactly one case, in text order.

    Spans are paired by what they have in common, most first: range and label; range; range but for proclitics, and
    label; that range alone; at least one code point, and label; one code point alone. Where several overlap, those
    with most text in common belong together.
    """
    here, there = _Side(text, one), _Side(text, other)
    cases: list[Case] = []
    for key, boundary in (
        (_exact, Boundary.SAME),
        (_range, Boundary.SAME),
        (_named, Boundary.CLITIC),
        (_whole, Boundary.CLITIC),
    ):
        cases += here.meet(there, key, boundary)
    cases += here.touch(there, alike=True)
    cases += here.touch(there, alike=False)
    cases += [Case(span, None, Boundary.MISSING) for span in here.left]
    cases += [Case(None, span, Boundary.MISSING) for span in there.left]
    return sorted(cases, key=lambda case: (*case.place, case.labels))


def _exact(span: Span, _whole: int) -> Hashable:
    return span.start, span.end, span.label


def _range(span: Span, _whole: int) -> Hashable:
    return span.start, span.end


def _named(span: Span, whole: int) -> Hashable:
    return whole, span.end, span.label


def _whole(span: Span, whole: int) -> Hashable:
    return whole, span.end


class _Side:
    """The spans of one annotator that belong to none of the other's yet, in text order."""

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self.left = _in_order(spans)
        self.wholes = {span.start: whole_start(text, span.start) for span in self.left}

    def meet(self, other: _Side, key: Callable[[Span, int], Hashable], boundary: Boundary) -> list[Case]:
        """Pair spans that have a key in common, first with first."""
        waiting: dict[Hashable, list[Span]] = defaultdict(list)
        for span in reversed(other.left):
            waiting[key(span, other.wholes[span.start])].append(span)
        cases, left = [], []
        for span in self.left:
            same = waiting.get(key(span, self.wholes[span.start]))
            if same:
                cases.append(Case(span, same.pop(), boundary))
            else:
                left.append(span)
        self.left = left
        other.left = _in_order(span for some in waiting.values() for span in some)
        return cases

    def touch(self, other: _Side, *, alike: bool) -> list[Case]:
        """Pair spans that overlap, `alike` only those of one label, by how much text they have in common."""
        near: list[tuple[int, int, int]] = []
        starts = [span.start for span in other.left]
        longest = max((span.end - span.start for span in other.left), default=0)
        for i, span in enumerate(self.left):
            for j in range(bisect_left(starts, span.start - longest), bisect_left(starts, span.end)):
                match = other.left[j]
                if span.overlaps(match.start, match.end) and (span.label == match.label or not alike):
                    common = min(span.end, match.end) - max(span.start, match.start)
                    near.append((-common, i, j))
        cases: list[Case] = []
        mine, theirs = set[int](), set[int]()
        for _, i, j in sorted(near):
            if i not in mine and j not in theirs:
                mine.add(i)
                theirs.add(j)
                cases.append(Case(self.left[i], other.left[j], Boundary.OTHER))
        self.left = [span for i, span in enumerate(self.left) if i not in mine]
        other.left = [span for j, span in enumerate(other.left) if j not in theirs]
        return cases


def _in_order(spans: Iterable[Span]) -> list[Span]:
    return sorted(spans, key=lambda span: span.reading_order)


def confusion(cases: Iterable[Case]) -> Counter[tuple[str, str, Boundary]]:
    """How often each label of the one met each of the other, by how their ranges compare; "" stands for no span."""
    return Counter((*case.labels, case.boundary) for case in cases)
