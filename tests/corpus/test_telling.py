# SPDX-License-Identifier: MIT
"""The journal tells who did what and when, and a document goes back to how it stood."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotation.document import Status
from annotation.edit import Edit, Marks, reject
from annotation.history import Step
from annotation.scheme import load, to_toml
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import clock, layers, schemes, telling
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import CorpusError

SPAN = Span.new(11, 22, "PERS")


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The days on which the coming entries of the journal are made; the last stays."""
    left = ["2026-03-01"]

    def now() -> str:
        return f"{left[0] if len(left) == 1 else left.pop(0)}T12:00:00.000Z"

    monkeypatch.setattr(layers, "now", now)
    return left


def mark(corpus: Corpus, span: Span, annotator: str = "mona") -> None:
    corpus.annotations.apply("visit", annotator, Edit(frozenset({span})))


def test_back_to_tuesday_and_back_again(corpus: Corpus, days: list[str]):
    sunday, monday = SPAN, Span.new(0, 3, "LOC")
    mark(corpus, sunday)
    days[:] = ["2026-03-02"]
    mark(corpus, monday)
    days[:] = ["2026-03-03"]
    rejected = reject(Suggestion(40, 45, "DATE", "s", 0.5, ""))
    corpus.annotations.apply("visit", "mona", Edit(rejected.added, frozenset({sunday})))
    now = corpus.annotations.marks("visit", "mona")
    assert telling.marks_at(corpus, "visit", "mona", "2026-03-02T23:00Z") == Marks(
        frozenset({sunday, monday})
    )
    assert telling.marks_at(corpus, "visit", "mona", "2026-02-01") == Marks()
    telling.restore(corpus, "visit", "mona", telling.moment_of("2026-03-01T13:00Z"))
    assert corpus.annotations.marks("visit", "mona") == Marks(frozenset({sunday}))
    undone = corpus.annotations.history("visit", "mona").undoable
    assert undone is not None
    corpus.annotations.apply("visit", "mona", undone, Step.UNDO)
    assert corpus.annotations.marks("visit", "mona") == now
    assert check(corpus) == []


def test_it_tells_everything_in_order(corpus: Corpus):
    mark(corpus, SPAN, "ريم")
    corpus.documents.set_status("visit", Status.DONE, "mona")
    schemes.change(corpus.database, load("wojood"), "mona")  # the same: nothing happened
    corpus.trash.put("visit", "mona")
    found = telling.events(corpus)
    assert [(one.document, one.annotator, one.kind, one.summary) for one in found] == [
        ("visit", "mona", "import", ""),
        ("market", "mona", "import", ""),
        ("visit", "ريم", "do", "+PERS"),
        ("visit", "mona", "status", "started to done"),
        ("visit", "mona", "trash", ""),
    ]
    assert telling.events(corpus, "visit", limit=2) == found[-2:]
    assert telling.events(corpus, limit=1) == found[-1:]
    with pytest.raises(CorpusError, match="no document 'nowhere'"):
        telling.events(corpus, "nowhere")


def test_another_scheme_is_journalled(corpus: Corpus, place: Path | str):
    mark(corpus, SPAN)
    with pytest.raises(CorpusError, match="no label for what is marked as PERS"):
        schemes.change(corpus.database, load("ontonotes"), "mona")
    schemes.change(corpus.database, load("anercorp"), "rim")
    (told,) = [one for one in telling.events(corpus) if one.kind == "scheme"]
    assert (told.annotator, told.document, told.summary) == ("rim", "", "another scheme")
    assert told.before["scheme"] == to_toml(load("wojood"))
    with Corpus.open(place) as again:
        assert again.scheme == load("anercorp")
        assert check(again) == []


@pytest.mark.parametrize(
    ("told", "moment"),
    [
        ("2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z"),
        (" 2026-03-01T09:30+03:00 ", "2026-03-01T06:30:00.000Z"),
    ],
)
def test_moments(told: str, moment: str):
    assert telling.moment_of(told) == moment


def test_a_day_is_its_end():
    assert telling.moment_of("2026-03-02") > telling.moment_of("2026-03-02T23:59:59")
    assert telling.moment_of("2026-03-02") < telling.moment_of("2026-03-03T00:00")
    assert len(telling.moment_of("2026-03-02")) == len(clock.now())


@pytest.mark.parametrize("told", ["yesterday", "", "2026-13-01"])
def test_what_is_no_time(told: str):
    with pytest.raises(CorpusError, match="is not a time"):
        telling.moment_of(told)
