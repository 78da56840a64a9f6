# SPDX-License-Identifier: MIT
"""The marks on the page, found by piece, by place and in reading order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count
from operator import attrgetter, is_not

from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.pieces import Pieces

Item = Span | Suggestion
_FEW = 200  # changes up to this number go into sorted buckets one by one


def _order(item: Item) -> tuple[int, int, str]:
    return item.start, -item.end, item.label


class MarksIndex:
    """Spans and suggestions of one document, in buckets by the pieces they touch."""

    def __init__(self, pieces: Pieces, length: int) -> None:
        self._pieces = pieces
        self._length = length
        self._spans: list[Item] = []
        self._suggestions: list[Item] = []
        self._buckets: dict[int, list[Item]] = {}
        self._unsorted: set[int] = set()  # a bucket is put in order when someone looks into it

    def __contains__(self, item: Item) -> bool:
        return item in self._buckets.get(self._pieces.index(item.start), ())

    def replace(self, spans: Iterable[Item], suggestions: Iterable[Item] = ()) -> set[int]:
        """Take these marks, all different, instead of those before; gives the pieces whose marks have changed.

        Raises ValueError for a mark that reaches beyond the text.
        """
        new_spans, new_suggestions = list(spans), list(suggestions)
        removed, added = _changes(self._spans, new_spans)
        for found, more in zip((removed, added), _changes(self._suggestions, new_suggestions), strict=True):
            found += more
        if added and removed:
            same = set(added) & set(removed)  # equal, though another object
            added = [item for item in added if item not in same]
            removed = [item for item in removed if item not in same]
        for item in added:
            if item.end > self._length:
                raise ValueError(f"{item} ends beyond the text of {self._length} characters")
        changed = self._take_out(removed)
        changed |= self._put_in(added) if len(added) <= _FEW else self._pour_in(added)
        self._spans, self._suggestions = new_spans, new_suggestions
        return changed

    def _take_out(self, items: Iterable[Item]) -> set[int]:
        changed: set[int] = set()
        for item in items:
            for index in self._pieces.touched(item.start, item.end):
                self._buckets[index].remove(item)
                changed.add(index)
        return changed

    def _put_in(self, items: Iterable[Item]) -> set[int]:
        changed: set[int] = set()
        for item in items:
            for index in self._pieces.touched(item.start, item.end):
                insort(self._bucket(index), item, key=_order)
                changed.add(index)
        return changed

    def _pour_in(self, items: Iterable[Item]) -> set[int]:
        """Put many in: walk along the pieces with them, and leave sorting to those who look."""
        changed: set[int] = set()
        index, end = -1, -1
        bucket: list[Item] = []
        for item in sorted(items, key=attrgetter("start")):
            if item.start >= end or item.end > end:
                touched = self._pieces.touched(item.start, item.end)
                for beyond in touched[1:]:
                    self._buckets.setdefault(beyond, []).append(item)
                changed.update(touched)
                if touched[0] != index:
                    index, end = touched[0], self._pieces[touched[0]].end
                    bucket = self._buckets.setdefault(index, [])
            bucket.append(item)
        self._unsorted |= changed
        return changed

    def _bucket(self, index: int) -> list[Item]:
        bucket = self._buckets.setdefault(index, [])
        if index in self._unsorted:
            bucket.sort(key=_order)
            self._unsorted.discard(index)
        return bucket

    def on(self, index: int) -> Sequence[Item]:
        """The marks that touch a piece, in reading order."""
        return self._bucket(index) if index in self._buckets else ()

    def at(self, offset: int) -> list[Item]:
        """The marks over the code point at an offset, innermost first."""
        near = self._buckets.get(self._pieces.index(offset), ())
        over = [item for item in near if item.start <= offset < item.end]
        return sorted(over, key=lambda item: (item.end - item.start, _order(item)))

    def in_order(self) -> list[Item]:
        """All marks in text order, outer before inner."""
        return [item for index in range(len(self._pieces)) for item in self._beginning(index)]

    def neighbour(self, of: Item | int, step: int, *, suggestions_only: bool) -> Item | None:
        """The mark so many steps from another one (or from an offset), going round at the ends."""
        place = (of, -self._length - 1, "") if isinstance(of, int) else _order(of)
        kind = Suggestion if suggestions_only else Item
        found = None
        for item in self._from(place, step > 0):
            if isinstance(item, kind):
                found, step = item, step - 1 if step > 0 else step + 1
            if step == 0:
                break
        return found

    def _from(self, place: tuple[int, int, str], onwards: bool) -> Iterator[Item]:
        """All marks once, beginning with the first after (or before) a place in reading order."""
        home, number = self._pieces.index(place[0]), len(self._pieces)
        here = self._beginning(home)
        at = bisect_right(here, place, key=_order) if onwards else bisect_left(here, place, key=_order)
        yield from here[at:] if onwards else reversed(here[:at])
        for step in range(1, number):
            there = self._beginning((home + step if onwards else home - step) % number)
            yield from there if onwards else reversed(there)
        yield from here[:at] if onwards else reversed(here[at:])

    def _beginning(self, index: int) -> list[Item]:
        """The marks that begin in a piece."""
        if index not in self._buckets:
            return []
        start = self._pieces[index].start
        return [item for item in self._bucket(index) if item.start >= start]


def _changes(old: list[Item], new: list[Item]) -> tuple[list[Item], list[Item]]:
    """What is no longer there and what is new, told by identity: hashing marks is slow, and few change.

    The same beginning and end of both are passed over without looking at each mark.
    """
    first = next(compress(count(), map(is_not, old, new)), min(len(old), len(new)))
    rest = min(len(old), len(new)) - first
    last = next(compress(count(), map(is_not, reversed(old), reversed(new))), rest)
    last = min(last, rest)
    before, after = old[first : len(old) - last], new[first : len(new) - last]
    kept = set(map(id, before)) & set(map(id, after))
    if not kept:
        return before, after
    return [item for item in before if id(item) not in kept], [item for item in after if id(item) not in kept]
