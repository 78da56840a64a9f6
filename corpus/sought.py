# SPDX-License-Identifier: MIT
"""What is looked for in a corpus: words, names, letters, expressions, labels; and a walk over the documents that have it."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
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

from annotation.edit import Marks
from annotation.marked_names import MarkedNames
from annotation.query import Exact, Expression, Kind, Query
from annotation.scheme import Scheme
from annotation.standing import Place
from corpus import annotators, layers, search, tables
from corpus.describing import COLLECTION
from corpus.errors import CorpusError
from corpus.prepared import Prepared

Columns = TypeVarTuple("Columns")
# Documents read at a time; a first page seldom needs more than the first.
_AT_FIRST, _AT_ONCE = 20, 200


@dataclass(frozen=True, slots=True)
class Sought:
    """What to look for, and where: in one document, one collection, or, with neither, everywhere.

    With a `label` only places count that touch a span of it; of unmarked names, those that mostly bear it. Spans are
    those of `annotator`, of everybody where that is empty.
    """

    text: str = ""
    kind: Kind = Kind.WORDS
    label: str = ""
    annotator: str = ""
    document: str = ""
    collection: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A document that was walked over: its row number, identifier, title and text, and the places in it."""

    number: int
    document: str
    title: str
    text: str
    places: Sequence[Place]


class _Shape(NamedTuple):
    """What a question to the database depends on, besides its values."""

    indexed: bool
    exact: bool
    labelled: bool
    of_one: bool
    in_document: bool
    in_collection: bool


class _Statements(NamedTuple):
    """The next documents to look into, behind the number `after`; how many there are, and how many of these not."""

    rows: Prepared
    counts: tuple[Prepared, ...]


class Walk:
    """One search, made ready; `query` is what the index is asked, where it is."""

    def __init__(self, connection: Connection, sought: Sought, scheme: Scheme) -> None:
        """Raises CorpusError where nothing can be looked for like that."""
        self._connection, self._sought, self._scheme = connection, sought, scheme
        self._label = _label(sought.label, scheme)
        self._who = annotators.find(connection, sought.annotator) if sought.annotator else None
        self._names: MarkedNames | None = None
        self.query: Query | None = None
        self._find = self._finder()
        # None where no text has the words: then there is nothing to ask about.
        self._asked = search.asked(connection, self.query) if self.query else ""

    def passages(self, after: int = 0, stopped: Callable[[], bool] = lambda: False) -> Generator[Passage]:
        """The documents with at least one place, in the order of import, from behind the row number `after` on.

        To be closed where it is left before its end. Raises CorpusError where an expression takes too long.
        """
        if self._asked is None:
            return
        rows, told, last, most = _statements(self._shape()).rows, self._told(), after, _AT_FIRST
        while True:
            some = rows.run(self._connection, **told, after=last, most=most).fetchall()
            marks = layers.marks_of(self._connection, [row[0] for row in some], self._people())
            for number, id, title, text in some:
                if stopped():
                    return
                if places := self._places(title, text, marks[number]):
                    yield Passage(number, id, title, text, places)
            if len(some) < most:
                return
            last, most = some[-1][0], _AT_ONCE

    def count(self) -> int:
        """How many documents there are to look into."""
        if self._asked is None:
            return 0
        counts = _statements(self._shape()).counts
        told = self._told()
        found, *away = [int(one.run(self._connection, **told).fetchone()[0]) for one in counts]
        return found - sum(away)

    def _shape(self) -> _Shape:
        sought = self._sought
        return _Shape(
            indexed=self.query is not None,
            exact=sought.kind is Kind.EXACT,
            labelled=bool(self._label) and sought.kind is not Kind.UNMARKED,
            of_one=bool(sought.annotator),
            in_document=bool(sought.document),
            in_collection=bool(sought.collection),
        )

    def _told(self) -> dict[str, object]:
        """The values of the parameters of a statement of this shape."""
        sought, shape = self._sought, self._shape()
        told = {
            "query": (self._asked, shape.indexed),
            "letters": (_escaped(sought.text), shape.exact),
            "label": (self._label, shape.labelled),
            "who": (self._who, shape.labelled and shape.of_one),
            "document": (sought.document, shape.in_document),
            "collection": (sought.collection, shape.in_collection),
        }
        return {name: value for name, (value, is_asked) in told.items() if is_asked}

    def _counts(connection: Connection, people: Sequence[int] | None) -> dict[tuple[str, str], int]:
    spans = tables.spans
    here = spans.c.document.in_(select(tables.documents.c.number).where(tables.arrived()))
    asked = select(spans.c.text, spans.c.label, func.count()).where(here)
    if people is not None:
        asked = asked.where(spans.c.annotator.in_(people))
    asked = asked.group_by(spans.c.text, spans.c.label)
    return {(text, label): count for text, label, count in connection.execute(asked)}


def _escaped(letters: str) -> str:
    r"""Letters as LIKE is to look for them, anywhere; what means something to it is behind a \."""
    return "%" + re.sub(r"([\\%_])", r"\\\1", letters) + "%"


@cache
def _statements(shape: _Shape) -> _Statements:
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

    if shape != _Shape(True, False, False, shape.of_one, False, False):
        return _Statements(Prepared(rows), (Prepared(count),))

    # All that the index has, less what is not there of it: in half the time that one question takes.
    def in_index(connection: Connection) -> Executable:
        return select(func.count(search.having(connection).c.document))

    def away(connection: Connection) -> Executable:
        number = search.having(connection).c.document
        gone = union_all(*(select(table.c.document) for table in (tables.arriving, tables.trash)))
        return select(func.count(number)).where(number.in_(gone))

    return _Statements(Prepared(rows), (Prepared(in_index), Prepared(away)))
