# SPDX-License-Identifier: MIT
"""Spans of two annotators paired up: planted cases, and what holds for any."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotation.agreement.pairing import Boundary, pair_up, whole_start
from annotation.span import Span

TEXT = "وصل سليم الحداد إلى وببغداد مع وزير النخيل"


def spans(*said):
    """Spans by their words and labels."""
    found = []
    for words, label in said:
        start = TEXT.index(words)
        found.append(Span.new(start, start + len(words), label))
    return found


def kinds(one, other):
    return [(case.boundary, case.labels) for case in pair_up(TEXT, one, other)]


def test_each_planted_case_is_classified():
    one = spans(
        ("سليم الحداد", "PERS"), ("وببغداد", "GPE"), ("وزير", "OCC"), ("النخيل", "GPE"), ("وصل", "EVENT")
    )
    other = spans(("سليم", "PERS"), ("بغداد", "GPE"), ("وزير", "OCC"), ("النخيل", "LOC"))
    assert kinds(one, other) == [
        (Boundary.MISSING, ("EVENT", "")),
        (Boundary.OTHER, ("PERS", "PERS")),
        (Boundary.CLITIC, ("GPE", "GPE")),
        (Boundary.SAME, ("OCC", "OCC")),
        (Boundary.SAME, ("GPE", "LOC")),
    ]


def test_an_edge_before_a_letter_of_the_word_itself_is_no_clitic():
    start = TEXT.index("وزير")
    assert whole_start(TEXT, start + 2) == start + 2
    assert kinds([Span.new(start, start + 4, "OCC")], [Span.new(start + 2, start + 4, "OCC")]) == [
        (Boundary.OTHER, ("OCC", "OCC"))
    ]


def test_proclitics_are_seen_under_vowel_signs():
    text = "وَبِبغداد"
    assert whole_start(text, 2) == 0
    assert whole_start(text, 4) == 0


def test_an_inner_span_is_missing_where_only_the_outer_is_shared():
    one = spans(("سليم الحداد", "PERS"), ("الحداد", "ORG"))
    other = spans(("سليم الحداد", "PERS"))
    assert kinds(one, other) == [(Boundary.SAME, ("PERS", "PERS")), (Boundary.MISSING, ("ORG", ""))]


ANY = st.builds(
    lambda start, length, label: Span.new(start, min(start + length, len(TEXT)), label),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 12),
    st.sampled_from(["PERS", "GPE", "ORG"]),
)


@given(st.lists(ANY, max_size=12), st.lists(ANY, max_size=12))
def test_every_span_stands_in_one_case_and_agreement_is_equality(one, other):
    cases = pair_up(TEXT, one, other)
    assert Counter(c.one for c in cases if c.one) == Counter(one)
    assert Counter(c.other for c in cases if c.other) == Counter(other)
    said = [Counter((s.start, s.end, s.label) for s in side) for side in (one, other)]
    assert sum(c.agreed for c in cases) == (said[0] & said[1]).total()
    for case in cases:
        assert (case.one is None or case.other is None) == (case.boundary is Boundary.MISSING)


@given(st.lists(ANY, max_size=10))
def test_who_says_the_same_agrees_everywhere(one):
    again = [Span.new(s.start, s.end, s.label) for s in one]
    assert all(case.agreed for case in pair_up(TEXT, one, again))
