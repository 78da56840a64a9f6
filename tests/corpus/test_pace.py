# SPDX-License-Identifier: MIT
"""How the work went: time at work without the pauses, spans by day, types and tokens of names."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.edit import Edit
from annotation.span import Span
from corpus.corpus import Corpus
from corpus.frequency import counted as names_of
from corpus.frequency import frequencies
from corpus.pace import PAUSE, Deed, counted, pace

NOON = datetime(2024, 5, 1, 12).timestamp()
TITLES = {1: "زيارة", 2: "سوق"}


def test_time_at_work_leaves_pauses_out():
    deeds = [
        Deed(NOON, 1, 1),
        Deed(NOON + 30, 1, 1),
        Deed(NOON + 30 + PAUSE + 1, 1, 1),
        Deed(NOON + 400, 2, -1),
    ]
    told = counted(deeds, TITLES)
    assert [(day.date, day.spans) for day in told.days] == [("2024-05-01", 2)]
    assert told.days[0].seconds == pytest.approx(30 + 400 - 30 - PAUSE - 1)
    assert dict(told.documents)["زيارة"] == 30
    assert told.spans_an_hour == pytest.approx(2 * 3600 / told.days[0].seconds)


def test_nothing_done_has_no_pace():
    told = counted([], TITLES)
    assert (told.days, told.spans_an_hour, told.seconds_a_document) == ((), None, None)
    assert counted([Deed(NOON, 1, 1)], TITLES).spans_an_hour is None


@given(st.lists(st.tuples(st.floats(0, 1e6), st.sampled_from([1, 2]), st.integers(-2, 3)), max_size=30))
def test_the_days_add_up_to_the_documents_and_to_the_spans(told):
    deeds = [Deed(NOON + time, document, spans) for time, document, spans in sorted(told)]
    found = counted(deeds, TITLES)
    assert sum(day.spans for day in found.days) == sum(deed.spans for deed in deeds)
    assert sum(day.seconds for day in found.days) == pytest.approx(sum(time for _, time in found.documents))
    assert all(0 <= time <= 1e6 for _, time in found.documents)


def test_the_journal_tells_who_did_what(corpus: Corpus):
    span = Span.new(0, 3, "EVENT")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({span})))
    corpus.annotations.apply("visit", "mona", Edit(removed=frozenset({span})))
    corpus.annotations.apply("market", "mona", Edit(frozenset({Span.new(0, 7, "EVENT")})))
    told = pace(corpus, "mona")
    assert sum(day.spans for day in told.days) == 1
    assert pace(corpus, "nobody").days == ()


def test_names_are_counted_in_any_spelling():
    told = names_of(
        [("حلب", "GPE"), ("حَلَب", "GPE"), ("حلب", "GPE"), ("حلب", "ORG"), ("أحمد", "PERS"), ("احمد", "PERS")]
    )
    assert [(name.text, name.label, name.count) for name in told.names] == [
        ("حلب", "GPE", 3),
        ("أحمد", "PERS", 2),
        ("حلب", "ORG", 1),
    ]
    assert told.tokens == {"GPE": 3, "PERS": 2, "ORG": 1}
    assert told.types == {"GPE": 1, "PERS": 1, "ORG": 1}


def test_names_of_one_annotator_or_of_all(corpus: Corpus):
    corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(0, 3, "EVENT")})))
    corpus.annotations.apply("visit", "salma", Edit(frozenset({Span.new(0, 3, "EVENT")})))
    assert frequencies(corpus).tokens == {"EVENT": 2}
    assert frequencies(corpus, "mona").tokens == {"EVENT": 1}
    corpus.trash.put("visit", "mona")
    assert frequencies(corpus).names == ()
