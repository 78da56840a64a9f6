# SPDX-License-Identifier: MIT
"""Prepared statements say and give what SQLAlchemy's do, on each kind of database."""

from __future__ import annotations

import pytest
from sqlalchemy import bindparam, insert, select

from corpus import tables
from corpus.corpus import Corpus
from corpus.prepared import Prepared, to_json

ODD = 'a "quoted" \\ name: %(x)s ? 100 % 🙂 حُكم'
_TITLES = Prepared(
    select(tables.documents.c.title)
    .where(tables.documents.c.id == bindparam("which"), tables.documents.c.status == "new")
    .order_by(tables.documents.c.number)
)
COLUMNS = ("time", "document", "annotator", "kind", "before", "after")
_NOTE = Prepared(insert(tables.journal), COLUMNS)


def test_values_go_in_as_they_are(corpus: Corpus):
    with corpus.database.writing() as connection:
        row = ("t", 1, 1, "do", to_json({"status": ODD}), "{}")
        _NOTE.run_tuples(connection, [row])
        assert _NOTE.run_many(connection, [dict(zip(COLUMNS, row, strict=True))] * 2) == 2
        _NOTE.run_tuples(connection, [])
    with corpus.database.reading() as connection:
        found = connection.execute(select(tables.journal.c.before).where(tables.journal.c.time == "t"))
        assert found.scalars().all() == [{"status": ODD}] * 3
        assert _TITLES.run(connection, which="visit").fetchall() == [("زيارة",)]
        assert _TITLES.run(connection, which=ODD).fetchall() == []


def test_what_the_driver_refuses_leaves_nothing(corpus: Corpus):
    copy = Prepared(insert(tables.annotators), ("name",))

    def enter(*names: str) -> None:
        with corpus.database.writing() as connection:
            for name in names:
                copy.run(connection, name=name)

    with pytest.raises(Exception, match=r"UNIQUE|Someone else"):
        enter("huda", "mona")
    with corpus.database.reading() as connection:
        assert len(connection.execute(select(tables.annotators)).all()) == 1
