# SPDX-License-Identifier: MIT
"""Pull the plug: what a disk holds when the power goes, replayed from what the corpus really wrote.

    python tests/faults/power.py FOLDER CUTS [SYNCHRONOUS]

The statements of a real Corpus at work, imports among them, are recorded, then run by another SQLite whose file system writes down
every write and every sync. Each cut picks a moment; every file is then its synced bytes and any of the writes
since, in any order, torn at 512 bytes. The corpus must open, be well, and hold all that was acknowledged.
Prints one JSON object; the exit code tells whether all held. SYNCHRONOUS (OFF, NORMAL) weakens the corpus on
purpose: then something must be lost, or the simulation proves nothing.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
from bisect import bisect_right
from collections import Counter, defaultdict
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

import apsw
import worker
from sqlalchemy import event, func, select

from corpus import tables
from corpus.check import check
from corpus.corpus import Corpus
from corpus.database import _settle

SECTOR = 512
ACTS, BETWEEN_IMPORTS = 250, 10

# What happened to a file, in order: its name, then "write" with an offset and bytes, "cut" with a length, or "sync".
Happening = tuple[str, str, int, bytes]


def record(place: Path) -> list[str]:
    """The statements that a corpus gives to SQLite while someone works on it."""
    statements: list[str] = []
    with Corpus.open(place) as corpus:
        engine = corpus.database.engine
        engine.dispose()  # the connections so far were not listened to

        def listen(connection: Any, _record: object) -> None:
            connection.set_trace_callback(statements.append)
            _settle(connection, None)

        event.remove(engine, "connect", _settle)
        event.listen(engine, "connect", listen)
        random = Random(5)
        with tempfile.TemporaryDirectory() as folder:
            for number in range(ACTS):
                worker.act(corpus, random)
                if number % BETWEEN_IMPORTS == 0:
                    worker.bring(corpus, random, Path(folder))
    return statements


class Disk(apsw.VFS):
    """A file system that writes down what is done to its files."""

    def __init__(self) -> None:
        super().__init__("recorded", "")
        self.happenings: list[Happening] = []

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 (the name of SQLite)
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        return Recorded(self, path, flags)


class Recorded(apsw.VFSFile):
    def __init__(self, disk: Disk, path: str, flags: list[int]) -> None:
        self.disk, self.name = disk, os.path.basename(path)
        super().__init__("", path, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self.disk.happenings.append((self.name, "write", offset, bytes(data)))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        super().xTruncate(size)
        self.disk.happenings.append((self.name, "cut", size, b""))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self.disk.happenings.append((self.name, "sync", 0, b""))


def replay(
    place: Path, statements: list[str], synchronous: str
) -> tuple[list[Happening], list[int], list[int]]:
    """What the statements do to the files; where among that each lasting commit returned; the journal rows by then.

    The batches of an import do not last by themselves, and nobody is told of them: its last commit does, with them.
    """
    disk = Disk()
    connection = apsw.Connection(str(place), vfs="recorded")
    connection.execute("PRAGMA wal_autocheckpoint=60")  # so that the file itself is written often
    moments, counts = [], []
    lasting = True
    for statement in statements:
        if re.match(r"PRAGMA synchronous", statement):
            lasting = "FULL" in statement
            statement = statement.replace("FULL", synchronous)
        connection.execute(statement).fetchall()
        if statement.startswith("COMMIT") and lasting:
            moments.append(len(disk.happenings))
            counts.append(next(connection.execute("SELECT count(*) FROM journal"))[0])
    happenings = list(disk.happenings)
    connection.close()
    disk.unregister()
    return happenings, moments, counts


def apply(data: bytes, happening: Happening) -> bytes:
    _, kind, at, piece = happening
    if kind == "cut":
        return data[:at] + bytes(max(0, at - len(data)))
    data += bytes(max(0, at - len(data)))
    return data[:at] + piece + data[at + len(piece) :]


def after_the_cut(before: dict[str, bytes], happenings: list[Happening], random: Random) -> dict[str, bytes]:
    """The files as they may be found when the power is back."""
    safe, unsafe = defaultdict(bytes, before), defaultdict(list)
    for one in happenings:
        if one[1] == "sync":
            for each in unsafe.pop(one[0], []):
                safe[one[0]] = apply(safe[one[0]], each)
        else:
            unsafe[one[0]].append(one)
    for name, waiting in unsafe.items():
        data = safe[name]
        for one in waiting:
            if random.random() < 0.5:
                continue
            if one[1] == "write" and len(one[3]) > SECTOR and random.random() < 0.3:
                one = (*one[:3], one[3][: SECTOR * random.randrange(len(one[3]) // SECTOR)])
            data = apply(data, one)
        safe[name] = data
    return safe


def torn(corpus: Corpus) -> int:
    """How many imports are neither whole nor gone."""
    documents = tables.documents
    with corpus.database.reading() as connection:
        ids = connection.execute(select(documents.c.id).where(tables.arrived())).scalars().all()
        left = connection.execute(select(tables.arriving.c.document)).all()
    imported = Counter(id.split("-")[0] for id in ids if id.startswith("i"))
    return sum(count != worker.IMPORTED for count in imported.values()) + bool(left)


def main() -> None:
    folder, cuts = Path(sys.argv[1]), int(sys.argv[2])
    synchronous = sys.argv[3] if len(sys.argv) > 3 else "FULL"
    worker.make(str(folder / "a.tawsim"))
    shutil.copy(folder / "a.tawsim", folder / "replayed.tawsim")
    # In a program of its own, which is over when the power goes: what it left of an import is swept away.
    with get_context("fork").Pool(1) as pool:
        statements = pool.apply(record, (folder / "a.tawsim",))
    before = {"replayed.tawsim": (folder / "replayed.tawsim").read_bytes()}
    happenings, moments, counts = replay(folder / "replayed.tawsim", statements, synchronous)
    random = Random(7)
    found = {"cuts": cuts, "commits": len(moments), "writes": len(happenings), "acknowledged": 0}
    found |= {"lost": 0, "damaged": 0, "ahead": 0, "torn": 0, "swept": 0}
    journal = select(func.count()).select_from(tables.journal)
    imports = select(func.count()).select_from(tables.imports).where(tables.imports.c.finished == "")
    for number in range(cuts):
        moment = random.randrange(moments[len(moments) // 10], len(happenings))
        acknowledged = counts[bisect_right(moments, moment) - 1]
        place = folder / f"cut-{number}" / "replayed.tawsim"
        place.parent.mkdir()
        for name, data in after_the_cut(before, happenings[:moment], random).items():
            (place.parent / name).write_bytes(data)
        try:
            with closing(sqlite3.connect(place)) as before_opening:
                unfinished = before_opening.execute(
                    str(imports.compile(compile_kwargs={"literal_binds": True}))
                )
                found["swept"] += unfinished.fetchone()[0]
            with Corpus.open(place) as corpus:
                found["torn"] += torn(corpus)
                faults = [str(one) for one in check(corpus) if not one.harmless]
                with corpus.database.reading() as connection:
                    there = connection.execute(journal).scalar_one()
        except Exception as error:
            faults, there = [str(error)], 0
        if faults:
            print(f"cut {number}: {faults[0]}", file=sys.stderr)
        found["damaged"] += bool(faults)
        found["acknowledged"] += acknowledged
        found["lost"] += max(0, acknowledged - there)
        found["ahead"] += max(0, there - acknowledged)
        shutil.rmtree(place.parent)
    print(json.dumps(found))
    vacuous = len(moments) < ACTS or not found["acknowledged"] or (cuts >= 100 and not found["swept"])
    sys.exit(bool(found["lost"] or found["damaged"] or found["torn"] or vacuous))


if __name__ == "__main__":
    main()
