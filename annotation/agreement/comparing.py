# SPDX-License-Identifier: MIT
"""The annotators of one document compared two by two: how many spans and words they have in common, in arrays that add up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from annotation.agreement.pairing import whole_start
from annotation.span import Span
from annotation.tokens import Range

Counts = NDArray[np.int32]

# The columns of `Compared.counts`: spans of either; those that both have, exactly and but for proclitics; spans of
# either that touch one of the same label of the other; words of either.
ONE, OTHER, EXACT, CLITIC, TOUCHED_ONE, TOUCHED_OTHER, WORDS_ONE, WORDS_OTHER = range(8)


@dataclass(frozen=True, slots=True)
class Compared:
    """What was counted on one document.

    `counts` has for each pair of `people`, as `pairs` lists them, a row for each label, the first for no label,
    and the columns named above. `agreed` counts for each pair the words to which both gave the same label or none,
    `outside` those to which neither gave one; `all_outside` those to which nobody did.
    """

    people: tuple[str, ...]
    counts: Counts
    agreed: Counts
    outside: Counts
    all_outside: int

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Every two annotators, each pair in the order of names."""
        return list(combinations(self.people, 2))


def compare(
    text: str, layers: Mapping[str, Collection[Span]], words: Sequence[Range], labels: Sequence[str]
) -> Compared:
    """Compare the layers, by annotator, of a text with these words; the spans have no labels but `labels`.

    A word has the label of the outermost span that covers it at least in part.
    """
    people = tuple(sorted(layers))
    numbers = {label: number for number, label in enumerate(labels, 1)}
    wholes = {
        start: whole_start(text, start) for start in {s.start for spans in layers.values() for s in spans}
    }
    sides = [_Side(layers[name], numbers, wholes, words) for name in people]
    size = len(sides) * (len(sides) - 1) // 2
    counts = np.zeros((size, len(labels) + 1, 8), dtype=np.int32)
    agreed, outside = np.zeros(size, dtype=np.int32), np.zeros(size, dtype=np.int32)
    for at, (one, other) in enumerate(combinations(sides, 2)):
        for column, values in (
            (ONE, one.sizes),
            (OTHER, other.sizes),
            (EXACT, _by_label(one.exact & other.exact)),
            (CLITIC, _by_label(one.named & other.named)),
            (TOUCHED_ONE, one.touching(other)),
            (TOUCHED_OTHER, other.touching(one)),
        ):
            for number, value in values.items():
                counts[at, number, column] = value
        counts[at, :, WORDS_ONE] = one.word_counts
        counts[at, :, WORDS_OTHER] = other.word_counts
        agreed[at] = np.count_nonzero(one.codes == other.codes)
        outside[at] = np.count_nonzero((one.codes | other.codes) == 0)
    nobody = int(np.count_nonzero(np.bitwise_or.reduce([side.codes for side in sides]) == 0)) if sides else 0
    return Compared(people, counts, agreed, outside, nobody)


class _Side:
    """One layer, ready to be compared: labels as numbers from 1."""

    def __init__(
        self,
        spans: Iterable[Span],
        numbers: Mapping[str, int],
        wholes: Mapping[int, int],
        words: Sequence[Range],
    ) -> None:
        said = [(span.start, span.end, numbers[span.label]) for span in spans]
        self.exact = Counter(said)
        self.named = Counter((wholes[start], end, label) for start, end, label in said)
        self.sizes = Counter(label for _, _, label in said)
        self.ranges: dict[int, list[Range]] = defaultdict(list)
        self.reach: dict[int, list[int]] = {}
        for start, end, label in sorted(said):
            self.ranges[label].append((start, end))
        for label, ranges in self.ranges.items():
            furthest = 0  # the furthest end of all ranges up to here: nesting hides no overlap
            self.reach[label] = [furthest := max(furthest, end) for _, end in ranges]
        self.codes = np.zeros(len(words), dtype=np.int16)
        starts, ends = [start for start, _ in words], [end for _, end in words]
        for start, end, label in sorted(said, key=lambda one: (one[1] - one[0], -one[2])):
            self.codes[bisect_right(ends, start) : bisect_left(starts, end)] = label
        self.word_counts = np.bincount(self.codes, minlength=len(numbers) + 1)

    def touching(self, other: _Side) -> dict[int, int]:
        """How many spans of each label share text with one of that label of the other."""
        found: dict[int, int] = {}
        for label in self.ranges.keys() & other.ranges.keys():
            ranges, reach = other.ranges[label], other.reach[label]
            hits = 0
            for start, end in self.ranges[label]:
                before = bisect_left(ranges, (end, 0))
                hits += before > 0 and reach[before - 1] > start
            found[label] = hits
        return found


def _by_label(common: Counter[tuple[int, int, int]]) -> dict[int, int]:
    found: Counter[int] = Counter()
    for (_, _, label), count in common.items():
        found[label] += count
    return found
