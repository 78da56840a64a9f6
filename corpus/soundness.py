# SPDX-License-Identifier: MIT
"""Whether the rows of one document fit together: text, marks, journal, kept answers; and mending them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select, update

from annotation.edit import EditConflictError, Mark, Marks
from annotation.scheme import Scheme
from annotation.suggestion import Suggestion
from corpus import layers, rows, tables
from corpus.finding import Finding
from corpus.rows import Row


@dataclass(slots=True)
class Rows:
    """What the tables hold about one document, each in the order of its numbers."""

    spans: list[Row] = field(default_factory=list)
    verdicts: list[Row] = field(default_factory=list)
    journal: list[Row] = field(default_factory=list)
    suggestions: list[Row] = field(default_factory=list)


def read(connection: Connection, numbers: Sequence[int]) -> dict[int, Rows]:
    """The rows of some documents, by the documents' numbers."""
    found = {number: Rows() for number in numbers}
    for name in ("spans", "verdicts", "journal", "suggestions"):
        table = tables.metadata.tables[name]
        wanted = select(table).where(table.c.document.in_(numbers)).order_by(table.c.number)
        for row in connection.execute(wanted).mappings():
            getattr(found[row["document"]], name).append(row)
    return found


def examine(document: Row, there: Rows, scheme: Scheme) -> Iterator[Finding]:
    """What does not fit in one document."""
    id, text = document["id"], document["text"]
    if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != document["sha256"]:
        yield Finding("text", id, "another text")
        return  # what was kept of the old text is evidence, not a fault
    if document["version"] != len(there.journal):
        yield miscounted(id, document["version"], len(there.journal))
    for row in there.spans:
        if row["text"] != text[row["start"] : row["end"]]:
            values = {"span": row["id"], "text": row["text"]}
            yield Finding("surface", id, "another surface", "rewrite the surface", values=values)
    for mark in _outside(document, there):
        values = {"start": mark.start, "end": mark.end, "length": len(text)}
        yield Finding("offsets", id, "outside", "remove what is outside", values=values)
    for label in sorted({row["label"] for row in there.spans}):
        known = scheme.find(label)
        if known is None or known.name != label:
            values = {"scheme": scheme.name, "label": label}
            yield Finding("labels", id, "no label", values=values)
    for annotator in _annotators(there):
        try:
            same = _replayed(there, annotator) == _marks(there, annotator)
            if not same:
                yield Finding("replay", id, "another story", "rebuild from the journal")
        except (EditConflictError, ValueError, KeyError, TypeError):
            yield Finding("replay", id, "contradiction")
    seen: set[tuple[object, ...]] = set()
    for row in there.spans:
        what_it_says = tuple(row[name] for name in ("annotator", "start", "end", "label"))
        if what_it_says in seen:
            values = {name: row[name] for name in ("label", "start", "end")}
            yield Finding("duplicates", id, "twice", harmless=True, values=values)
        seen.add(what_it_says)
    for row in there.suggestions:
        if not _is_answer(row["answer"], len(text)):
            yield Finding("suggestions", id, "no answer", "ask again", values={"suggester": row["suggester"]})


def miscounted(id: str, counted: int, there: int) -> Finding:
    """A document whose changes are not as many as the journal has of it."""
    return Finding("versions", id, "miscounted", "count again", values={"counted": counted, "there": there})


def mend(connection: Connection, id: str, scheme: Scheme) -> list[Finding]:
    """Mend what can be mended in one document, in a transaction that writes; gives what was mended."""
    documents = tables.documents
    here = documents.c.id == id
    connection.execute(update(documents).where(here).values(version=documents.c.version))  # take the turn
    document = connection.execute(select(documents).where(here)).mappings().one()
    number = document["number"]
    there = read(connection, [number])[number]
    found = [one for one in examine(document, there, scheme) if one.repair]
    named = {one.repair for one in found}
    if "ask again" in named:
        bad = [r["number"] for r in there.suggestions if not _is_answer(r["answer"], len(document["text"]))]
        connection.execute(delete(tables.suggestions).where(tables.suggestions.c.number.in_(bad)))
    if named & {"rebuild from the journal", "rewrite the surface"}:
        _rebuild(connection, document, there)
    if "remove what is outside" in named:
        _remove(connection, document, read(connection, [number])[number])
    journal = tables.journal
    if named & {"count again", "remove what is outside"}:
        kept = select(journal.c.number).where(journal.c.document == number)
        count = len(connection.execute(kept).all())
        connection.execute(update(documents).where(here).values(version=count))
    left = set(examine(_again(connection, number), read(connection, [number])[number], scheme))
    return [one for one in found if one not in left]


def _again(connection: Connection, number: int) -> Row:
    documents = tables.documents
    return connection.execute(select(documents).where(documents.c.number == number)).mappings().one()


def _rebuild(connection: Connection, document: Row, there: Rows) -> None:
    """Write the rows that the journal tells, in place of those that are there; only where it can be replayed."""
    for annotator in _annotators(there):
        try:
            marks = _replayed(there, annotator)
        except (EditConflictError, ValueError, KeyError, TypeError):
            continue
        layer = {"document": document["number"], "annotator": annotator}
        for table in (tables.spans, tables.verdicts):
            mine = (table.c.document == document["number"], table.c.annotator == annotator)
            connection.execute(delete(table).where(*mine))
        spans = [layer | rows.span_row(span, document["text"]) for span in marks.in_order()]
        verdicts = [layer | rows.verdict_row(verdict) for verdict in marks.verdicts]
        if spans:
            connection.execute(insert(tables.spans), spans)
        if verdicts:
            connection.execute(
                insert(tables.verdicts), sorted(verdicts, key=lambda row: (row["start"], row["id"]))
            )


def _remove(connection: Connection, document: Row, there: Rows) -> None:
    """Take out the marks that lie outside the text, and say so in the journal."""
    for annotator in _annotators(there):
        outside = _outside(document, there, annotator)
        if not outside:
            continue
        for table in (tables.spans, tables.verdicts):
            mine = (table.c.document == document["number"], table.c.annotator == annotator)
            connection.execute(delete(table).where(*mine, table.c.end > len(document["text"])))
        layers.note(connection, document["number"], annotator, "repair", rows.to_json(outside), {})


def _annotators(there: Rows) -> list[int]:
    return sorted({row["annotator"] for row in (*there.spans, *there.verdicts, *there.journal)})


def _marks(there: Rows, annotator: int | None = None) -> Marks:
    def mine(found: list[Row]) -> list[Row]:
        return [row for row in found if annotator in (None, row["annotator"])]

    return Marks(
        frozenset(rows.span_of(row) for row in mine(there.spans)),
        frozenset(rows.verdict_of(row) for row in mine(there.verdicts)),
    )


def _outside(document: Row, there: Rows, annotator: int | None = None) -> list[Mark]:
    marks = _marks(there, annotator)
    length = len(document["text"])
    everything: set[Mark] = {*marks.spans, *marks.verdicts}
    return sorted((mark for mark in everything if mark.end > length), key=lambda mark: (mark.start, mark.id))


def _replayed(there: Rows, annotator: int) -> Marks:
    """The marks that the journal tells of an annotator. Raises EditConflictError where it contradicts itself."""
    marks = Marks()
    for row in there.journal:
        if row["annotator"] == annotator:
            marks = rows.edit_of(row["before"], row["after"]).apply_to(marks)
    return marks


def _is_answer(answer: object, length: int) -> bool:
    """Whether a kept answer is a list of suggestions within a text of this length."""
    try:
        found = [Suggestion(*one) for one in answer]  # type: ignore[attr-defined]
        return all(0 <= one.start < one.end <= length for one in found)
    except TypeError:
        return False
