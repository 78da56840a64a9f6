# SPDX-License-Identifier: MIT
"""The people of a team: their roles, and how much of what they were given they have done."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import case, func, select, update

from corpus import annotators, tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.team.roles import Role


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a team: how many documents were given to them, how many of these are done, how many spans they have."""

    name: str
    role: Role
    given: int
    done: int
    spans: int


def people(corpus: Corpus) -> list[Person]:
    """Everybody but gold, in the order in which they came."""
    who, given, spans = tables.annotators, tables.assignments, tables.spans
    parts = select(
        given.c.annotator,
        func.count().label("given"),
        func.sum(case((given.c.done != "", 1), else_=0)).label("done"),
    )
    joined = parts.join(tables.documents, tables.documents.c.number == given.c.document)
    work = joined.where(tables.arrived()).group_by(given.c.annotator).subquery()
    marked = select(spans.c.annotator, func.count().label("spans")).group_by(spans.c.annotator).subquery()
    asked = (
        select(who.c.name, who.c.role, work.c.given, work.c.done, marked.c.spans)
        .outerjoin(work, work.c.annotator == who.c.number)
        .outerjoin(marked, marked.c.annotator == who.c.number)
        .where(who.c.name != GOLD)
        .order_by(who.c.number)
    )
    with corpus.database.reading() as connection:
        rows = connection.execute(asked).all()
    return [Person(r.name, Role(r.role), r.given or 0, int(r.done or 0), r.spans or 0) for r in rows]


def add(corpus: Corpus, name: str, role: Role) -> None:
    """Enter a person, or give one who is there another role. Raises CorpusError for what is no name."""
    with corpus.database.writing() as connection:
        number = annotators.number_of(connection, name)
        who = tables.annotators
        connection.execute(update(who).where(who.c.number == number).values(role=str(role)))


def role_of(corpus: Corpus, name: str) -> Role:
    """The role of a person; who is not there yet would annotate."""
    who = tables.annotators
    with corpus.database.reading() as connection:
        found = connection.execute(select(who.c.role).where(who.c.name == name)).scalar()
    return Role(found) if found else Role.ANNOTATOR
