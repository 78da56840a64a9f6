# SPDX-License-Identifier: MIT
"""Edits: they fit or refuse, can be taken back, and say what a person did with a suggestion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.edit import Edit, EditConflictError, Marks, accept, reject, replace
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion, Verdict

numbers = st.integers(0, 30)


@st.composite
def suggestions(draw):
    start = draw(numbers)
    end = start + 1 + draw(numbers)
    return Suggestion(start, end, draw(st.sampled_from(["GPE", "ORG", "PERS"])), "rules", 0.5, "a rule")


@st.composite
def spans(draw):
    start = draw(numbers)
    return Span.new(start, start + 1 + draw(numbers), draw(st.sampled_from(["GPE", "ORG"])))


marks = st.builds(
    lambda some, said: Marks(frozenset(some), frozenset(Verdict.on(s, Outcome.REJECTED) for s in said)),
    st.lists(spans(), max_size=8),
    st.lists(suggestions(), max_size=4),
)


@given(marks, st.lists(spans(), max_size=5), st.data())
def test_an_edit_and_its_inverse_change_nothing(before, new, data):
    gone = (
        data.draw(st.sets(st.sampled_from(sorted(before.spans, key=lambda s: s.id))))
        if before.spans
        else set()
    )
    edit = Edit(frozenset(new), frozenset(gone))
    after = edit.apply_to(before)
    assert after.spans == before.spans - gone | set(new)
    assert edit.inverse().apply_to(after) == before


@given(marks, spans(), spans())
def test_edits_of_different_spans_can_be_applied_in_any_order(before, one, other):
    first, second = Edit(frozenset({one})), Edit(frozenset({other}))
    assert second.apply_to(first.apply_to(before)) == first.apply_to(second.apply_to(before))


def test_an_edit_refuses_what_is_gone_and_what_is_there():
    span = Span.new(0, 4, "GPE")
    with pytest.raises(EditConflictError, match="no longer"):
        Edit(removed=frozenset({span})).apply_to(Marks())
    with pytest.raises(EditConflictError, match="already"):
        Edit(frozenset({span})).apply_to(Marks(frozenset({span})))
    with pytest.raises(EditConflictError, match="already"):
        Edit(frozenset({Span(5, 6, "ORG", span.id)})).apply_to(Marks(frozenset({span})))


def test_a_refused_edit_leaves_the_marks_as_they_were():
    span = Span.new(0, 4, "GPE")
    marks = Marks(frozenset({span}))
    with pytest.raises(EditConflictError):
        Edit(frozenset({Span.new(7, 8, "ORG")}), frozenset({Span.new(0, 4, "GPE")})).apply_to(marks)
    assert marks == Marks(frozenset({span}))


@given(suggestions())
def test_accepting_adds_a_span_and_the_verdict_that_names_it(suggestion):
    marks = accept(suggestion).apply_to(Marks())
    (span,), (verdict,) = marks.spans, marks.verdicts
    assert (span.start, span.end, span.label) == (suggestion.start, suggestion.end, suggestion.label)
    assert (verdict.outcome, verdict.span) == (Outcome.ACCEPTED, span.id)
    assert marks.pending([suggestion]) == []


@pytest.mark.parametrize("change", [{"label": "FAC"}, {"start": 1}, {"end": 9}])
def test_accepting_otherwise_is_a_correction_of_the_suggestion_as_it_was(change):
    suggestion = Suggestion(0, 5, "GPE", "rules", 0.5, "a rule")
    marks = accept(suggestion, **change).apply_to(Marks())
    (span,), (verdict,) = marks.spans, marks.verdicts
    assert verdict.outcome is Outcome.CORRECTED
    assert (verdict.start, verdict.end, verdict.label) == (0, 5, "GPE")
    assert all(getattr(span, name) == value for name, value in change.items())


def test_rejecting_leaves_no_span_and_settles_the_suggestion():
    suggestion = Suggestion(0, 5, "GPE", "rules", 0.5, "a rule")
    marks = reject(suggestion).apply_to(Marks())
    assert not marks.spans
    assert marks.pending([suggestion]) == []
    other_label = Suggestion(0, 5, "ORG", "rules", 0.5, "a rule")
    assert marks.pending([other_label]) == [other_label]


@given(spans(), numbers)
def test_replacing_keeps_identifier_and_can_be_taken_back(span, more):
    edit = replace(span, label="LOC", end=span.end + more)
    after = edit.apply_to(Marks(frozenset({span})))
    (new,) = after.spans
    assert (new.id, new.label, new.start, new.end) == (span.id, "LOC", span.start, span.end + more)
    assert edit.inverse().apply_to(after) == Marks(frozenset({span}))


def test_replacing_by_the_same_is_no_change():
    assert not replace(Span.new(0, 4, "GPE"), label="GPE", start=0)


@given(st.lists(spans(), max_size=6), st.lists(suggestions(), max_size=6))
def test_pending_is_what_no_span_contradicts(marked, asked):
    marks = Marks(frozenset(marked))
    left = marks.pending(asked)
    assert left == sorted(left, key=lambda s: s.reading_order)
    for suggestion in asked:
        same = any((s.start, s.end) == (suggestion.start, suggestion.end) for s in marked)
        crossed = any(s.crosses(suggestion.start, suggestion.end) for s in marked)
        assert (suggestion in left) == (not same and not crossed)
