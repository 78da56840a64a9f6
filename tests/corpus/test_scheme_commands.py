# SPDX-License-Identifier: MIT
"""The scheme of a corpus from the command line: shown, written out, changed with its marks, changed back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus.commands import app
from corpus.corpus import Corpus

TEXT = "زار الوزير سليم الحداد مدينة النخيل"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    place = tmp_path / "a.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        marks = Marks(frozenset({Span(23, 35, "GPE", "a"), Span(11, 22, "PERS", "b")}))
        corpus.documents.add(Record(Document(TEXT, "زيارة", "visit"), (Layer("mona", marks),)), "mona")
        corpus.questions.ask("visit", "mona", "مدينة؟", Span(23, 35, "GPE", "a"))
    return place


def run(*words: object):
    return CliRunner().invoke(app, list(map(str, words)))


def labels(place: Path) -> dict[str, int]:
    found = json.loads(run("scheme", "show", place, "--json").stdout)
    return {label["name"]: label["spans"] for label in found["labels"] if label["spans"]}


def test_show(made: Path):
    assert labels(made) == {"PERS": 1, "GPE": 1}
    table = run("scheme", "show", made)
    assert "كيان سياسي" in table.stdout
    assert "0 colours hard to read" in table.stderr


def test_rename_merge_and_undo(made: Path):
    assert "1 span in 1 document went along." in run("scheme", "rename", made, "GPE", "PLACE").stderr
    assert labels(made) == {"PERS": 1, "PLACE": 1}
    assert run("scheme", "merge", made, "PLACE", "LOC").exit_code == 0
    assert labels(made) == {"PERS": 1, "LOC": 1}
    assert run("scheme", "undo", made).exit_code == run("scheme", "undo", made).exit_code == 0
    assert labels(made) == {"PERS": 1, "GPE": 1}
    nothing = run("scheme", "undo", made)
    assert (nothing.exit_code, "no change" in nothing.stderr) == (1, True)


def test_out_and_in_again(made: Path, tmp_path: Path):
    out = tmp_path / "mine.toml"
    assert run("scheme", "export", made, out).exit_code == 0
    assert run("scheme", "export", made).stdout == out.read_text(encoding="utf-8")
    out.write_text(out.read_text(encoding="utf-8").replace('"GPE"', '"PLACE"'), encoding="utf-8")
    refused = run("scheme", "set", made, out)
    assert (refused.exit_code, "GPE" in refused.stderr) == (1, True)
    assert run("scheme", "set", made, out, "--map", "GPE=PLACE").exit_code == 0
    assert labels(made) == {"PERS": 1, "PLACE": 1}
    assert (
        run("scheme", "set", made, "ontonotes", "--map", "PERS=PERSON", "--map", "PLACE=GPE").exit_code == 0
    )
    assert labels(made) == {"PERSON": 1, "GPE": 1}


def test_what_cannot_be(made: Path):
    for words in (("rename", made, "GPE", "ORG"), ("merge", made, "GPE", "GPE"), ("rename", made, "NO", "X")):
        done = run("scheme", *words)
        assert done.exit_code == 1
        assert "Traceback" not in done.stderr
    assert run("scheme", "set", made, "nowhere").exit_code == 1
    assert labels(made) == {"PERS": 1, "GPE": 1}


def test_questions(made: Path):
    (asked,) = json.loads(run("questions", made, "--json").stdout)
    assert (asked["document"], asked["words"], asked["question"]["text"]) == (
        "visit",
        "مدينة النخيل",
        "مدينة؟",
    )
    with Corpus.open(made) as corpus:
        corpus.questions.answer("visit", asked["question"]["id"], "rim", "نعم")
    assert "0 questions." in run("questions", made).stderr
    assert "نعم" in run("questions", made, "--all").stdout
