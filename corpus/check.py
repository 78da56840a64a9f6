# SPDX-License-Identifier: MIT
"""The health of a corpus: named checks over all of it, and what of their findings can be mended by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from corpus import tables
from corpus.corpus import Corpus
from corpus.database import is_file
from corpus.dialects import interruptible
from corpus.errors import CancelledError
from corpus.finding import Finding
from corpus.soundness import Rows, examine, mend, miscounted, read

_BATCH = 200
Progress = Callable[[int, int], None]


def check(
    corpus: Corpus, progress: Progress | None = None, stopped: Callable[[], bool] = lambda: False
) -> list[Finding]:
    """Everything that is not as it must be, in the order of the documents; `progress` is told how many are done.

    Changes nothing, sees one state of the corpus throughout, and holds a few hundred documents at a time.
    Raises CancelledError when `stopped` says so.
    """
    with _stoppable(stopped):
        return [
            *_of_the_file(corpus, "integrity_check", stopped),
            *_of_the_corpus(corpus),
            *_of_documents(corpus, progress, stopped),
        ]


def glance(corpus: Corpus, stopped: Callable[[], bool] = lambda: False) -> list[Finding]:
    """What can be seen without reading every text: pages of the file, references, changes counted and in the journal.

    For after opening, beside the work. Raises CancelledError when `stopped` says so.
    """
    with _stoppable(stopped):
        return [*_of_the_file(corpus, "quick_check", stopped), *_of_the_versions(corpus)]


def repair(corpus: Corpus, findings: list[Finding]) -> list[Finding]:
    """Mend what can be mended, a document at a time; gives what was mended.

    Marks that go because of it are in the journal, as a repair. Each document is examined
    anew before it is touched. Raises CorpusError when the corpus cannot be written.
    """
    able = [one for one in findings if one.repair and one.document]
    mended: list[Finding] = []
    for id, _ in groupby(able, key=lambda one: one.document):
        with corpus.database.writing() as connection:
            mended += mend(connection, id, corpus.scheme)
    return mended


@contextmanager
def _stoppable(stopped: Callable[[], bool]) -> Iterator[None]:
    """What SQLite says when it was interrupted means that the person wanted it to stop."""
    try:
        if stopped():
            raise CancelledError("The check was stopped.")
        yield
    except DBAPIError:
        if not stopped():
            raise
        raise CancelledError("The check was stopped.") from None


def _of_the_file(corpus: Corpus, how: str, stopped: Callable[[], bool]) -> Iterator[Finding]:
    if not is_file(corpus.database.url):
        return
    with corpus.database.reading() as connection, interruptible(connection, stopped):
        for (found,) in connection.exec_driver_sql(f"PRAGMA {how}(5)").fetchall():
            if found != "ok":
                yield Finding("file", "", "damaged", values={"found": found})
        for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(5):
            yield Finding("orphans", "", "orphan", values={"row": row, "table": table, "parent": parent})


def _of_the_versions(corpus: Corpus) -> Iterator[Finding]:
    documents, journal = tables.documents, tables.journal
    lines = func.count(journal.c.number)
    counted = (
        select(documents.c.id, documents.c.version, lines)
        .join(journal, journal.c.document == documents.c.number, isouter=True)
        .group_by(documents.c.number, documents.c.id, documents.c.version)
        .having(documents.c.version != lines)
        .order_by(documents.c.number)
        .limit(5)
    )
    with corpus.database.reading() as connection:
        for id, version, there in connection.execute(counted):
            yield miscounted(id, version, there)


def _of_the_corpus(corpus: Corpus) -> Iterator[Finding]:
    documents = tables.documents
    twice = select(documents.c.sha256).group_by(documents.c.sha256).having(func.count() > 1)
    with corpus.database.reading() as connection:
        found = select(documents.c.id, documents.c.sha256).where(documents.c.sha256.in_(twice))
        rows = connection.execute(found.order_by(documents.c.sha256, documents.c.number)).all()
    for _, same in groupby(rows, key=lambda row: row.sha256):
        first, *others = (row.id for row in same)
        for id in others:
            yield Finding("duplicates", id, "same text", harmless=True, values={"first": first})


def _of_documents(
    corpus: Corpus, progress: Progress | None, stopped: Callable[[], bool]
) -> Iterator[Finding]:
    documents = tables.documents
    with corpus.database.reading() as connection:
        total = connection.execute(select(func.count()).select_from(documents)).scalar_one()
        last, done = 0, 0
        while True:
            if stopped():
                raise CancelledError("The check was stopped.")
            following = select(documents).where(documents.c.number > last).order_by(documents.c.number)
            batch = connection.execute(following.limit(_BATCH)).mappings().all()
            if not batch:
                return
            rows: dict[int, Rows] = read(connection, [row["number"] for row in batch])
            for row in batch:
                yield from examine(row, rows[row["number"]], corpus.scheme)
            last, done = batch[-1]["number"], done + len(batch)
            if progress:
                progress(done, total)
