# SPDX-License-Identifier: MIT
"""Confidences that were worth less than they said come down, in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.suggesters.crf.calibration import Calibration

ANSWERS = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=200)


@given(ANSWERS, st.floats(0, 1), st.floats(0, 1))
def test_it_rises_and_stays_a_probability(
    answers: list[tuple[float, bool]], one: float, other: float
) -> None:
    worth = Calibration.of(answers)
    low, high = sorted((one, other))
    assert 0 <= worth(low) <= worth(high) + 1e-9 <= 1 + 1e-9


def test_overconfidence_is_taken_back() -> None:
    answers = [(0.95, at % 2 == 0) for at in range(200)]
    assert Calibration.of(answers)(0.95) == pytest.approx(0.5, abs=0.03)


def test_without_answers_figures_stay_near_what_they_are() -> None:
    assert Calibration.of([])(0.75) == pytest.approx(0.75, abs=0.02)
    assert Calibration()(0.3) == pytest.approx(0.3)
