# SPDX-License-Identifier: MIT
"""Nested spans made flat: nothing that stays overlaps, nothing goes without a rival that stays, by each policy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.flattening import flattened, precedence
from annotation.span import Span

POLICIES = ["outermost", "innermost", "PERS,GPE", "GPE"]
ranges = st.tuples(st.integers(0, 20), st.integers(1, 8), st.sampled_from(["PERS", "GPE", "ORG"]))
spans = st.lists(ranges, max_size=12, unique=True).map(
    lambda found: [Span(a, a + n, label, f"{i:02}") for i, (a, n, label) in enumerate(found)]
)


@given(spans, st.sampled_from(POLICIES))
def test_what_stays_is_flat_and_what_goes_has_a_better_rival(found: list[Span], policy: str):
    kept, nested, crossing = flattened(found, policy)
    assert len(kept) + nested + crossing == len(found)
    assert not [(a, b) for a in kept for b in kept if a is not b and a.overlaps(b.start, b.end)]
    best = precedence(policy)
    for gone in set(found) - kept:
        rivals = [k for k in kept if k.overlaps(gone.start, gone.end)]
        assert any(
            best((k.start, k.end, k.label)) <= best((gone.start, gone.end, gone.label)) for k in rivals
        )


@given(spans, st.sampled_from(POLICIES), st.randoms())
def test_the_order_in_which_they_come_does_not_matter(found: list[Span], policy: str, chance):
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert flattened(found, policy) == flattened(shuffled, policy)


@given(spans)
def test_keep_keeps(found: list[Span]):
    assert flattened(found, "keep") == (frozenset(found), 0, 0)


@pytest.mark.parametrize(
    ("policy", "stays"),
    [("outermost", {"OCC"}), ("innermost", {"PERS"}), ("PERS,OCC", {"PERS"}), ("GPE, OCC", {"OCC", "GPE"})],
)
def test_a_post_with_its_person(policy: str, stays: set[str]):
    found = [Span(4, 22, "OCC", "a"), Span(11, 22, "PERS", "b"), Span(22, 30, "GPE", "c")]
    kept, nested, crossing = flattened(found, policy)
    assert {span.label for span in kept} - {"GPE"} == stays - {"GPE"}
    assert (nested, crossing) == (1, 0)


def test_crossing_spans_are_told_apart():
    found = [Span(0, 6, "ORG", "a"), Span(4, 9, "GPE", "b")]
    assert flattened(found, "outermost") == (frozenset(found[:1]), 0, 1)
