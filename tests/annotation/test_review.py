# SPDX-License-Identifier: MIT
"""Doubts about marks: what the scheme forbids, what suggesters are sure of, and fixes that settle them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotation.edit import Edit, Marks, accept, reject
from annotation.review import Doubt, Kind, odd_edges, outliers, overlaps
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion

WOJOOD = load("wojood")
FLAT = replace(WOJOOD, nested=False)
TEXT = "زار سليم الحداد، مدينة السدرة يوم الأحد"


def span(start: int, end: int, label: str = "PERS") -> Span:
    return Span(start, end, label, f"{start}-{end}-{label}")


def suggested(start: int, end: int, label: str, confidence: float = 0.95) -> Suggestion:
    return Suggestion(start, end, label, "rules", confidence, "")


def marks(*spans: Span) -> Marks:
    return Marks(frozenset(spans))


def test_overlaps_the_scheme_forbids():
    inside = [span(4, 15), span(9, 15)]
    assert list(overlaps(inside, WOJOOD)) == []
    assert [(d.start, d.why) for d in overlaps(inside, FLAT)] == [(9, "lies in another")]
    crossing = [span(4, 15), span(9, 22, "ORG")]
    assert [(d.start, d.why) for d in overlaps(crossing, WOJOOD)] == [(4, "crosses another")]
    twice = [span(4, 15), replace(span(4, 15), id="other")]
    assert [d.why for d in overlaps(twice, WOJOOD)] == ["twice the same"]
    forbidding = replace(WOJOOD, forbidden=(("ORG", "PERS"),))
    nested = [span(4, 15, "ORG"), span(9, 15)]
    assert [d.why for d in overlaps(nested, forbidding)] == ["must not lie in the other"]


def test_what_the_suggesters_are_sure_of():
    here = reject(suggested(30, 39, "DATE")).apply_to(marks(span(4, 15, "ORG")))
    said = [
        suggested(4, 15, "PERS"),
        suggested(17, 29, "GPE"),
        suggested(30, 39, "DATE"),
        suggested(0, 3, "ORG", 0.5),
    ]
    found = list(outliers(here, said, WOJOOD, finished=True))
    assert [(d.start, d.end, d.label, d.meant) for d in found] == [
        (4, 15, "ORG", (4, 15, "PERS")),
        (17, 29, "GPE", (17, 29, "GPE")),
    ]
    assert len(list(outliers(here, said, WOJOOD, finished=False))) == 1
    assert list(outliers(marks(span(4, 15, "PERS")), said[:1], WOJOOD, finished=True)) == []


def test_fixes():
    taken = accept(suggested(4, 16, "PERS"))
    here = taken.apply_to(Marks())
    (doubt,) = odd_edges(TEXT, here.in_order(), WOJOOD)
    after = doubt.fix(here).apply_to(here)
    assert [(s.start, s.end, s.label) for s in after.spans] == [(4, 15, "PERS")]
    assert [v.outcome for v in after.verdicts] == [Outcome.CORRECTED]
    assert doubt.fix(after) == Edit()
    there = here.spans | {span(4, 15)}
    both = Marks(there, here.verdicts)
    assert {(s.start, s.end) for s in doubt.fix(both).apply_to(both).spans} == {(4, 15)}
    missing = Doubt(Kind.UNMARKED, 17, 29, "GPE", None, (17, 29, "GPE"), "marked elsewhere", 0.9)
    assert {s.label for s in missing.fix(here).apply_to(here).spans} == {"PERS", "GPE"}
    assert missing.fix(marks(span(17, 29, "LOC"))) == Edit()


@given(st.data())
def test_any_fix_fits_and_its_doubt_is_gone(data: st.DataObject):
    text = data.draw(st.text("ابو ةَ،.«»ـ1\n", min_size=2, max_size=20))
    ranges = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 8), st.sampled_from(["PERS", "GPE"]))
    here = marks(
        *(span(a, min(a + n, len(text)), label) for a, n, label in data.draw(st.lists(ranges, max_size=5)))
    )
    for scheme in (WOJOOD, FLAT):
        spans = here.in_order()
        for doubt in [*odd_edges(text, spans, scheme), *overlaps(spans, scheme)]:
            edit = doubt.fix(here)
            after = edit.apply_to(here)
            assert edit.inverse().apply_to(after) == here
            again = after.in_order()
            left = [*odd_edges(text, again, scheme), *overlaps(again, scheme)]
            assert doubt.what not in [d.what for d in left if d.kind is doubt.kind and d.span == doubt.span]
