# SPDX-License-Identifier: MIT
"""Agreement beyond chance: Cohen's κ of two annotators, Krippendorff's α of any number; undefined where there is no variation.

κ: J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960. α: K. Krippendorff, Content Analysis, and Computing
Krippendorff's Alpha-Reliability, 2011.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Table = NDArray[np.float64]


def kappa(table: ArrayLike) -> float | None:
    """Cohen's κ of a confusion table: rows as the one said, columns as the other.

    None where it is undefined: nothing was compared, or both always said the same one thing.
    """
    counts = np.asarray(table, dtype=np.float64)
    return defined(kappas(np.trace(counts), counts.sum(axis=1), counts.sum(axis=0)))


def kappas(agreed: ArrayLike, one: ArrayLike, other: ArrayLike) -> Table:
    """κ from the agreed counts and from how often each said each label, the last axis; NaN where it is undefined."""
    same, rows, columns = (np.asarray(x, dtype=np.float64) for x in (agreed, one, other))
    total = rows.sum(axis=-1)
    expected = (rows * columns).sum(axis=-1)
    return _ratio(total * same - expected, total * total - expected)


def alpha(coincidences: ArrayLike, distances: ArrayLike | None = None) -> float | None:
    """Krippendorff's α of a coincidence table; `distances` between values are squared differences, else all the same.

    None where it is undefined: fewer than two values, or all of them the same.
    """
    table = np.asarray(coincidences, dtype=np.float64)
    apart = 1 - np.eye(len(table)) if distances is None else np.asarray(distances, dtype=np.float64)
    each = table.sum(axis=1)
    observed, expected = (table * apart).sum(), (np.outer(each, each) * apart).sum()
    return defined(1 - _ratio((each.sum() - 1) * observed, expected))


def alphas(agreed: ArrayLike, values: ArrayLike) -> Table:
    """α of labels from the diagonal of the coincidences and the count of each label, the last axis; NaN as above."""
    same, each = np.asarray(agreed, dtype=np.float64), np.asarray(values, dtype=np.float64)
    total = each.sum(axis=-1)
    expected = total * total - (each * each).sum(axis=-1)
    return np.asarray(1 - _ratio((total - 1) * (total - same), expected))


def coincidences(values: ArrayLike) -> Table:
    """The coincidence table of units, in rows, by annotators, in columns: numbers from 0, negative where none was given."""
    said = np.asarray(values, dtype=np.int64)
    size = max(1, int(said.max(initial=-1)) + 1)
    counts = np.stack([(said == value).sum(axis=1) for value in range(size)], axis=1).astype(np.float64)
    counts = counts[counts.sum(axis=1) > 1]
    weighted = counts / (counts.sum(axis=1, keepdims=True) - 1)
    return np.asarray(counts.T @ weighted - np.diag(weighted.sum(axis=0)))


def defined(value: ArrayLike) -> float | None:
    """The figure, or None for NaN."""
    number = float(np.asarray(value))
    return None if np.isnan(number) else number


def _ratio(above: ArrayLike, below: ArrayLike) -> Table:
    over, under = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(under > 0, over / np.where(under > 0, under, 1), np.nan)
