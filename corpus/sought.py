# SPDX-License-Identifier: MIT
"""What is looked for in a corpus: words, names, letters, expressions, labels; and a walk over the documents that have it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from annotation.edit import Marks
from annotation.marked_names import MarkedNames
from annotation.query import Exact, Expression, Kind, Query
from annotation.scheme import Scheme
from annotation.standing import Ground, Place
from corpus import annotators, layers, search, tables
from corpus.asking import Shape, escaped, statements
from corpus.errors import CorpusError

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
        rows, told, last, most = statements(self._shape()).rows, self._told(), after, _AT_FIRST
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
        counts = statements(self._shape()).counts
        told = self._told()
        found, *away = [int(one.run(self._connection, **told).fetchone()[0]) for one in counts]
        return found - sum(away)

    def _shape(self) -> Shape:
        sought = self._sought
        return Shape(
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
            "letters": (escaped(sought.text), shape.exact),
            "label": (self._label, shape.labelled),
            "who": (self._who, shape.labelled and shape.of_one),
            "document": (sought.document, shape.in_document),
            "collection": (sought.collection, shape.in_collection),
        }
        return {name: value for name, (value, is_asked) in told.items() if is_asked}

    def _people(self) -> Sequence[int] | None:
        """Whose marks count; None for everybody's."""
        if not self._sought.annotator:
            return None
        return [] if self._who is None else [self._who]

    def _places(self, title: str, text: str, marks: Marks) -> list[Place]:
        try:
            return list(self._find(text, marks))
        except TimeoutError:
            raise CorpusError(
                "{title}: the expression takes too long there; make it simpler.", title=title
            ) from None

    def _finder(self) -> Callable[[str, Marks], Iterator[Place]]:
        sought = self._sought
        if sought.kind is Kind.LABEL:
            if not self._label:
                raise CorpusError("Say which label to look for.")
            return self._labelled
        if sought.kind is Kind.UNMARKED:
            self._names = MarkedNames(_counts(self._connection, self._people()))
            return self._unmarked
        try:
            if sought.kind in (Kind.EXACT, Kind.EXPRESSION):
                plain = Exact(sought.text) if sought.kind is Kind.EXACT else Expression(sought.text)
                return lambda text, marks: self._touching(marks, ((s, e, s) for s, e in plain.places(text)))
            self.query = query = (Query.name if sought.kind is Kind.NAME else Query.parse)(sought.text)
        except ValueError as error:
            if sought.kind is Kind.EXPRESSION:
                raise CorpusError(
                    "{words!r} is no regular expression: {reason}.", words=sought.text, reason=error
                ) from None
            raise CorpusError("{words!r} has no word to look for.", words=sought.text) from None
        return lambda text, marks: self._touching(marks, ((s, e, w) for w, s, e in query.found(text)))

    def _touching(self, marks: Marks, ranges: Iterator[tuple[int, int, int]]) -> Iterator[Place]:
        ground = Ground(marks)
        for place in (ground.place(*one) for one in ranges):
            if not self._label or any(s.label == self._label for s in place.spans):
                yield place

    def _labelled(self, _text: str, marks: Marks) -> Iterator[Place]:
        ground = Ground(marks)
        for span in marks.in_order():
            if span.label == self._label:
                yield ground.place(span.start, span.end)

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


def _counts(connection: Connection, people: Sequence[int] | None) -> dict[tuple[str, str], int]:
    spans = tables.spans
    here = spans.c.document.in_(select(tables.documents.c.number).where(tables.arrived()))
    asked = select(spans.c.text, spans.c.label, func.count()).where(here)
    if people is not None:
        asked = asked.where(spans.c.annotator.in_(people))
    asked = asked.group_by(spans.c.text, spans.c.label)
    return {(text, label): count for text, label, count in connection.execute(asked)}
