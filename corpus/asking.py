# SPDX-License-Identifier: MIT
"""The questions that a search puts to the database: compiled once for every shape that a search can have."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, TypeVarTuple

from sqlalchemy import (
    Connection,
    Executable,
    Integer,
    Select,
    bindparam,
    exists,
    func,
    select,
    union_all,
)

from corpus import search, tables
from corpus.describing import COLLECTION
from corpus.prepared import Prepared

Columns = TypeVarTuple("Columns")


class Shape(NamedTuple):
    """What a question to the database depends on, besides its values."""

    indexed: bool
    exact: bool
    labelled: bool
    of_one: bool
    in_document: bool
    in_collection: bool


class Statements(NamedTuple):
    """The next documents to look into, behind the number `after`; how many there are, and how many of these not."""

    rows: Prepared
    counts: tuple[Prepared, ...]


def escaped(letters: str) -> str:
    r"""Letters as LIKE is to look for them, anywhere; what means something to it is behind a \."""
    return "%" + re.sub(r"([\\%_])", r"\\\1", letters) + "%"


@cache
def statements(shape: Shape) -> Statements:
    """Compiled once for every shape: building a statement would take longer than asking it."""

    def having(connection: Connection, rows: Select[*Columns]) -> Select[*Columns]:
        documents, spans = tables.documents, tables.spans
        rows = rows.where(tables.arrived())
        if shape.indexed:
            found = search.having(connection)
            rows = rows.join_from(found, documents, found.c.document == documents.c.number)
        if shape.exact:
            rows = rows.where(documents.c.text.like(bindparam("letters"), escape="\\"))
        if shape.labelled:
            mine = [spans.c.document == documents.c.number, spans.c.label == bindparam("label")]
            mine += [spans.c.annotator == bindparam("who")] if shape.of_one else []
            rows = rows.where(exists().where(*mine))
        if shape.in_document:
            rows = rows.where(documents.c.id == bindparam("document"))
        if shape.in_collection:
            rows = rows.where(documents.c.metadata[COLLECTION].as_string() == bindparam("collection"))
        return rows

    def rows(connection: Connection) -> Executable:
        documents = tables.documents
        columns = (documents.c.number, documents.c.id, documents.c.title, documents.c.text)
        # Behind `after` in the index, which is in the order of the numbers, too.
        number = search.having(connection).c.document if shape.indexed else documents.c.number
        following = having(connection, select(*columns)).where(number > bindparam("after"))
        return following.order_by(number).limit(bindparam("most", type_=Integer))

    def count(connection: Connection) -> Executable:
        return having(connection, select(func.count(tables.documents.c.number)))

    if shape != Shape(True, False, False, shape.of_one, False, False):
        return Statements(Prepared(rows), (Prepared(count),))

    # All that the index has, less what is not there of it: in half the time that one question takes.
    def in_index(connection: Connection) -> Executable:
        return select(func.count(search.having(connection).c.document))

    def away(connection: Connection) -> Executable:
        number = search.having(connection).c.document
        gone = union_all(*(select(table.c.document) for table in (tables.arriving, tables.trash)))
        return select(func.count(number)).where(number.in_(gone))

    return Statements(Prepared(rows), (Prepared(in_index), Prepared(away)))
