# SPDX-License-Identifier: MIT
"""A paragraph cut between its lines into strips: what is painted as one picture, and in one go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.reader.placing import LinePlace

_BOXES = 24  # in a strip of more than one line: a few milliseconds of painting, also on a sharp screen
_PIXELS = 700  # of a strip of more than one line


@dataclass(frozen=True, slots=True)
class Strip:
    """Lines from number `first` up to, not including, `last`, from y = `top` to `bottom` of their paragraph."""

    first: int
    last: int
    top: int
    bottom: int

    def rows(self, ratio: float) -> tuple[int, int]:
        """From which row of device pixels of the paragraph to which; strips share no row and leave none out."""
        return int(self.top * ratio), int(self.bottom * ratio)


def strips(places: Sequence[LinePlace], height: int) -> Iterator[Strip]:
    """The strips of a paragraph of this height with these lines, from top to bottom."""
    first, boxes = 0, 0
    for number, line in enumerate(places):
        more = len(line.boxes)
        if number > first and (boxes + more > _BOXES or line.bottom - places[first].top > _PIXELS):
            yield Strip(first, number, places[first].top, line.top)
            first, boxes = number, 0
        boxes += more
    yield Strip(first, len(places), places[first].top, height)
