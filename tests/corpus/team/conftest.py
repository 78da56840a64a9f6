# SPDX-License-Identifier: MIT
"""A guarded corpus on a real server, with four people and a stranger, whose logins are of one test module alone."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.formats.format import Record
from annotation.scheme import load
from corpus.annotators import GOLD
from corpus.commands import app
from corpus.corpus import Corpus

TEXTS = {"one": "زار محمد القاهرة", "two": "وثيقة ثانية 😀"}


class Team:
    """A guarded corpus with four people, whose logins are of this test alone."""

    def __init__(self, url: str) -> None:
        self.url, self.tag = url, uuid4().hex[:8]
        self.corpus = Corpus.create(url, load("anercorp"))
        for id, text in TEXTS.items():
            self.corpus.documents.add(Record(Document(text, id, id)), "postgres")
        self.run("init")
        for name, role in (
            ("amal", "annotator"),
            ("badr", "annotator"),
            ("dina", "adjudicator"),
            ("rima", "manager"),
        ):
            self.run("add", self.login(name), "--role", role, "--no-password")
        self.run("assign", "--document", "one", "--to", self.login("amal"), "--to", self.login("badr"))
        self.run("assign", "--document", "two", "--to", self.login("badr"))
        with psycopg.connect(url, autocommit=True) as owner:
            owner.execute(f'CREATE ROLE "{self.login("stranger")}" LOGIN')

    def run(self, command: str, *words: str) -> str:
        done = CliRunner().invoke(app, ["team", command, self.url, *words])
        assert done.exit_code == 0, done.output
        return done.output

    def login(self, name: str) -> str:
        return f"{name}_{self.tag}"

    def url_of(self, name: str) -> str:
        return self.url.replace("postgres@", f"{self.login(name)}@", 1)

    def number(self, name: str) -> str:
        who = name if name == GOLD else self.login(name)
        return f"(SELECT number FROM annotators WHERE name = '{who}')"

    def tries(self, name: str, statement: str) -> str:
        """What the server answers: rows, or the code of the refusal."""
        with psycopg.connect(self.url_of(name), autocommit=True) as connection:
            try:
                return f"rows={connection.execute(statement).rowcount}"
            except psycopg.Error as error:
                return str(error.sqlstate)

    def end(self) -> None:
        self.corpus.close()
        with psycopg.connect(self.url, autocommit=True) as owner:
            groups = owner.execute("SELECT 'tawsim_' || left(id, 16) FROM corpus").fetchone()[0]
            names = [self.login(n) for n in ("amal", "badr", "dina", "rima", "stranger")]
            for name in (*names, f"{groups}_member", f"{groups}_manager"):
                owner.execute(f'DROP OWNED BY "{name}"')
                owner.execute(f'DROP ROLE "{name}"')


@pytest.fixture(scope="module")
def team(server: str) -> Iterator[Team]:
    name = f"tawsim_{uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
        made = Team(f"{server}{'&' if '?' in server else '?'}options={quote(f'-csearch_path={name}')}")
        yield made
        made.end()
        connection.execute(f"DROP SCHEMA {name} CASCADE")
