# SPDX-License-Identifier: MIT
"""What the journal tells: who did what and when, how a document stood at a time, and the way back to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import Connection, select

from annotation.edit import Edit, Marks
from corpus import annotators, layers, rows, tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.rows import Row

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when (UTC, ISO 8601), to which document (none for the scheme), by whom, and what.

    `kind` is do, undo, redo, import, status, split, describe, trash, restore, repair, question, relabel, assign or scheme; `before` and
    `after` are what it took away and what it brought, as the journal keeps them.
    """

    time: str
    document: str
    annotator: str
    kind: str
    before: Row
    after: Row
    number: int = 0  # of its row in the journal; 0 for the scheme's
    title: str = ""
    actor: str = ""  # who did it, where it was not the one whose marks these are

    @property
    def summary(self) -> str:
        """What it did, in a few English words."""
        for field in ("status", "split"):
            if field in self.before:
                return f"{self.before[field] or 'none'} to {self.after[field] or 'none'}"
        if self.kind == "describe":
            return ", ".join(f"{name}={self.after.get(name, '')}" for name in {**self.before, **self.after})
        if self.kind == "assign":
            names = [f"+{name}" for name in self.after.get("assigned", ())]
            return " ".join([*names, *(f"-{name}" for name in self.before.get("assigned", ()))])
        if self.kind == "question":
            return f"{self.after['question']['state']}: {self.after['question']['question']}"
        if self.kind == "scheme":
            return "another scheme"
        gone = [f"-{label}" for label in _labels(self.before)]
        came = [f"+{label}" for label in _labels(self.after)]
        told = " ".join([*gone, *came][:6])
        return f"{told} …" if len(gone) + len(came) > 6 else told


@dataclass(frozen=True, slots=True)
class Change:
    """A mark that came or, where not `came`, went: its label, and its words in the document."""

    came: bool
    label: str
    text: str


def events(
    corpus: Corpus, document: str | None = None, limit: int = 0, annotator: str | None = None
) -> list[Event]:
    """What happened to a document, or to the corpus, in order; of many only the last `limit`, unless that is 0.

    With an `annotator` only what that person did. Documents in the trash are told of, too. Raises CorpusError
    when there never was such a document.
    """
    with corpus.database.reading() as connection:
        number = None if document is None else _number(connection, document)
        found = list(_of_documents(connection, number, limit, annotator))
        if document is None:
            scheme = (one for one in _of_scheme(connection) if annotator in (None, one.annotator))
            found = sorted([*found, *scheme], key=lambda event: event.time)
    return found[-limit:] if limit else found


def changes(corpus: Corpus, told: Sequence[Event], most: int = 4) -> dict[int, list[Change]]:
    """What changed at each of these events, by their numbers, with the words of the documents; of many the first."""
    documents = tables.documents
    ids = sorted({one.document for one in told if one.document})
    texts: dict[str, str] = {}
    with corpus.database.reading() as connection:
        for first in range(0, len(ids), _AT_ONCE):
            here = documents.c.id.in_(ids[first : first + _AT_ONCE])
            for id, text in connection.execute(select(documents.c.id, documents.c.text).where(here)):
                texts[id] = text
    found: dict[int, list[Change]] = {}
    for one in told:
        sides = ((False, one.before), (True, one.after))
        marks = [(came, mark) for came, side in sides for mark in side.get("spans", ())]
        marks = marks or [(came, mark) for came, side in sides for mark in side.get("verdicts", ())]
        found[one.number] = [
            Change(came, mark["label"], texts.get(one.document, "")[mark["start"] : mark["end"]])
            for came, mark in marks[:most]
        ]
    return found


def marks_at(corpus: Corpus, document: str, annotator: str, moment: str) -> Marks:
    """What an annotator had said about a document at a moment (UTC, ISO 8601), by the journal."""
    with corpus.database.reading() as connection:
        return _marks_at(connection, layers.number_of(connection, document), annotator, moment)


def restore(corpus: Corpus, document: str, annotator: str, moment: str) -> Edit:
    """Bring an annotator's marks on a document back to how they stood at a moment; gives the edit.

    It is an edit as every other: in the journal, and undone by one undo. Raises CorpusError when there is no
    such document, ConflictError when someone changes it meanwhile.
    """
    then = marks_at(corpus, document, annotator, moment)
    now = corpus.annotations.marks(document, annotator)
    edit = Edit(
        frozenset({*(then.spans - now.spans), *(then.verdicts - now.verdicts)}),
        frozenset({*(now.spans - then.spans), *(now.verdicts - then.verdicts)}),
    )
    corpus.annotations.apply(document, annotator, edit)
    return edit


def moment_of(told: str) -> str:
    """A moment that a person wrote, as the journal writes it: a day is its end, a time without a zone is local.

    Raises CorpusError for what is no date or time of ISO 8601.
    """
    try:
        moment = datetime.fromisoformat(told.strip())
    except ValueError:
        raise CorpusError(
            "{told!r} is not a time: write 2026-03-01, or 2026-03-01T09:30.", told=told
        ) from None
    if len(told.strip()) <= len("2026-03-01"):
        moment = datetime.combine(moment.date(), time.max)
    try:
        return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (OverflowError, OSError):
        raise CorpusError("{told!r} is out of reach of the calendar.", told=told) from None


def _number(connection: Connection, id: str) -> int:
    documents = tables.documents
    found = connection.execute(select(documents.c.number).where(documents.c.id == id)).scalar()
    if found is None:
        raise layers.missing(id)
    return int(found)


def _of_documents(
    connection: Connection, number: int | None, limit: int, annotator: str | None
) -> Iterator[Event]:
    """The last events first asked for and then turned round, so that a long journal is not read whole."""
    documents, people, journal, arriving = (
        tables.documents,
        tables.annotators,
        tables.journal,
        tables.arriving,
    )
    columns = (
        journal.c.time,
        documents.c.id,
        people.c.name,
        journal.c.kind,
        journal.c.before,
        journal.c.after,
        journal.c.number,
        documents.c.title,
        journal.c.actor,
    )
    found = (
        select(*columns)
        .join(documents, documents.c.number == journal.c.document)
        .join(people, people.c.number == journal.c.annotator)
        .where(journal.c.document.not_in(select(arriving.c.document)))
        .order_by(journal.c.number.desc())
    )
    if number is not None:
        found = found.where(journal.c.document == number)
    if annotator is not None:
        found = found.where(people.c.name == annotator)
    if limit:
        found = found.limit(limit)
    yield from (Event(*row) for row in reversed(connection.execute(found).all()))


def _of_scheme(connection: Connection) -> Iterator[Event]:
    people, changes = tables.annotators, tables.scheme_changes
    columns = (changes.c.time, people.c.name, changes.c.before, changes.c.after)
    found = select(*columns).join(people, people.c.number == changes.c.annotator).order_by(changes.c.number)
    for row in connection.execute(found):
        yield Event(row.time, "", row.name, "scheme", {"scheme": row.before}, {"scheme": row.after})


def _marks_at(connection: Connection, document: int, annotator: str, moment: str) -> Marks:
    who = annotators.find(connection, annotator)
    journal = tables.journal
    mine = (journal.c.document == document, journal.c.annotator == who, journal.c.time <= moment)
    found = select(journal.c.before, journal.c.after).where(*mine).order_by(journal.c.number)
    marks = Marks()
    for before, after in connection.execute(found):
        marks = rows.edit_of(before, after).apply_to(marks)
    return marks


def _labels(side: Row) -> list[str]:
    return [mark["label"] for mark in (*side.get("spans", ()), *side.get("verdicts", ()))]
