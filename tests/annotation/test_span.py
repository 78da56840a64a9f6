# SPDX-License-Identifier: MIT
"""A span is a checked, plain value with an order and relations to ranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.span import Span, checked_spans, new_id

ranges = st.tuples(st.integers(0, 20), st.integers(1, 20)).map(lambda r: (r[0], r[0] + r[1]))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_needs_a_range(start, end):
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span.new(start, end, "GPE")


def test_a_span_needs_a_label():
    with pytest.raises(ValueError, match="label"):
        Span.new(0, 1, "")


def test_identifiers_are_short_and_never_the_same():
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(len(one) == 16 and int(one, 16) >= 0 for one in made)


def test_reading_order_puts_the_outer_span_first():
    inner, outer, later = Span.new(0, 3, "GPE"), Span.new(0, 9, "ORG"), Span.new(1, 2, "GPE")
    assert sorted([later, inner, outer], key=lambda span: span.reading_order) == [outer, inner, later]


@given(ranges, ranges)
def test_relations_agree_with_sets_of_code_points(one, other):
    span, mine, theirs = Span.new(*one, "GPE"), set(range(*one)), set(range(*other))
    assert span.overlaps(*other) == bool(mine & theirs)
    assert span.contains(*other) == (theirs <= mine)
    assert span.crosses(*other) == bool(mine & theirs and mine - theirs and theirs - mine)


@given(st.lists(ranges, max_size=9))
def test_many_at_once_are_what_each_would_be(given_ranges):
    each = [Span(*one, "GPE", f"s{number}") for number, one in enumerate(given_ranges)]
    columns = [[getattr(span, name) for span in each] for name in ("start", "end", "label", "id")]
    made = checked_spans(*columns)
    assert made == each
    assert {*made} == {*each}
    assert [repr(span) for span in made] == [repr(span) for span in each]
