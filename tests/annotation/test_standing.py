# SPDX-License-Identifier: MIT
"""The same everywhere: what a place is to the marks around it, and edits that never break a rule of the scheme."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.edit import Edit, Marks, accept, reject
from annotation.query import Query
from annotation.scheme import load
from annotation.span import Span
from annotation.standing import Deed, Place, Standing, everywhere
from annotation.suggestion import Outcome, Suggestion

WOJOOD = load("wojood")
FLAT = changed(WOJOOD, nested=False)
TEXT = "زار سليم الحداد بلدة السدرة، وسليم الحدّاد للسدرة"


def span(start: int, end: int, label: str = "PERS") -> Span:
    return Span(start, end, label, f"{start}-{end}-{label}")


def places(name: str, text: str, marks: Marks) -> list[Place]:
    return [Place.among(marks, start, end, whole) for whole, start, end in Query.name(name).found(text)]


@pytest.mark.parametrize(
    ("spans", "stands"),
    [
        ([], Standing.FREE),
        ([span(10, 15)], Standing.MARKED),
        ([span(8, 15)], Standing.MARKED),  # with its proclitics
        ([span(8, 20)], Standing.INSIDE),
        ([span(9, 12)], Standing.CROSSED),
        ([span(11, 13)], Standing.AROUND),
        ([span(15, 20), span(2, 8)], Standing.FREE),
        ([span(4, 20), span(10, 15)], Standing.MARKED),
    ],
)
def test_what_a_place_is(spans: list[Span], stands: Standing):
    assert Place.among(Marks(frozenset(spans)), 10, 15, 8).standing is stands


def test_a_refused_place_is_left_alone_until_asked_for():
    marks = reject(Suggestion(10, 15, "PERS", "names", 0.5, "")).apply_to(Marks())
    place = Place.among(marks, 10, 15)
    assert place.standing is Standing.REJECTED
    assert not place.should(Deed.MARK, "PERS")
    assert place.can(Deed.MARK, "PERS")


def test_marking_takes_the_name_without_its_proclitics():
    edit = everywhere(Deed.MARK, "GPE", places("السدرة", TEXT, Marks()), Marks(), WOJOOD)
    assert sorted(TEXT[mark.start : mark.end] for mark in edit.added) == ["السدرة", "لسدرة"]
    with_them = everywhere(
        Deed.MARK, "GPE", places("السدرة", TEXT, Marks()), Marks(), changed(WOJOOD, proclitics=True)
    )
    assert sorted(TEXT[mark.start : mark.end] for mark in with_them.added) == ["السدرة", "للسدرة"]


def test_relabelling_and_removing_answer_the_suggestion_again():
    taken = accept(Suggestion(4, 15, "PERS", "names", 0.5, ""))
    marks = taken.apply_to(Marks())
    for deed, label, outcome in (
        (Deed.RELABEL, "ORG", Outcome.CORRECTED),
        (Deed.REMOVE, "", Outcome.REJECTED),
    ):
        after = everywhere(deed, label, places("سليم الحداد", TEXT, marks), marks, WOJOOD).apply_to(marks)
        assert [verdict.outcome for verdict in after.verdicts] == [outcome]
        assert [s.label for s in after.spans] == (["ORG"] if deed is Deed.RELABEL else [])
    assert not everywhere(Deed.REMOVE, "ORG", places("سليم الحداد", TEXT, marks), marks, WOJOOD)


def test_two_labels_on_one_range_become_one():
    marks = Marks(frozenset({span(4, 15, "PERS"), span(4, 15, "ORG")}))
    after = everywhere(Deed.RELABEL, "ORG", places("سليم الحداد", TEXT, marks), marks, WOJOOD).apply_to(marks)
    assert after.spans == {span(4, 15, "ORG")}


letters = st.sampled_from(["سليم", "وسليم", "السدرة", "للسدرة", "سليم الحداد", "بلدة", "،", "."])
texts = st.lists(letters, min_size=1, max_size=12).map(" ".join)


@given(data=st.data(), text=texts, scheme=st.sampled_from([WOJOOD, FLAT]), deed=st.sampled_from(Deed))
def test_any_marks_any_deed(data: st.DataObject, text: str, scheme, deed: Deed):
    """The edit fits the marks, breaks no rule that held before, is taken back whole, and leaves nothing to do."""
    ranges = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 12), st.sampled_from(["PERS", "GPE"]))
    wanted = data.draw(st.lists(ranges, max_size=6))
    spans: set[Span] = set()
    for start, length, label in wanted:
        one = span(start, min(start + length, len(text)), label)
        apart = not any(s.overlaps(one.start, one.end) for s in spans)
        if apart or (scheme.nested and not any(s.crosses(one.start, one.end) for s in spans)):
            spans.add(one)
    marks = Marks(frozenset(spans))
    name = data.draw(st.sampled_from(["سليم", "السدرة", "سليم الحداد"]))
    edit = everywhere(deed, "PERS", places(name, text, marks), marks, scheme)
    after = edit.apply_to(marks)
    assert edit.inverse().apply_to(after) == marks
    found = after.in_order()
    for one in found:
        for other in found:
            if one is not other:
                assert not one.crosses(other.start, other.end)
                assert scheme.nested or not one.overlaps(other.start, other.end)
    again = [place for place in places(name, text, after) if place.can(deed, "PERS", nested=scheme.nested)]
    assert everywhere(deed, "PERS", again, after, scheme) == Edit()
