# SPDX-License-Identifier: MIT
"""What the figures of a model, of memory and of rules have been worth lately: isotonic regression of recent answers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

RECENT = 800  # answers that count
PRIOR = 3.0  # answers' worth of trust in the own figure of who speaks, at each tenth
BINS = 10


@dataclass(frozen=True, slots=True)
class Calibration:
    """A rising line through (probability, share that was right)."""

    points: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 1.0))

    @classmethod
    def of(cls, answers: Iterable[tuple[float, bool]]) -> Calibration:
        """The line for these answers: pools of adjacent violators, joined at their middles."""
        seen = {(bin + 0.5) / BINS: [PRIOR, (bin + 0.5) / BINS * PRIOR] for bin in range(BINS)}
        for chance, right in answers:
            at = seen.setdefault(chance, [0.0, 0.0])
            at[0] += 1
            at[1] += right
        pools: list[list[float]] = []  # weight, sum of chances, sum of right ones
        for chance, (weight, rights) in sorted(seen.items()):
            pools.append([weight, chance * weight, rights])
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
