# SPDX-License-Identifier: MIT
"""Documents thrown away are out of sight, and come back with everything that was said about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from annotation.document import Status
from annotation.edit import Edit
from annotation.history import Step
from annotation.span import Span
from corpus import tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import export

SPAN = Span.new(11, 22, "PERS")


@pytest.fixture
def thrown(corpus: Corpus) -> Corpus:
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    corpus.trash.put("visit", "rim")
    return corpus


def test_it_is_out_of_sight(thrown: Corpus, tmp_path: Path):
    assert [entry.id for entry in thrown.documents.page()] == ["market"]
    assert thrown.documents.count() == 1
    assert thrown.documents.next_open("market") is None
    for call in (
        lambda: thrown.documents.get("visit"),
        lambda: thrown.documents.entry("visit"),
        lambda: thrown.documents.set_status("visit", Status.DONE, "mona"),
        lambda: thrown.annotations.apply("visit", "mona", Edit(removed=frozenset({SPAN}))),
        lambda: thrown.trash.put("visit", "mona"),
    ):
        with pytest.raises(CorpusError, match="no document 'visit'"):
            call()
    assert export(thrown, tmp_path / "x.jsonl", format="tawsim-jsonl").documents == 1
    (one,) = thrown.trash.content()
    assert (one.id, one.title, one.annotator) == ("visit", "زيارة", "rim")


def test_it_comes_back_as_it_was(thrown: Corpus):
    thrown.trash.take_out("visit", "mona")
    assert [entry.id for entry in thrown.documents.page()] == ["visit", "market"]
    assert thrown.annotations.marks("visit", "mona").spans == {SPAN}
    assert thrown.trash.content() == []
    undone = thrown.annotations.history("visit", "mona").undoable
    assert undone is not None
    thrown.annotations.apply("visit", "mona", undone, Step.UNDO)
    journal = tables.journal
    with thrown.database.reading() as connection:
        kinds = list(connection.execute(select(journal.c.kind).order_by(journal.c.number)).scalars())
        version = connection.execute(
            select(tables.documents.c.version).where(tables.documents.c.id == "visit")
        ).scalar()
    assert kinds[2:] == ["do", "trash", "restore", "undo"]
    assert version == 5


def test_only_what_is_in_the_trash_comes_out(corpus: Corpus):
    for id in ("visit", "nowhere"):
        with pytest.raises(CorpusError, match=r"no document .* in the trash"):
            corpus.trash.take_out(id, "mona")
    with pytest.raises(CorpusError, match="no document 'nowhere'"):
        corpus.trash.put("nowhere", "mona")
