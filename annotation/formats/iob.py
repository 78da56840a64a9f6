# SPDX-License-Identifier: MIT
"""IOB2 tags: the spans that lines of tags tell, and the tags that spans give, nested ones included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

OUTSIDE = "O"

Tagged = tuple[int, int, str]


def is_tag(tag: str) -> bool:
    """Whether this is O, B-LABEL or I-LABEL."""
    return tag == OUTSIDE or (tag[:2] in ("B-", "I-") and len(tag) > 2)


class Runs:
    """The spans of a sentence while it is read word by word; several of one label may be open at once.

    What continues a label continues the outermost span of it first, so the innermost ends first.
    """

    def __init__(self) -> None:
        self._open: dict[str, list[int]] = {}
        self._end = 0

    def word(self, start: int, end: int, tags: Sequence[str]) -> tuple[list[Tagged], list[str]]:
        """Take the next word and its tags: the spans that ended before it, and the I- tags with nothing open.

        Such a tag is read as a beginning. Offsets are code points.
        """
        running = self._open
        now: dict[str, list[int]] = {}
        stray: list[str] = []
        for tag in tags:
            if tag[0] == "I":
                label = tag[2:]
                starts = now.setdefault(label, [])
                before = running.get(label, ())
                if len(starts) < len(before):
                    starts.append(before[len(starts)])
                else:
                    stray.append(tag)
        ended = self._ended(now) if running else []
        for tag in tags:
            if tag[0] == "B":
                now.setdefault(tag[2:], []).append(start)
        for tag in stray:
            now[tag[2:]].append(start)
        self._open, self._end = now, end
        return ended, stray

    def finish(self) -> list[Tagged]:
        """End the sentence: the spans that were still open."""
        ended = self._ended({})
        self._open = {}
        return ended

    def _ended(self, continued: dict[str, list[int]]) -> list[Tagged]:
        return [
            (start, self._end, label)
            for label, starts in self._open.items()
            for start in starts[len(continued.get(label, ())) :]
        ]


def tags(count: int, ranges: Iterable[Tagged]) -> list[str]:
    """The tags of `count` words, those of one word parted by a blank, outer spans first.

    `ranges` are half-open ranges of word numbers with their labels.
    """
    columns: list[list[str]] = [[] for _ in range(count)]
    for first, stop, label in sorted(ranges, key=lambda r: (r[0], -r[1], r[2])):
        columns[first].append(f"B-{label}")
        for number in range(first + 1, stop):
            columns[number].append(f"I-{label}")
    return [" ".join(column) or OUTSIDE for column in columns]


def crossing_in_label(ranges: Iterable[Tagged]) -> int:
    """How many ranges cross another of their own label: IOB tags cannot tell which of the two ends first."""
    found = 0
    ends: dict[str, list[int]] = {}
    for first, stop, label in sorted(ranges, key=lambda r: (r[0], -r[1])):
        stack = ends.setdefault(label, [])
        while stack and stack[-1] <= first:
            stack.pop()
        if stack and stack[-1] < stop:
            found += 1
        stack.append(stop)
    return found
