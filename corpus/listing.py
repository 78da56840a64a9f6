# SPDX-License-Identifier: MIT
"""Which documents a person wants to see, in which order: by text, standing, label, people, split, collection, field."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, exists, func, or_, select

from annotation.arabic import key
from annotation.document import Status
from annotation.query import Query
from corpus import annotators, assigning, search, tables
from corpus.corpus import Corpus
from corpus.describing import COLLECTION, ORIGIN
from corpus.documents import Entry, entries, entry_of

DATE = "date"  # the field of metadata that says when a text appeared


class Order(StrEnum):
    """What a list is sorted by: ascending titles and dates, the least progress first, the latest work first."""

    IMPORT = "import"
    TITLE = "title"
    DATE = "date"
    WORKED = "worked"
    PROGRESS = "progress"
    USEFULNESS = "usefulness"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to list; what is empty asks for nothing. `text` is words of the title or of the text, in any spelling.

    `value` is what the field of metadata `field` says; where it is empty any value will do.
    """

    text: str = ""
    statuses: frozenset[Status] = frozenset()
    label: str = ""
    annotator: str = ""
    assigned: str = ""
    split: str = ""
    collection: str = ""
    field: str = ""
    value: str = ""
    order: Order = Order.IMPORT

    @property
    def everything(self) -> bool:
        """Whether all documents are asked for, in the order of import."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from."""

    annotators: tuple[str, ...]
    assigned: tuple[str, ...]
    splits: tuple[str, ...]
    collections: tuple[str, ...]
    fields: tuple[str, ...]


def listed(corpus: Corpus, wanted: Wanted) -> list[Entry]:
    """The entries that fit. Sorted by usefulness they come in the order of import: who asks knows the gains."""
    documents = tables.documents
    with corpus.database.reading() as connection:
        places = _places(connection)
        rows = connection.execute(_narrowed(connection, entries(), wanted).order_by(documents.c.number)).all()
        found = [entry_of(row, places[row.number]) for row in rows if row.number in places]
        if wanted.text.strip():
            having, piece = _having(connection, wanted.text), key(wanted.text.strip())
            numbers = {row.id: row.number for row in rows}
            found = [entry for entry in found if numbers[entry.id] in having or piece in key(entry.title)]
        match wanted.order:
            case Order.TITLE:
                found.sort(key=lambda entry: key(entry.title))
            case Order.PROGRESS:
                found.sort(key=lambda entry: entry.progress)
            case Order.WORKED:
                latest = _latest(connection)
                found.sort(key=lambda entry: latest.get(entry.id, ""), reverse=True)
            case Order.DATE:
                dates = _dates(connection)
                found.sort(key=lambda entry: dates.get(entry.id) or "9999")
    return found


def choices(corpus: Corpus) -> Choices:
    """What people, parts, collections and fields of metadata the corpus has."""
    documents = tables.documents
    with corpus.database.reading() as connection:
        splits = connection.execute(select(documents.c.split).where(tables.arrived()).distinct()).scalars()
        told = connection.execute(select(documents.c.metadata).where(tables.arrived())).scalars()
        fields: set[str] = set()
        collections: set[str] = set()
        for metadata in told:
            fields |= metadata.keys()
            collections.add(metadata.get(COLLECTION, ""))
        return Choices(
            tuple(annotators.names(connection)),
            tuple(assigning.people(connection)),
            tuple(sorted(filter(None, splits))),
            tuple(sorted(filter(None, collections))),
            tuple(sorted(fields - {COLLECTION, *ORIGIN})),
        )


def _places(connection: Connection) -> dict[int, int]:
    """The place of each document in the order of import, from 1, by its row number."""
    number = tables.documents.c.number
    found = connection.execute(select(number).where(tables.arrived()).order_by(number)).scalars()
    return {row: place for place, row in enumerate(found, 1)}


def _narrowed(connection: Connection, rows: Select[Any], wanted: Wanted) -> Select[Any]:
    documents, spans = tables.documents, tables.spans
    rows = rows.where(tables.arrived())
    if wanted.statuses:
        rows = rows.where(documents.c.status.in_([str(status) for status in wanted.statuses]))
    if wanted.label:
        rows = rows.where(
            exists().where(spans.c.document == documents.c.number, spans.c.label == wanted.label)
        )
    if wanted.annotator:
        who = annotators.find(connection, wanted.annotator) or 0
        marked = (
            exists().where(table.c.document == documents.c.number, table.c.annotator == who)
            for table in (spans, tables.verdicts)
        )
        rows = rows.where(or_(*marked))
    if wanted.assigned:
        rows = rows.where(assigning.given_to(annotators.find(connection, wanted.assigned) or 0))
    if wanted.split:
        rows = rows.where(documents.c.split == wanted.split)
    for field, value in ((COLLECTION, wanted.collection), (wanted.field, wanted.value)):
        if field and value:
            rows = rows.where(documents.c.metadata[field].as_string() == value)
        elif field and field != COLLECTION:
            rows = rows.where(documents.c.metadata[field].as_string().is_not(None))
    return rows


def _having(connection: Connection, text: str) -> set[int]:
    """The row numbers of the documents with these words in their text; the last may only be begun."""
    try:
        query = Query.parse(text if text.rstrip().endswith("*") else f"{text.rstrip()}*")
    except ValueError:
        return set()
    return search.documents_with(connection, query)


def _latest(connection: Connection) -> dict[str, str]:
    """When each document was last worked on, by its identifier."""
    documents, journal = tables.documents, tables.journal
    asked = select(documents.c.id, func.max(journal.c.time)).join(
        journal, journal.c.document == documents.c.number
    )
    found = connection.execute(asked.where(journal.c.kind != "import").group_by(documents.c.id))
    return {id: time for id, time in found}


def _dates(connection: Connection) -> dict[str, str]:
    documents = tables.documents
    told = documents.c.metadata[DATE].as_string()
    found = connection.execute(select(documents.c.id, told).where(told.is_not(None)))
    return {id: date for id, date in found}
