# SPDX-License-Identifier: MIT
"""Code points to UTF-16 units and back: the only place that knows how Qt counts."""

from __future__ import annotations

from bisect import bisect_left


class Positions:
    """The two countings of one short text (a paragraph).

    `units` is the text with one character per UTF-16 unit, so that it can be indexed as Qt does; for
    text without astral characters it is the text itself, and both countings are the same.
    """

    __slots__ = ("_pairs", "_points", "text", "units")

    def __init__(self, text: str) -> None:
        self.text = self.units = text
        self._points: list[int] = []  # where the characters of two units stand, in code points
        self._pairs: list[int] = []  # the same in units
        if text and max(text) > "\uffff":
            self._points = [i for i, character in enumerate(text) if character > "\uffff"]
            self._pairs = [point + before for before, point in enumerate(self._points)]
            encoded = text.encode("utf-16-le", "surrogatepass")
            self.units = "".join(map(chr, memoryview(encoded).cast("H")))

    def to_units(self, point: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_points(self, unit: int) -> int:
        """The code-point offset of a UTF-16 offset; inside a surrogate pair, that of the pair."""
        return unit - bisect_left(self._pairs, unit) if self._pairs else unit
