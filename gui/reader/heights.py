# SPDX-License-Identifier: MIT
"""The heights of all paragraphs: which one lies at y, and where one begins, in logarithmic time."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """A list of whole, non-negative heights in pixels, kept as a Fenwick tree of their sums."""

    __slots__ = ("_heights", "_sums", "_top")

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        self._sums = [0, *self._heights]
        for i in range(1, len(self._sums)):
            parent = i + (i & -i)
            if parent < len(self._sums):
                self._sums[parent] += self._sums[i]
        self._top = 1 << len(self._heights).bit_length() >> 1

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def set(self, index: int, height: int) -> int:
        """Change one height; gives by how much everything below it moves."""
        change = height - self._heights[index]
        if change:
            self._heights[index] = height
            i = index + 1
            while i < len(self._sums):
                self._sums[i] += change
                i += i & -i
        return change

    def above(self, index: int) -> int:
        """The sum of the heights before this index: the y where it begins."""
        total = 0
        while index:
            total += self._sums[index]
            index &= index - 1
        return total

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.above(len(self._heights))

    def find(self, y: int) -> tuple[int, int]:
        """The index whose stretch holds y, and how far below its beginning y lies.

        Above the first it is the first (with a negative distance), below the last the last.
        Raises IndexError when there are no heights.
        """
        if not self._heights:
            raise IndexError("no heights to search")
        at, left, step = 0, y, self._top
        while step:
            ahead = at + step
            if ahead < len(self._sums) and self._sums[ahead] <= left:
                at = ahead
                left -= self._sums[ahead]
            step >>= 1
        if at == len(self._heights):
            at -= 1
            left += self._heights[at]
        return at, left
