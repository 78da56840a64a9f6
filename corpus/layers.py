# SPDX-License-Identifier: MIT
"""The rows of one annotator on one document: reading them, adding to them, and the line in the journal."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from annotation.document import forbidden
from annotation.edit import Mark, Marks
from annotation.formats.format import Record
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Verdict
from corpus import rows, tables
from corpus.clock import now
from corpus.errors import CorpusError, MissingError

# What the tables keep of a name, in characters.
_LONGEST, _LONGEST_SPLIT = 200, 40
_UNKEPT = re.compile("[\x00\ud800-\udfff]")


def missing(id: str) -> CorpusError:
    """What to say when a document is not there."""
    return MissingError("The corpus has no document {id!r}.", id=id)


def number_of(connection: Connection, id: str) -> int:
    """The row number of a document. Raises CorpusError when there is none of this identifier."""
    documents = tables.documents
    here = select(documents.c.number).where(documents.c.id == id, tables.arrived())
    found = connection.execute(here).scalar()
    if found is None:
        raise missing(id)
    return int(found)


def hold(connection: Connection, id: str) -> int:
    """Take the turn at a document and count its coming journal row; gives its row number."""
    documents = tables.documents
    number = number_of(connection, id)
    connection.execute(
        update(documents).where(documents.c.number == number).values(version=documents.c.version + 1)
    )
    return number


def note(
    connection: Connection,
    document: int,
    annotator: int,
    kind: str,
    before: dict[str, Any],
    after: dict[str, Any],
    act: str = "",
) -> None:
    """Append a row to the journal; of a bulk act it is a part of, the name."""
    row = {"time": now(), "document": document, "annotator": annotator, "kind": kind}
    connection.execute(insert(tables.journal), row | {"before": before, "after": after, "act": act})


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


def marks_of(connection: Connection, numbers: Sequence[int], people: Sequence[int]) -> dict[int, Marks]:
    """What these annotators, together, have said about each of these documents."""
    spans, verdicts = defaultdict[int, set[Span]](set), defaultdict[int, set[Verdict]](set)
    for table in (tables.spans, tables.verdicts):
        mine = (table.c.document.in_(numbers), table.c.annotator.in_(people))
        for row in connection.execute(select(table).where(*mine)).mappings():
            if table is tables.spans:
                spans[row["document"]].add(rows.span_of(row))
            else:
                verdicts[row["document"]].add(rows.verdict_of(row))
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
    """Insert marks that are not there yet. Raises CorpusError when one does not fit text and scheme."""
    layer = {"document": document, "annotator": annotator}
    spans: list[dict[str, Any]] = []
    verdicts: list[dict[str, Any]] = []
    for mark in added:
        check(mark, text, scheme)
        if isinstance(mark, Span):
            spans.append(layer | rows.span_row(mark, text))
        else:
            verdicts.append(layer | rows.verdict_row(mark))
    if spans:
        connection.execute(insert(tables.spans), sorted(spans, key=lambda row: (row["start"], -row["end"])))
    if verdicts:
        connection.execute(insert(tables.verdicts), sorted(verdicts, key=lambda row: row["start"]))


def check(mark: Mark, text: str, scheme: Scheme) -> None:
    """Refuse, with a CorpusError, a mark that lies outside its text or whose label the scheme does not have."""
    if not 0 <= mark.start < mark.end <= len(text):
        raise CorpusError(
            "The range {start} to {end} lies outside the text, which has {length} characters.",
            start=mark.start,
            end=mark.end,
            length=len(text),
        )
    label = scheme.find(mark.label)
    if isinstance(mark, Span) and (label is None or label.name != mark.label):
        raise CorpusError(
            "The scheme {scheme} of this corpus has no label {label}.", scheme=scheme.name, label=mark.label
        )


def check_text(text: str, title: str) -> None:
    """Refuse, with a CorpusError, a text that is empty or has a character that no text holds."""
    if not text.strip():
        raise CorpusError("{title}: the text is empty.", title=title)
    if (at := forbidden(text)) is not None:
        raise CorpusError(
            "{title}: the text has the character U+{code:04X} at {at}, which no text holds.",
            title=title,
            code=ord(text[at]),
            at=at,
        )


def check_name(name: str) -> None:
    """Refuse, with a CorpusError, a name or value that no database could keep."""
    if _UNKEPT.search(name):
        raise CorpusError(
            "{name!r} has a NUL or half a surrogate pair in it, which no file holds.", name=name
        )


def check_names(record: Record) -> None:
    """Refuse, with a CorpusError, a record whose identifiers, title or values no database could keep."""
    document = record.document
    marks: list[Mark] = []
    for layer in record.layers:
        marks += [*layer.marks.spans, *layer.marks.verdicts]
    names = [document.id, record.split, *(mark.id for mark in marks)]
    names += [mark.source for mark in marks if isinstance(mark, Verdict)]
    pairs = (
        *document.metadata.items(),
        *(pair for m in marks if isinstance(m, Span) for pair in m.attributes),
    )
    if _UNKEPT.search("".join([document.title, *names, *(part for pair in pairs for part in pair)])):
        raise CorpusError(
            "{title}: a name or value has a NUL or half a surrogate pair in it, which no file holds.",
            title=_UNKEPT.sub("\ufffd", document.title),
        )
    if len(record.split) > _LONGEST_SPLIT or max(map(len, names)) > _LONGEST:
        longest = max(names, key=len)
        raise CorpusError(
            "{title}: the name {name}… is longer than {limit} characters.",
            title=document.title,
            name=longest[:40],
            limit=_LONGEST_SPLIT if longest == record.split else _LONGEST,
        )
