# SPDX-License-Identifier: MIT
"""The height index agrees with plain sums."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.reader.heights import Heights

lists = st.lists(st.integers(0, 500), min_size=1, max_size=70)
changes = st.lists(st.tuples(st.integers(0, 69), st.integers(0, 500)), max_size=20)


@given(lists, changes)
def test_sums_stay_true_through_changes(plain: list[int], changes: list[tuple[int, int]]) -> None:
    heights = Heights(plain)
    for place, height in changes:
        index = place % len(plain)
        assert heights.set(index, height) == height - plain[index]
        plain[index] = height
    assert [heights[i] for i in range(len(heights))] == plain
    assert [heights.above(i) for i in range(len(plain) + 1)] == [
        sum(plain[:i]) for i in range(len(plain) + 1)
    ]
    assert heights.total == sum(plain)


@given(st.lists(st.integers(1, 500), min_size=1, max_size=70), st.integers(-50, 40_000))
def test_find_names_the_stretch_that_holds_y(plain: list[int], y: int) -> None:
    index, below = Heights(plain).find(y)
    assert sum(plain[:index]) + below == y
    assert below >= 0 or index == 0
    assert below < plain[index] or index == len(plain) - 1


def test_nothing_to_find_in() -> None:
    with pytest.raises(IndexError):
        Heights([]).find(0)
