# SPDX-License-Identifier: MIT
"""What the server itself lets each person do: attempts on a real PostgreSQL, past the program and through it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from typer.testing import CliRunner

from annotation.adjudication import Rule
from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus.annotators import GOLD
from corpus.check import check
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.database import url_of
from corpus.errors import CorpusError
from corpus.securing import secured
from corpus.team.adjudication import answer, finish, matter, take_over_all
from corpus.team.agreement import agreement
from corpus.telling import events


def span(document: str, start: int, end: int, who: str, id: str = "") -> str:
    here = f"(SELECT number FROM documents WHERE id = '{document}')"
    return (
        'INSERT INTO spans (document, annotator, id, "start", "end", label, attributes, text)'
        f" SELECT coalesce({here}, 2), {who}, '{id or uuid4().hex[:12]}', {start}, {end}, 'PERS', '{{}}', ''"
    )


def line(who: str, kind: str = "do", actor: str = "", document: str = "one") -> str:
    return (
        "INSERT INTO journal (time, document, annotator, kind, before, after, actor)"
        f" SELECT '2020', number, {who}, '{kind}', '{{}}', '{{}}', '{actor}' FROM documents WHERE id = '{document}'"
    )


ATTEMPTS: list[tuple[str, Callable[[Any], str], str]] = [
    ("amal", lambda t: span("one", 4, 8, t.number("amal"), "a1"), "rows=1"),
    ("badr", lambda t: span("one", 4, 8, t.number("badr"), "b1"), "rows=1"),
    ("amal", lambda t: "SELECT * FROM spans", "rows=1"),  # she does not see Badr's
    ("dina", lambda t: "SELECT * FROM spans", "rows=2"),
    ("amal", lambda t: "SELECT * FROM documents", "rows=1"),
    ("badr", lambda t: "SELECT * FROM documents", "rows=2"),
    ("amal", lambda t: "SELECT * FROM search", "rows=1"),
    ("amal", lambda t: span("two", 0, 3, t.number("amal")), "42501"),  # not given to her
    ("amal", lambda t: span("one", 0, 3, t.number("badr")), "42501"),
    ("amal", lambda t: span("one", 0, 3, t.number(GOLD)), "42501"),
    ("amal", lambda t: "UPDATE spans SET label = 'LOC'", "42501"),
    ("amal", lambda t: f"UPDATE spans SET annotator = {t.number('badr')}", "42501"),
    ("amal", lambda t: f"DELETE FROM spans WHERE annotator = {t.number('badr')}", "rows=0"),
    ("amal", lambda t: "UPDATE documents SET version = version", "40001"),  # stale
    ("amal", lambda t: "UPDATE documents SET version = version + 1 WHERE id = 'one'", "rows=1"),
    ("amal", lambda t: "UPDATE documents SET version = version + 1 WHERE id = 'two'", "rows=0"),
    ("amal", lambda t: "UPDATE documents SET status = 'adjudicated'", "42501"),
    ("amal", lambda t: span("one", 4, 99, t.number("amal")), "23514"),  # past the text
    ("amal", lambda t: "UPDATE documents SET text = 'x'", "42501"),
    ("amal", lambda t: "DELETE FROM journal", "42501"),
    ("amal", lambda t: "UPDATE journal SET actor = 'badr'", "42501"),
    ("amal", lambda t: line(t.number("badr")), "42501"),
    ("amal", lambda t: line(t.number("amal"), "relabel"), "42501"),
    ("amal", lambda t: line(t.number("amal"), actor="badr"), "rows=1"),  # the server writes who it was
    ("amal", lambda t: f"SELECT * FROM journal WHERE annotator = {t.number('badr')}", "rows=0"),
    ("amal", lambda t: "CREATE TABLE x (i int)", "42501"),
    ("amal", lambda t: "TRUNCATE spans", "42501"),
    ("amal", lambda t: f'SET ROLE "{t.login("dina")}"', "42501"),
    ("amal", lambda t: "SET SESSION AUTHORIZATION postgres", "42501"),
    ("amal", lambda t: "UPDATE annotators SET role = 'manager'", "42501"),
    ("amal", lambda t: f"UPDATE assignments SET annotator = {t.number('amal')}", "42501"),
    ("amal", lambda t: f"INSERT INTO assignments SELECT 99, 2, {t.number('amal')}, 1, '', ''", "42501"),
    ("amal", lambda t: "SELECT * FROM comparisons", "rows=0"),
    ("amal", lambda t: "UPDATE corpus SET scheme = ''", "42501"),
    ("dina", lambda t: span("one", 4, 8, t.number(GOLD), "g1"), "rows=1"),
    ("dina", lambda t: f"DELETE FROM spans WHERE annotator = {t.number('amal')}", "rows=0"),
    ("dina", lambda t: span("one", 4, 8, t.number("amal")), "42501"),
    ("dina", lambda t: "UPDATE spans SET label = 'LOC'", "42501"),
    ("dina", lambda t: line(t.number("amal")), "42501"),
    ("dina", lambda t: line(t.number(GOLD), actor="amal"), "rows=1"),
    ("rima", lambda t: span("one", 0, 3, t.number(GOLD)), "42501"),  # adjudicators alone write gold
    ("rima", lambda t: "UPDATE journal SET actor = ''", "42501"),
    ("rima", lambda t: "DELETE FROM journal WHERE kind <> 'import'", "rows=0"),
    # Who is not of the team does not see that there is anything.
    ("stranger", lambda t: "SELECT * FROM documents", "42P01"),
    ("stranger", lambda t: "SELECT * FROM spans", "42P01"),
    ("stranger", lambda t: "SELECT * FROM journal", "42P01"),
    ("badr", lambda t: "SELECT char_length(text) FROM documents WHERE id = 'two'", "rows=1"),
]


def test_each_attempt_is_answered_as_designed(team: Any):
    answers = [(who, call(team), wanted, team.tries(who, call(team))) for who, call, wanted in ATTEMPTS]
    assert [one for one in answers if one[2] != one[3]] == []
    with psycopg.connect(team.url, autocommit=True) as owner:
        asked = "SELECT actor, time FROM journal WHERE annotator = {} ORDER BY number DESC LIMIT 1"
        assert owner.execute(asked.format(team.number("amal"))).fetchone()[0] == ""
        actor, time = owner.execute(asked.format(team.number(GOLD))).fetchone()
        assert actor == team.login("dina")
        assert time > "2025"
        with pytest.raises(psycopg.errors.CheckViolation):
            owner.execute("UPDATE documents SET sha256 = repeat('0', 64) WHERE id = 'one'")
        with pytest.raises((psycopg.DataError, ValueError)):
            owner.execute("SELECT %s::text", ("a\x00b",))
        for id in ("a1", "b1", "g1"):
            owner.execute("DELETE FROM spans WHERE id = %s", (id,))
        owner.execute("DELETE FROM journal WHERE kind = 'do'")
        owner.execute(
            "UPDATE documents SET version = (SELECT count(*) FROM journal WHERE document = documents.number)"
        )


def test_the_program_works_within_these_bounds(team: Any):
    amal, badr, dina, rima = (team.login(name) for name in ("amal", "badr", "dina", "rima"))
    with Corpus.open(team.url_of("amal")) as corpus:
        assert [entry.id for entry in corpus.documents.page()] == ["one"]
        corpus.annotations.apply("one", amal, Edit(frozenset({Span.new(4, 8, "PERS")})))
        for call in (
            lambda: corpus.annotations.apply("one", badr, Edit(frozenset({Span.new(4, 8, "PERS")}))),
            lambda: corpus.annotations.apply("one", GOLD, Edit(frozenset({Span.new(4, 8, "PERS")}))),
            lambda: corpus.documents.get("two"),
            lambda: corpus.documents.add(Record(Document("x", "x", "x")), amal),
        ):
            with pytest.raises(CorpusError):
                call()
        corpus.documents.set_status("one", Status.DONE, amal)
        assert corpus.documents.entry("one").status is Status.STARTED  # Badr has not finished, though unseen
    with Corpus.open(team.url_of("badr")) as corpus:
        corpus.annotations.apply("one", badr, Edit(frozenset({Span.new(4, 8, "LOC")})))
        corpus.documents.set_status("one", Status.DONE, badr)
        assert corpus.annotations.annotators("one") == [badr]
    with Corpus.open(team.url_of("dina")) as corpus:
        assert agreement(corpus).figures.overall().exact == 0
        take_over_all(corpus, Rule.ALL, dina)
        (place,) = matter(corpus, "one").open
        answer(corpus, "one", place, [(4, 8, "PERS")], dina)
        finish(corpus, "one", dina)
        told = [(e.annotator, e.actor) for e in events(corpus, "one") if e.annotator == GOLD]
        assert told == [(GOLD, dina)]
        with pytest.raises(CorpusError, match="frozen"):
            corpus.annotations.apply("one", GOLD, Edit(frozenset({Span.new(0, 3, "ORG")})), actor=dina)
    with Corpus.open(team.url_of("rima")) as corpus:
        corpus.documents.add(Record(Document("نص جديد", "جديد", "new")), rima)
        assert len(corpus.documents.page()) == 3
    assert check(team.corpus) == []
    with pytest.raises(CorpusError):
        Corpus.open(team.url_of("stranger"))


def test_the_frozen_gold_is_frozen_past_the_program_too(team: Any):
    assert team.tries("dina", span("one", 0, 3, team.number(GOLD))) == "42501"
    assert team.tries("dina", f"DELETE FROM spans WHERE annotator = {team.number(GOLD)}") == "42501"


def test_who_was_removed_is_out_and_the_marks_stay(team: Any):
    before = len(team.corpus.annotations.marks("one", team.login("amal")).spans)
    team.run("remove", team.login("amal"))
    assert team.tries("amal", "SELECT * FROM documents") == "42P01"
    assert len(team.corpus.annotations.marks("one", team.login("amal")).spans) == before == 1
    team.run("add", team.login("amal"), "--no-password")
    assert team.tries("amal", "SELECT * FROM documents") == "rows=1"


def test_a_password_is_kept_scrambled_and_guarding_twice_is_the_same(team: Any):
    done = CliRunner().invoke(app, ["team", "add", team.url, team.login("badr")], input="سرّ طويل\nسرّ طويل\n")
    assert done.exit_code == 0, done.output
    with psycopg.connect(team.url) as owner:
        kept = owner.execute(
            "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (team.login("badr"),)
        ).fetchone()[0]
    assert kept.startswith("SCRAM-SHA-256$")
    team.run("init")
    assert team.tries("badr", "SELECT * FROM documents") == "rows=2"


@pytest.mark.sqlite
def test_a_file_cannot_be_guarded(corpus):
    done = CliRunner().invoke(app, ["team", "init", corpus.place])
    assert done.exit_code == 1
    assert "PostgreSQL" in done.output


@pytest.mark.parametrize(
    ("url", "mode"),
    [
        ("postgresql://amal@db.example.org/news", "verify-full"),
        ("postgresql://amal@db.example.org/news?sslmode=require", None),
        ("postgresql://amal@localhost/news", None),
        ("postgresql://amal@/news?host=/run/postgresql", None),
    ],
)
def test_a_server_elsewhere_has_to_prove_who_it_is(url: str, mode: str | None):
    assert secured(url_of(url)).get("sslmode") == mode
