# SPDX-License-Identifier: MIT
"""Settling differences: planted ones, votes, taking back, and what holds for any layers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotation.adjudication import Kind, Rule, disputes, fates, said, settle, source, take_over
from annotation.edit import Marks
from annotation.span import Span
from annotation.suggestion import Outcome

TEXT = "وصل سليم الحداد إلى وببغداد مع وزير النخيل"


def at(words, label):
    start = TEXT.index(words)
    return Span.new(start, start + len(words), label)


MONA = [
    at("سليم الحداد", "PERS"),
    at("وببغداد", "GPE"),
    at("وزير", "OCC"),
    at("النخيل", "GPE"),
    at("وصل", "EVENT"),
]
OMAR = [at("سليم", "PERS"), at("بغداد", "GPE"), at("وزير", "OCC"), at("النخيل", "LOC")]


def test_each_planted_difference_is_a_place_of_its_kind():
    found = disputes(TEXT, {"mona": MONA, "omar": OMAR})
    assert [(TEXT[d.start : d.end], set(d.kinds)) for d in found] == [
        ("وصل", {Kind.MISSING}),
        ("سليم الحداد", {Kind.BOUNDARY}),
        ("وببغداد", {Kind.CLITIC}),
        ("النخيل", {Kind.LABEL}),
    ]


def test_what_all_agree_on_is_taken_over_once():
    layers = {"mona": MONA, "omar": OMAR}
    gold = take_over(TEXT, layers, Marks()).apply_to(Marks())
    assert [said(span) for span in gold.spans] == [said(at("وزير", "OCC"))]
    assert {(v.source, v.outcome) for v in gold.verdicts} == {
        ("@mona", Outcome.ACCEPTED),
        ("@omar", Outcome.ACCEPTED),
    }
    assert not take_over(TEXT, layers, gold)


def test_a_choice_a_correction_and_nothing_are_on_record_and_can_be_changed():
    layers = {"mona": MONA, "omar": OMAR}
    nothing, person, place, label = disputes(TEXT, layers)
    gold = settle(nothing, [], Marks()).apply_to(Marks())
    assert gold.spans == frozenset()
    assert nothing.is_settled(gold)
    gold = settle(person, [said(MONA[0])], gold).apply_to(gold)
    gold = settle(label, [(*said(OMAR[3])[:2], "ORG")], gold).apply_to(gold)
    outcomes = {v.source + " " + v.label: v.outcome for v in gold.verdicts}
    assert outcomes == {
        "@mona EVENT": Outcome.REJECTED,
        "@mona PERS": Outcome.ACCEPTED,
        "@omar PERS": Outcome.CORRECTED,
        "@mona GPE": Outcome.CORRECTED,
        "@omar LOC": Outcome.CORRECTED,
    }
    assert not place.is_settled(gold)
    changed = settle(person, [said(OMAR[0])], gold)
    after = changed.apply_to(gold)
    assert sorted(s.label for s in after.spans) == ["ORG", "PERS"]
    assert changed.inverse().apply_to(after) == gold
    story = fates("omar", OMAR, after)
    assert [(f.span.label, f.outcome, f.gold.label) for f in story] == [
        ("PERS", Outcome.ACCEPTED, "PERS"),
        ("LOC", Outcome.CORRECTED, "ORG"),
    ]


def test_the_majority_settles_what_it_can_also_that_nothing_belongs_there():
    third = [at("سليم الحداد", "PERS"), at("وببغداد", "LOC"), at("وزير", "OCC"), at("النخيل", "LOC")]
    layers = {"mona": MONA, "omar": OMAR, "rim": third}
    gold = take_over(TEXT, layers, Marks(), Rule.MAJORITY).apply_to(Marks())
    assert sorted(said(s) for s in gold.spans) == sorted(
        said(s) for s in (MONA[0], at("وزير", "OCC"), at("النخيل", "LOC"))
    )
    left = [d for d in disputes(TEXT, layers) if not d.is_settled(gold)]
    assert [TEXT[d.start : d.end] for d in left] == ["وببغداد"]
    assert (source("mona"), Outcome.REJECTED) in {
        (v.source, v.outcome) for v in gold.verdicts if v.label == "EVENT"
    }


def test_one_alone_has_nothing_to_settle():
    assert disputes(TEXT, {"mona": MONA}) == []
    assert not take_over(TEXT, {"mona": MONA}, Marks())


SPANS = st.lists(
    st.builds(
        lambda start, length, label: Span.new(start, min(start + length, len(TEXT)), label),
        st.integers(0, len(TEXT) - 1),
        st.integers(1, 12),
        st.sampled_from(["PERS", "GPE", "ORG"]),
    ),
    max_size=6,
    unique_by=said,
)


@given(st.dictionaries(st.sampled_from("abc"), SPANS, min_size=2), st.randoms())
def test_settling_everything_answers_every_span_and_undoes_to_nothing(layers, random):
    gold, done = Marks(), []
    for rule in (Rule.ALL, Rule.MAJORITY):
        edit = take_over(TEXT, layers, gold, rule)
        gold = edit.apply_to(gold)
        done.append(edit)
    for dispute in disputes(TEXT, layers):
        if not dispute.is_settled(gold):
            edit = settle(dispute, random.choice(dispute.versions)[0], gold)
            gold = edit.apply_to(gold)
            done.append(edit)
    answered = {(v.source, v.start, v.end, v.label) for v in gold.verdicts}
    assert answered == {(source(name), *said(span)) for name, spans in layers.items() for span in spans}
    assert len({said(s) for s in gold.spans}) == len(gold.spans)
    for edit in reversed(done):
        gold = edit.inverse().apply_to(gold)
    assert gold == Marks()
