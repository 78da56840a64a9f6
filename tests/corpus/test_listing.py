# SPDX-License-Identifier: MIT
"""Lists of documents: every way to narrow them, every order, and how far each has come."""

from __future__ import annotations

import pytest

from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus.corpus import Corpus
from corpus.describing import describe
from corpus.listing import Order, Wanted, choices, listed


@pytest.fixture
def many(corpus: Corpus) -> Corpus:
    """Four documents: visit and market of mona, and two of which gold and salma marked one each."""
    told = {"date": "2024-05-01", "source": "وكالة"}
    corpus.documents.add(
        Record(
            Document("غرق مركب قرب جزيرة ميون.", "بحر", "sea", told),
        ),
        "mona",
    )
    corpus.documents.add(Record(Document("افتُتحت مدرسة في الرقة.", "أخبار الرقة", "school")), "mona")
    corpus.annotations.apply("sea", "gold", Edit(frozenset({Span.new(0, 23, "EVENT")})))
    corpus.annotations.apply("school", "salma", Edit(frozenset({Span.new(0, 11, "EVENT")})))
    corpus.documents.set_status("visit", Status.DONE, "mona")
    describe(corpus.database, ["visit", "sea"], {"collection": "أول"}, "mona")
    return corpus


def ids(corpus: Corpus, **wanted: object) -> list[str]:
    return [entry.id for entry in listed(corpus, Wanted(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["visit", "market", "sea", "school"]),
        ({"text": "الرقه"}, ["school"]),
        ({"text": "ميو"}, ["sea"]),
        ({"text": "زيار"}, ["visit"]),
        ({"text": "،"}, []),
        ({"statuses": frozenset({Status.DONE})}, ["visit"]),
        ({"statuses": frozenset({Status.NEW, Status.STARTED})}, ["market", "sea", "school"]),
        ({"label": "EVENT"}, ["sea", "school"]),
        ({"annotator": "salma"}, ["school"]),
        ({"annotator": "nobody"}, []),
        ({"split": "test"}, []),
        ({"collection": "أول"}, ["visit", "sea"]),
        ({"field": "source"}, ["sea"]),
        ({"field": "source", "value": "وكالة"}, ["sea"]),
        ({"field": "source", "value": "أخرى"}, []),
        ({"collection": "أول", "label": "EVENT"}, ["sea"]),
        ({"order": Order.TITLE}, ["school", "sea", "visit", "market"]),
        ({"order": Order.DATE}, ["sea", "visit", "market", "school"]),
    ],
)
def test_what_is_wanted_is_listed(many: Corpus, wanted, found):
    assert ids(many, **wanted) == found


def test_the_latest_work_and_the_least_progress_come_first(many: Corpus):
    assert ids(many, order=Order.PROGRESS) == ["market", "school", "sea", "visit"]
    many.annotations.apply("school", "mona", Edit(frozenset({Span.new(0, 3, "EVENT")})))
    assert ids(many, order=Order.WORKED)[0] in {"school", "visit", "sea"}
    assert ids(many, order=Order.WORKED)[-1] == "market"


def test_progress_is_how_far_down_the_text_the_marks_reach(many: Corpus):
    found = {entry.id: entry.progress for entry in listed(many, Wanted())}
    assert found["visit"] == 1.0
    assert found["market"] == 0.0
    assert found["school"] == pytest.approx(11 / len(many.documents.get("school").text))
    assert found["school"] == many.documents.entry("school").progress


def test_numbers_are_places_in_the_order_of_import(many: Corpus):
    many.trash.put("visit", "mona")
    assert [(entry.id, entry.number) for entry in listed(many, Wanted(label="EVENT"))] == [
        ("sea", 2),
        ("school", 3),
    ]
    assert [entry.number for entry in many.documents.page()] == [1, 2, 3]


def test_what_there_is_to_choose_from(many: Corpus):
    told = choices(many)
    assert set(told.annotators) >= {"gold", "salma"}
    assert told.collections == ("أول",)
    assert told.fields == ("date", "source")
    assert told.splits == ()
