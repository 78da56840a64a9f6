# SPDX-License-Identifier: MIT
"""Whose turn a document is: who was given it, who has finished, and who may see the others' marks already."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Exists, exists, func, select, update

from annotation.document import Status
from corpus import annotators, tables
from corpus.clock import now


def standing(connection: Connection, document: int, annotator: int, status: Status) -> Status:
    """How far a document has come once this annotator says so of their part, which is written down.

    Where the document was given to people, it is done when all of them are; who was not given it speaks for all.
    """
    given = tables.assignments
    here = (given.c.document == document, given.c.annotator == annotator)
    if status not in (Status.NEW, Status.STARTED, Status.DONE):
        return status
    done = now() if status is Status.DONE else ""
    if not connection.execute(update(given).where(*here).values(done=done)).rowcount:
        return status
    left = select(func.count()).where(given.c.document == document, given.c.done == "")
    return Status.STARTED if status is Status.DONE and connection.execute(left).scalar_one() else status


def is_blind(connection: Connection, document: int, annotator: int | None) -> bool:
    """Whether someone still annotates a document that was given to them: what others said of it is not for them yet."""
    given = tables.assignments
    mine = (given.c.document == document, given.c.annotator == annotator, given.c.done == "")
    return connection.execute(select(given.c.number).where(*mine)).first() is not None


def open_to(connection: Connection, name: str) -> ColumnElement[bool] | None:
    """The condition on a document that it is still this annotator's to do; None where nothing was given to them."""
    given = tables.assignments
    who = annotators.find(connection, name)
    if who is None or not connection.execute(select(given.c.number).where(given.c.annotator == who)).first():
        return None
    return _given(who, given.c.done == "")


def given_to(annotator: int) -> ColumnElement[bool]:
    """The condition on a document that it was given to an annotator."""
    return _given(annotator)


def people(connection: Connection) -> list[str]:
    """Those to whom documents were given, in the order in which they came to the corpus."""
    who = tables.annotators
    some = who.c.number.in_(select(tables.assignments.c.annotator))
    return list(connection.execute(select(who.c.name).where(some).order_by(who.c.number)).scalars())


def _given(annotator: int, *more: ColumnElement[bool]) -> Exists:
    given = tables.assignments
    return exists().where(
        given.c.document == tables.documents.c.number, given.c.annotator == annotator, *more
    )
