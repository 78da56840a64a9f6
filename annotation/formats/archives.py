# SPDX-License-Identifier: MIT
"""Zip archives, opened in memory and with suspicion: nothing outside them, nothing that swells without end."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, islice
from typing import BinaryIO, NoReturn

from annotation.formats.files import NamedBytes
from annotation.formats.format import FormatError, Problem
from annotation.saying import said

MOST_FILES = 50_000
LARGEST_FILE = 200_000_000  # bytes
LARGEST_WHOLE = 1_000_000_000
STEEPEST = 100  # times as large as packed; texts come to about 10
_SMALL = 1_000_000  # below this any ratio is harmless

# The same documents make the same archive, on any day.
_DATE = (1980, 1, 1, 0, 0, 0)


def unpack(data: bytes, where: str, *, only: Collection[str] | None = None) -> Iterator[NamedBytes]:
    """The files in an archive called `where`, one after the other; with `only`, those of these names.

    Raises FormatError for what is no archive or damaged, is locked by a password, leads out of its folder,
    holds links, or swells to more than any dataset.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check(entries, where)
            for entry in entries:
                if only is not None and entry.filename not in only:
                    continue
                yield NamedBytes(entry.filename, archive.read(entry))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise FormatError(
            Problem(where, 0, 0, said("the archive cannot be opened ({error})", error=error))
        ) from error


def pack(files: Iterable[NamedBytes]) -> bytes:
    """An archive of files; the same files always give the same bytes."""
    stream = io.BytesIO()
    pack_into(stream, files)
    return stream.getvalue()


def pack_into(stream: BinaryIO, files: Iterable[NamedBytes]) -> None:
    """Write an archive file by file, so that no more than one of them is in memory."""
    with zipfile.ZipFile(stream, "w") as archive:
        for file in files:
            entry = zipfile.ZipInfo(file.name, _DATE)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file.data, zipfile.ZIP_DEFLATED, 9)


def is_archive(data: bytes) -> bool:
    """Whether the bytes begin as an archive does, an empty one included."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def as_one(files: Iterable[NamedBytes]) -> bytes:
    """The bytes of the only file, or an archive of several."""
    stream = io.BytesIO()
    write_as_one(stream, files)
    return stream.getvalue()


def write_as_one(stream: BinaryIO, files: Iterable[NamedBytes]) -> None:
    """Write the only file, or an archive of several, as they come."""
    waiting = iter(files)
    head = list(islice(waiting, 2))
    if len(head) == 1:
        stream.write(head[0].data)
    else:
        pack_into(stream, chain(head, waiting))


def _check(entries: list[zipfile.ZipInfo], where: str) -> None:
    def refuse(reason: str) -> NoReturn:
        raise FormatError(Problem(where, 0, 0, said("{reason}: the archive is not opened", reason=reason)))

    if len(entries) > MOST_FILES:
        refuse(said("{count} files are in it, more than {most}", count=len(entries), most=MOST_FILES))
    names = [entry.filename for entry in entries]
    for entry in entries:
        name = entry.filename
        parts = name.replace("\\", "/").split("/")
        if name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]:
            refuse(said("the file {name!r} would lie outside its folder", name=name))
        if stat.S_ISLNK(entry.external_attr >> 16):
            refuse(said("{name!r} is a link to another file", name=name))
        if entry.flag_bits & 1:
            refuse(said("{name!r} is locked by a password", name=name))
        if entry.file_size > LARGEST_FILE:
            refuse(
                said(
                    "{name!r} has {size} bytes unpacked, more than {most}",
                    name=name,
                    size=entry.file_size,
                    most=LARGEST_FILE,
                )
            )
        if entry.file_size > _SMALL and entry.file_size > STEEPEST * entry.compress_size:
            refuse(
                said(
                    "{name!r} is more than {times} times as large as it is packed",
                    name=name,
                    times=STEEPEST,
                )
            )
    if len(set(names)) < len(names):
        refuse(said("two files in it have the same name"))
    if (whole := sum(entry.file_size for entry in entries)) > LARGEST_WHOLE:
        refuse(
            said(
                "it has {size} bytes unpacked, more than {most}",
                size=whole,
                most=LARGEST_WHOLE,
            )
        )
