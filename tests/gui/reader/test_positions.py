# SPDX-License-Identifier: MIT
"""Code points and UTF-16 units agree with Python's own encoder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.positions import Positions

texts = st.text(st.sampled_from("ab بغدَ😀🇮👩\u200d𐎀"), max_size=40)


def units_before(text: str, point: int) -> int:
    return len(text[:point].encode("utf-16-le")) // 2


@given(texts)
def test_every_boundary_goes_there_and_back(text: str) -> None:
    positions = Positions(text)
    for point in range(len(text) + 1):
        unit = positions.to_units(point)
        assert unit == units_before(text, point)
        assert positions.to_points(unit) == point


@given(texts)
def test_inside_a_pair_is_the_pair(text: str) -> None:
    positions = Positions(text)
    for point, character in enumerate(text):
        if character > "\uffff":
            assert positions.to_points(positions.to_units(point) + 1) == point


@given(texts)
def test_units_are_what_qt_counts(text: str) -> None:
    positions = Positions(text)
    assert len(positions.units) == units_before(text, len(text))
    assert positions.units.encode("utf-16-le", "surrogatepass") == text.encode("utf-16-le")
