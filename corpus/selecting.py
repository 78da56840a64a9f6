# SPDX-License-Identifier: MIT
"""Which documents and whose marks an export takes; they are read some at a time, however many there are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    Subquery,
    Text,
    cast,
    exists,
    func,
    or_,
    select,
    union,
)

from annotation.document import Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.span import Span
from annotation.suggestion import Verdict
from corpus import annotators, questions, rows, tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.errors import CorpusError

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Selection:
    """The documents of an export in the order of import; each time it is gone through it reads them anew."""

    corpus: Corpus
    layer: str | None
    conditions: tuple[ColumnElement[bool], ...]
    count: int

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Record]:
        documents = tables.documents
        last = 0
        with self.corpus.database.reading() as connection:
            people = _people(connection)
            while True:
                here = (*self.conditions, documents.c.number > last)
                some = select(documents).where(*here).order_by(documents.c.number).limit(_AT_ONCE)
                found = connection.execute(some).mappings().all()
                if not found:
                    return
                numbers = [row["number"] for row in found]
                marked, asked = (
                    marks_by_person(connection, numbers),
                    questions.of_documents(connection, numbers),
                )
                for row in found:
                    layers = self._chosen(
                        {people[who]: marks for who, marks in marked[row["number"]].items()}
                    )
                    unsure = tuple(asked.get(row["number"], ()))
                    yield Record(rows.document_of(row), layers, Status(row["status"]), row["split"], unsure)
                last = found[-1]["number"]

    def _chosen(self, marked: dict[str, Marks]) -> tuple[Layer, ...]:
        """The layers asked for, of those on a document."""
        names = list(marked)
        if self.layer is None:
            names = [GOLD] if GOLD in marked else names[:1]
        elif self.layer != "all":
            names = [name for name in names if name == self.layer]
        return tuple(Layer(name, marked[name]) for name in names)


def selected(corpus: Corpus, layer: str | None = None, status: Status | None = None) -> Selection:
    """The documents of a status, or all, each with the layers asked for.

    `layer` "all" gives everyone's; a name gives the documents that this annotator worked on; None gives gold
    where there is any, else the only annotator's. Raises CorpusError where that leaves nothing or is not clear.
    """
    documents = tables.documents
    conditions = [tables.arrived()]
    if status:
        conditions.append(documents.c.status == str(status))
    with corpus.database.reading() as connection:
        if not _count(connection, conditions):
            which = f"no document that is {status}" if status else "no document yet"
            raise CorpusError("There is nothing to export: the corpus has {which}.", which=which)
        if layer is None:
            _refuse_unclear(connection, conditions)
        elif layer != "all":
            conditions.append(_worked_on(connection, layer))
        count = _count(connection, conditions)
    if not count:
        raise CorpusError(
            "There is nothing to export: {layer} has worked on none of the documents.", layer=layer
        )
    return Selection(corpus, layer, tuple(conditions), count)


def _count(connection: Connection, conditions: list[ColumnElement[bool]]) -> int:
    there = select(func.count()).select_from(tables.documents).where(*conditions)
    return int(connection.execute(there).scalar_one())


def _people(connection: Connection) -> dict[int, str]:
    people = tables.annotators
    return {row.number: row.name for row in connection.execute(select(people.c.number, people.c.name))}


def _who() -> Subquery:
    """Which annotators have marks on which documents."""
    return union(*(select(t.c.document, t.c.annotator) for t in (tables.spans, tables.verdicts))).subquery()


def _refuse_unclear(connection: Connection, conditions: list[ColumnElement[bool]]) -> None:
    """Raise CorpusError where several people marked a document and no one's marks are gold."""
    documents, who = tables.documents, _who()
    gold = annotators.find(connection, GOLD) or 0
    is_gold = func.max((who.c.annotator == gold).cast(documents.c.version.type))
    several = select(who.c.document).group_by(who.c.document)
    several = several.having(func.count() > 1, is_gold == 0)
    asked = select(who.c.annotator).distinct().join(documents, documents.c.number == who.c.document)
    found = connection.execute(asked.where(*conditions, who.c.document.in_(several))).scalars().all()
    if found:
        people = _people(connection)
        names = sorted(people[number] for number in found)
        raise CorpusError(
            "Several annotators marked the same document and there is no gold: {names}. Choose a layer, for"
            " example --layer {first}, or --layer all.",
            names=", ".join(names),
            first=names[0],
        )


def _worked_on(connection: Connection, layer: str) -> ColumnElement[bool]:
    """The condition that an annotator has marks on a document, or had. Raises CorpusError where there is none."""
    number = annotators.find(connection, layer)
    if number is None:
        known = ", ".join(annotators.names(connection))
        raise CorpusError("There is no annotator {layer!r}; there are: {known}.", layer=layer, known=known)
    document, journal = tables.documents.c.number, tables.journal
    marked = [
        exists().where(t.c.document == document, t.c.annotator == number)
        for t in (tables.spans, tables.verdicts)
    ]
    mine = (journal.c.document == document, journal.c.annotator == number, journal.c.kind != "import")
    return or_(*marked, exists().where(*mine))


def marks_by_person(connection: Connection, documents: list[int]) -> dict[int, dict[int, Marks]]:
    """The marks on some documents, by document and annotator, these in the order in which they came."""
    spans, verdicts = tables.spans, tables.verdicts
    columns = (spans.c.document, spans.c.annotator, spans.c.start, spans.c.end, spans.c.label, spans.c.id)
    asked = select(*columns, cast(spans.c.attributes, Text)).where(spans.c.document.in_(documents))
    mine: dict[tuple[int, int], list[Span]] = defaultdict(list)
    for document, who, start, end, label, id, attributes in connection.execute(asked):
        told = () if attributes == "{}" else tuple(sorted(json.loads(attributes).items()))
        mine[who, document].append(Span(start, end, label, id, told))
    answered: dict[tuple[int, int], list[Verdict]] = defaultdict(list)
    for row in connection.execute(select(verdicts).where(verdicts.c.document.in_(documents))).mappings():
        answered[row["annotator"], row["document"]].append(rows.verdict_of(row))
    found: dict[int, dict[int, Marks]] = defaultdict(dict)
    for key in sorted({*mine, *answered}):
        found[key[1]][key[0]] = Marks(frozenset(mine[key]), frozenset(answered[key]))
    return found
