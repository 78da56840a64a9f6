# SPDX-License-Identifier: MIT
"""The lanes of chips over one line: every chip near the beginning of its mark, none over another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gui.reader.marks_index import Item

_GAP = 2.0
_OVER = 2.0  # how far a chip may reach beyond the column


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a mark of some nesting level begins on the line."""

    item: Item
    level: int
    x: float


@dataclass(frozen=True, slots=True)
class Laid:
    """A chip's place on the line; lane 0 is the lowest."""

    item: Item
    left: float
    right: float
    lane: int


def lay_chips(
    anchors: Sequence[Anchor], *, width: float, rtl: bool, footprint: Callable[[Item], float], slack: float
) -> list[Laid]:
    """Lay inner chips low and every chip as low as it finds room.

    A chip begins where its mark does, but rather than rise it slides: up to `slack` pixels the way the
    text runs, or half of that back.
    """
    laid: list[Laid] = []
    for anchor in sorted(anchors, key=lambda a: (a.level, -a.x if rtl else a.x)):
        chip = footprint(anchor.item)
        least, most = -_OVER, max(-_OVER, width + _OVER - chip)
        wanted = min(max(anchor.x - chip if rtl else anchor.x, least), most)
        low = max(least, wanted - (slack if rtl else slack / 2))
        high = min(most, wanted + (slack / 2 if rtl else slack))
        lane = 0
        while (left := _room(laid, lane, chip, wanted, low, high)) is None:
            lane += 1
        laid.append(Laid(anchor.item, left, left + chip, lane))
    return laid


def _room(
    laid: Sequence[Laid], lane: int, chip: float, wanted: float, low: float, high: float
) -> float | None:
    """The free left edge nearest to the wanted one in a lane, between low and high; None if there is none."""
    taken = [(other.left - _GAP - chip, other.right + _GAP) for other in laid if other.lane == lane]
    free = [
        left
        for left in (wanted, *(edge for pair in taken for edge in pair))
        if low <= left <= high and not any(one < left < other for one, other in taken)
    ]
    return min(free, key=lambda left: abs(left - wanted), default=None)
