# SPDX-License-Identifier: MIT
"""How sure a figure is: the same figure of documents drawn again and again out of those there are, with a settled seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

DRAWS = 1000
SEED = 1446
_AT_ONCE = 100


Sums = NDArray[np.float64]


def intervals(
    parts: Sums, figures: Mapping[str, Callable[[Sums], Sums]], *, draws: int = DRAWS, seed: int = SEED
) -> dict[str, tuple[float, float] | None]:
    """The middle 95 per cent of figures over draws of as many documents as there are, with replacement.

    `parts` has a row for each document, and each of the `figures` makes of sums of rows, one a draw, a figure of each;
    draws in which it is undefined (NaN) count for nothing. None for fewer than two documents, or where no draw defines it.
    (B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993: the percentile interval.)
    """
    size = len(parts)
    if size < 2:
        return dict.fromkeys(figures)
    chance = np.random.default_rng(seed)
    sums = []
    for first in range(0, draws, _AT_ONCE):
        drawn = chance.integers(size, size=(min(_AT_ONCE, draws - first), size), dtype=np.int32)
        times = np.stack([np.bincount(row, minlength=size) for row in drawn]).astype(np.float64)
        sums.append(times @ parts)
    every = np.concatenate(sums)
    return {name: _middle(figure(every)) for name, figure in figures.items()}


def _middle(values: Sums) -> tuple[float, float] | None:
    values = values[~np.isnan(values)]
    if not len(values):
        return None
    low, high = np.percentile(values, (2.5, 97.5))
    return float(low), float(high)
