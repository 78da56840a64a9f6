# SPDX-License-Identifier: MIT
"""The documents of a corpus: adding, finding and paging through them, and how far each has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select, update

from annotation.document import Document, Status
from annotation.formats.format import Record
from annotation.scheme import Scheme
from corpus import annotators, assigning, entering, layers, rows, tables
from corpus.database import Database

_FINISHED = [Status.DONE.value, Status.ADJUDICATED.value, Status.SET_ASIDE.value]


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as a list shows it: without its text.

    `spans` counts the spans of all its annotators; `number` is its place in the order of import, from 1.
    `progress` tells how far down the text anyone has marked or answered, 0..1; 1 where the work is finished.
    """

    id: str
    title: str
    status: Status
    spans: int
    number: int
    progress: float = 0.0


class Documents:
    """The documents of one corpus, in the order in which they came."""

    def __init__(self, database: Database, scheme: Scheme) -> None:
        self._database = database
        self._scheme = scheme

    def count(self) -> int:
        """How many documents there are."""
        with self._database.reading() as connection:
            there = select(func.count()).select_from(tables.documents).where(tables.arrived())
            return int(connection.execute(there).scalar_one())

    def page(self, first: int = 0, limit: int = 200) -> list[Entry]:
        """Up to `limit` entries, the first of them with `first` documents before it."""
        number = tables.documents.c.number
        here = select(number).where(tables.arrived()).order_by(number).offset(first).limit(limit)
        with self._database.reading() as connection:
            # The numbers first, from their index: who pages far does not walk past all the texts before.
            numbers = list(connection.execute(here).scalars())
            rows = connection.execute(entries().where(number.in_(numbers)).order_by(number))
            return [entry_of(row, first + place) for place, row in enumerate(rows, 1)]

    def entry(self, id: str) -> Entry:
        """The entry of a document. Raises CorpusError when there is none of this identifier."""
        with self._database.reading() as connection:
            row = connection.execute(entries().where(tables.documents.c.id == id, tables.arrived())).first()
            if row is None:
                raise layers.missing(id)
            before = select(func.count()).where(tables.documents.c.number <= row.number, tables.arrived())
            return entry_of(row, int(connection.execute(before).scalar_one()))

    def titles(self, ids: Sequence[str]) -> dict[str, str]:
        """What some documents are called, also those in the trash; who is not there is left out."""
        documents = tables.documents
        asked = select(documents.c.id, documents.c.title).where(documents.c.id.in_(ids))
        with self._database.reading() as connection:
            return {id: title for id, title in connection.execute(asked)}

    def get(self, id: str) -> Document:
        """A document with its text. Raises CorpusError when there is none of this identifier."""
        with self._database.reading() as connection:
            here = select(tables.documents).where(tables.documents.c.id == id, tables.arrived())
            row = connection.execute(here).mappings().first()
            if row is None:
                raise layers.missing(id)
            return rows.document_of(row)

    def add(self, record: Record, annotator: str) -> str:
        """Enter a document with its layers, those without a name as the annotator's; gives its identifier.

        Raises CorpusError when the identifier is taken or a span does not fit text and scheme.
        """
        arrival = entering.make_ready(record, annotator, self._scheme)
        with self._database.writing() as connection:
            entering.enter(connection, arrival)
        return record.document.id

    def set_status(self, id: str, status: Status, annotator: str, *, hurried: bool = False) -> None:
        """Say how far the work on a document has come; written into the journal. Raises CorpusError as `get`.

        Of a document that was given to several people each says so of their own part: it is done when all are.

        Where others are writing it waits for its turn, `hurried` only a moment, and then raises BusyError.
        """
        documents = tables.documents
        with self._database.writing(hurried=hurried) as connection:
            number, _, before = layers.hold(connection, id)
            who = annotators.number_of(connection, annotator)
            after = assigning.standing(connection, number, who, status)
            where = documents.c.number == number
            connection.execute(update(documents).where(where).values(status=str(after)))
            told = {"status": str(after)} if after == status else {"status": str(after), "part": str(status)}
            layers.note(connection, number, who, "status", {"status": before}, told)

    def next_open(self, after: str = "", annotator: str = "") -> str | None:
        """The next document that is not done, adjudicated or set aside: after this one, then from the beginning.

        Where documents were given to the annotator, only those of them that they have not finished. None when no
        other document is open. Raises CorpusError as `get`.
        """
        documents = tables.documents
        with self._database.reading() as connection:
            here = layers.number_of(connection, after) if after else 0
            unfinished = documents.c.status.not_in(_FINISHED)
            mine = assigning.open_to(connection, annotator) if annotator else None
            is_open = select(documents.c.id).where(unfinished if mine is None else mine, tables.arrived())
            for part in (documents.c.number > here, documents.c.number < here):
                found = connection.execute(is_open.where(part).order_by(documents.c.number).limit(1)).scalar()
                if found is not None:
                    return str(found)
        return None


def entries() -> Select[Any]:
    """The rows that `entry_of` reads, of all documents: those that no reader may see are still among them."""
    documents, spans, verdicts = tables.documents, tables.spans, tables.verdicts
    marked = select(func.count()).where(spans.c.document == documents.c.number).scalar_subquery()
    ends = (
        select(func.coalesce(func.max(table.c.end), 0)).where(table.c.document == documents.c.number)
        for table in (spans, verdicts)
    )
    columns = (documents.c.id, documents.c.title, documents.c.status, documents.c.number)
    reached = [
        end.scalar_subquery().label(name) for name, end in zip(("marked", "answered"), ends, strict=True)
    ]
    return select(*columns, marked.label("spans"), func.length(documents.c.text).label("length"), *reached)


def entry_of(row: Row[Any], place: int) -> Entry:
    """The entry that a row of `entries` tells, at its place in the order of import."""
    reached = max(row.marked, row.answered) / max(1, row.length)
    progress = 1.0 if row.status in _FINISHED else min(1.0, reached)
    return Entry(row.id, row.title, Status(row.status), row.spans, place, progress)
