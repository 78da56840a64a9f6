# SPDX-License-Identifier: MIT
"""Making and opening a corpus, and refusing what is none: one sentence, and the file as it was."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from annotation.scheme import load
from corpus.corpus import Corpus
from corpus.database import APPLICATION_ID
from corpus.errors import CorpusError
from corpus.explaining import explained


def sqlite_file(place: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(place)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return place


OURS = f"PRAGMA application_id={APPLICATION_ID}"


def test_a_new_corpus_is_one_file_with_its_scheme(tmp_path: Path):
    place = tmp_path / "أخبار.tawsim"
    with Corpus.create(place, load("conflict-news")) as made:
        assert made.documents.count() == 0
        assert made.documents.page() == []
        assert made.place == str(place)
    assert [file.name for file in tmp_path.iterdir()] == ["أخبار.tawsim"]
    with Corpus.open(str(place)) as again:
        assert again.scheme == load("conflict-news")


@pytest.mark.sqlite
def test_it_settles_the_file_as_it_must(corpus: Corpus):
    with corpus.database.reading() as connection:
        values = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id")
        }
    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "application_id": APPLICATION_ID,
    }


def test_what_is_there_is_not_overwritten(tmp_path: Path):
    place = tmp_path / "here.tawsim"
    place.write_text("مسودة", encoding="utf-8")
    with pytest.raises(CorpusError, match="is there already"):
        Corpus.create(place, load("wojood"))
    assert place.read_text(encoding="utf-8") == "مسودة"
    with pytest.raises(CorpusError, match="There is no folder"):
        Corpus.create(tmp_path / "nowhere" / "a.tawsim", load("wojood"))
    with pytest.raises(CorpusError, match="is there already"):
        Corpus.create(tmp_path, load("wojood"))


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("missing", "There is no corpus .*make one with"),
        ("folder", "is a folder"),
        ("empty", "is empty"),
        ("text", "is not a corpus of Tawsim"),
        ("other database", "database of another program"),
        ("damaged", "is damaged|is not a corpus"),
        ("newer", "newer Tawsim .*revision 9999; .*up to 00"),
    ],
)
def test_what_is_no_corpus_is_refused_and_left_as_it_is(tmp_path: Path, kind: str, says: str):
    place = tmp_path / "x.tawsim"
    match kind:
        case "folder":
            place.mkdir()
        case "empty":
            place.touch()
        case "text":
            place.write_text("نص وليس مدوّنة", encoding="utf-8")
        case "other database":
            sqlite_file(place, "CREATE TABLE recipes (name TEXT)")
        case "damaged":
            sqlite_file(place, OURS, "CREATE TABLE documents (x)")
            place.write_bytes(place.read_bytes()[:100] + b"\xff" * 8000)
        case "newer":
            Corpus.create(place, load("wojood")).close()
            sqlite_file(place, "UPDATE alembic_version SET version_num = '9999'")
    before = place.read_bytes() if place.is_file() else None
    with pytest.raises(CorpusError, match=says) as caught:
        Corpus.open(place)
    assert "x.tawsim" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (place.read_bytes() if place.is_file() else None) == before
    assert [file.name for file in tmp_path.iterdir()] == ([] if kind == "missing" else ["x.tawsim"])


@pytest.mark.parametrize(
    ("url", "says"),
    [("://", "not a database URL"), ("oracleofdelphi://x", "driver that is not installed")],
)
def test_a_url_that_leads_nowhere(url: str, says: str):
    with pytest.raises(CorpusError, match=says):
        Corpus.open(url)


def write_much(corpus: Corpus, pragma: str) -> None:
    with corpus.database.writing() as connection:
        connection.execute(text(f"PRAGMA {pragma}"))
        connection.execute(text("INSERT INTO annotators (name) VALUES (:name)"), {"name": "س" * 100_000})


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("pragma", "says"),
    [("max_page_count = 1", r"The disk that holds .*news\.tawsim is full"), ("query_only = ON", "read-only")],
)
def test_what_the_disk_does_becomes_a_sentence(corpus: Corpus, pragma: str, says: str):
    with pytest.raises(CorpusError, match=says):
        write_much(corpus, pragma)
    assert corpus.documents.count() == 2


def take_turn(place: Path) -> None:
    with explained(str(place)), closing(sqlite3.connect(place, timeout=0, isolation_level=None)) as impatient:
        impatient.execute("BEGIN IMMEDIATE")


@pytest.mark.sqlite
def test_a_corpus_that_another_program_holds(corpus: Corpus, place: Path):
    with corpus.database.writing(), pytest.raises(CorpusError, match=r"news\.tawsim is busy"):
        take_turn(place)
    take_turn(place)


def test_a_fault_of_the_program_is_not_dressed_up(corpus: Corpus):
    with (
        pytest.raises(Exception, match=r"no such table|does not exist") as caught,
        corpus.database.reading() as connection,
    ):
        connection.execute(text("SELECT * FROM nowhere"))
    assert not isinstance(caught.value, CorpusError)


def test_an_empty_database_is_no_corpus(postgresql: str):
    with pytest.raises(CorpusError, match="There is no corpus in postgresql"):
        Corpus.open(postgresql)
    Corpus.create(postgresql, load("wojood")).close()
    with pytest.raises(CorpusError, match="is there already"):
        Corpus.create(postgresql, load("wojood"))


def test_a_server_that_is_not_there():
    with pytest.raises(CorpusError, match=r"The database .* does not answer|The connection to .* broke"):
        Corpus.open("postgresql://nobody@127.0.0.1:1/none")


def test_a_server_out_of_reach_of_this_account(postgresql: str, server: str):
    for url, says in (
        (server.replace("/postgres?", "/nowhere?"), "nowhere.* (does not exist|There is no database)"),
        (server.replace("//postgres@", "//stranger@"), "stranger.* does not exist"),
    ):
        with pytest.raises(CorpusError, match=says):
            Corpus.open(url)


def test_a_reader_is_not_held_up_by_a_writer(corpus: Corpus):
    with corpus.database.writing() as connection:
        connection.execute(text("UPDATE documents SET title = 'x'"))
        assert corpus.documents.entry("visit").title == "زيارة"
    assert corpus.documents.entry("visit").title == "x"


def test_opening_does_not_import_alembic(place: Path, corpus: Corpus):
    code = (
        "import sys; from corpus.corpus import Corpus; Corpus.open(sys.argv[1]).documents.page();"
        "print([m for m in ('alembic', 'camel_tools', 'torch', 'PySide6', 'sqlalchemy.orm') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
