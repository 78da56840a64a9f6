# SPDX-License-Identifier: MIT
"""What a review doubted and a person called right: kept, told in the journal, and not asked again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, insert, select

from corpus import annotators, layers, tables
from corpus.database import Database

# The kind of a journal row that tells of it.
RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Approval:
    """What was called right: something of a kind in a document."""

    document: str
    kind: str
    what: str


class Approvals:
    """What each annotator called right in one corpus."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, approval: Approval, annotator: str) -> None:
        """Keep it. Raises CorpusError where there is no such document; what is kept already stays."""
        row = {"kind": approval.kind, "what": approval.what}
        with self._database.writing() as connection:
            who = annotators.number_of(connection, annotator)
            document = layers.number_of(connection, approval.document)
            known = tables.approvals
            if connection.execute(select(known.c.number).where(*_same(document, who, row))).first():
                return
            layers.hold(connection, approval.document)
            connection.execute(insert(known), row | {"document": document, "annotator": who})
            layers.note(connection, document, who, RIGHT, {}, {RIGHT: row})

    def take_back(self, approval: Approval, annotator: str) -> None:
        """Ask again. Raises CorpusError as `add`."""
        row = {"kind": approval.kind, "what": approval.what}
        with self._database.writing() as connection:
            who = annotators.number_of(connection, annotator)
            document = layers.number_of(connection, approval.document)
            if connection.execute(delete(tables.approvals).where(*_same(document, who, row))).rowcount:
                layers.hold(connection, approval.document)
                layers.note(connection, document, who, RIGHT, {RIGHT: row}, {})

    def all(self, annotator: str) -> set[Approval]:
        """All that an annotator called right."""
        known, documents = tables.approvals, tables.documents
        with self._database.reading() as connection:
            who = annotators.find(connection, annotator)
            columns = (documents.c.id, known.c.kind, known.c.what)
            asked = select(*columns).join(known, known.c.document == documents.c.number)
            return {Approval(*row) for row in connection.execute(asked.where(known.c.annotator == who))}


def _same(document: int, annotator: int, row: Mapping[str, str]) -> tuple[ColumnElement[bool], ...]:
    """What finds this approval, where the annotator gave it."""
    known = tables.approvals
    mine = (known.c.document == document, known.c.annotator == annotator)
    return *mine, known.c.kind == row["kind"], known.c.what == row["what"]
