# SPDX-License-Identifier: MIT
"""The review of a corpus: what it finds, what it does not ask again, and that it keeps up with the journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.history import Step
from annotation.review import Kind
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus.approvals import Approval
from corpus.check import check
from corpus.corpus import Corpus
from corpus.doubted import Found
from corpus.inspection import Inspection
from corpus.telling import events

TEXT = "زار سليم الحداد السدرة، وقال سليم الحداد نعم في السدرة"


def mark(corpus: Corpus, id: str, *ranges: tuple[int, int, str]) -> None:
    edit = Edit(frozenset(Span.new(*one) for one in ranges))
    corpus.annotations.apply(id, "mona", edit)


@pytest.fixture
def news(corpus: Corpus) -> Corpus:
    for number in range(4):
        corpus.documents.add(Record(Document(f"{TEXT} {number}", f"خبر {number}", f"d{number}")), "mona")
    mark(corpus, "d0", (4, 15, "PERS"), (16, 22, "GPE"))
    mark(corpus, "d1", (4, 15, "PERS"), (16, 23, "GPE"))
    mark(corpus, "d2", (4, 15, "ORG"), (29, 40, "PERS"), (34, 47, "PERS"))
    corpus.documents.set_status("d1", Status.DONE, "mona")
    return corpus


def told(found: list[Found]) -> list[tuple[str, str, str]]:
    return [(one.doubt.kind, one.document, one.found) for one in found]


def test_what_it_finds(news: Corpus):
    found = Inspection(news, "mona").doubts()
    assert told(found) == [
        (Kind.LABELS, "d2", "سليم الحداد"),
        (Kind.UNMARKED, "d1", "سليم الحداد"),
        (Kind.UNMARKED, "d1", "السدرة"),
        (Kind.EDGE, "d1", "السدرة،"),
        (Kind.OVERLAP, "d2", "سليم الحداد"),
    ]
    labels, unmarked = found[0], found[1]
    assert (labels.doubt.label, labels.doubt.meant) == ("ORG", (4, 15, "PERS"))
    assert (labels.title, labels.before) == ("خبر 2", "زار ")
    assert unmarked.doubt.meant == (29, 40, "PERS")
    assert Inspection(news, "omar").doubts() == []


def test_what_is_right_is_not_asked_again(news: Corpus, place: Path | str):
    inspection = Inspection(news, "mona")
    labels, unmarked, *_ = inspection.doubts()
    news.approvals.add(labels.approval, "mona")
    news.approvals.add(labels.approval, "mona")
    news.approvals.add(unmarked.approval_everywhere, "mona")
    left = [
        (Kind.UNMARKED, "d1", "السدرة"),
        (Kind.EDGE, "d1", "السدرة،"),
        (Kind.OVERLAP, "d2", "سليم الحداد"),
    ]
    assert told(inspection.doubts()) == left
    assert [e.kind for e in events(news)].count("right") == 2
    assert check(news) == []
    news.close()
    with Corpus.open(place) as again:
        assert told(Inspection(again, "mona").doubts()) == left
        assert len(Inspection(again, "omar").doubts()) == 0
        again.approvals.take_back(labels.approval, "mona")
        assert told(Inspection(again, "mona").doubts())[0] == (Kind.LABELS, "d2", "سليم الحداد")
        again.approvals.take_back(Approval("d0", "labels", "nothing"), "mona")
        assert check(again) == []


def test_all_of_it_can_be_fixed(news: Corpus):
    inspection = Inspection(news, "mona")
    for _ in range(20):
        found = inspection.doubts()
        if not found:
            break
        edit = found[0].doubt.fix(news.annotations.marks(found[0].document, "mona"))
        assert edit
        news.annotations.apply(found[0].document, "mona", edit)
    assert inspection.doubts() == []
    assert check(news) == []


def test_what_the_suggesters_are_sure_of(news: Corpus):
    def ask(document: Document) -> list[Suggestion]:
        return [Suggestion(4, 15, "OCC", "rules", 0.95, "")] if document.id == "d0" else []

    outliers = [one for one in Inspection(news, "mona", ask).doubts() if one.doubt.kind is Kind.OUTLIER]
    assert [(one.document, one.doubt.meant) for one in outliers] == [("d0", (4, 15, "OCC"))]


def test_stopped_it_goes_on_next_time(news: Corpus):
    inspection = Inspection(news, "mona")
    assert inspection.doubts(stopped=lambda: True) == []
    assert told(inspection.doubts()) == told(Inspection(news, "mona").doubts())


def test_thrown_away_and_back(news: Corpus):
    inspection = Inspection(news, "mona")
    before = told(inspection.doubts())
    news.trash.put("d2", "mona")
    assert {document for _, document, _ in told(inspection.doubts())} == {"d1"}
    news.trash.take_out("d2", "mona")
    assert told(inspection.doubts()) == before


Deeds = st.lists(
    st.tuples(
        st.sampled_from(["mark", "undo", "done", "open", "right"]), st.integers(0, 3), st.integers(0, 7)
    ),
    max_size=14,
)
RANGES = [
    (4, 15, "PERS"),
    (4, 15, "ORG"),
    (16, 22, "GPE"),
    (16, 23, "GPE"),
    (29, 40, "PERS"),
    (48, 54, "GPE"),
]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=Deeds)
def test_kept_up_it_says_what_a_fresh_one_says(deeds, tmp_path_factory: pytest.TempPathFactory):
    place = tmp_path_factory.mktemp("review") / "a.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        for number in range(4):
            corpus.documents.add(Record(Document(f"{TEXT} {number}", "x", f"d{number}")), "mona")
        kept = Inspection(corpus, "mona")
        for deed, number, which in deeds:
            id = f"d{number}"
            if deed == "mark":
                mark(corpus, id, RANGES[which % len(RANGES)])
            elif deed == "undo":
                if edit := corpus.annotations.history(id, "mona").undoable:
                    corpus.annotations.apply(id, "mona", edit, Step.UNDO)
            elif deed == "right":
                for one in kept.doubts()[which : which + 1]:
                    corpus.approvals.add(one.approval, "mona")
            else:
                status = Status.DONE if deed == "done" else Status.STARTED
                corpus.documents.set_status(id, status, "mona")
            assert kept.doubts() == Inspection(corpus, "mona").doubts()
