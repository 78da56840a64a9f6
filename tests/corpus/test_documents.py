# SPDX-License-Identifier: MIT
"""Documents: adding, paging, status, and what comes next."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.span import Span
from corpus import tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError


def many(corpus: Corpus, count: int) -> None:
    for number in range(count):
        corpus.documents.add(Record(Document(f"النص رقم {number}", f"نص {number}", f"d{number}")), "mona")


def test_a_text_comes_back_as_it_went_in(corpus: Corpus):
    text = "\u200fسطر\r\nثانٍ\u2028ثالث\tمُشكَّلٌ ــــ ﻻ 🧑\u200d🌾\n\n "
    document = Document(text, "غريب \n عنوان", "odd", {"source": "odd.txt", "مفتاح": "قيمة"})
    assert corpus.documents.add(Record(document, split="dev"), "mona") == "odd"
    again = corpus.documents.get("odd")
    assert (again, again.metadata, again.sha256) == (document, document.metadata, document.sha256)


def test_pages_are_in_the_order_of_import(corpus: Corpus):
    many(corpus, 5)
    assert corpus.documents.count() == 7
    assert [entry.id for entry in corpus.documents.page(limit=3)] == ["visit", "market", "d0"]
    assert [entry.id for entry in corpus.documents.page(5)] == ["d3", "d4"]
    assert [entry.number for entry in corpus.documents.page()] == [1, 2, 3, 4, 5, 6, 7]
    assert corpus.documents.page(7) == []


def test_next_open_goes_round(corpus: Corpus):
    many(corpus, 2)
    for id in ("market", "d1"):
        corpus.documents.set_status(id, Status.DONE, "mona")
    assert corpus.documents.next_open("visit") == "d0"
    assert corpus.documents.next_open("d0") == "visit"
    corpus.documents.set_status("visit", Status.SET_ASIDE, "mona")
    assert corpus.documents.next_open("d1") == "d0"
    assert corpus.documents.next_open("d0") is None


def test_a_status_is_written_down(corpus: Corpus):
    corpus.documents.set_status("visit", Status.DONE, "mona")
    assert corpus.documents.entry("visit").status is Status.DONE
    journal = tables.journal
    with corpus.database.reading() as connection:
        last = connection.execute(select(journal).order_by(journal.c.number.desc())).mappings().first()
    assert last is not None
    assert (last["kind"], last["before"], last["after"]) == ("status", {"status": "new"}, {"status": "done"})
    assert last["time"].endswith("Z")


def test_layers_without_a_name_are_the_bringer_s(corpus: Corpus):
    mine, gold = Span.new(0, 4, "PERS"), Span.new(5, 8, "LOC")
    layers = (Layer("", Marks(frozenset({mine}))), Layer("gold", Marks(frozenset({gold}))))
    corpus.documents.add(Record(Document("سلمى في صور", "x", "x"), layers), "ريم")
    assert corpus.annotations.annotators("x") == ["ريم", "gold"]
    assert corpus.annotations.marks("x", "gold").spans == {gold}
    assert corpus.documents.entry("x").status is Status.STARTED


@pytest.mark.parametrize(
    ("document", "spans", "says"),
    [
        (Document("نص", "ع", "visit"), [], "already has a document 'visit'"),
        (Document(" \n", "فارغ", "e"), [], "فارغ: the text is empty"),
        (Document("نص\0", "صفر", "n"), [], "U\\+0000"),
        (Document("\ud800نص", "نصف", "s"), [], "U\\+D800"),
        (Document("نص", "ع", "r"), [Span.new(0, 3, "PERS")], "outside the text"),
        (Document("نص", "ع", "l"), [Span.new(0, 2, "WEAPON")], "no label WEAPON"),
    ],
)
def test_what_cannot_be_kept_is_refused(corpus: Corpus, document: Document, spans: list[Span], says: str):
    layers = (Layer("", Marks(frozenset(spans))),)
    with pytest.raises(CorpusError, match=says):
        corpus.documents.add(Record(document, layers), "mona")
    assert corpus.documents.count() == 2


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (Record(Document("نص", "ع\0")), "NUL"),
        (Record(Document("نص", "ع\ud800")), "ع\ufffd: a name or value"),
        (Record(Document("نص", "ع", "a\0")), "NUL"),
        (Record(Document("نص", "ع", metadata={"a": "\udfff"})), "surrogate"),
        (Record(Document("نص", "ع", "x" * 201)), "longer than 200"),
        (Record(Document("نص", "ع"), split="x" * 41), "longer than 40"),
        (Record(Document("نص", "ع"), (Layer("", Marks(frozenset({Span(0, 2, "PERS", "s\0")}))),)), "NUL"),
    ],
)
def test_names_that_not_every_database_keeps(corpus: Corpus, record: Record, says: str):
    with pytest.raises(CorpusError, match=says):
        corpus.documents.add(record, "mona")
    assert corpus.documents.count() == 2
