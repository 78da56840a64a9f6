# SPDX-License-Identifier: MIT
"""What undo and redo turn to next: the last thing an annotator did in any document, as the journal tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from annotation.history import Step
from corpus import annotators, tables
from corpus.database import Database
from corpus.histories import STEPS
from corpus.prepared import Prepared

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Turn:
    """A step to take back or to do again: its document, and the bulk act it belongs to, "" for one edit alone."""

    document: str
    act: str


def to_undo(database: Database, annotator: str) -> Turn | None:
    """The last edit in force, wherever it was made; None where all are taken back."""
    return _find(database, annotator, back=True)


def to_redo(database: Database, annotator: str) -> Turn | None:
    """What was taken back last and not done again; None once something new was done, in any document."""
    return _find(database, annotator, back=False)


def _find(database: Database, annotator: str, *, back: bool) -> Turn | None:
    """Walk back through the journal; each step that was answered by a later one in its document is passed over.

    So are steps of a bulk act that was answered: where a document kept them, someone had changed it meanwhile.
    """
    answered: Counter[str] = Counter()
    acts: set[str] = set()
    with database.reading() as connection:
        for kind, act, document in _backwards(connection, annotator):
            if not back and kind == Step.DO:
                return None
            answers = kind == Step.UNDO if back else kind == Step.REDO
            if answers:
                answered[document] += 1
                acts.add(act)
            elif answered[document]:
                answered[document] -= 1
            elif not act or act not in acts:
                return Turn(document, act)
    return None


def _backwards(connection: Connection, annotator: str) -> Iterator[tuple[str, str, str]]:
    """The steps of an annotator in all documents that can be seen, the last first: kind, act, document."""
    who = annotators.find(connection, annotator)
    before, there = 1 << 62, who is not None
    while there:
        some = _STEPS.run(connection, who=who, before=before, most=_AT_ONCE).fetchall()
        for before, kind, act, document in some:  # noqa: B007 (the last number is where to go on)
            yield kind, act, document
        there = len(some) == _AT_ONCE


def _steps() -> Prepared:
    journal, documents = tables.journal, tables.documents
    columns = (journal.c.number, journal.c.kind, journal.c.act, documents.c.id)
    here = (
        journal.c.annotator == bindparam("who"),
        journal.c.number < bindparam("before"),
        journal.c.kind.in_([bindparam(f"kind{n}", kind) for n, kind in enumerate(STEPS)]),
        tables.arrived(),
    )
    asked = select(*columns).join(documents, documents.c.number == journal.c.document).where(*here)
    return Prepared(asked.order_by(journal.c.number.desc()).limit(bindparam("most")))


_STEPS = _steps()
