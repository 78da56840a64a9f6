# SPDX-License-Identifier: MIT
"""Who annotates: names of people, and gold, which is one more annotator."""

from __future__ import annotations

import getpass

from sqlalchemy import Connection, bindparam, select

from corpus import tables
from corpus.dialects import insert_if_new
from corpus.errors import CorpusError
from corpus.prepared import Prepared

GOLD = "gold"
_FIND = Prepared(select(tables.annotators.c.number).where(tables.annotators.c.name == bindparam("name_")))


def default_annotator() -> str:
    """The person at this machine: the name of the account, or "annotator" where it has none."""
    try:
        return getpass.getuser().strip() or "annotator"
    except (OSError, KeyError, ImportError):
        return "annotator"


def number_of(connection: Connection, name: str) -> int:
    """The row number of an annotator, who is entered when new. Raises CorpusError for a name that is none."""
    if not name.strip() or len(name) > 200 or not name.isprintable():
        raise CorpusError("{name!r} is not a name for an annotator.", name=name)
    found = find(connection, name)
    if found is not None:
        return found
    people = tables.annotators
    connection.execute(insert_if_new(connection, people), {"name": name})
    return int(connection.execute(select(people.c.number).where(people.c.name == name)).scalar_one())


def find(connection: Connection, name: str) -> int | None:
    """The row number of an annotator, or None."""
    found = _FIND.run(connection, name_=name).fetchone()
    return int(found[0]) if found else None


def names(connection: Connection) -> list[str]:
    """All annotators of the corpus, in the order in which they came."""
    found = connection.execute(select(tables.annotators.c.name).order_by(tables.annotators.c.number))
    return list(found.scalars())
