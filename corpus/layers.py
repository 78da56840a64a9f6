# SPDX-License-Identifier: MIT
"""The rows of one annotator on one document: reading them, adding to them, and the line in the journal."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Table,
    Text,
    bindparam,
    cast,
    delete,
    insert,
    select,
    update,
)

from annotation.edit import Mark, Marks
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Outcome, Verdict
from corpus import rows, tables
from corpus.admitting import check
from corpus.clock import now
from corpus.dialects import insert_if_new
from corpus.errors import ConflictError, CorpusError, MissingError
from corpus.prepared import Prepared, to_json

# Documents whose marks are asked for in one question; a shorter one is filled up, so that it is always the same.
_TOGETHER = 20
_DOCUMENT: ColumnElement[int] = bindparam("document_")
_ANNOTATOR: ColumnElement[int] = bindparam("annotator_")
_ID: ColumnElement[str] = bindparam("id_")


def _hold() -> Executable:
    documents = tables.documents
    here = update(documents).where(documents.c.id == _ID, tables.arrived())
    return here.values(version=documents.c.version + 1).returning(
        documents.c.number, documents.c.text, documents.c.status
    )


def _of_some(table: Table, *columns: str) -> Prepared:
    """The rows of a table on up to so many documents."""
    here = table.c.document.in_([bindparam(f"n{n}") for n in range(_TOGETHER)])
    wanted = [cast(table.c[c], Text) if c == "attributes" else table.c[c] for c in columns]
    return Prepared(select(table.c.document, table.c.annotator, *wanted).where(here))


def _remove(table: Table) -> Executable:
    mine = (table.c.document == _DOCUMENT, table.c.annotator == _ANNOTATOR, table.c.id == _ID)
    kept = [c if c.name != "attributes" else cast(c, Text).label(c.name) for c in table.c]
    return delete(table).where(*mine).returning(*kept)


def _prepared_add(table: Table) -> Prepared:
    columns = [column.name for column in table.c if column.name != "number"]
    return Prepared(lambda connection: insert_if_new(connection, table), columns)


_NUMBER = Prepared(select(tables.documents.c.number).where(tables.documents.c.id == _ID, tables.arrived()))
_HOLD = Prepared(_hold())
_NOTE = Prepared(
    insert(tables.journal), ("time", "document", "annotator", "kind", "before", "after", "act", "actor")
)
_ADD = {table.name: _prepared_add(table) for table in (tables.spans, tables.verdicts)}
_SPANS_OF = _of_some(tables.spans, "start", "end", "label", "id", "attributes")
_VERDICTS_OF = _of_some(
    tables.verdicts, "outcome", "start", "end", "label", "source", "confidence", "id", "span"
)
_REMOVE = {table.name: Prepared(_remove(table)) for table in (tables.spans, tables.verdicts)}


def missing(id: str) -> CorpusError:
    """What to say when a document is not there."""
    return MissingError("The corpus has no document {id!r}.", id=id)


def number_of(connection: Connection, id: str) -> int:
    """The row number of a document. Raises CorpusError when there is none of this identifier."""
    found = _NUMBER.run(connection, id_=id).fetchone()
    if found is None:
        raise missing(id)
    return int(found[0])


class Held(NamedTuple):
    """A document whose turn was taken: its row number, its text, and how far it has come."""

    number: int
    text: str
    status: str


def hold(connection: Connection, id: str) -> Held:
    """Take the turn at a document and count its coming journal row. Raises CorpusError as `number_of`."""
    found = _HOLD.run(connection, id_=id).fetchall()
    if not found:
        raise missing(id)
    return Held(*found[0])


def note(
    connection: Connection,
    document: int,
    annotator: int,
    kind: str,
    before: dict[str, Any],
    after: dict[str, Any],
    act: str = "",
    actor: str = "",
) -> None:
    """Append a row to the journal; of a bulk act it is a part of, the name; of another than the annotator, who did it."""
    row = {"time": now(), "document": document, "annotator": annotator, "kind": kind}
    _NOTE.run(connection, **row, before=to_json(before), after=to_json(after), act=act, actor=actor)


def marks(connection: Connection, document: int, annotator: int) -> Marks:
    """What an annotator has said about a document."""
    found = []
    for table in (tables.spans, tables.verdicts):
        where = (table.c.document == document, table.c.annotator == annotator)
        found.append(connection.execute(select(table).where(*where)).mappings())
    spans, verdicts = found
    return Marks(
        frozenset(rows.span_of(row) for row in spans),
        frozenset(rows.verdict_of(row) for row in verdicts),
    )


def marks_of(
    connection: Connection, numbers: Sequence[int], people: Sequence[int] | None
) -> dict[int, Marks]:
    """What these annotators, or all, together have said about each of these documents."""
    spans, verdicts = defaultdict[int, set[Span]](set), defaultdict[int, set[Verdict]](set)
    for first in range(0, len(numbers), _TOGETHER):
        some = numbers[first : first + _TOGETHER]
        asked = {f"n{n}": some[n] if n < len(some) else None for n in range(_TOGETHER)}
        for document, who, *said in _SPANS_OF.run(connection, **asked).fetchall():
            if people is None or who in people:
                start, end, label, id, attributes = said
                told = () if attributes == "{}" else tuple(sorted(json.loads(attributes).items()))
                spans[document].add(Span(start, end, label, id, told))
        for document, who, outcome, *said in _VERDICTS_OF.run(connection, **asked).fetchall():
            if people is None or who in people:
                verdicts[document].add(Verdict(Outcome(outcome), *said))
    return {n: Marks(frozenset(spans[n]), frozenset(verdicts[n])) for n in numbers}


def names(connection: Connection, document: int) -> list[str]:
    """The annotators who have marks on a document, in the order in which they came to the corpus."""
    people = tables.annotators
    numbers = [
        select(table.c.annotator).where(table.c.document == document)
        for table in (tables.spans, tables.verdicts)
    ]
    found = select(people.c.name).where(people.c.number.in_(numbers[0].union(numbers[1])))
    return list(connection.execute(found.order_by(people.c.number)).scalars())


def add(
    connection: Connection, document: int, annotator: int, added: Iterable[Mark], text: str, scheme: Scheme
) -> None:
    """Insert marks. Raises CorpusError when one does not fit text and scheme, ConflictError when one is there."""
    layer = {"document": document, "annotator": annotator}
    spans: list[dict[str, Any]] = []
    verdicts: list[dict[str, Any]] = []
    for mark in added:
        check(mark, text, scheme)
        if isinstance(mark, Span):
            row = rows.span_row(mark, text)
            spans.append(layer | row | {"attributes": to_json(row["attributes"])})
        else:
            verdicts.append(layer | rows.verdict_row(mark))
    spans.sort(key=lambda row: (row["start"], -row["end"]))
    verdicts.sort(key=lambda row: row["start"])
    for table, new in ((tables.spans, spans), (tables.verdicts, verdicts)):
        if new and _ADD[table.name].run_many(connection, new) != len(new):
            raise conflict()


def remove(connection: Connection, document: int, annotator: int, removed: Iterable[Mark]) -> None:
    """Delete marks. Raises ConflictError when one is not there as it is given."""
    for mark in removed:
        table = tables.spans if isinstance(mark, Span) else tables.verdicts
        gone = _REMOVE[table.name].run(connection, document_=document, annotator_=annotator, id_=mark.id)
        names = [column[0] for column in gone.description]
        there: list[Mark] = []
        for values in gone.fetchall():
            row = dict(zip(names, values, strict=True))
            if isinstance(mark, Span):
                there.append(rows.span_of(row | {"attributes": json.loads(row["attributes"])}))
            else:
                there.append(rows.verdict_of(row))
        if there != [mark]:
            raise conflict()


def conflict() -> ConflictError:
    """What to say when marks are not what an edit expects."""
    return ConflictError(
        "This document was changed in another window since it was shown here: open it again to go on."
    )
