# SPDX-License-Identifier: MIT
"""The marks on the page, found by piece, by place and in reading order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.pieces import Pieces

Item = Span | Suggestion


def _order(item: Item) -> tuple[int, int, str]:
    return item.start, -item.end, item.label


class MarksIndex:
    """Spans and suggestions of one document, in buckets by the pieces they touch."""

    def __init__(self, pieces: Pieces, length: int) -> None:
        self._pieces = pieces
        self._length = length
        self._items: dict[
            int, Item
        ] = {}  # by identity: most marks stay the same objects, and hashing is slow
        self._buckets: dict[int, list[Item]] = {}
        self._in_order: list[Item] | None = []

    def __contains__(self, item: Item) -> bool:
        return item in self._buckets.get(self._pieces.index(item.start), ())

    def replace(self, items: Iterable[Item]) -> set[int]:
        """Take these marks, all different, instead of those before; gives the pieces whose marks have changed.

        Raises ValueError for a mark that reaches beyond the text.
        """
        new = {id(item): item for item in items}
        added = [item for key, item in new.items() if key not in self._items]
        removed = [item for key, item in self._items.items() if key not in new]
        if added and removed:
            same = set(added) & set(removed)  # equal, though another object
            added = [item for item in added if item not in same]
            removed = [item for item in removed if item not in same]
        for item in added:
            if item.end > self._length:
                raise ValueError(f"{item} ends beyond the text of {self._length} characters")
        changed: set[int] = set()
        for item in removed:
            for index in self._pieces.touched(item.start, item.end):
                self._buckets[index].remove(item)
                changed.add(index)
        for item in added:
            for index in self._pieces.touched(item.start, item.end):
                insort(self._buckets.setdefault(index, []), item, key=_order)
                changed.add(index)
        self._items = new
        if changed:
            self._in_order = None
        return changed

    def on(self, index: int) -> Sequence[Item]:
        """The marks that touch a piece, in reading order."""
        return self._buckets.get(index, ())

    def at(self, offset: int) -> list[Item]:
        """The marks over the code point at an offset, innermost first."""
        near = self._buckets.get(self._pieces.index(offset), ())
        over = [item for item in near if item.start <= offset < item.end]
        return sorted(over, key=lambda item: (item.end - item.start, _order(item)))

    def in_order(self) -> list[Item]:
        """All marks in text order, outer before inner."""
        if self._in_order is None:
            self._in_order = sorted(self._items.values(), key=_order)
        return self._in_order

    def neighbour(self, of: Item | int, step: int, *, suggestions_only: bool) -> Item | None:
        """The mark so many steps from another one (or from an offset), going round at the ends."""
        items = self.in_order()
        if suggestions_only:
            items = [item for item in items if isinstance(item, Suggestion)]
        if not items or not step:
            return None
        place = (of, -self._length - 1, "") if isinstance(of, int) else _order(of)
        if step > 0:
            at = bisect_right(items, place, key=_order) + step - 1
        else:
            at = bisect_left(items, place, key=_order) + step
        return items[at % len(items)]
