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
        """The line for these answers: pools of adjacent violators, each level from its first figure to its last."""
        seen = {(bin + 0.5) / BINS: [PRIOR, (bin + 0.5) / BINS * PRIOR] for bin in range(BINS)}
        for chance, right in answers:
            at = seen.setdefault(chance, [0.0, 0.0])
            at[0] += 1
            at[1] += right
        pools: list[tuple[float, float, float, float]] = []  # weight, right ones, first and last chance
        for chance, (weight, rights) in sorted(seen.items()):
            first = chance
            while pools and pools[-1][1] * weight >= rights * pools[-1][0]:
                heavier, more, first, _ = pools.pop()
                weight, rights = weight + heavier, rights + more
            pools.append((weight, rights, first, chance))
        ends = ((end, rights / weight) for weight, rights, *both in pools for end in both)
        return cls(tuple(dict.fromkeys(ends)))

    def __call__(self, chance: float) -> float:
        """What a probability has been worth, 0..1."""
        at = bisect_right(self.points, (chance, 2.0))
        if at == 0 or at == len(self.points):
            return self.points[max(at - 1, 0)][1]
        (x, y), (later, higher) = self.points[at - 1], self.points[at]
        return y + (higher - y) * (chance - x) / (later - x) if later > x else higher
