# SPDX-License-Identifier: MIT
"""Ranges that are shown besides the marks: what a search found, what was rejected, where annotators disagree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from annotation.tokens import Range
from gui.reader.pieces import Pieces


class Kind(Enum):
    """What a range is shown for."""

    HIT = auto()
    REJECTED = auto()
    DISAGREEMENT = auto()


@dataclass(frozen=True, slots=True)
class Overlay:
    """One range, in code points of the document."""

    kind: Kind
    start: int
    end: int


class Overlays:
    """All of them, by the pieces they touch."""

    def __init__(self, pieces: Pieces, length: int) -> None:
        self._pieces = pieces
        self._length = length
        self._shown: dict[Kind, frozenset[Overlay]] = {}
        self._buckets: dict[int, list[Overlay]] = {}

    def show(self, kind: Kind, ranges: Iterable[Range]) -> set[int]:
        """Show these ranges of a kind instead of those before; gives the pieces that look different now.

        Raises ValueError for an empty range or one that reaches beyond the text.
        """
        new = frozenset(Overlay(kind, start, end) for start, end in ranges)
        for overlay in new:
            if not 0 <= overlay.start < overlay.end <= self._length:
                raise ValueError(f"{overlay} does not lie in a text of {self._length} characters")
        old = self._shown.get(kind, frozenset())
        changed: set[int] = set()
        for overlay in old - new:
            for index in self._pieces.touched(overlay.start, overlay.end):
                self._buckets[index].remove(overlay)
                changed.add(index)
        for overlay in new - old:
            for index in self._pieces.touched(overlay.start, overlay.end):
                self._buckets.setdefault(index, []).append(overlay)
                changed.add(index)
        self._shown[kind] = new
        return changed

    def on(self, index: int) -> Sequence[Overlay]:
        """Those that touch a piece."""
        return self._buckets.get(index, ())
