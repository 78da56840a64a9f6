# SPDX-License-Identifier: MIT
"""The commands that keep a corpus safe: what they print, what they leave, and how they end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from annotation.edit import Edit
from annotation.span import Span
from corpus.commands import app
from corpus.corpus import Corpus

SPAN = Span.new(11, 22, "PERS")


def tawsim(*words: object, code: int = 0) -> str:
    done = CliRunner().invoke(app, [str(word) for word in words])
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout if "--json" in words else done.output


def told(*words: object) -> Any:
    return json.loads(tawsim(*words, "--json"))


@pytest.fixture
def used(corpus: Corpus) -> Corpus:
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    return corpus


def test_backup_and_restore(used: Corpus, place: Path | str, tmp_path: Path):
    copy = tmp_path / "copy.tawsim"
    assert "a whole copy" in tawsim("backup", place, copy)
    assert "is there already" in tawsim("backup", place, copy, code=1)
    made = told("backup", place)["file"]
    assert next(one["file"] for one in told("backup", place, "--list")) == made
    used.annotations.apply("visit", "mona", Edit(removed=frozenset({SPAN})))
    assert "is there already" in tawsim("restore", place, copy, code=1)
    assert "what was there before" in tawsim("restore", place, copy, "--replace")
    assert used.annotations.marks("visit", "mona").spans == {SPAN}
    assert "There is no corpus" in tawsim("restore", tmp_path / "x.tawsim", tmp_path / "none.tawsim", code=1)


def test_check_and_repair(used: Corpus, place: Path | str):
    assert "all is well" in tawsim("check", place)
    with used.database.writing() as connection:
        connection.execute(text("UPDATE documents SET version = 9 WHERE id = 'visit'"))
    assert "(--repair: count again)" in tawsim("check", place, code=1)
    found = json.loads(tawsim("check", place, "--json", code=1))["found"]
    assert [(one["check"], one["document"]) for one in found] == [("versions", "visit")]
    assert "Mended (count again)" in tawsim("check", place, "--repair")
    assert "all is well" in tawsim("check", place)


def test_history_and_rewind(used: Corpus, place: Path | str):
    assert [one["kind"] for one in told("history", place)] == ["import", "import", "do"]
    assert [one["kind"] for one in told("history", place, "--document", "visit", "--limit", 1)] == ["do"]
    assert "+PERS" in tawsim("history", place)
    assert "1 mark gone" in tawsim("rewind", place, "visit", "--to", "2020-01-01", "--annotator", "mona")
    assert used.annotations.marks("visit", "mona").spans == set()
    assert "is not a time" in tawsim("rewind", place, "visit", "--to", "Tuesday", code=1)


def test_discard_and_recover(used: Corpus, place: Path | str):
    tawsim("discard", place, "visit", "--annotator", "rim")
    assert [(one["id"], one["annotator"]) for one in told("recover", place)] == [("visit", "rim")]
    assert "visit" in tawsim("recover", place)
    tawsim("recover", place, "visit")
    assert used.annotations.marks("visit", "mona").spans == {SPAN}
    assert "in the trash" in tawsim("recover", place, "visit", code=1)
