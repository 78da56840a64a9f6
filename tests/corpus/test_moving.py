# SPDX-License-Identifier: MIT
"""A corpus moves from a file to a server and back, and is the same corpus, to the byte of its export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from annotation.document import Document, Status
from annotation.edit import Edit, accept, reject
from annotation.formats.format import Layer, Record
from annotation.history import Step
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import tables
from corpus.annotations import Marks
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import export
from corpus.restoring import back_up, restore


def fill(corpus: Corpus) -> None:
    """Titles, names and metadata that collations would sort in several ways, and work of two people."""
    for number, title in enumerate(("ياء", "Zeta", "alpha", "أحمد", "احمد", "Álamo", "_", "٣")):
        marks = Marks(frozenset({Span.new(0, 4, "PERS", (("ب", "٢"), ("أ", "1")))}))
        document = Document(f"سلمى في مدينة رقم {number} 🙂\r\n", title, f"d{number}", {"ب": "x", "أ": "y"})
        corpus.documents.add(Record(document, (Layer("ريم", marks),), split="dev"), "mona")
        suggestion = Suggestion(8, 13, "GPE", "places", 0.1 + number / 9, "بعد حرف جر")
        for name in ("Zaid", "adam"):
            corpus.annotations.apply(f"d{number}", name, accept(suggestion))
    edit = reject(Suggestion(0, 4, "ORG", "names", 1 / 3, ""))
    corpus.annotations.apply("d0", "adam", edit)
    corpus.annotations.apply("d0", "adam", edit.inverse(), Step.UNDO)
    corpus.documents.set_status("d3", Status.DONE, "adam")


def everything(corpus: Corpus) -> dict[str, list[dict[str, Any]]]:
    with corpus.database.reading() as connection:
        return {
            table.name: [
                dict(row)
                for row in connection.execute(select(table).order_by(*table.primary_key.columns)).mappings()
            ]
            for table in tables.metadata.sorted_tables
        }


def exported(corpus: Corpus, out: Path) -> bytes:
    export(corpus, out, format="tawsim-jsonl", layer="all")
    return out.read_bytes()


@pytest.mark.sqlite
def test_there_and_back_again(corpus: Corpus, place: Path, postgresql: str, tmp_path: Path):
    fill(corpus)
    rows, dataset = everything(corpus), exported(corpus, tmp_path / "before.jsonl")
    restore(postgresql, back_up(place).file)
    with Corpus.open(postgresql) as there:
        assert everything(there) == rows
        assert exported(there, tmp_path / "there.jsonl") == dataset
    restore(tmp_path / "again.tawsim", back_up(postgresql).file)
    with Corpus.open(tmp_path / "again.tawsim") as again:
        assert everything(again) == rows
        assert exported(again, tmp_path / "again.jsonl") == dataset


def test_work_goes_on_where_it_arrived(corpus: Corpus, place: Path | str, postgresql: str, tmp_path: Path):
    fill(corpus)
    file = back_up(place).file
    for target in (postgresql if isinstance(place, Path) else tmp_path / "x.tawsim",):
        restore(target, file)
        with Corpus.open(target) as there:
            there.documents.add(Record(Document("نص جديد", "جديد", "new")), "someone new")
            undone = there.annotations.history("d0", "Zaid").undoable
            assert undone is not None
            there.annotations.apply("d0", "Zaid", undone, Step.UNDO)
            assert [e.id for e in there.documents.page()][-1] == "new"
            assert there.documents.count() == corpus.documents.count() + 1


def test_a_server_s_corpus_is_replaced_only_when_told(postgresql: str, tmp_path: Path):
    from annotation.scheme import load

    with Corpus.create(postgresql, load("wojood")) as made:
        fill(made)
        rows = everything(made)
    backup = back_up(postgresql, tmp_path / "b.tawsim").file
    with Corpus.open(postgresql) as corpus:
        corpus.annotations.apply("d1", "Zaid", Edit(frozenset({Span.new(5, 7, "LOC")})))
        with pytest.raises(CorpusError, match="is there already"):
            restore(postgresql, backup)
        assert everything(corpus) != rows
        before = restore(postgresql, backup, replace=True)
        assert everything(corpus) == rows
    assert before is not None
    with Corpus.open(before.file) as kept:
        assert len(kept.annotations.marks("d1", "Zaid").spans) == 2
