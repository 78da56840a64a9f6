# SPDX-License-Identifier: MIT
"""One file of a dataset: written beside its place, seen on the disk, read back and compared before it may go there."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from annotation.formats.archives import is_archive, unpack, write_as_one
from annotation.formats.files import FilesFormat, NamedBytes
from annotation.formats.format import Choices, Format, Record, Report
from annotation.formats.streaming import OnDisk
from corpus.errors import CorpusError
from corpus.proving import Proof


@dataclass(frozen=True, slots=True)
class Written:
    """A file that holds what it should: its documents, its spans by label, and what it could not hold by kind."""

    file: Path
    documents: int
    labels: Counter[str]
    losses: dict[str, int]

    @property
    def spans(self) -> int:
        """How many spans it holds."""
        return self.labels.total()


def unfinished(file: Path) -> Path:
    """Where a file is written before it takes its place."""
    return file.with_name(f".{file.name}.unfinished")


def write(file: Path, format: Format, records: Iterable[Record], choices: Choices, out: Path) -> Written:
    """Write a file and read it back; `out` is its name in messages.

    Raises CorpusError unless it holds what it should: exported is what was given, less what is counted as lost.
    """
    report = Report()
    with closing(Proof(format)) as proof:
        passing = proof.remembering(records)
        if isinstance(format, OnDisk):
            with _settling(file) as stream:
                format.write_stream(stream, passing, choices, report)
        elif isinstance(format, FilesFormat):
            with _settling(file) as stream:
                write_as_one(stream, format.write_files(passing, choices, report))
        else:
            _write(file, (piece.encode("utf-8") for piece in format.write(passing, choices, report)))
        if file.stat().st_size == 0:
            raise CorpusError("{path}: there is no word to write.", path=str(out))
        labels = proof.compare(file, report)
        if labels is None:
            raise CorpusError(
                "{path} was not written: read back, it does not hold the {spans} spans and the texts that it"
                " should. This is a fault of the program; nothing was changed.",
                path=str(out),
                spans=proof.given.total(),
            )
        return Written(file, proof.documents, labels, report.losses)


@contextmanager
def _settling(file: Path) -> Iterator[BinaryIO]:
    """A file to write to, which is on the disk when it is closed."""
    with file.open("wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


def _write(file: Path, pieces: Iterable[bytes]) -> None:
    with _settling(file) as stream:
        stream.writelines(pieces)


def lay_out(archive: Path, folder: Path) -> list[Path]:
    """The files of an archive, each put into a folder under its own name."""
    data = archive.read_bytes()
    laid: list[Path] = []
    for file in unpack(data, archive.name) if is_archive(data) else [NamedBytes(archive.stem[1:], data)]:
        place = folder / file.name
        _write(unfinished(place), [file.data])
        unfinished(place).replace(place)
        laid.append(place)
    return laid


def checksum(file: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal digits."""
    total = sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            total.update(chunk)
    return total.hexdigest()
