# SPDX-License-Identifier: MIT
"""Each kind of damage is found by its name, and mended where it can be; a healthy corpus is said to be well."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from annotation.document import Document
from annotation.edit import Edit, Marks, accept, reject
from annotation.formats.format import Record
from annotation.history import Step
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import tables
from corpus.check import check, glance, repair
from corpus.corpus import Corpus
from corpus.dialects import interruptible
from corpus.errors import CancelledError

SPAN = Span.new(11, 22, "PERS")
DATE = Suggestion(40, 45, "DATE", "dates", 0.5, "day")


@pytest.fixture
def used(corpus: Corpus) -> Corpus:
    """A corpus with work of two people on it, undone and redone."""
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    edit = reject(DATE)
    for name in ("mona", "rim"):
        corpus.annotations.apply("visit", name, edit)
        corpus.annotations.apply("visit", name, edit.inverse(), Step.UNDO)
        corpus.annotations.apply("visit", name, edit, Step.REDO)
    corpus.annotations.apply("market", "rim", accept(Suggestion(0, 5, "EVENT", "s", 0.5, "")))
    corpus.trash.put("market", "rim")
    return corpus


DAMAGE = {
    "text": "UPDATE documents SET text = 'نص آخر' WHERE id = 'market'",
    "versions": "UPDATE documents SET version = version - 1 WHERE id = 'visit'",
    "surface": "UPDATE spans SET text = 'سواه' WHERE label = 'PERS'",
    "replay": "UPDATE spans SET label = 'ORG' WHERE label = 'PERS'",
    "offsets": "UPDATE verdicts SET \"end\" = 5000 WHERE label = 'DATE'",
    "labels": "UPDATE spans SET label = 'NOTHING' WHERE label = 'PERS'",
}
MENDED = {"versions", "surface", "replay", "offsets", "labels"}


def names(corpus: Corpus) -> set[str]:
    return {one.check for one in check(corpus) if not one.harmless}


def test_a_healthy_corpus_is_well(used: Corpus):
    told: list[tuple[int, int]] = []
    assert check(used, lambda *done: told.append(done)) == []
    assert told == [(2, 2)]


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_found_and_mended(used: Corpus, name: str):
    before = used.annotations.marks("visit", "mona")
    with used.database.writing() as connection:
        connection.execute(text(DAMAGE[name]))
    found = check(used)
    assert name in {one.check for one in found}
    mended = repair(used, found)
    assert bool(mended) == (name in MENDED)
    assert check(used) == ([] if name in MENDED else found)
    assert used.annotations.marks("visit", "mona") == before


def test_marks_beyond_the_text_that_the_journal_knows(used: Corpus):
    """What another program wrote in, journal and all, is taken out, and the journal says so."""
    journal = tables.journal
    beyond = {"id": "far", "start": 3, "end": 999, "label": "LOC"}
    with used.database.writing() as connection:
        layer = connection.execute(select(journal.c.document, journal.c.annotator).limit(1)).mappings().one()
        connection.execute(insert(tables.spans), {**layer, **beyond, "attributes": {}, "text": ""})
        row = {**layer, "time": "2026-01-01", "kind": "do", "before": {}, "after": {"spans": [beyond]}}
        connection.execute(insert(journal), row)
    assert names(used) == {"offsets", "surface", "versions"}
    repair(used, check(used))
    assert check(used) == []
    assert used.annotations.marks("visit", "mona").spans == {SPAN}


def test_a_journal_that_contradicts_itself_is_left_alone(used: Corpus):
    journal = tables.journal
    with used.database.writing() as connection:
        first = select(journal.c.number).where(journal.c.kind == "undo").limit(1).scalar_subquery()
        connection.execute(delete(journal).where(journal.c.number == first))
    found = check(used)
    assert {one.check: one.repair for one in found} == {"versions": "count again", "replay": ""}
    marks = used.annotations.marks("visit", "mona")
    repair(used, found)
    assert used.annotations.marks("visit", "mona") == marks
    assert names(used) == {"replay"}


def test_an_answer_that_does_not_fit_is_asked_for_again(used: Corpus):
    answers = tables.suggestions
    rows = ([[0, 4, "PERS", "s", 0.5, ""]], [[0, 4000, "PERS", "s", 0.5, ""]], [[1, 2]], {"no": "list"})
    with used.database.writing() as connection:
        number = connection.execute(select(tables.documents.c.number).limit(1)).scalar()
        for version, answer in enumerate(rows):
            row = {"document": number, "suggester": "s", "version": str(version), "answer": answer}
            connection.execute(insert(answers), row)
    found = check(used)
    assert [(one.check, one.repair) for one in found] == [("suggestions", "ask again")] * 3
    assert repair(used, found) == found
    assert check(used) == []
    with used.database.reading() as connection:
        assert list(connection.execute(select(answers.c.version)).scalars()) == ["0"]


def test_what_is_there_twice_is_only_noted(used: Corpus):
    used.annotations.apply("visit", "mona", Edit(frozenset({Span.new(11, 22, "PERS")})))
    used.documents.add(Record(Document(used.documents.get("visit").text, "ثانية", "second")), "mona")
    found = check(used)
    assert [(one.check, one.document, one.harmless) for one in found] == [
        ("duplicates", "second", True),
        ("duplicates", "visit", True),
    ]


@pytest.mark.sqlite
def test_a_damaged_file_and_rows_that_belong_to_nothing(used: Corpus, place: Path):
    with used.database.engine.connect() as connection:
        connection.connection.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            connection.execute(update(tables.spans).values(annotator=99))
        connection.invalidate()
    assert "orphans" in names(used)
    with used.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema=ON")
        connection.exec_driver_sql("DELETE FROM sqlite_master WHERE name = 'ix_journal_annotator'")
    used.close()
    assert "file" in names(used)


def test_repair_does_not_touch_what_has_become_sound(used: Corpus):
    with used.database.writing() as connection:
        connection.execute(text(DAMAGE["replay"]))
    found = check(used)
    repair(used, found)
    marks = Marks(frozenset({SPAN, Span.new(0, 3, "LOC")}), used.annotations.marks("visit", "mona").verdicts)
    used.annotations.apply("visit", "mona", Edit(marks.spans - {SPAN}))
    assert repair(used, found) == []
    assert used.annotations.marks("visit", "mona") == marks


def test_a_glance_sees_what_needs_no_texts(used: Corpus):
    assert glance(used) == []
    with used.database.writing() as connection:
        connection.execute(text(DAMAGE["versions"]))
    (one,) = glance(used)
    assert (one.check, one.document, one.repair) == ("versions", "visit", "count again")
    assert (
        one.told()["what"] == str(one).partition("visit: ")[2] == "7 changes are counted, the journal has 8"
    )


@pytest.mark.parametrize("look", [check, glance])
def test_a_check_can_be_stopped(used: Corpus, look):
    with pytest.raises(CancelledError, match="stopped"):
        look(used, stopped=lambda: True)
    assert names(used) == set()


@pytest.mark.sqlite
def test_a_long_statement_can_be_stopped(used: Corpus):
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"

    def look() -> None:
        with used.database.reading() as connection, interruptible(connection, lambda: True):
            connection.exec_driver_sql(endless)

    with pytest.raises(DBAPIError, match="interrupted"):
        look()
    assert names(used) == set()
