# SPDX-License-Identifier: MIT
"""Sentences as a model can read them: windows of word pieces that overlap, so that no name is cut without its context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

ROOM = 254  # pieces beside the two that open and close what a model reads (camel-tools gives it 256)
OVERLAP = 32  # words that two neighbouring windows share
LONGEST_WORD = 20  # pieces of one word that are read; a row of four hundred dots is no longer


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` of sentence `sentence`, half open, of which those from `since` to `until` are told by this window."""

    sentence: int
    first: int
    last: int
    since: int
    until: int
    pieces: int


def windows(sentence: int, lengths: Sequence[int]) -> list[Window]:
    """The windows of a sentence whose words have so many pieces; together they tell each word once.

    A word that two windows hold is told by the one in which it lies farther from the edge.
    """
    ranges: list[tuple[int, int]] = []
    first = last = pieces = 0
    while last < len(lengths):
        if pieces + lengths[last] > ROOM:
            ranges.append((first, last))
            first, pieces = _beginning(lengths, first, last)
        else:
            pieces += lengths[last]
            last += 1
    ranges.append((first, last))
    borders = [(b + end) // 2 for (_, end), (b, _) in pairwise(ranges)]
    told = zip([0, *borders], [*borders, len(lengths)], strict=True)
    return [
        Window(sentence, first, last, since, until, sum(lengths[first:last]))
        for (first, last), (since, until) in zip(ranges, told, strict=True)
    ]


def _beginning(lengths: Sequence[int], first: int, last: int) -> tuple[int, int]:
    """Where the window after words `first` to `last` begins, and how many pieces it shares with them."""
    start, shared = last, 0
    while start > max(last - OVERLAP, first + 1) and shared + lengths[start - 1] <= ROOM // 2:
        start -= 1
        shared += lengths[start]
    return start, shared
