# SPDX-License-Identifier: MIT
"""The line at the top of the viewport: what stays where it is when sizes and heights change."""

from __future__ import annotations

from dataclasses import dataclass

from gui.reader.column import Column

ABOVE = 18  # pixels of page above the first paragraph


@dataclass(frozen=True, slots=True)
class Place:
    """A line, by its first code point, and how many pixels the top of the viewport lies below the line's."""

    offset: int
    below: int


class TopLine:
    """Finds the line at the top, and the scroll value that brings it back there."""

    def __init__(self) -> None:
        self._returned: tuple[int, Place] | None = None

    def at(self, column: Column, value: int) -> Place:
        """The place at the top at a scroll value."""
        if value == 0:
            return Place(0, -ABOVE)
        if self._returned and self._returned[0] == value:
            return self._returned[1]  # not scrolled since: sizes that go to and fro must not drift
        y = value - ABOVE
        offset = column.line_start(max(0, y))
        return Place(offset, y - column.line_span(offset)[0])

    def value(self, column: Column, place: Place) -> int:
        """The scroll value at which the place is at the top."""
        return column.line_span(place.offset)[0] + place.below + ABOVE

    def returned(self, value: int, place: Place) -> None:
        """Remember that the place is at the top at this value, as long as nobody scrolls."""
        self._returned = value, place
