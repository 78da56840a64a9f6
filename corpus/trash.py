# SPDX-License-Identifier: MIT
"""Documents thrown away: out of sight, with all that was said about them, until they are taken out again."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from corpus import annotators, layers, tables
from corpus.clock import now
from corpus.database import Database
from corpus.errors import CorpusError


@dataclass(frozen=True, slots=True)
class Discarded:
    """A document in the trash: who threw it away, and when (UTC, ISO 8601)."""

    id: str
    title: str
    annotator: str
    time: str


class Trash:
    """The documents of one corpus that were thrown away. Nothing is ever deleted for good."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, id: str, annotator: str) -> None:
        """Throw a document away; written into the journal. Raises CorpusError when there is none such to see."""
        trash = tables.trash
        with self._database.writing() as connection:
            number = layers.hold(connection, id).number
            if self._is_in(connection, number):
                raise layers.missing(id)
            who = annotators.number_of(connection, annotator)
            connection.execute(insert(trash), {"document": number, "annotator": who, "time": now()})
            layers.note(connection, number, who, "trash", {}, {})

    def take_out(self, id: str, annotator: str) -> None:
        """Bring a document back as it was; written into the journal. Raises CorpusError when it is not there."""
        documents, trash = tables.documents, tables.trash
        with self._database.writing() as connection:
            here = documents.c.id == id
            # Raising the version first is taking the turn, as for every other writer of the document.
            connection.execute(update(documents).where(here).values(version=documents.c.version + 1))
            number = connection.execute(select(documents.c.number).where(here)).scalar()
            if number is None or not self._is_in(connection, number):
                raise CorpusError("There is no document {id!r} in the trash.", id=id)
            connection.execute(delete(trash).where(trash.c.document == number))
            who = annotators.number_of(connection, annotator)
            layers.note(connection, number, who, "restore", {}, {})

    def content(self) -> list[Discarded]:
        """What is in the trash, the last thrown away first."""
        documents, people, trash = tables.documents, tables.annotators, tables.trash
        found = (
            select(documents.c.id, documents.c.title, people.c.name, trash.c.time)
            .join(trash, trash.c.document == documents.c.number)
            .join(people, people.c.number == trash.c.annotator)
            .order_by(trash.c.time.desc(), documents.c.number)
        )
        with self._database.reading() as connection:
            return [Discarded(*row) for row in connection.execute(found)]

    @staticmethod
    def _is_in(connection: Connection, number: int) -> bool:
        trash = tables.trash
        return bool(connection.execute(select(trash.c.time).where(trash.c.document == number)).first())
