# SPDX-License-Identifier: MIT
"""Settling documents: what is in question in each, what is taken over, and gold frozen with who settled it and from whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from annotation.adjudication import Dispute, Fate, Rule, Said, disputes, fates, settle, take_over
from annotation.document import Document, Status
from annotation.edit import Edit, Marks
from annotation.span import Span
from corpus import annotators, layers, rows, tables
from corpus.acts import Done
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.team.comparisons import Comparison, comparisons, finished_layers

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Matter:
    """A document to be settled: what each annotator who has finished said, gold as it stands, and what is in question."""

    document: Document
    layers: dict[str, Marks]
    gold: Marks
    disputes: tuple[Dispute, ...]
    status: Status

    @property
    def open(self) -> tuple[Dispute, ...]:
        """What gold has no answer to yet."""
        return tuple(one for one in self.disputes if not one.is_settled(self.gold))

    @property
    def untaken(self) -> Edit:
        """What all agree on and gold does not have yet."""
        return take_over(self.document.text, self._spans, self.gold)

    @property
    def _spans(self) -> dict[str, frozenset[Span]]:
        return {name: marks.spans for name, marks in self.layers.items()}

    def taken_over(self, rule: Rule) -> Edit:
        """What comes into gold by a rule without being looked at."""
        return take_over(self.document.text, self._spans, self.gold, rule)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who settled a document, when, and whose marks it was settled from."""

    by: str
    time: str
    people: tuple[str, ...]


def queue(
    corpus: Corpus, *, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> list[Comparison]:
    """The documents that two annotators finished and nobody has settled yet, those with most in question first."""
    found = [one for one in comparisons(corpus, progress=progress) if one.status != Status.ADJUDICATED]
    return sorted(found, key=lambda one: one.settled - one.disputed)


def matter(corpus: Corpus, document_id: str) -> Matter:
    """A document as it is to be settled. Raises CorpusError where it is not there."""
    with corpus.database.reading() as connection:
        return _matters(connection, [layers.number_of(connection, document_id)])[0]


def _matters(connection: Connection, numbers: Sequence[int]) -> list[Matter]:
    documents = tables.documents
    asked = select(documents).where(documents.c.number.in_(numbers)).order_by(documents.c.number)
    found = connection.execute(asked).mappings().all()
    marked = finished_layers(connection, numbers)
    matters = []
    for row in found:
        said = dict(marked[row["number"]])
        gold = said.pop(GOLD, Marks())
        spans = {name: marks.spans for name, marks in said.items()}
        places = tuple(disputes(row["text"], spans))
        matters.append(Matter(rows.document_of(row), said, gold, places, Status(row["status"])))
    return matters


def take_over_all(
    corpus: Corpus,
    rule: Rule,
    by: str,
    *,
    ids: Iterable[str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Done:
    """Bring what is agreed into gold, in these documents or in the whole queue, as one act that undo takes back at once."""
    wanted = list(ids) if ids is not None else [one.document for one in queue(corpus)]
    edits: dict[str, Edit] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        with corpus.database.reading() as connection:
            numbers = [layers.number_of(connection, id) for id in wanted[first : first + _AT_ONCE]]
            for one in _matters(connection, numbers):
                if one.status is not Status.ADJUDICATED and (edit := one.taken_over(rule)):
                    edits[one.document.id] = edit
    return corpus.acts.perform(GOLD, edits, actor=by, progress=progress, stopped=stopped)


def answer(corpus: Corpus, document_id: str, dispute: Dispute, chosen: Iterable[Said], by: str) -> None:
    """Settle one place: these spans, or none. Raises CorpusError as `Annotations.apply`."""
    gold = corpus.annotations.marks(document_id, GOLD)
    corpus.annotations.apply(document_id, GOLD, settle(dispute, chosen, gold), actor=by)


def finish(corpus: Corpus, document_id: str, by: str) -> Provenance:
    """Freeze the gold of a document. Raises CorpusError while something in it is in question or not taken over."""
    documents = tables.documents
    with corpus.database.writing() as connection:
        held = layers.hold(connection, document_id)
        (one,) = _matters(connection, [held.number])
        left = len(one.open)
        if left:
            raise CorpusError(
                "{count} places of “{title}” are not settled yet.", count=left, title=one.document.title
            )
        if not one.layers:
            raise CorpusError("Nobody has finished “{title}” yet.", title=one.document.title)
        if one.untaken:
            raise CorpusError(
                "What all agree on in “{title}” is not taken over yet: do that first.",
                title=one.document.title,
            )
        here = documents.c.number == held.number
        connection.execute(update(documents).where(here).values(status=str(Status.ADJUDICATED)))
        told = {"status": str(Status.ADJUDICATED), "from": list(one.layers)}
        who = annotators.number_of(connection, by)
        layers.note(connection, held.number, who, "status", {"status": held.status}, told)
    return provenance(corpus)[document_id]


def provenance(corpus: Corpus) -> dict[str, Provenance]:
    """Who settled each document that is settled now, by its identifier."""
    documents, journal, people = tables.documents, tables.journal, tables.annotators
    asked = (
        select(documents.c.id, people.c.name, journal.c.time, journal.c.after)
        .join(journal, journal.c.document == documents.c.number)
        .join(people, people.c.number == journal.c.annotator)
        .where(documents.c.status == str(Status.ADJUDICATED), journal.c.kind == "status", tables.arrived())
        .order_by(journal.c.number)
    )
    found: dict[str, Provenance] = {}
    with corpus.database.reading() as connection:
        for id, name, time, after in connection.execute(asked):
            if after.get("status") == Status.ADJUDICATED:
                found[id] = Provenance(name, time, tuple(after.get("from", ())))
    return found


def became(corpus: Corpus, document_id: str, annotator: str) -> list[Fate]:
    """What became of each span of an annotator in a settled document; nothing while it is not settled."""
    if corpus.documents.entry(document_id).status is not Status.ADJUDICATED:
        return []
    mine = corpus.annotations.marks(document_id, annotator)
    return fates(annotator, mine.spans, corpus.annotations.marks(document_id, GOLD))
