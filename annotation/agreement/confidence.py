# SPDX-License-Identifier: MIT
"""How sure a figure is: the same figure of documents drawn again and again out of those there are, with a settled seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

DRAWS = 1000
SEED = 1446
_AT_ONCE = 100


def interval(
    parts: NDArray[np.float64],
    figure: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> tuple[float, float] | None:
    """The middle 95 per cent of a figure over draws of as many documents as there are, with replacement.

    `parts` has a row for each document, and `figure` makes of sums of rows, one a draw, the figure of each; draws in
    which it is undefined (NaN) count for nothing. None for fewer than two documents, or where no draw defines it.
    (B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993: the percentile interval.)
    """
    size = len(parts)
    if size < 2:
        return None
    chance = np.random.default_rng(seed)
    found = []
    for first in range(0, draws, _AT_ONCE):
        some = min(_AT_ONCE, draws - first)
        drawn = chance.integers(size, size=(some, size))
        times = np.stack([np.bincount(row, minlength=size) for row in drawn]).astype(np.float64)
        found.append(figure(times @ parts))
    values = np.concatenate(found)
    values = values[~np.isnan(values)]
    if not len(values):
        return None
    low, high = np.percentile(values, (2.5, 97.5))
    return float(low), float(high)
