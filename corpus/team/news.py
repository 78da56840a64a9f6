# SPDX-License-Identifier: MIT
"""News of a guarded corpus: the server says that somebody wrote a line, on a connection of its own, which never waits."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from corpus import tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.explaining import explained
from corpus.securing import secured
from corpus.team.guard import channel, is_guarded


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody wrote a line about a document into its journal."""

    document: str
    annotator: str
    kind: str


class News:
    """A connection that listens. `descriptor` is what becomes readable when there is something to read."""

    def __init__(self, corpus: Corpus) -> None:
        """Listen. Raises CorpusError where the server does not answer, or does not guard the corpus."""
        import psycopg

        if not is_guarded(corpus):
            raise CorpusError("{place} is not guarded by its server.", place=corpus.place)
        self._corpus = corpus
        with corpus.database.reading() as connection:
            id = str(connection.execute(select(tables.corpus.c.id)).scalar_one())
        url = corpus.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with explained(corpus.place):
            more: dict[str, Any] = secured(corpus.database.url)
            self._connection = psycopg.connect(url, autocommit=True, connect_timeout=10, **more)
            self._connection.execute(f'LISTEN "{channel(id)}"')

    @property
    def descriptor(self) -> int:
        """The file number of the connection."""
        return self._connection.fileno()

    def read(self) -> list[Changed]:
        """What was said since the last call; nothing waits. Raises CorpusError where the connection broke.

        Documents that this account may not see are left out.
        """
        with explained(self._corpus.place):
            driver = self._connection.pgconn
            driver.consume_input()
            told: list[dict[str, Any]] = []
            while (heard := driver.notifies()) is not None:
                told.append(json.loads(heard.extra))
        documents, people = tables.documents, tables.annotators
        wanted = {one["document"] for one in told}
        if not wanted:
            return []
        with self._corpus.database.reading() as connection:
            asked = select(documents.c.number, documents.c.id).where(documents.c.number.in_(wanted))
            ids = {number: id for number, id in connection.execute(asked)}
            names = {
                row.number: row.name for row in connection.execute(select(people.c.number, people.c.name))
            }
        return [
            Changed(ids[one["document"]], names.get(one["annotator"], ""), one["kind"])
            for one in told
            if one["document"] in ids
        ]

    def close(self) -> None:
        """Listen no more."""
        self._connection.close()
