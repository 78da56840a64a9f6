# SPDX-License-Identifier: MIT
"""Where annotators differ is where not all of them say the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotation.differences import differences
from annotation.span import Span

spans = st.lists(
    st.builds(
        lambda start, length, label: Span.new(start, start + length, label),
        st.integers(0, 30),
        st.integers(1, 8),
        st.sampled_from(["LOC", "ORG"]),
    ),
    max_size=8,
)


def test_label_boundary_and_absence() -> None:
    mine = [Span.new(0, 5, "LOC"), Span.new(10, 14, "PERS"), Span.new(20, 25, "ORG"), Span.new(40, 42, "LOC")]
    theirs = [
        Span.new(0, 5, "LOC"),
        Span.new(10, 14, "ORG"),
        Span.new(22, 28, "ORG"),
        Span.new(50, 52, "LOC"),
    ]
    assert differences(mine, [theirs]) == [(10, 14), (20, 28), (40, 42), (50, 52)]


@given(spans, st.lists(spans, min_size=1, max_size=3))
def test_every_place_is_told_once_and_rightly(mine: list[Span], others: list[list[Span]]) -> None:
    said = [{(s.start, s.end, s.label) for s in layer} for layer in [mine, *others]]
    odd = set.union(*said) - set.intersection(*said)
    expected = {n for start, end, _ in odd for n in range(start, end)}
    found = differences(mine, others)
    assert [n for start, end in found for n in range(start, end)] == sorted(expected)


@given(spans)
def test_the_same_differs_nowhere(mine: list[Span]) -> None:
    again = [Span.new(s.start, s.end, s.label) for s in mine]
    assert differences(mine, [again, mine]) == []
