# SPDX-License-Identifier: MIT
"""What is said about documents besides their texts and marks: fields of metadata, among them their collection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from corpus import annotators, tables
from corpus.admitting import check_name
from corpus.clock import now
from corpus.database import Database
from corpus.errors import CorpusError
from corpus.layers import missing

# The field that puts documents together under a name; it travels with them through every export.
COLLECTION = "collection"
# What the import itself writes, and a file proves: not for people to change.
ORIGIN = ("encoding", "bytes_sha256", "format")
_AT_ONCE = 500


def describe(database: Database, ids: Sequence[str], fields: Mapping[str, str], annotator: str) -> int:
    """Set fields of metadata of some documents, in one transaction; an empty value takes the field away.

    Written into the journal of each document that it changes; gives how many these are. Raises CorpusError
    for a document that is not there, and for a name or value that no file could keep.
    """
    for name, value in fields.items():
        check_name(name)
        check_name(value)
        if not name.strip() or name in ORIGIN:
            raise CorpusError("{name!r} is no field that can be set.", name=name)
    documents = tables.documents
    after = {name: value for name, value in fields.items() if value}
    updates: list[dict[str, object]] = []
    lines: list[dict[str, object]] = []
    with database.writing() as connection:
        said = {"time": now(), "annotator": annotators.number_of(connection, annotator), "kind": "describe"}
        for row in _rows(connection, ids):
            before = {name: row.metadata[name] for name in fields if name in row.metadata}
            if before != after:
                kept = {name: value for name, value in row.metadata.items() if name not in fields}
                updates.append({"which": row.number, "told": kept | after})
                lines.append(said | {"document": row.number, "before": before, "after": after})
        if lines:
            values = {"version": documents.c.version + 1, "metadata": bindparam("told")}
            here = documents.c.number == bindparam("which")
            connection.execute(update(documents).where(here).values(values), updates)
            connection.execute(insert(tables.journal), lines)
    return len(lines)


def _rows(connection: Connection, ids: Sequence[str]) -> list[Row[int, str, dict[str, str]]]:
    """The rows of documents, each held against other writers. Raises CorpusError where one is not there."""
    documents = tables.documents
    columns = (documents.c.number, documents.c.id, documents.c.metadata)
    found: list[Row[int, str, dict[str, str]]] = []
    wanted = list(dict.fromkeys(ids))
    for first in range(0, len(wanted), _AT_ONCE):
        some = documents.c.id.in_(wanted[first : first + _AT_ONCE])
        asked = select(*columns).where(some, tables.arrived()).order_by(documents.c.number)
        found += connection.execute(asked.with_for_update(of=documents)).all()
    if absent := set(wanted) - {row.id for row in found}:
        raise missing(min(absent))
    return found


def collections(database: Database) -> dict[str, int]:
    """The collections of a corpus with their numbers of documents, by name."""
    name = tables.documents.c.metadata[COLLECTION].as_string()
    asked = select(name, func.count()).where(tables.arrived(), name.is_not(None)).group_by(name)
    with database.reading() as connection:
        return dict(sorted((str(told), count) for told, count in connection.execute(asked)))


def in_collection(database: Database, name: str) -> list[str]:
    """The identifiers of the documents of a collection, in the order of import."""
    documents = tables.documents
    here = (documents.c.metadata[COLLECTION].as_string() == name, tables.arrived())
    with database.reading() as connection:
        return list(
            connection.execute(select(documents.c.id).where(*here).order_by(documents.c.number)).scalars()
        )
