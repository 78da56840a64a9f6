# SPDX-License-Identifier: MIT
"""New documents into the tables: made ready outside any transaction, written many at once inside one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, insert, select

from annotation.arabic import folded
from annotation.document import Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.question import Question
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Verdict
from corpus import admitting, annotators, questions, rows, search, tables
from corpus.clock import now
from corpus.dialects import next_numbers
from corpus.errors import CorpusError
from corpus.prepared import Prepared, to_json

_DOCUMENT = ("number", "id", "title", "text", "sha256", "status", "split", "metadata", "version")
_SPAN = ("document", "annotator", "id", "start", "end", "label", "attributes", "text")
_VERDICT = ("document", "annotator", "id", "outcome", "start", "end", "label", "source", "confidence", "span")
_JOURNAL = ("time", "document", "annotator", "kind", "before", "after")
_COLUMNS = {"documents": _DOCUMENT, "spans": _SPAN, "verdicts": _VERDICT, "journal": _JOURNAL}
_INSERT = {
    name: Prepared(insert(tables.metadata.tables[name]).inline(), columns)
    for name, columns in _COLUMNS.items()
}


@dataclass(frozen=True, slots=True)
class _Marked:
    """The marks of one annotator, in text order."""

    annotator: str
    spans: list[Span]
    verdicts: list[Verdict]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A record that fits its corpus: checked, and with all that can be computed before its rows are written."""

    row: Mapping[str, Any]
    folded: str
    marked: tuple[_Marked, ...]
    questions: tuple[Question, ...] = ()

    @property
    def spans(self) -> int:
        """How many spans come with it."""
        return sum(len(one.spans) for one in self.marked)

    @property
    def weight(self) -> int:
        """About how long it takes to write, in spans."""
        return 10 + self.spans + len(self.folded) // 100


def make_ready(record: Record, annotator: str, scheme: Scheme) -> Arrival:
    """Check a record and turn it into what will be written. A layer without a name is the annotator's.

    A new document with marks counts as started. Raises CorpusError for a text or name that cannot be kept and for
    a mark that does not fit text and scheme.
    """
    document = record.document
    text = document.text
    admitting.check_text(text, document.title)
    admitting.check_names(record)
    names = {label.name for label in scheme.labels}
    marked: list[_Marked] = []
    for layer in _merged(record.layers, annotator):
        for span in layer.marks.spans:
            if span.end > len(text) or span.label not in names:
                admitting.check(span, text, scheme)
        for verdict in layer.marks.verdicts:
            admitting.check(verdict, text, scheme)
        marked.append(_Marked(layer.annotator, layer.marks.in_order(), rows.in_order(layer.marks.verdicts)))
    touched = any(one.spans or one.verdicts for one in marked)
    row = {
        "id": document.id,
        "title": document.title,
        "text": text,
        "sha256": document.sha256,
        "status": str(Status.STARTED if touched and record.status is Status.NEW else record.status),
        "split": record.split,
        "metadata": to_json(dict(document.metadata)),
        "version": len(marked),
    }
    asked = tuple(one if one.annotator else replace(one, annotator=annotator) for one in record.questions)
    return Arrival(row, folded(text), tuple(marked), asked)


def _merged(given: Sequence[Layer], annotator: str) -> Iterable[Layer]:
    """The layers by their annotators' names; a document without any still says who brought it."""
    if len(given) == 1 and given[0].annotator:
        return given
    found: dict[str, Marks] = {}
    for layer in given or (Layer(annotator, Marks()),):
        name = layer.annotator or annotator
        had = found.get(name, Marks())
        found[name] = Marks(had.spans | layer.marks.spans, had.verdicts | layer.marks.verdicts)
    return [Layer(name, marks) for name, marks in found.items()]


def enter(connection: Connection, arrival: Arrival) -> None:
    """Write one new document. Raises CorpusError when its identifier is taken."""
    documents = tables.documents
    id = arrival.row["id"]
    if connection.execute(select(documents.c.number).where(documents.c.id == id)).first():
        raise CorpusError("The corpus already has a document {id!r}.", id=id)
    write(connection, [arrival])


def write(connection: Connection, arrivals: Sequence[Arrival], told: Mapping[str, object] = {}) -> list[int]:
    """Write documents whose identifiers are free: rows, index, and an `import` in the journal for each layer.

    `told` is what the journal says besides. Gives the new row numbers.
    """
    time, numbers = now(), next_numbers(connection, tables.documents, len(arrivals))
    names = dict.fromkeys(one.annotator for arrival in arrivals for one in arrival.marked)
    names |= dict.fromkeys(one.annotator for arrival in arrivals for one in arrival.questions)
    people = {name: annotators.number_of(connection, name) for name in names}
    spans: list[tuple[object, ...]] = []
    verdicts: list[tuple[object, ...]] = []
    journal: list[tuple[object, ...]] = []
    for number, arrival in zip(numbers, arrivals, strict=True):
        text = arrival.row["text"]
        for one in arrival.marked:
            who = people[one.annotator]
            spans += [
                (
                    number,
                    who,
                    s.id,
                    s.start,
                    s.end,
                    s.label,
                    to_json(dict(s.attributes)) if s.attributes else "{}",
                    text[s.start : s.end],
                )
                for s in one.spans
            ]
            verdicts += [(number, who, *rows.verdict_row(verdict).values()) for verdict in one.verdicts]
            after = {"status": arrival.row["status"], **told}
            if arrival.questions and one is arrival.marked[0]:
                after["questions"] = [questions.as_json(asked) for asked in arrival.questions]
            brought = rows.marks_json(one.spans, one.verdicts, after)
            journal.append((time, number, who, "import", "{}", brought))
    documents = [(n, *map(a.row.__getitem__, _DOCUMENT[1:])) for n, a in zip(numbers, arrivals, strict=True)]
    _INSERT["documents"].run_tuples(connection, documents)
    _INSERT["spans"].run_tuples(connection, spans)
    _INSERT["verdicts"].run_tuples(connection, verdicts)
    _INSERT["journal"].run_tuples(connection, journal)
    for number, arrival in zip(numbers, arrivals, strict=True):
        for asked in arrival.questions:
            questions.enter(connection, number, people[asked.annotator], asked)
    search.enter(connection, [(n, a.folded) for n, a in zip(numbers, arrivals, strict=True)])
    return numbers
