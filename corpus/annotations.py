# SPDX-License-Identifier: MIT
"""Marks of people on documents: reading them, and the one write, whose rows and journal line go together."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, update

from annotation.document import Status
from annotation.edit import Edit, Marks
from annotation.history import History, Step
from annotation.scheme import Scheme
from corpus import annotators, assigning, histories, layers, rows, schemes, tables
from corpus.database import Database
from corpus.errors import CorpusError
from corpus.prepared import Prepared

_START = Prepared(
    update(tables.documents)
    .where(tables.documents.c.number == bindparam("number_"))
    .values(status=str(Status.STARTED))
)


class Annotations:
    """What people have said about the documents of one corpus."""

    def __init__(self, database: Database, scheme: Scheme, since: int = 0) -> None:
        """`since` is the number of the change that gave the corpus this scheme, 0 for its first."""
        self._database = database
        self._scheme = scheme
        self._since = since

    def people(self) -> list[str]:
        """All annotators of the corpus, gold among them, in the order in which they came."""
        with self._database.reading() as connection:
            return annotators.names(connection)

    def annotators(self, document_id: str) -> list[str]:
        """Who has marks on a document. Raises CorpusError when there is no such document, as all that follows."""
        with self._database.reading() as connection:
            return layers.names(connection, layers.number_of(connection, document_id))

    def is_blind(self, document_id: str, annotator: str) -> bool:
        """Whether the document was given to the annotator, who is not done: what others marked is not for them yet."""
        with self._database.reading() as connection:
            number = layers.number_of(connection, document_id)
            return assigning.is_blind(connection, number, annotators.find(connection, annotator))

    def marks(self, document_id: str, annotator: str) -> Marks:
        """What an annotator has said about a document; nothing yet for one the corpus does not know."""
        with self._database.reading() as connection:
            number = layers.number_of(connection, document_id)
            who = annotators.find(connection, annotator)
            return Marks() if who is None else layers.marks(connection, number, who)

    def history(self, document_id: str, annotator: str) -> History:
        """The steps of an annotator on a document, as the journal tells them: undo survives a restart."""
        with self._database.reading() as connection:
            number = layers.number_of(connection, document_id)
            who = annotators.find(connection, annotator)
            return History() if who is None else history(connection, number, who)

    def apply(
        self,
        document_id: str,
        annotator: str,
        edit: Edit,
        step: Step = Step.DO,
        *,
        hurried: bool = False,
        actor: str = "",
    ) -> None:
        """Change the marks, and say so in the journal: on disk when it returns, nothing changed when it raises.

        `actor` is who does it, where that is not the annotator: somebody settles gold.

        Where others are writing it waits for its turn, `hurried` only a moment, and then raises BusyError.
        Raises ConflictError when what the edit removes is gone, what it adds is there, or when an undo or
        redo is not the next one of the journal; CorpusError when a mark does not fit text and scheme, or the scheme
        was changed meanwhile.
        """
        if not edit:
            return
        with self._database.writing(hurried=hurried) as connection:
            schemes.refuse_other(connection, self._since)
            who = annotators.number_of(connection, annotator)
            write(connection, document_id, who, edit, step, self._scheme, actor=actor)


def write(
    connection: Connection,
    document_id: str,
    annotator: int,
    edit: Edit,
    step: Step,
    scheme: Scheme,
    act: str = "",
    actor: str = "",
) -> None:
    """Change the marks inside a transaction, as a step of the bulk act `act` where that is named. Raises as `apply`."""
    held = layers.hold(connection, document_id)
    _check_step(connection, held.number, annotator, edit, step)
    put(connection, held, annotator, edit, step, scheme, act, actor)


def put(
    connection: Connection,
    held: layers.Held,
    annotator: int,
    edit: Edit,
    step: Step,
    scheme: Scheme,
    act: str = "",
    actor: str = "",
) -> None:
    """Change the marks of a document whose turn was taken, by a step that is known to be its next. Raises as `apply`."""
    number, text, status = held
    if status == Status.ADJUDICATED and annotator == annotators.find(connection, annotators.GOLD):
        raise CorpusError(
            "The gold of this document is settled and frozen: to change it, open the document again first."
        )
    layers.remove(connection, number, annotator, edit.removed)
    layers.add(connection, number, annotator, edit.added, text, scheme)
    if status == Status.NEW:
        _START.run(connection, number_=number)
    before, after = rows.to_json(edit.removed), rows.to_json(edit.added)
    layers.note(connection, number, annotator, str(step), before, after, act, actor)


def history(connection: Connection, document: int, annotator: int) -> History:
    """The steps of an annotator on a document, by their row numbers, under the labels of today."""
    return histories.read(connection, document, annotator)[0]


def _check_step(connection: Connection, document: int, annotator: int, edit: Edit, step: Step) -> None:
    """Two windows on one layer keep two histories; the journal has the last word."""
    if step is Step.DO:
        return
    known = history(connection, document, annotator)
    if edit != (known.undoable if step is Step.UNDO else known.redoable):
        raise layers.conflict()
