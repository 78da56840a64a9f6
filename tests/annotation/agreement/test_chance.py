# SPDX-License-Identifier: MIT
"""κ and α: published values, and the same as other people's code on any table."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from annotation.agreement.chance import alpha, coincidences, kappa

# Tables of Wikipedia's article on Cohen's kappa.
KAPPAS = [
    ([[20, 5], [10, 15]], 0.4000),
    ([[45, 15], [25, 15]], 0.1304),
    ([[25, 35], [5, 35]], 0.2593),
    ([[20, 20], [10, 50]], 0.3478),
    ([[46, 6, 0], [0, 32, 0], [0, 6, 10]], 0.8013),
]
_ = -1
# Three observers of fifteen units, of Wikipedia's article on Krippendorff's alpha; values from 1.
FIFTEEN = [
    [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
    [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
    [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]
# Four observers of twelve units: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C.
TWELVE = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]


@pytest.mark.parametrize(("table", "published"), KAPPAS)
def test_kappa_is_as_published(table, published):
    assert kappa(table) == pytest.approx(published, abs=5e-5)


@pytest.mark.parametrize(
    ("units", "nominal", "interval", "ratio"),
    [(FIFTEEN, 0.6914, 0.8108, 0.8089), (TWELVE, 0.7434, 0.8491, 0.7974)],
)
def test_alpha_is_as_published(units, nominal, interval, ratio):
    table = coincidences(np.array(units).T)
    assert alpha(table) == pytest.approx(nominal, abs=5e-5)
    values = np.arange(len(table), dtype=float)
    apart = values[:, None] - values
    assert alpha(table, apart**2) == pytest.approx(interval, abs=5e-5)
    with np.errstate(invalid="ignore"):
        relative = np.nan_to_num(apart / (values[:, None] + values))
    assert alpha(table, relative**2) == pytest.approx(ratio, abs=5e-5)


@pytest.mark.parametrize(("units", "ordinal"), [(FIFTEEN, 0.8067), (TWELVE, 0.8154)])
def test_alpha_of_ranks_is_as_published(units, ordinal):
    table = coincidences(np.array(units).T)
    each = table.sum(axis=1)
    reach = np.cumsum(each)
    ranks = reach - each / 2  # the distance of two ranks: all between them, and half of both
    assert alpha(table, (ranks[:, None] - ranks) ** 2) == pytest.approx(ordinal, abs=5e-5)


def test_two_observers_without_gaps_as_in_the_table_of_two():
    units = [[0, 0]] * 20 + [[0, 1]] * 20 + [[1, 0]] * 10 + [[1, 1]] * 50
    assert alpha(coincidences(units)) == pytest.approx(0.3440, abs=5e-5)


def test_what_does_not_vary_is_undefined():
    assert kappa([[7, 0], [0, 0]]) is None
    assert kappa(np.zeros((3, 3))) is None
    assert alpha(coincidences([[0, 0], [0, 0]])) is None
    assert alpha(coincidences([[0, -1]])) is None


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=60))
def test_kappa_equals_that_of_scikit_learn(pairs):
    one, other = zip(*pairs, strict=True)
    table = np.zeros((5, 5))
    np.add.at(table, (one, other), 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where it is undefined
        theirs = cohen_kappa_score(one, other)
    ours = kappa(table)
    if ours is None:
        assert np.isnan(theirs) or len({*one, *other}) == 1
    else:
        assert ours == pytest.approx(theirs, abs=1e-9)


@given(st.lists(st.lists(st.integers(-1, 3), min_size=3, max_size=3), min_size=1, max_size=40))
def test_alpha_equals_its_definition_pair_by_pair(units):
    """One minus the mean difference within units, by that between any two values."""
    usable = [[v for v in unit if v >= 0] for unit in units]
    usable = [unit for unit in usable if len(unit) > 1]
    values = [v for unit in usable for v in unit]
    many = len(values)
    within = sum(
        (a != b) / (len(unit) - 1)
        for unit in usable
        for i, a in enumerate(unit)
        for j, b in enumerate(unit)
        if i != j
    )
    between = sum(a != b for i, a in enumerate(values) for j, b in enumerate(values) if i != j)
    ours = alpha(coincidences(units))
    if not between:
        assert ours is None
    else:
        assert ours == pytest.approx(1 - (within / many) / (between / (many * (many - 1))), abs=1e-9)
