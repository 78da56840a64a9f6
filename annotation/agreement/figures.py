# SPDX-License-Identifier: MIT
"""The figures of agreement, from compared documents: span F1, κ and α; by label, by two annotators, by document, overall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from annotation.agreement.chance import alphas, defined, kappas
from annotation.agreement.comparing import (
    CLITIC,
    EXACT,
    ONE,
    OTHER,
    TOUCHED_ONE,
    TOUCHED_OTHER,
    WORDS_ONE,
    WORDS_OTHER,
    Compared,
)
from annotation.agreement.confidence import intervals

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """How far spans agree: F1 of exact ranges, of ranges but for proclitics, and of any text in common; None if undefined.

    `spans` counts those of all annotators concerned, once for every comparison.
    """

    spans: int
    exact: float | None
    clitic: float | None
    partial: float | None


@dataclass(frozen=True, slots=True)
class WordAgreement:
    """How far words agree beyond chance, once over all words and once without those nobody marked; None if undefined."""

    kappa: float | None
    kappa_marked: float | None
    alpha: float | None
    alpha_marked: float | None


class Agreement:
    """The agreement of the annotators of some documents, by identifier; `labels` are those they were compared by."""

    def __init__(self, labels: Sequence[str], compared: Sequence[tuple[str, Compared]]) -> None:
        self.labels = tuple(labels)
        self._all = [(id, one) for id, one in compared if len(one.people) > 1]
        self.documents = tuple(id for id, _ in self._all)
        width = len(self.labels) + 1
        sizes = [len(one.counts) for _, one in self._all]
        self._counts = np.concatenate(
            [np.zeros((0, width, 8), dtype=np.int32), *(one.counts for _, one in self._all)]
        )
        none = np.zeros(0, dtype=np.int32)
        self._agreed = np.concatenate([none, *(one.agreed for _, one in self._all)])
        self._outside = np.concatenate([none, *(one.outside for _, one in self._all)])
        self._document = np.repeat(np.arange(len(self._all)), sizes)
        names = [pair for _, one in self._all for pair in one.pairs]
        self.pairs = tuple(sorted(set(names)))
        place = {pair: at for at, pair in enumerate(self.pairs)}
        self._pair = np.array([place[pair] for pair in names], dtype=np.int64)

    def overall(self) -> SpanAgreement:
        """All pairs on all documents together."""
        return _spans(self._counts[:, 1:].sum(axis=(0, 1)))

    def by_label(self) -> dict[str, SpanAgreement]:
        """Every label that somebody used."""
        sums = self._counts.sum(axis=0, dtype=np.int64)
        found = {label: _spans(sums[number]) for number, label in enumerate(self.labels, 1)}
        return {label: one for label, one in found.items() if one.spans}

    def by_pair(self) -> dict[tuple[str, str], tuple[int, SpanAgreement, WordAgreement]]:
        """Every two annotators: on how many documents they met, and how far they agree there."""
        found = {}
        for number, pair in enumerate(self.pairs):
            mine = self._pair == number
            sums = self._counts[mine].sum(axis=0, dtype=np.int64)
            kappa, alpha = self._kappa(mine), self._alpha(mine)
            words = WordAgreement(kappa[0], kappa[1], alpha[0], alpha[1])
            found[pair] = (int(mine.sum()), _spans(sums[1:].sum(axis=0)), words)
        return found

    def by_document(self) -> dict[str, SpanAgreement]:
        """Every document that at least two annotators share."""
        sums = np.zeros((len(self._all), 8), dtype=np.int64)
        np.add.at(sums, self._document, self._counts[:, 1:].sum(axis=1))
        return {id: _spans(row) for id, row in zip(self.documents, sums, strict=True)}

    def words(self) -> WordAgreement:
        """All annotators together: α as it is; κ as the mean of the pairs for which it is defined (Light's κ)."""
        each = [self._kappa(self._pair == number) for number in range(len(self.pairs))]
        means = [_mean([one[place] for one in each]) for place in (0, 1)]
        parts = self._alpha_parts
        sums = parts.sum(axis=0)
        alpha, marked = _alpha_of(sums[None])[0], _alpha_of(sums[None], marked=True)[0]
        return WordAgreement(means[0], means[1], defined(alpha), defined(marked))

    def confidence(self) -> dict[str, tuple[float, float] | None]:
        """The 95 per cent interval over documents of the exact F1 and of α, with all words and without unmarked ones."""
        spans = np.zeros((len(self._all), 2))
        np.add.at(
            spans,
            self._document,
            np.stack(
                [
                    2 * self._counts[:, 1:, EXACT].sum(axis=1),
                    self._counts[:, 1:, (ONE, OTHER)].sum(axis=(1, 2)),
                ],
                axis=1,
            ),
        )
        return intervals(
            np.concatenate([spans, self._alpha_parts], axis=1),
            {
                "exact": lambda sums: _share(sums[:, 0], sums[:, 1]),
                "alpha": lambda sums: _alpha_of(sums[:, 2:]),
                "alpha_marked": lambda sums: _alpha_of(sums[:, 2:], marked=True),
            },
        )

    def _kappa(self, chosen: NDArray[np.bool_]) -> tuple[float | None, float | None]:
        one = self._counts[chosen, :, WORDS_ONE].sum(axis=0, dtype=np.int64)
        other = self._counts[chosen, :, WORDS_OTHER].sum(axis=0, dtype=np.int64)
        agreed, outside = int(self._agreed[chosen].sum()), int(self._outside[chosen].sum())
        without = np.zeros_like(one)
        without[0] = outside
        return (
            defined(kappas(agreed, one, other)),
            defined(kappas(agreed - outside, one - without, other - without)),
        )

    def _alpha(self, chosen: NDArray[np.bool_]) -> tuple[float | None, float | None]:
        """α of one pair: its coincidences are the agreed words twice."""
        each = self._counts[chosen][:, :, (WORDS_ONE, WORDS_OTHER)].sum(axis=(0, 2), dtype=np.int64)
        agreed, outside = int(self._agreed[chosen].sum()), int(self._outside[chosen].sum())
        parts = np.concatenate([[2 * agreed, 2 * outside], each]).astype(np.float64)[None]
        return defined(_alpha_of(parts)[0]), defined(_alpha_of(parts, marked=True)[0])

    @cached_property
    def _alpha_parts(self) -> Numbers:
        """For each document: the diagonal of its coincidences, values nobody's word had, then the count of each label."""
        parts = np.zeros((len(self._all), len(self.labels) + 3))
        for row, (_, one) in zip(parts, self._all, strict=True):
            many = len(one.people)
            row[0] = 2 * one.agreed.sum() / (many - 1)
            row[1] = many * one.all_outside
            # Each annotator stands in many - 1 pairs.
            row[2:] = one.counts[:, :, (WORDS_ONE, WORDS_OTHER)].sum(axis=(0, 2)) / (many - 1)
        return parts


def _alpha_of(parts: Numbers, *, marked: bool = False) -> Numbers:
    """α of each row of sums; `marked` leaves out the words that nobody marked."""
    same, values = parts[:, 0], parts[:, 2:]
    if marked:
        same, values = same - parts[:, 1], values.copy()
        values[:, 0] -= parts[:, 1]
    return alphas(same, values)


def _spans(sums: NDArray[np.int64]) -> SpanAgreement:
    total = int(sums[ONE] + sums[OTHER])

    def f1(common: int) -> float | None:
        return 2 * int(common) / total if total else None

    one, other = int(sums[ONE]), int(sums[OTHER])
    recall = int(sums[TOUCHED_ONE]) / one if one else 0.0
    precision = int(sums[TOUCHED_OTHER]) / other if other else 0.0
    both = precision + recall
    partial = (2 * precision * recall / both if both else 0.0) if total else None
    return SpanAgreement(total, f1(sums[EXACT]), f1(sums[CLITIC]), partial)


def _share(part: Numbers, whole: Numbers) -> Numbers:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1), np.nan)


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
