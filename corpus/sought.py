# SPDX-License-Identifier: MIT
"""What is looked for in a corpus: words, names, letters, expressions, labels; and a walk over the documents that have it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVarTuple

from sqlalchemy import Connection, Select, exists, func, select, union_all

from annotation.edit import Marks
from annotation.marked_names import MarkedNames
from annotation.query import Exact, Expression, Kind, Query
from annotation.scheme import Scheme
from annotation.standing import Place
from corpus import annotators, layers, search, tables
from corpus.describing import COLLECTION
from corpus.errors import CorpusError

Columns = TypeVarTuple("Columns")
_AT_ONCE = 20


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


class Walk:
    """One search, made ready; `query` is what the index is asked, where it is."""

    def __init__(self, connection: Connection, sought: Sought, scheme: Scheme) -> None:
        """Raises CorpusError where nothing can be looked for like that."""
        self._connection, self._sought, self._scheme = connection, sought, scheme
        self._label = _label(sought.label, scheme)
        self._who = _people(connection, sought.annotator)
        self._names: MarkedNames | None = None
        self.query: Query | None = None
        self._find = self._finder()

    def passages(self, after: int = 0, stopped: Callable[[], bool] = lambda: False) -> Generator[Passage]:
        """The documents with at least one place, in the order of import, from behind the row number `after` on.

        To be closed where it is left before its end. Raises CorpusError where an expression takes too long.
        """
        documents = tables.documents
        columns = (documents.c.number, documents.c.id, documents.c.title, documents.c.text)
        rows = self._having(select(*columns)).where(documents.c.number > after).order_by(documents.c.number)
        streaming = self._connection.execution_options(yield_per=_AT_ONCE)
        with streaming.execute(rows, self._told()) as found:
            for some in found.partitions(_AT_ONCE):
                marks = layers.marks_of(self._connection, [row.number for row in some], self._who)
                for number, id, title, text in some:
                    if stopped():
                        return
                    if places := self._places(title, text, marks[number]):
                        yield Passage(number, id, title, text, places)

    def count(self) -> int:
        """How many documents there are to look into."""
        sought = self._sought
        if self.query and not (self._label or sought.document or sought.collection):
            return self._count_of_index()
        count = self._having(select(func.count(tables.documents.c.number)))
        return int(self._connection.execute(count, self._told()).scalar_one())

    def _count_of_index(self) -> int:
        """All that the index has, less what is not there of it: in half the time that one question takes."""
        number = search.having(self._connection).c.document
        away = union_all(*(select(table.c.document) for table in (tables.arriving, tables.trash)))
        asked = (select(func.count(number)), select(func.count(number)).where(number.in_(away)))
        found, gone = (int(self._connection.execute(count, self._told()).scalar_one()) for count in asked)
        return found - gone

    def _places(self, title: str, text: str, marks: Marks) -> list[Place]:
        try:
            return list(self._find(text, marks))
        except TimeoutError:
            raise CorpusError(
                "{title}: the expression takes too long there; make it simpler.", title=title
            ) from None

    def _having(self, rows: Select[*Columns]) -> Select[*Columns]:
        documents, spans, sought = tables.documents, tables.spans, self._sought
        rows = rows.where(tables.arrived())
        if self.query is not None:
            found = search.having(self._connection)
            rows = rows.join(found, found.c.document == documents.c.number)
        if sought.kind is Kind.EXACT:
            rows = rows.where(documents.c.text.contains(sought.text, autoescape=True))
        if self._label and sought.kind is not Kind.UNMARKED:
            mine = (spans.c.document == documents.c.number, spans.c.label == self._label)
            rows = rows.where(exists().where(*mine, spans.c.annotator.in_(self._who)))
        if sought.document:
            rows = rows.where(documents.c.id == sought.document)
        if sought.collection:
            rows = rows.where(documents.c.metadata[COLLECTION].as_string() == sought.collection)
        return rows

    def _told(self) -> dict[str, str]:
        return {"query": search.asked(self._connection, self.query)} if self.query else {}

    def _finder(self) -> Callable[[str, Marks], Iterator[Place]]:
        sought = self._sought
        if sought.kind is Kind.LABEL:
            if not self._label:
                raise CorpusError("Say which label to look for.")
            return self._labelled
        if sought.kind is Kind.UNMARKED:
            self._names = MarkedNames(_counts(self._connection, self._who))
            return self._unmarked
        try:
            if sought.kind in (Kind.EXACT, Kind.EXPRESSION):
                plain = Exact(sought.text) if sought.kind is Kind.EXACT else Expression(sought.text)
                return lambda text, marks: self._touching(
                    marks, (Place.among(marks, start, end) for start, end in plain.places(text))
                )
            self.query = query = (Query.name if sought.kind is Kind.NAME else Query.parse)(sought.text)
        except ValueError as error:
            if sought.kind is Kind.EXPRESSION:
                raise CorpusError(
                    "{words!r} is no regular expression: {reason}.", words=sought.text, reason=error
                ) from None
            raise CorpusError("{words!r} has no word to look for.", words=sought.text) from None
        return lambda text, marks: self._touching(
            marks, (Place.among(marks, start, end, whole) for whole, start, end in query.found(text))
        )

    def _touching(self, marks: Marks, places: Iterator[Place]) -> Iterator[Place]:
        for place in places:
            if not self._label or any(s.label == self._label for s in place.spans):
                yield place

    def _labelled(self, _text: str, marks: Marks) -> Iterator[Place]:
        for span in marks.in_order():
            if span.label == self._label:
                yield Place.among(marks, span.start, span.end)

    def _unmarked(self, text: str, marks: Marks) -> Iterator[Place]:
        assert self._names is not None
        for place, name in self._names.unmarked(text, marks, self._scheme):
            if not self._label or name.label == self._label:
                yield place


def _label(name: str, scheme: Scheme) -> str:
    known = scheme.find(name) if name else None
    if name and known is None:
        raise CorpusError(
            "The scheme {scheme} of this corpus has no label {label}.", scheme=scheme.name, label=name
        )
    return known.name if known else ""


def _people(connection: Connection, name: str) -> list[int]:
    if not name:
        return list(connection.execute(select(tables.annotators.c.number)).scalars())
    who = annotators.find(connection, name)
    return [] if who is None else [who]


def _counts(connection: Connection, people: Sequence[int]) -> dict[tuple[str, str], int]:
    spans = tables.spans
    here = (
        spans.c.annotator.in_(people),
        spans.c.document.in_(select(tables.documents.c.number).where(tables.arrived())),
    )
    asked = (
        select(spans.c.text, spans.c.label, func.count()).where(*here).group_by(spans.c.text, spans.c.label)
    )
    return {(text, label): count for text, label, count in connection.execute(asked)}
