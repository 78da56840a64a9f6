# SPDX-License-Identifier: MIT
"""A corpus file for each person, to work on elsewhere: their documents and their own layer, nobody else's; the same corpus."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, select, update

from corpus import annotators, search, tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Portion:
    """The file that somebody takes along, and how many documents are in it."""

    annotator: str
    place: Path
    documents: int


def split(corpus: Corpus, people: Iterable[str], folder: Path) -> list[Portion]:
    """Write a file for each person into a folder: the documents given to them, or all where none were.

    Raises CorpusError where a file is there already, or nothing would be in it; files written before stay.
    """
    stem = Path(corpus.place).stem if "://" not in corpus.place else "corpus"
    return [_portion(corpus, name, folder / f"{stem}-{_plain(name)}.tawsim") for name in people]


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name)


def _portion(corpus: Corpus, name: str, place: Path) -> Portion:
    with Corpus.create(place, corpus.scheme) as made:
        try:
            with corpus.database.reading() as reader, made.database.writing() as writer:
                who = annotators.find(reader, name)
                numbers = _documents(reader, who)
                if who is None or not numbers:
                    raise CorpusError(
                        "There is nothing in {place} to give to {name}.", place=corpus.place, name=name
                    )
                _fill(reader, writer, who, numbers)
        except BaseException:
            made.close()
            place.unlink(missing_ok=True)
            raise
    return Portion(name, place, len(numbers))


def _documents(connection: Connection, who: int | None) -> list[int]:
    documents, given = tables.documents, tables.assignments
    mine = select(given.c.document).where(given.c.annotator == who)
    here = select(documents.c.number).where(tables.arrived()).order_by(documents.c.number)
    if connection.execute(mine.limit(1)).first():
        here = here.where(documents.c.number.in_(mine))
    return list(connection.execute(here).scalars())


def _fill(reader: Connection, writer: Connection, who: int, numbers: list[int]) -> None:
    documents = tables.documents
    writer.execute(delete(tables.corpus))
    for table in (tables.corpus, tables.annotators, tables.scheme_changes, tables.lists):
        _copy(reader, writer, table)
    for first in range(0, len(numbers), _BATCH):
        some = numbers[first : first + _BATCH]
        _copy(reader, writer, documents, documents.c.number.in_(some))
        for table in (tables.spans, tables.verdicts, tables.journal, tables.approvals, tables.assignments):
            _copy(reader, writer, table, table.c.document.in_(some), table.c.annotator == who)
        for table in (tables.questions, tables.suggestions):
            _copy(reader, writer, table, table.c.document.in_(some))
    lines = select(func.count()).where(tables.journal.c.document == documents.c.number).scalar_subquery()
    writer.execute(update(documents).values(version=lines))
    search.fill(writer)


def _copy(reader: Connection, writer: Connection, table: Table, *conditions: ColumnElement[bool]) -> None:
    rows = reader.execute(select(table).where(*conditions)).mappings()
    for some in rows.partitions(_BATCH):
        writer.execute(insert(table), [dict(row) for row in some])
