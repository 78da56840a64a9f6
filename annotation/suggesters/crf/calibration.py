# SPDX-License-Identifier: MIT
"""What a model's probabilities have been worth lately: isotonic regression of recent answers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

RECENT = 800  # answers that count
PRIOR = 3.0  # answers' worth of trust in the model's own figure, at each tenth
BINS = 10


@dataclass(frozen=True, slots=True)
class Calibration:
    """A rising line through (probability, share that was right)."""

    points: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 1.0))

    @classmethod
    def of(cls, answers: Iterable[tuple[float, bool]]) -> Calibration:
        """The line for these answers: pools of adjacent violators, joined at their middles."""
        seen = sorted((chance, float(right), 1.0) for chance, right in answers)
        seen += [((bin + 0.5) / BINS, (bin + 0.5) / BINS, PRIOR) for bin in range(BINS)]
        pools: list[list[float]] = []  # weight, sum of chances, sum of right ones
        for chance, right, weight in sorted(seen):
            pools.append([weight, chance * weight, right * weight])
            while len(pools) > 1 and pools[-2][2] * pools[-1][0] >= pools[-1][2] * pools[-2][0]:
                last = pools.pop()
                pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
        return cls(tuple((chances / weight, right / weight) for weight, chances, right in pools))

    def __call__(self, chance: float) -> float:
        """What a probability has been worth, 0..1."""
        at = bisect_right(self.points, (chance, 2.0))
        if at == 0 or at == len(self.points):
            return self.points[max(at - 1, 0)][1]
        (x, y), (later, higher) = self.points[at - 1], self.points[at]
        return y + (higher - y) * (chance - x) / (later - x) if later > x else higher


def calibration_error(answers: Iterable[tuple[float, bool]]) -> float:
    """How far confidences lie from what they were worth, in BINS equal bins, weighed by their numbers."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    total = 0
    for confidence, right in answers:
        bins[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
        total += 1
    gaps = (abs(sum(c for c, _ in one) - sum(r for _, r in one)) for one in bins)
    return sum(gaps) / total if total else 0.0
