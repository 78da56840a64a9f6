# SPDX-License-Identifier: MIT
"""Documents on their way in: written in short batches that no reader sees, then seen all at once, or taken away."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Executable, bindparam, delete, exists, insert, or_, select, update

from annotation.arabic import folded
from annotation.formats.format import Problem
from corpus import annotators, entering, search, tables
from corpus.clock import now
from corpus.database import Database
from corpus.entering import Arrival
from corpus.errors import CorpusError
from corpus.prepared import Prepared
from corpus.processes import is_running

# An import that has not written for so long has died, wherever it ran.
_SILENCE = timedelta(hours=1)
# Documents taken away in one transaction: about as long as a batch takes to come in.
_AWAY = 50
# Documents that are looked for in one question; a shorter one is filled up, so that it is always the same.
_ASKED = 50


def _there() -> Executable:
    documents = tables.documents
    fields = (documents.c.id, documents.c.sha256)
    same = (field.in_([bindparam(f"{field.name}{n}") for n in range(_ASKED)]) for field in fields)
    return select(*fields, documents.c.title).where(or_(*same))


_THERE = Prepared(_there())
_ARRIVE = Prepared(insert(tables.arriving), ("document", "import"))


class Staging:
    """One import under way. Nothing of it is seen before `finish`; a killed one is removed by `sweep`."""

    def __init__(self, database: Database, annotator: str, files: Sequence[str]) -> None:
        """Prepare; nothing is written before the first batch."""
        self._database = database
        self._annotator = annotator
        self._files = list(files)
        self.number: int | None = None

    def add(self, arrivals: Sequence[Arrival]) -> list[tuple[Arrival, str]]:
        """Write a batch in one transaction; gives those left out because the corpus has them, with the reason."""
        with self._database.writing(lasting=False) as connection:
            number = self._beat(connection)
            fresh, known = unknown(connection, arrivals)
            if fresh:
                new = entering.write(connection, fresh, {"import": number})
                _ARRIVE.run_tuples(connection, [(document, number) for document in new])
        self.number = number
        return known

    def _beat(self, connection: Connection) -> int:
        """Say that this import lives; enters it first where it is new."""
        imports, time = tables.imports, now()
        if self.number is None:
            row = {
                "annotator": annotators.number_of(connection, self._annotator),
                "started": time,
                "beat": time,
                "finished": "",
                "host": platform.node()[:200],
                "process": os.getpid(),
                "files": self._files,
                "documents": 0,
                "spans": 0,
            }
            return int(connection.execute(insert(imports).returning(imports.c.number), row).scalar_one())
        here = imports.c.number == self.number
        if not connection.execute(update(imports).where(here).values(beat=time)).rowcount:
            raise CorpusError("This import stood still for so long that it was taken back: begin it again.")
        return self.number

    def finish(self, *, documents: int, spans: int, rejected: Iterable[Problem]) -> None:
        """Let everything be seen, in one short transaction, with the report of what was passed over.

        An import that brought nothing leaves no trace.
        """
        if self.number is None or not documents:
            self.withdraw()
            return
        imports, arriving, number = tables.imports, tables.arriving, self.number
        passed_over = [
            {
                "import": number,
                "file": problem.where,
                "line": problem.line,
                "column": problem.column,
                "reason": problem.reason,
                "original": problem.original,
            }
            for problem in rejected
        ]
        with self._database.writing() as connection:
            self._beat(connection)
            values = {"finished": now(), "documents": documents, "spans": spans}
            connection.execute(update(imports).where(imports.c.number == number).values(values))
            if passed_over:
                connection.execute(insert(tables.rejected), passed_over)
            connection.execute(delete(arriving).where(arriving.c["import"] == number))

    def withdraw(self) -> None:
        """Take back what was written so far; what cannot be taken back now is swept when the corpus is opened."""
        if self.number is not None:
            _withdraw(self._database, self.number)


def unknown(
    connection: Connection, arrivals: Sequence[Arrival]
) -> tuple[list[Arrival], list[tuple[Arrival, str]]]:
    """Those whose identifier and text are new to the corpus and come only once; the others with the reason."""
    ids: set[str] = set()
    texts: dict[str, str] = {}
    for first in range(0, len(arrivals), _ASKED):
        some = [arrival.row for arrival in arrivals[first : first + _ASKED]]
        asked = [None] * (_ASKED - len(some))
        values = {
            f"{name}{n}": one
            for name in ("id", "sha256")
            for n, one in enumerate([*(r[name] for r in some), *asked])
        }
        for id, sha256, title in _THERE.run(connection, **values).fetchall():
            ids.add(id)
            texts[sha256] = title
    fresh: list[Arrival] = []
    known: list[tuple[Arrival, str]] = []
    for arrival in arrivals:
        id, text, title = arrival.row["id"], arrival.row["sha256"], arrival.row["title"]
        if id in ids:
            known.append((arrival, f"{title}: the corpus has a document {id!r} already"))
        elif text in texts:
            known.append((arrival, f"{title}: the corpus has this text already, as {texts[text]}"))
        else:
            ids.add(id)
            texts[text] = title
            fresh.append(arrival)
    return fresh, known


def finished(database: Database) -> list[dict[str, Any]]:
    """The imports of a corpus in their order, each with the records that it passed over."""
    imports, people, rejected = tables.imports, tables.annotators, tables.rejected
    wanted = ("number", "started", "finished", "files", "documents", "spans")
    asked = select(*(imports.c[name] for name in wanted), people.c.name.label("annotator"))
    asked = asked.join(people, people.c.number == imports.c.annotator).where(imports.c.finished != "")
    with database.reading() as connection:
        found = [dict(row) for row in connection.execute(asked.order_by(imports.c.number)).mappings()]
        by_number: dict[int, list[dict[str, Any]]] = {one["number"]: [] for one in found}
        columns = [column for column in rejected.c if column.name not in ("number", "import")]
        which = rejected.c["import"].label("of")
        for row in connection.execute(select(which, *columns).order_by(rejected.c.number)).mappings():
            told = dict(row)
            by_number[told.pop("of")].append(told)
    return [one | {"rejected": by_number[one["number"]]} for one in found]


def sweep(database: Database) -> None:
    """Remove what imports left behind whose program has died."""
    imports = tables.imports
    with database.reading() as connection:
        under_way = connection.execute(select(imports).where(imports.c.finished == "")).mappings().all()
    long_ago = (datetime.now(UTC) - _SILENCE).isoformat()
    for row in under_way:
        gone = row["host"] == platform.node()[:200] and not is_running(row["process"])
        if gone or row["beat"] < long_ago:
            _withdraw(database, row["number"])


def _withdraw(database: Database, number: int) -> None:
    """Remove the rows of an import in short transactions, the import itself last."""
    arriving, documents = tables.arriving, tables.documents
    mine = arriving.c["import"] == number
    people: set[int] = set()
    while True:
        with database.writing(lasting=False) as connection:
            some = select(arriving.c.document).where(mine).limit(_AWAY)
            numbers = list(connection.execute(some).scalars())
            if not numbers:
                break
            texts = select(documents.c.number, documents.c.text).where(documents.c.number.in_(numbers))
            entries = [(row.number, folded(row.text)) for row in connection.execute(texts)]
            search.remove(connection, entries)
            journal = tables.journal
            brought = select(journal.c.annotator).where(journal.c.document.in_(numbers)).distinct()
            people |= set(connection.execute(brought).scalars())
            for table in (tables.spans, tables.verdicts, tables.journal, tables.suggestions, arriving):
                connection.execute(delete(table).where(table.c.document.in_(numbers)))
            connection.execute(delete(documents).where(documents.c.number.in_(numbers)))
    with database.writing() as connection:
        imports = tables.imports
        here = imports.c.number == number
        people |= set(connection.execute(select(imports.c.annotator).where(here)).scalars())
        connection.execute(delete(imports).where(here))
        _forget(connection, people)


def _forget(connection: Connection, people: Iterable[int]) -> None:
    """Remove annotators who came with the import and have done nothing else."""
    for number in people:
        tables_of_people = [t for t in tables.metadata.sorted_tables if "annotator" in t.c]
        busy = [exists().where(table.c.annotator == number) for table in tables_of_people]
        person = tables.annotators.c.number == number
        connection.execute(delete(tables.annotators).where(person, ~or_(*busy)))
