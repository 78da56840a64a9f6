# SPDX-License-Identifier: MIT
"""`tawsim review`, as a shell sees it: what it tells, of whom, and that it leaves the corpus as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.inspection import Inspection
from corpus.telling import events

TEXT = "زار سليم الحداد السدرة، وقال سليم الحداد نعم في السدرة"


@pytest.fixture
def news(corpus: Corpus) -> Corpus:
    """A name with two labels in Mona's texts, an odd edge in Huda's."""
    for number in range(3):
        corpus.documents.add(Record(Document(f"{TEXT} {number}", f"خبر {number}", f"d{number}")), "mona")
    for id, who, *spans in (
        ("d0", "mona", Span.new(4, 15, "PERS")),
        ("d1", "mona", Span.new(4, 15, "PERS")),
        ("d2", "mona", Span(4, 15, "ORG", "s1")),
        ("d0", "huda", Span(16, 23, "GPE", "s2")),
    ):
        corpus.annotations.apply(id, who, Edit(frozenset(spans)))
    return corpus


def review(*words: object, code: int = 0) -> Any:
    done = CliRunner().invoke(app, ["review", *map(str, words)])
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done


def told(*words: object) -> dict[str, Any]:
    return json.loads(review(*words, "--no-suggesters", "--json").stdout)


def test_everybody_s_doubts(news: Corpus, place: Path | str):
    before = events(news)
    found = told(place)
    assert found["counts"] == {"labels": 1, "edge": 1}
    edge, labels = sorted(found["doubts"], key=lambda one: one["kind"])
    assert labels == {
        "annotator": "mona",
        "document": "d2",
        "title": "خبر 2",
        "kind": "labels",
        "start": 4,
        "end": 15,
        "label": "ORG",
        "text": "سليم الحداد",
        "span": "s1",
        "why": "elsewhere otherwise",
        "weight": 0.667,
        "meant": {"start": 4, "end": 15, "label": "PERS"},
    }
    assert (edge["annotator"], edge["document"], edge["text"], edge["span"]) == (
        "huda",
        "d0",
        "السدرة،",
        "s2",
    )
    assert edge["meant"] == {"start": 16, "end": 22, "label": "GPE"}
    assert events(news) == before


def test_one_annotator_s(news: Corpus, place: Path | str):
    assert [one["kind"] for one in told(place, "--annotator", "huda")["doubts"]] == ["edge"]
    assert told(place, "--annotator", "nobody") == {"counts": {}, "doubts": []}


def test_names_left_unmarked_in_what_is_finished(news: Corpus, place: Path | str):
    news.documents.set_status("d1", Status.DONE, "mona")
    doubts = told(place, "--annotator", "mona")["doubts"]
    (unmarked,) = (one for one in doubts if one["kind"] == "unmarked")
    assert (unmarked["document"], unmarked["span"], unmarked["meant"]) == (
        "d1",
        None,
        {"start": 29, "end": 40, "label": "PERS"},
    )


def test_what_a_person_called_right_is_left_out(news: Corpus, place: Path | str):
    (doubt,) = Inspection(news, "mona").doubts()
    news.approvals.add(doubt.approval, "mona")
    assert told(place, "--annotator", "mona") == {"counts": {}, "doubts": []}


def test_the_suggesters_are_asked_unless_told_otherwise(news: Corpus, place: Path | str):
    text = "وصل الوفد إلى مدينة القاهرة يوم 5 مارس 2019 صباحا"
    news.documents.add(Record(Document(text, "سفر", "trip")), "mona")
    news.annotations.apply("trip", "mona", Edit(frozenset({Span(32, 43, "PERS", "s3")})))
    with_them = json.loads(review(place, "--annotator", "mona", "--json").stdout)
    outliers = [one for one in with_them["doubts"] if one["kind"] == "outlier"]
    assert [(one["document"], one["text"], one["meant"]["label"]) for one in outliers] == [
        ("trip", "5 مارس 2019", "DATE")
    ]
    assert "outlier" not in told(place, "--annotator", "mona")["counts"]


def test_as_a_table(news: Corpus, place: Path | str):
    shown = review(place, "--no-suggesters")
    head, *lines = shown.stdout.splitlines()
    assert head.split() == ["annotator", "document", "start", "kind", "label", "text", "why", "meant"]
    assert any("4-15 PERS" in line and "سليم الحداد" in line for line in lines)
    assert shown.stderr == "2 doubts.\n"


@pytest.mark.sqlite
def test_no_corpus(tmp_path: Path):
    assert "There is no corpus" in review(tmp_path / "none.tawsim", code=1).stderr
