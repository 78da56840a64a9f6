# SPDX-License-Identifier: MIT
"""Probabilities of tags and spans against counting every reading by hand."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.suggesters.crf.lattice import Floats, spans, weigh

TAGS = 5  # O, and B and I of two labels
MAY = np.array(
    [[1, 1, 0, 1, 0], [1, 1, 1, 1, 0], [1, 1, 1, 1, 0], [1, 1, 0, 1, 1], [1, 1, 0, 1, 1], [1, 1, 0, 1, 0]]
)


def readings(emissions: Floats, step: Floats) -> dict[tuple[int, ...], float]:
    """Every reading with its probability."""
    found = {}
    for path in product(range(TAGS), repeat=len(emissions)):
        weight = step[-1, path[0]] * np.exp(sum(emissions[at, tag] for at, tag in enumerate(path)))
        for before, after in pairwise(path):
            weight *= step[before, after]
        if weight:
            found[path] = float(weight)
    total = sum(found.values())
    return {path: weight / total for path, weight in found.items()}


@given(st.integers(1, 5), st.integers(0, 10_000))
def test_marginals_transitions_and_spans_are_those_of_all_readings(size: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    emissions = chance.normal(0, 2, (size, TAGS)).astype(np.float32)
    step = (np.exp(chance.normal(0, 1, (TAGS + 1, TAGS))) * MAY).astype(np.float32)
    lattice, paths = weigh(emissions, step), readings(emissions, step)
    for at, tag in product(range(size), range(TAGS)):
        assert lattice.marginals[at, tag] == pytest.approx(
            sum(p for x, p in paths.items() if x[at] == tag), abs=1e-4
        )
    expected = np.zeros((TAGS, TAGS))
    for path, weight in paths.items():
        for before, after in pairwise(path):
            expected[before, after] += weight
    assert lattice.transitions == pytest.approx(expected, abs=1e-3)
    for first in range(size):
        for last in range(first + 1, size + 1):
            sure = sum(weight for path, weight in paths.items() if (first, last, 3) in spans(path))
            assert lattice.span(first, last, 3) == pytest.approx(sure, abs=1e-4)


def test_a_mask_leaves_only_what_is_possible() -> None:
    mask = np.ones((3, TAGS), bool)
    mask[1] = [False, True, False, False, False]
    lattice = weigh(np.zeros((3, TAGS), np.float32), MAY.astype(np.float32), mask)
    assert lattice.marginals[1] == pytest.approx([0, 1, 0, 0, 0])


def test_spans_of_tags() -> None:
    assert spans([1, 2, 0, 3, 3, 4]) == [(0, 2, 1), (3, 4, 3), (4, 6, 3)]
    assert spans([2, 2, 4]) == [(0, 2, 1), (2, 3, 3)]
    assert spans([]) == []
