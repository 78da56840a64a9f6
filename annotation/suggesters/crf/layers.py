# SPDX-License-Identifier: MIT
"""Two chains, one on the other: names, and names inside of names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotation.suggesters.crf import features
from annotation.suggesters.crf.chain import Chain, Rows
from annotation.suggesters.crf.lattice import OUTSIDE, Tags, spans
from annotation.suggesters.crf.recall import Labelled
from annotation.suggesters.crf.word_types import Hashes, hashed

RELUCTANCE = 0.2  # how little "no span" counts where what is doubtful is looked for
INNER_BITS = 19  # names inside of names are few
LEAST = 0.1  # chances below are not worth weighing


@dataclass(frozen=True, slots=True)
class Guess:
    """A span of words the model believes in; `chance` is its own probability, before any calibration."""

    first: int
    last: int
    label: str
    chance: float
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sentence ready to be learned: rows of weights and tags, for both layers where there is an inner one."""

    rows: Rows
    tags: Tags
    inner_rows: Rows | None
    inner_tags: Tags | None
    inner_mask: NDArray[np.bool_] | None


def outermost(marked: Iterable[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """The spans that lie in no other and cross none, and the outermost of those inside them."""
    outer: list[Labelled] = []
    inner: list[Labelled] = []
    for one in sorted(set(marked), key=lambda one: (one[0] - one[1], one[0], one[2])):
        if all(one[1] <= other[0] or other[1] <= one[0] for other in outer):
            outer.append(one)
        elif any(other[0] <= one[0] and one[1] <= other[1] for other in outer) and all(
            one[1] <= other[0] or other[1] <= one[0] for other in inner
        ):
            inner.append(one)
    return sorted(outer), sorted(inner)


def read(chain: Chain, hashes: Hashes, told: Iterable[Labelled] = ()) -> list[Guess]:
    """The spans worth weighing, apart from one another, each with its chance.

    Those of the likeliest tags, with and without a leaning to spans, and those `told` by others.
    """
    lattice = chain.lattice(chain.emissions(chain.rows(hashes)))
    weighed = {one for reluctance in (1.0, RELUCTANCE) for one in spans(lattice.likely(reluctance))}
    weighed |= {(a, b, chain.begin(label)) for a, b, label in told if a < b and chain.knows(label)}
    return _chosen(chain, [(lattice.span(*one), *one) for one in weighed])


def _chosen(chain: Chain, weighed: Iterable[tuple[float, int, int, int]], inner: bool = False) -> list[Guess]:
    """The likeliest that do not overlap."""
    found: list[Guess] = []
    for chance, first, last, begin in sorted(weighed, reverse=True):
        if chance >= LEAST and all(last <= one.first or one.last <= first for one in found):
            found.append(Guess(first, last, chain.labels[(begin - 1) // 2], chance, inner))
    return found


class Layers:
    """What is believed of a sentence, and how that changes with a lesson."""

    def __init__(self, labels: Sequence[str], *, nested: bool, rate: float = 0.1) -> None:
        self.outer = Chain(labels, rate=rate)
        self.inner = Chain(labels, rate=rate, bits=INNER_BITS)
        self.nested = nested

    def read(self, hashes: Hashes, told: Iterable[Labelled] = ()) -> list[Guess]:
        """The spans worth weighing, each with its chance, the outer ones apart from one another.

        Those of the likeliest tags, with and without a leaning to spans, and those `told` by others.
        """
        if not any(self.outer.met):
            return []
        found = read(self.outer, hashes, told)
        tags = _tags(
            self.outer, len(hashes), ((one.first, one.last, one.label) for one in found if one.chance >= 0.5)
        )
        if self.nested and any(self.inner.met) and any(last - first > 1 for first, last, _ in spans(tags)):
            mask = self._inside(tags)
            rows = self.inner.rows(_with_tags(hashes, tags))
            emissions = self.inner.emissions(rows)
            lattice = self.inner.lattice(emissions, mask)
            inside = spans(lattice.likely())
            inner = _chosen(self.inner, [(lattice.span(*one), *one) for one in inside], inner=True)
            taken = {(one.first, one.last) for one in found}
            found += [one for one in inner if (one.first, one.last) not in taken]
        return found

    def lesson(self, hashes: Hashes, marked: Iterable[Labelled]) -> Lesson:
        """What a sentence with all its spans teaches."""
        outer, inner = outermost(marked)
        for _, _, label in outer:
            self.outer.meet(label)
        tags = _tags(self.outer, len(hashes), outer)
        rows = self.outer.rows(hashes, grow=True)
        if not self.nested or all(last - first == 1 for first, last, _ in outer):
            return Lesson(rows, tags, None, None, None)
        for _, _, label in inner:
            self.inner.meet(label)
        inner_rows = self.inner.rows(_with_tags(hashes, tags), grow=True)
        return Lesson(rows, tags, inner_rows, _tags(self.inner, len(hashes), inner), self._inside(tags))

    def learn(self, lesson: Lesson) -> None:
        """One step of both chains."""
        self.outer.learn(lesson.rows, lesson.tags)
        if lesson.inner_rows is not None and lesson.inner_tags is not None and any(self.inner.met):
            self.inner.learn(lesson.inner_rows, lesson.inner_tags, lesson.inner_mask)

    def learn_partly(self, hashes: Hashes, marked: Iterable[Labelled], refused: Iterable[Labelled]) -> None:
        """One step from confirmed spans and refused ones alone: of all other words nothing is said."""
        outer, _ = outermost(marked)
        for _, _, label in outer:
            self.outer.meet(label)
        tags = _tags(self.outer, len(hashes), outer)
        possible = np.ones((len(hashes), 1 + 2 * len(self.outer.labels)), bool)
        for first, last, label in refused:
            if label in self.outer.labels and not tags[first:last].any():
                possible[first, self.outer.begin(label)] = False
        for first, last, _ in outer:
            possible[first:last] = False
            possible[np.arange(first, last), tags[first:last]] = True
            if last < len(tags):
                possible[last, tags[last - 1] + tags[last - 1] % 2] = False
        self.outer.learn_partly(self.outer.rows(hashes, grow=True), possible)

    def settle(self) -> None:
        """Make what was learned the ground to roll back to."""
        self.outer.settle()
        self.inner.settle()

    def roll_back(self) -> None:
        """Forget what was learned since it last settled."""
        self.outer.roll_back()
        self.inner.roll_back()

    def _inside(self, tags: Tags) -> NDArray[np.bool_]:
        """Which tags the inner layer may give: spans stay within spans of several words."""
        mask = np.zeros((len(tags), 1 + 2 * len(self.inner.labels)), bool)
        mask[:, OUTSIDE] = True
        for first, last, _ in spans(tags):
            if last - first > 1:
                mask[first:last, 1::2] = True
                mask[first + 1 : last, 2::2] = True
        return mask


def _tags(chain: Chain, size: int, marked: Iterable[Labelled]) -> Tags:
    tags = np.zeros(size, np.int64)
    for first, last, label in marked:
        tags[first] = chain.begin(label)
        tags[first + 1 : last] = tags[first] + 1
    return tags


_tag_hashes = np.array([0, *(hashed(f"tag {number}") for number in range(1, 999))], np.uint64)


def _with_tags(hashes: Hashes, tags: Tags) -> Hashes:
    """The features of a sentence with the tags of the outer layer, alone and with the word."""
    column = _tag_hashes[tags]
    alone = features.of_evidence(column[:, None], 1, 60_000)
    beside = hashes[
        :, [0, 1, 15, 22]
    ]  # word and citation form, the word before, the first list of the word before
    pairs = features.paired(column[:, None], beside, 70_000 + 10 * np.arange(4))
    return np.hstack([hashes, alone, pairs])
