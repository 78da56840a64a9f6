# SPDX-License-Identifier: MIT
"""From a place to connections: a file or a database URL, its settings, and two kinds of transaction."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from random import uniform
from threading import Lock
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from corpus.errors import CorpusError, busy
from corpus.explaining import explained
from corpus.securing import secured

# What tells our files from other SQLite files: "Twsm", at byte 68 of the header.
APPLICATION_ID = 0x5477736D
_MAGIC = b"SQLite format 3\x00"

# Seconds that a writer waits for its turn at a file, or one in a hurry, and between two looks whether it has come.
_PATIENCE = 5
_LOOKS = (0.001, 0.01)

_HASTE = 0.2


class Kind(Enum):
    """The kinds of transactions, as `Database.reading` and `Database.writing` tell of them."""

    READS = "reads"
    WRITES = "writes"
    FLEETING = "fleeting"
    HURRIED = "hurried"


def _options(url: URL, kind: Kind) -> dict[str, Any]:
    """On a server a reader sees one state throughout; a writer waits for its row, and then sees what it waited for."""
    if is_file(url):
        return {"kind": kind}
    reads = kind is Kind.READS
    return {"isolation_level": "REPEATABLE READ" if reads else "READ COMMITTED", "postgresql_readonly": reads}


class Database:
    """A corpus's database, safe to use from several threads: each transaction has a connection of its own."""

    def __init__(self, url: URL, place: str = "") -> None:
        """Prepare connections to `url`; none is made yet. Raises CorpusError where the kind is not known.

        `place` is what messages call it, where that is not the URL's own file or address.
        """
        self.url = url
        self.place = place or (
            url.database or "" if is_file(url) else url.render_as_string(hide_password=True)
        )
        self.engine = _engine(url, self.place)
        self._engines = {kind: self.engine.execution_options(**_options(url, kind)) for kind in Kind}
        self._file: tuple[int, int] | None = None  # the device and number of the file that was opened
        # SQLite lets who waits for another writer ask again now and then; in one program a lock wakes it at once.
        # Whoever waits for the turn stands at its door, so that an import with its many batches waits behind.
        self._turn: Lock | None = Lock() if is_file(url) else None
        self._door = Lock()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the corpus throughout, and never waits for a writer."""
        with self._transaction(Kind.READS) as connection:
            yield connection

    @contextmanager
    def writing(self, *, lasting: bool = True, hurried: bool = False) -> Iterator[Connection]:
        """A transaction that is on disk when the block ends; an exception in it leaves nothing behind.

        One that is not `lasting` is on disk with the next that is: for what is of no use before. One that is
        `hurried` waits a fifth of a second for its turn and then raises BusyError: for a window, which has
        better to do than to wait.
        """
        kind = Kind.HURRIED if hurried else Kind.WRITES if lasting else Kind.FLEETING
        if self._turn is not None:
            self._take(self._turn, _HASTE / 2 if hurried else -1)
        try:
            with self._transaction(kind) as connection:
                yield connection
        finally:
            if self._turn is not None:
                self._turn.release()

    def _take(self, turn: Lock, patience: float) -> None:
        if not self._door.acquire(timeout=patience):
            raise busy(self.place)
        try:
            if not turn.acquire(timeout=patience):
                raise busy(self.place)
        finally:
            self._door.release()

    @contextmanager
    def _transaction(self, kind: Kind) -> Iterator[Connection]:
        self._see_the_file()
        with explained(self.place), self._engines[kind].connect() as connection, connection.begin():
            if kind is Kind.HURRIED and self._turn is None:
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = {round(_HASTE * 1000)}")
            yield connection
            if kind is not Kind.READS:
                self._see_the_file()

    def _see_the_file(self) -> None:
        """Raise CorpusError where the file is no longer the one that was opened.

        What is written into a file that was removed or replaced would be acknowledged, and lost.
        """
        if not is_file(self.url):
            return
        found: tuple[int, int] | None = None
        with suppress(OSError):
            status = os.stat(self.url.database or "")
            found = status.st_dev, status.st_ino
        if self._file is None:
            self._file = found
        elif found != self._file:
            raise CorpusError(
                "{place} was removed or replaced while it was open: put it back, or open another corpus; what"
                " was done last is not saved.",
                place=self.place,
            )

    def close(self) -> None:
        """Let all connections go; on SQLite this also folds the write-ahead log into the file."""
        self.engine.dispose()


def url_of(place: str | Path) -> URL:
    """The URL of a place: a database URL with the driver we use, anything else as an SQLite file."""
    if isinstance(place, str) and "://" in place:
        try:
            url = make_url(place)
        except ArgumentError:
            raise CorpusError("{place} is not a database URL.", place=place) from None
        if url.drivername in ("postgres", "postgresql"):
            return url.set(drivername="postgresql+psycopg")
        return url
    return URL.create("sqlite", database=str(place))


def is_file(url: URL) -> bool:
    """Whether the corpus is a file of its own."""
    return url.get_backend_name() == "sqlite"


def check_file(path: Path) -> None:
    """Refuse, without touching it, a file that is no corpus.

    Raises CorpusError for a file that is missing, a folder, empty, or not SQLite with our mark in its header.
    """
    place = str(path)
    if path.is_dir():
        raise CorpusError("{place} is a folder, not a corpus.", place=place)
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise CorpusError(
            "There is no corpus {place}: make one with “tawsim new {place}”.", place=place
        ) from None
    except OSError as error:
        raise CorpusError(
            "{place} cannot be opened: {reason}.", place=place, reason=error.strerror or error
        ) from None
    if not header:
        raise CorpusError("{place} is empty, not a corpus.", place=place)
    if not header.startswith(_MAGIC):
        raise CorpusError("{place} is not a corpus of Tawsim.", place=place)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise CorpusError("{place} is a database of another program, not a corpus of Tawsim.", place=place)


def mark_file(connection: Connection) -> None:
    """Write our mark into the header of an SQLite file, as part of the transaction that makes it a corpus."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def _engine(url: URL, place: str) -> Engine:
    # A server's connections may have died since they were last used: asked before each use.
    reach = {} if is_file(url) else {"connect_timeout": 10, **secured(url)}
    options: dict[str, Any] = {"pool_pre_ping": True, "connect_args": reach} if reach else {}
    try:
        engine = create_engine(url, json_serializer=_json, **options)
    except (NoSuchModuleError, ModuleNotFoundError):
        raise CorpusError(
            "{place} needs a database driver that is not installed: {driver}.",
            place=place,
            driver=url.drivername,
        ) from None
    if is_file(url):
        event.listen(engine, "connect", _settle)
        event.listen(engine, "begin", _begin)
    return engine


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _settle(connection: Any, _record: object) -> None:  # noqa: ANN401 (the driver's own connection)
    """SQLite's settings: a commit that has returned survives a power cut, and readers never wait."""
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in (
        f"busy_timeout={_PATIENCE * 1000}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "fullfsync=ON",  # macOS: a sync that reaches the disk itself
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """A writer takes its turn at once: a reader that turned writer would be refused, however long it waits."""
    kind = connection.get_execution_options().get("kind", Kind.WRITES)
    driver: Any = connection.connection.driver_connection
    said = connection.connection.info  # what this connection was told last
    # SQLite's own waiting grows to a tenth of a second between two looks; among eight writers one may starve.
    told: dict[str, object] = {"busy_timeout": _PATIENCE * 1000 if kind is Kind.READS else 0}
    if kind is not Kind.READS:
        told["synchronous"] = "NORMAL" if kind is Kind.FLEETING else "FULL"
    for name, value in told.items():
        if said.get(name) != value:
            driver.execute(f"PRAGMA {name}={value}")
            said[name] = value
    if kind is Kind.READS:
        driver.execute("BEGIN")
        return
    over = monotonic() + (_HASTE if kind is Kind.HURRIED else _PATIENCE)
    while True:
        try:
            driver.execute("BEGIN IMMEDIATE")
            return
        except sqlite3.OperationalError as error:
            if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY") or monotonic() > over:
                raise
        sleep(uniform(*_LOOKS))
