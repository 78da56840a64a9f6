# SPDX-License-Identifier: MIT
"""Settling a corpus: taken over as one act, answered, frozen with provenance, undone; and the command."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from annotation.adjudication import Rule
from annotation.document import Status
from annotation.edit import Edit
from annotation.history import Step
from annotation.span import Span
from annotation.suggestion import Outcome
from corpus.annotators import GOLD
from corpus.check import check
from corpus.commands import app
from corpus.errors import CorpusError
from corpus.selecting import selected
from corpus.team.adjudication import answer, became, finish, matter, provenance, queue, take_over_all
from corpus.telling import events


def mark(corpus, document, who, *said):
    text = corpus.documents.get(document).text
    spans = {Span.new(text.index(words), text.index(words) + len(words), label) for words, label in said}
    corpus.annotations.apply(document, who, Edit(frozenset(spans)))


@pytest.fixture
def marked(corpus):
    mark(corpus, "visit", "mona", ("سليم الحداد", "PERS"), ("مدينة النخيل", "GPE"), ("الأحد", "DATE"))
    mark(corpus, "visit", "omar", ("سليم الحداد", "PERS"), ("النخيل", "GPE"), ("العاصمة", "GPE"))
    mark(corpus, "market", "mona", ("بلدة السدرة", "GPE"))
    mark(corpus, "market", "omar", ("بلدة السدرة", "GPE"))
    return corpus


def gold(corpus, document="visit"):
    text = corpus.documents.get(document).text
    spans = corpus.annotations.marks(document, GOLD).in_order()
    return [(text[s.start : s.end], s.label) for s in spans]


def test_a_document_from_agreement_to_frozen_gold(marked):
    assert [(one.document, one.disputed) for one in queue(marked)] == [("visit", 3), ("market", 0)]
    done = take_over_all(marked, Rule.ALL, "dina")
    assert set(done.documents) == {"visit", "market"}
    assert gold(marked) == [("سليم الحداد", "PERS")]
    with pytest.raises(CorpusError, match="3 places"):
        finish(marked, "visit", "dina")
    place, day, capital = matter(marked, "visit").open
    answer(marked, "visit", place, place.versions[0][0], "dina")
    answer(marked, "visit", day, [], "dina")
    answer(marked, "visit", capital, [(capital.start, capital.end, "LOC")], "dina")
    assert matter(marked, "visit").open == ()
    assert gold(marked)[-1] == ("العاصمة", "LOC")
    told = finish(marked, "visit", "dina")
    assert (told.by, told.people) == ("dina", ("mona", "omar"))
    assert provenance(marked) == {"visit": told}
    assert [one.document for one in queue(marked)] == ["market"]
    with pytest.raises(CorpusError, match="frozen"):
        mark(marked, "visit", GOLD, ("يوم", "DATE"))
    story = [(f.span.label, f.outcome) for f in became(marked, "visit", "omar")]
    assert story == [
        ("PERS", Outcome.ACCEPTED),
        ("GPE", Outcome.CORRECTED),
        ("GPE", Outcome.CORRECTED),
    ]
    assert became(marked, "market", "omar") == []
    (record,) = selected(marked, status=Status.ADJUDICATED)
    assert [layer.annotator for layer in record.layers] == [GOLD]
    assert check(marked) == []


def test_every_step_is_undone_by_the_undo_of_gold(marked):
    done = take_over_all(marked, Rule.ALL, "dina")
    (place, *_) = matter(marked, "visit").open
    answer(marked, "visit", place, [], "dina")
    assert len(matter(marked, "visit").open) == 2
    edit = marked.annotations.history("visit", GOLD).undoable
    marked.annotations.apply("visit", GOLD, edit, Step.UNDO, actor="dina")
    assert len(matter(marked, "visit").open) == 3
    marked.acts.take_back(done.act, GOLD)
    assert gold(marked) == gold(marked, "market") == []
    assert check(marked) == []


def test_a_frozen_document_is_opened_again_by_saying_so(marked):
    take_over_all(marked, Rule.ALL, "dina")
    finish(marked, "market", "dina")
    marked.documents.set_status("market", Status.STARTED, "dina")
    mark(marked, "market", GOLD, ("السوق", "FAC"))
    assert provenance(marked) == {}


def test_the_majority_of_three(marked):
    mark(marked, "visit", "rim", ("سليم الحداد", "PERS"), ("مدينة النخيل", "GPE"))
    take_over_all(marked, Rule.MAJORITY, "dina")
    assert gold(marked) == [("سليم الحداد", "PERS"), ("مدينة النخيل", "GPE")]
    assert matter(marked, "visit").open == ()
    finish(marked, "visit", "dina")


def test_the_journal_says_who_settled(marked):
    take_over_all(marked, Rule.ALL, "dina")
    told = [(event.annotator, event.actor) for event in events(marked, "market") if event.annotator == GOLD]
    assert told == [(GOLD, "dina")]


@pytest.mark.sqlite
def test_the_command(marked):
    run = CliRunner().invoke(
        app, ["team", "adjudicate", marked.place, "--finish", "--json", "--annotator", "dina"]
    )
    assert run.exit_code == 0, run.output
    told = json.loads(run.stdout)
    assert told["finished"] == ["market"]
    assert told["left"] == [{"id": "visit", "disputed": 3, "settled": 0}]
    done = CliRunner().invoke(app, ["team", "outcome", marked.place, "--annotator", "omar", "--json"])
    (fate,) = json.loads(done.stdout)
    assert (fate["text"], fate["outcome"], fate["gold"]["label"]) == ("بلدة السدرة", "accepted", "GPE")
