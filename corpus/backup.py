# SPDX-License-Identifier: MIT
"""Backups of a corpus that is a file: complete copies beside it, each checked, the last ten kept."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

from sqlalchemy import select

from corpus import tables
from corpus.clock import now
from corpus.database import Database, check_file, is_file
from corpus.errors import CorpusError, explain

KEPT = 10
DAILY = timedelta(days=1)
_name = re.compile(r"(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.(.+)\.tawsim")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a corpus: its file, when it was made (UTC, ISO 8601), and what for ("daily", "before-import")."""

    file: Path
    time: str
    why: str


def folder_of(file: Path) -> Path:
    """Where the backups of a corpus lie: beside it."""
    return file.with_name(f"{file.name}.backups")


def backups(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    found: list[Backup] = []
    for file in folder.glob("*.tawsim") if folder.is_dir() else ():
        if match := _name.fullmatch(file.name):
            found.append(Backup(file, ":".join(match.group(1, 2, 3)), match.group(4)))
    return sorted(found, key=lambda one: one.time, reverse=True)


def place_for(folder: Path, why: str) -> Backup:
    """A name for a backup made now; the folder is made where it is missing. Raises CorpusError where it cannot be."""
    time = now()
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise CorpusError("{place} cannot be made: {reason}.", place=str(folder), reason=reason) from error
    return Backup(folder / f"{time.replace(':', '-')}.{why}.tawsim", time, why)


def back_up(file: Path, why: str) -> Backup:
    """Put a copy of a corpus into its folder of backups, and let the oldest go.

    Complete even while someone writes. Raises CorpusError when it cannot be made or does not stand the check;
    then the folder is as it was.
    """
    made = place_for(folder_of(file), why)
    copy_file(file, made.file)
    thin_out(made.file.parent)
    return made


def thin_out(folder: Path) -> None:
    """Remove all but the newest backups."""
    for old in backups(folder)[KEPT:]:
        old.file.unlink(missing_ok=True)


def copy_file(file: Path, copy: Path) -> None:
    """Write a complete, checked copy of a corpus to a new file, on disk when this returns.

    A copy of the file alone would lack what is still in the write-ahead log. Raises CorpusError as `back_up`.
    """
    if copy.exists():
        raise CorpusError("{place} is there already: choose another name.", place=str(copy))
    unfinished = copy.with_name(f".{copy.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(_reader(file)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, that may be carried anywhere
            check_integrity(target, file)
        with unfinished.open("rb+") as stream:
            os.fsync(stream.fileno())
        unfinished.rename(copy)
    except sqlite3.Error as error:
        raise explain(error, str(file)) or _failed(file, error) from error
    except OSError as error:
        raise _failed(file, error.strerror or error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def check_integrity(connection: sqlite3.Connection, file: Path) -> None:
    """Raise CorpusError unless every page, index and reference of the database is in order."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
        raise CorpusError("{place} is damaged: go back to a backup of it.", place=str(file))


def is_due(file: Path, created: str) -> bool:
    """Whether the newest copy of a corpus, or the corpus itself, is older than a day."""
    newest = max([created, *(one.time for one in backups(folder_of(file)))])
    return datetime.now(UTC) - datetime.fromisoformat(newest) >= DAILY


def carry(made: Backup, place: Path) -> Path:
    """Put a second copy of a backup elsewhere, in a folder of the same name; raises CorpusError where it cannot be."""
    folder = place / made.file.parent.name
    copy = folder / made.file.name
    unfinished = copy.with_name(f".{copy.name}.unfinished")
    try:
        folder.mkdir(exist_ok=True)
        shutil.copyfile(made.file, unfinished)
        unfinished.rename(copy)
    except OSError as error:
        raise _failed(copy, error.strerror or error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    thin_out(folder)
    return copy


def daily(
    file: Path, told: Callable[[Backup | CorpusError], None] | None = None, second: Path | None = None
) -> Thread | None:
    """Back up a corpus in the background where that is due; `told`, in that thread, gets what came of it.

    `second` is a folder that gets a copy of the backup, too.
    """
    if not is_due(file, _created(file)):
        return None

    def work() -> None:
        answer: Backup | CorpusError
        try:
            answer = back_up(file, "daily")
            if second is not None:
                carry(answer, second)
        except CorpusError as error:
            answer = error
        if told:
            told(answer)

    thread = Thread(target=work, name="daily backup", daemon=True)
    thread.start()
    return thread


def before_import(database: Database) -> None:
    """Back up a corpus that is a file and holds something. Raises CorpusError when that cannot be done."""
    with database.reading() as connection:
        holds_something = connection.execute(select(tables.documents.c.number).limit(1)).first()
    if holds_something and is_file(database.url):
        back_up(Path(database.url.database or ""), "before-import")


def _created(file: Path) -> str:
    try:
        with closing(_reader(file)) as connection:
            return str(connection.execute("SELECT created FROM corpus").fetchone()[0])
    except sqlite3.Error as error:
        raise explain(error, str(file)) or _failed(file, error) from error


def _reader(file: Path) -> sqlite3.Connection:
    check_file(file)
    return sqlite3.connect(file, timeout=5)


def _failed(file: Path, reason: object) -> CorpusError:
    return CorpusError("{place} could not be backed up: {reason}.", place=str(file), reason=reason)
