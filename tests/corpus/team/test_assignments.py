# SPDX-License-Identifier: MIT
"""Who has which document: dealing out, finishing one's part, what is hidden meanwhile, and the commands."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus.check import check
from corpus.commands import app
from corpus.errors import CorpusError
from corpus.learning import _lessons
from corpus.listing import Wanted, choices, listed
from corpus.team.agreement import agreement
from corpus.team.assignments import assign, assignments, deal, dealt, take_back
from corpus.team.people import add, people, role_of
from corpus.team.roles import Role
from corpus.telling import events


@given(
    st.integers(0, 40),
    st.lists(st.sampled_from("abcdef"), min_size=1, max_size=6, unique=True),
    st.data(),
)
def test_everybody_gets_as_many_and_everybody_meets(count, names, data):
    overlap = data.draw(st.integers(1, len(names)))
    found = dealt([str(n) for n in range(count)], names, overlap, {})
    assert all(len(set(group)) == overlap for group in found.values())
    load = Counter(name for group in found.values() for name in group)
    assert not load or max(load.values()) - min(load[name] for name in names) <= 1
    met = Counter(frozenset(pair) for group in found.values() for pair in combinations(group, 2))
    if overlap == 2 and count >= len(names) * (len(names) - 1):
        assert all(met[frozenset(pair)] for pair in combinations(names, 2))


def test_what_somebody_has_counts_when_documents_are_dealt():
    found = dealt(["1", "2", "3"], ["a", "b", "c"], 2, {"1": ["a"], "2": ["a", "b"]})
    assert len(found["1"]) == 1
    assert found["2"] == ()
    assert set(found["3"]) == {"b", "c"} or "c" in found["3"]


def test_a_document_is_done_when_all_who_have_it_are(corpus):
    assert deal(corpus, ["visit", "market"], ["mona", "omar"], 2, "rim") == 4
    assert deal(corpus, ["visit", "market"], ["mona", "omar"], 2, "rim") == 0
    corpus.documents.set_status("visit", Status.DONE, "mona")
    assert corpus.documents.entry("visit").status is Status.STARTED
    assert corpus.documents.next_open("visit", "mona") == "market"
    assert corpus.documents.next_open(annotator="omar") == "visit"
    assert not corpus.annotations.is_blind("visit", "mona")
    assert corpus.annotations.is_blind("visit", "omar")
    corpus.documents.set_status("visit", Status.DONE, "omar")
    assert corpus.documents.entry("visit").status is Status.DONE
    corpus.documents.set_status("visit", Status.STARTED, "omar")
    assert corpus.documents.entry("visit").status is Status.STARTED
    assert corpus.annotations.is_blind("visit", "omar")
    assert [(p.name, p.given, p.done) for p in people(corpus) if p.given] == [("mona", 2, 1), ("omar", 2, 0)]
    assert check(corpus) == []


def test_who_has_nothing_goes_on_as_before(corpus):
    assign(corpus, ["visit"], ["omar"], "mona")
    assert corpus.documents.next_open("visit", "mona") == "market"
    assert not corpus.annotations.is_blind("visit", "mona")
    corpus.documents.set_status("visit", Status.DONE, "mona")
    assert corpus.documents.entry("visit").status is Status.DONE


def test_half_done_layers_are_not_compared_and_do_not_teach_the_other(corpus):
    assign(corpus, ["visit"], ["mona", "omar"], "rim")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(4, 10, "PERS")})))
    corpus.documents.set_status("visit", Status.DONE, "mona")
    assert agreement(corpus).documents == ()
    taught = {lesson.document.id: lesson.marks for lesson in _lessons(corpus, "omar")}
    assert "visit" not in taught
    corpus.documents.set_status("visit", Status.DONE, "omar")
    found = agreement(corpus)
    assert [one.document for one in found.documents] == ["visit"]
    assert found.figures.overall().exact == 0  # who marked nothing and is done has said so


def test_the_list_shows_what_was_given_to_somebody(corpus):
    assign(corpus, ["market"], ["omar"], "mona")
    assert [entry.id for entry in listed(corpus, Wanted(assigned="omar"))] == ["market"]
    assert choices(corpus).assigned == ("omar",)
    assert [(a.document, a.annotator, a.done) for a in assignments(corpus)] == [("market", "omar", "")]


def test_taking_back_leaves_the_marks(corpus):
    assign(corpus, ["market"], ["omar"], "mona")
    corpus.annotations.apply("market", "omar", Edit(frozenset({Span.new(0, 5, "EVENT")})))
    assert take_back(corpus, ["market"], [], "mona") == 1
    assert assignments(corpus) == []
    assert corpus.annotations.marks("market", "omar").spans
    told = [event.summary for event in events(corpus, "market") if event.kind == "assign"]
    assert told == ["+omar", "-omar"]


def test_what_cannot_be_given_is_refused_whole(corpus):
    for call in (
        lambda: assign(corpus, ["visit", "nowhere"], ["omar"], "mona"),
        lambda: assign(corpus, ["visit"], ["gold"], "mona"),
        lambda: assign(corpus, ["visit"], ["\n"], "mona"),
        lambda: deal(corpus, ["visit"], ["omar"], 2, "mona"),
        lambda: deal(corpus, ["visit"], [], 1, "mona"),
    ):
        with pytest.raises(CorpusError):
            call()
    assert assignments(corpus) == []


def test_roles(corpus):
    add(corpus, "dina", Role.ADJUDICATOR)
    assert role_of(corpus, "dina") is Role.ADJUDICATOR
    assert role_of(corpus, "nobody") is Role.ANNOTATOR


@pytest.mark.sqlite
def test_the_commands(corpus):
    corpus.documents.add(Record(Document("نص ثالث", "ثالث", "third", {"collection": "صحف"})), "mona")

    def run(*words):
        done = CliRunner().invoke(app, ["team", words[0], corpus.place, *words[1:]])
        return done.exit_code, done.output

    assert run("add", "omar")[0] == 0
    assert run("add", "dina", "--role", "adjudicator") == (0, "dina: adjudicator.\n")
    assert run("assign", "--overlap", "2", "--to", "mona", "--to", "omar") == (0, "6 assignments made.\n")
    assert run("assign", "--take-back", "--in", "صحف") == (0, "2 assignments taken back.\n")
    assert run("assign", "--in", "nothing")[0] == 1
    done = CliRunner().invoke(app, ["team", "status", corpus.place, "--documents", "--json"])
    told = json.loads(done.stdout)
    assert [(p["name"], p["role"], p["given"]) for p in told["people"][:3]] == [
        ("mona", "annotator", 2),
        ("omar", "annotator", 2),
        ("dina", "adjudicator", 0),
    ]
    assert len(told["assignments"]) == 4
