# SPDX-License-Identifier: MIT
"""A corpus of every earlier revision opens, keeps all that was in it, and goes on."""

from __future__ import annotations

import gzip
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from annotation.document import Status
from annotation.edit import Edit
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from corpus import backup, upgrade
from corpus.check import check
from corpus.corpus import Corpus
from corpus.database import Database, url_of
from corpus.exchange import export
from corpus.restoring import restore
from corpus.telling import events

STORED = Path(__file__).parent / "stored"


@pytest.fixture(scope="module")
def make() -> ModuleType:
    """The script that made the stored corpora."""
    spec = importlib.util.spec_from_file_location("make_stored", STORED / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def unpacked(revision: str, folder: Path) -> Path:
    place = folder / "old.tawsim"
    place.write_bytes(gzip.decompress((STORED / f"{revision}.tawsim.gz").read_bytes()))
    return place


def see_that_all_is_there(corpus: Corpus) -> None:
    assert check(corpus) == []
    assert [(e.id, e.title, e.status) for e in corpus.documents.page()] == [
        ("visit", "زيارة", Status.DONE),
        ("market", "سوق", Status.NEW),
    ]
    assert corpus.annotations.marks("visit", "rim").spans == {Span(4, 14, "PERS", "imported")}
    marks = corpus.annotations.marks("visit", "mona")
    assert [(s.start, s.end, s.label) for s in marks.spans] == [(15, 27, "LOC")]
    assert [v.source for v in marks.verdicts] == ["places"]
    kinds = ["import", "import", "do", "do", "do", "undo", "status"]
    assert [event.kind for event in events(corpus)] == kinds
    redone = corpus.annotations.history("visit", "mona").redoable
    assert redone is not None
    corpus.annotations.apply("visit", "mona", redone, Step.REDO)
    corpus.annotations.apply("market", "new", Edit(frozenset({Span.new(0, 5, "EVENT")})))
    assert check(corpus) == []


@pytest.mark.parametrize("revision", upgrade.REVISIONS[:-1])
def test_a_file(revision: str, tmp_path: Path):
    place = unpacked(revision, tmp_path)
    before = place.read_bytes()
    with Corpus.open(place) as corpus:
        see_that_all_is_there(corpus)
    (kept,) = backup.backups(backup.folder_of(place))
    assert kept.why == f"before-{upgrade.HEAD}"
    kept.file.rename(tmp_path / "kept.tawsim")
    assert len((tmp_path / "kept.tawsim").read_bytes()) == len(before)
    with Corpus.open(tmp_path / "kept.tawsim") as corpus:
        see_that_all_is_there(corpus)


@pytest.mark.parametrize("revision", upgrade.REVISIONS[:-1])
def test_a_server(revision: str, make: ModuleType, postgresql: str, tmp_path: Path):
    with Corpus.open(unpacked(revision, tmp_path)) as source:
        export(source, tmp_path / "file.jsonl", format="tawsim-jsonl", layer="all")
        database = Database(url_of(postgresql))
        make.as_of(revision, source, database)
        with database.reading() as connection:
            assert upgrade.revision(connection) == revision
        database.close()
    with Corpus.open(postgresql) as corpus:
        export(corpus, tmp_path / "server.jsonl", format="tawsim-jsonl", layer="all")
        assert check(corpus) == []
    assert (tmp_path / "server.jsonl").read_bytes() == (tmp_path / "file.jsonl").read_bytes()


@pytest.mark.parametrize("revision", upgrade.REVISIONS[:-1])
def test_an_old_backup_into_a_corpus_that_is_open(revision: str, tmp_path: Path):
    old = unpacked(revision, tmp_path)
    before = old.read_bytes()
    with Corpus.create(tmp_path / "new.tawsim", load("wojood")) as corpus:
        restore(tmp_path / "new.tawsim", old, replace=True)
        see_that_all_is_there(corpus)
    assert old.read_bytes() == before
