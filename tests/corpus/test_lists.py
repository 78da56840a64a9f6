# SPDX-License-Identifier: MIT
"""The lists of a corpus: kept in it, followed by its suggestions, refused with a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.formats.format import Record
from annotation.scheme import load
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import CorpusError

LISTS = '[names]\nGPE = "السويعية"\n'
TEXT = "عاد الوفد من السويعية."


def test_what_is_written_is_there_when_the_corpus_is_opened_again(place: str) -> None:
    with Corpus.create(place, load("conflict-news")) as corpus:
        before = {voice.version for voice in corpus.lists.voices()}
        corpus.lists.write(LISTS, "mona")
        assert {voice.version for voice in corpus.lists.voices()} > before
    with Corpus.open(place) as corpus:
        assert corpus.lists.text() == LISTS
        document = Document(TEXT, "t", "t")
        corpus.documents.add(Record(document, ()), "mona")
        asked = corpus.suggestions.ask(document, corpus.lists.voices())
        assert [TEXT[one.start : one.end] for one in asked] == ["السويعية"]
        assert asked[0].source == "own"


def test_what_cannot_be_read_changes_nothing(place: str) -> None:
    with Corpus.create(place, load("conflict-news")) as corpus:
        corpus.lists.write(LISTS, "mona")
        with pytest.raises(CorpusError, match="NOBODY"):
            corpus.lists.write('[names]\nNOBODY = "x"', "mona")
        assert corpus.lists.text() == LISTS


def test_the_command(tmp_path: Path) -> None:
    corpus, file = str(tmp_path / "c.tawsim"), tmp_path / "lists.toml"
    run = CliRunner().invoke
    assert run(app, ["new", corpus, "--scheme", "conflict-news"]).exit_code == 0
    assert "[names]" in run(app, ["lists", corpus]).stdout
    file.write_text(LISTS, encoding="utf-8")
    assert run(app, ["lists", corpus, "--set", str(file)]).exit_code == 0
    assert run(app, ["lists", corpus]).stdout == LISTS
    assert json.loads(run(app, ["lists", corpus, "--json"]).stdout)["names"] == {"GPE": ["السويعية"]}
    file.write_bytes(b"\xff\xfe\xff")
    assert run(app, ["lists", corpus, "--set", str(file)]).exit_code == 1
    assert run(app, ["lists", corpus]).stdout == LISTS
