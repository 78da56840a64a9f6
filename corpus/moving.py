# SPDX-License-Identifier: MIT
"""All rows of a corpus into another database: a snapshot of a server's corpus as a file, and the way back."""

from __future__ import annotations

from sqlalchemy import Connection, Table, delete, func, insert, select

from corpus import search, tables, upgrade
from corpus.database import Database, is_file, mark_file
from corpus.errors import CorpusError

_BATCH = 1000


def move(source: Database, target: Database, replace: bool = False) -> None:
    """Copy one state of a corpus, with its journal, into another database, all of it or nothing.

    Both know this program's tables, or the target none. Raises CorpusError when the target holds a corpus
    already and it is not to be replaced.
    """
    with source.reading() as reader, target.writing() as writer:
        if upgrade.revision(writer) is None:
            if is_file(target.url):
                mark_file(writer)
            upgrade.build(writer)
        elif not replace:
            raise CorpusError("{place} is there already: choose another name.", place=target.place)
        else:
            _empty(writer)
        for table in tables.metadata.sorted_tables:
            _copy(table, reader, writer)
            _check(table, reader, writer, target.place)
        search.fill(writer)


def _empty(connection: Connection) -> None:
    search.clear(connection)
    for table in reversed(tables.metadata.sorted_tables):
        connection.execute(delete(table))


def _copy(table: Table, reader: Connection, writer: Connection) -> None:
    """The rows in the order of their numbers, some at a time, so that a big corpus needs no big memory."""
    keys = list(table.primary_key.columns)
    found = reader.execution_options(yield_per=_BATCH).execute(select(table).order_by(*keys)).mappings()
    for rows in found.partitions(_BATCH):
        writer.execute(insert(table), [dict(row) for row in rows])
    key = keys[0]
    if writer.dialect.name == "postgresql" and key.name == "number":  # what comes next gets the next number
        highest = select(func.max(key)).scalar_subquery()
        sequence = func.pg_get_serial_sequence(table.name, key.name)
        writer.execute(select(func.setval(sequence, func.coalesce(highest, 1), highest.is_not(None))))


def _check(table: Table, reader: Connection, writer: Connection, place: str) -> None:
    count = select(func.count()).select_from(table)
    given, came = reader.execute(count).scalar_one(), writer.execute(count).scalar_one()
    if given != came:
        raise CorpusError(
            "{place} was left as it was: {came} of {given} rows of {table} came.",
            place=place,
            came=came,
            given=given,
            table=table.name,
        )
