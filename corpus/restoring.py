# SPDX-License-Identifier: MIT
"""Backups of any corpus, on a file or on a server, and the way back from one into either."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from corpus import backup, upgrade
from corpus.backup import Backup
from corpus.corpus import Corpus
from corpus.database import Database, check_file, is_file, url_of
from corpus.errors import CorpusError
from corpus.explaining import explained
from corpus.moving import move


def backup_folder(place: str | Path) -> Path:
    """Where the backups of a corpus lie: beside a file; for a server's, in this person's data."""
    url = url_of(place)
    if is_file(url):
        return backup.folder_of(Path(url.database or ""))
    from platformdirs import user_data_path

    address = url.set(username=None, password=None).render_as_string()
    short = hashlib.sha256(address.encode()).hexdigest()[:8]
    return (
        user_data_path("tawsim", appauthor=False)
        / "backups"
        / f"{url.host or 'server'}-{url.database}-{short}"
    )


def back_up(place: str | Path, out: Path | None = None, why: str = "by-hand") -> Backup:
    """Write a corpus into a file of its own: `out`, or a new one among its backups, of which ten are kept.

    Raises CorpusError when `out` exists, or the copy cannot be made or does not stand the check.
    """
    url = url_of(place)
    if out is None:
        folder = backup_folder(place)
        if not is_file(url):
            folder.parent.mkdir(parents=True, exist_ok=True)
        made = backup.place_for(folder, why)
    else:
        made = Backup(out, "", why)
    if is_file(url):
        backup.copy_file(Path(url.database or ""), made.file)
    else:
        _snapshot(place, made.file)
    if out is None:
        backup.thin_out(made.file.parent)
    return made


def restore(place: str | Path, file: Path, replace: bool = False) -> Backup | None:
    """Bring a corpus back to what a backup holds; gives the backup of what was there before, if anything was.

    All of it or nothing. Raises CorpusError when the backup is damaged or no corpus, and when there is a
    corpus that is not to be replaced.
    """
    verify(file)
    url = url_of(place)
    if is_file(url):
        return _restore_file(Path(url.database or ""), file, replace)
    return _restore_server(place, file, replace)


def verify(file: Path) -> None:
    """Read a backup whole. Raises CorpusError where it is damaged or no corpus."""
    check_file(file)
    with explained(str(file)), closing(sqlite3.connect(file)) as connection:
        backup.check_integrity(connection, file)


def _snapshot(place: str | Path, out: Path) -> None:
    if out.exists():
        raise CorpusError("{place} is there already: choose another name.", place=str(out))
    with tempfile.TemporaryDirectory(dir=_folder(out), prefix=".tawsim-") as folder:
        copy = Path(folder) / "snapshot.tawsim"
        with Corpus.open(place) as source:
            target = Database(url_of(copy), str(out))
            try:
                move(source.database, target)
            finally:
                target.close()
        backup.copy_file(copy, out)


def _folder(file: Path) -> Path:
    if not file.parent.is_dir():
        raise CorpusError("There is no folder {place}.", place=str(file.parent))
    return file.parent


def _restore_file(target: Path, file: Path, replace: bool) -> Backup | None:
    if not target.exists():
        _folder(target)
        backup.copy_file(file, target)
        return None
    if not replace:
        raise CorpusError("{place} is there already: choose another name.", place=str(target))
    try:
        before = backup.back_up(target, "before-restore")
    except CorpusError:  # damaged, so there is nothing to copy page by page: put aside, not thrown away
        before = _put_aside(target)
        backup.copy_file(file, target)
        return before
    # Into the living file, as one transaction: other windows on it go on, and see what was restored.
    with (
        _upgraded(file) as copy,
        explained(str(target)),
        closing(sqlite3.connect(copy)) as source,
        closing(sqlite3.connect(target, timeout=5)) as living,
    ):
        source.backup(living)
    return before


@contextmanager
def _upgraded(file: Path) -> Iterator[Path]:
    """A backup as this program's tables have it: a copy for a while, since the backup itself stays as it is."""
    with tempfile.TemporaryDirectory(prefix="tawsim-") as folder:
        copy = Path(folder) / "backup.tawsim"
        backup.copy_file(file, copy)  # which may itself be a corpus that is open somewhere
        Corpus.open(copy).close()
        yield copy


def _put_aside(target: Path) -> Backup:
    made = backup.place_for(backup.folder_of(target), "damaged")
    for suffix in ("", "-wal", "-shm"):
        part = target.with_name(target.name + suffix)
        if part.exists():
            part.rename(made.file.with_name(made.file.name + suffix))
    return made


def _restore_server(place: str | Path, file: Path, replace: bool) -> Backup | None:
    with _upgraded(file) as copy:
        before = None
        target = Database(url_of(place))
        try:
            with target.reading() as connection:
                there = upgrade.revision(connection) is not None
            if there and replace:
                before = back_up(place, why="before-restore")
            with Corpus.open(copy) as source:
                move(source.database, target, replace)
        finally:
            target.close()
        return before
