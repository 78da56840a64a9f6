# SPDX-License-Identifier: MIT
"""From paths to records: the files that are meant, decoded and read, with all that was mended on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from annotation.decoding import decode, pieces
from annotation.formats import catalogue
from annotation.formats.files import FilesFormat, NamedBytes
from annotation.formats.format import Format, FormatError, Found, Problem, Record, Report
from annotation.formats.streaming import ByLine, ByPiece, OnDisk, streamed
from annotation.saying import said
from corpus.errors import CorpusError

NATIVE = "tawsim-jsonl"
# Characters that tell the format; bytes read at a time; bytes of a file that is read at once.
_HEAD = 4000
_CHUNK = 1 << 20
_MOST_AT_ONCE = 1 << 29


@dataclass(frozen=True, slots=True)
class FileRead:
    """What one file held: its records, and what the reader put right."""

    where: str
    format: Format
    records: tuple[Record, ...]
    mended: tuple[Problem, ...]


def format_named(name: str) -> Format:
    """The format of this name. Raises CorpusError when there is none."""
    found = catalogue.find(name)
    if found is None:
        known = ", ".join(format.name for format in catalogue.formats())
        raise CorpusError("There is no format {name!r}: give one of {known}.", name=name, known=known)
    return found


def files_of(paths: Iterable[str | Path]) -> list[Path]:
    """The files that paths mean: a folder means all files in it and below, sorted, but hidden ones.

    Raises CorpusError for a path that is not there and for a folder without files.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if not path.is_dir():
            if not path.exists():
                raise CorpusError("{path}: there is no such file or folder.", path=str(path))
            found.append(path)
            continue
        inside = sorted(file for file in path.rglob("*") if file.is_file() and not _hidden(file, path))
        if not inside:
            raise CorpusError("{path}: there are no files in this folder.", path=str(path))
        found += inside
    there = dict.fromkeys(found)
    # Marks beside their text are read with it.
    return [file for file in there if file.suffix.lower() != ".ann" or file.with_suffix(".txt") not in there]


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def read_file(path: Path, format: Format | None = None, encoding: str | None = None) -> FileRead:
    """The records of a file; without a format, of the one that its name and beginning tell.

    Raises CorpusError, with file, line and column where known, when it cannot be read.
    """
    try:
        report = Report()
        chosen, records = _opened(path, format, encoding, report)
        return FileRead(str(path), chosen, tuple(records), tuple(report.problems))
    except FormatError as error:
        raise refused(error.problem) from error


def refused(problem: Problem) -> CorpusError:
    """The sentence for a problem."""
    return CorpusError("{problem}.", problem=problem)


def records_of(
    path: Path, format: Format | None, encoding: str | None, report: Report
) -> Iterator[Found | Problem]:
    """The records of a file one by one, and the problems of those that are refused.

    A file that is not text throughout, or not of its format, is one problem and no record.
    """
    where = str(path)
    try:
        chosen = format or _format_of(path, encoding)
        if isinstance(chosen, ByLine | ByPiece):
            origin = _origin(path, chosen, encoding, _check_text(path, encoding))
            for found in streamed(chosen, pieces(_chunks(path), where, encoding), where, report):
                yield (
                    found
                    if isinstance(found, Problem)
                    else replace(found, record=_from(found.record, origin))
                )
            return
        if isinstance(chosen, OnDisk):
            origin = _origin(path, chosen, encoding, _checksum(path))
            with path.open("rb") as stream:
                for record in _each(chosen.read_stream(stream, where, report), origin, where):
                    yield Found(record, 0, "")
            return
        _, records = _opened(path, format, encoding, report)
        for record in records:
            yield Found(record, 0, "")
    except FormatError as error:
        yield error.problem


def _origin(path: Path, format: Format, encoding: str | None, checksum: str) -> dict[str, str]:
    """Where documents came from; the native format tells that itself."""
    if format.name == NATIVE:
        return {}
    told = {"source": path.name, "encoding": encoding or "utf-8"}
    return told | {"bytes_sha256": checksum, "format": format.name}


def _opened(
    path: Path, format: Format | None, encoding: str | None, report: Report
) -> tuple[Format, Iterator[Record]]:
    """The format of a file that is in memory as a whole, and its records, one by one."""
    where = str(path)
    data = _bytes(path)
    chosen = format or _format_by_name(path)
    if isinstance(chosen, FilesFormat):
        files = [NamedBytes(where, data), *_beside(path)]
        records = chosen.read_files(files, lambda f: decode(f.data, f.name, encoding).text, report)
    else:
        decoded = decode(data, where, encoding)
        encoding = decoded.encoding
        chosen = chosen or catalogue.guess(path.name, decoded.text[:_HEAD])
        if chosen is None:
            raise FormatError(Problem(where, 0, 0, said("its format is not clear: name it with --format")))
        records = chosen.read(decoded.text, where, report)
    origin = _origin(path, chosen, encoding, sha256(data).hexdigest())
    return chosen, _each(records, origin, where)


def _each(records: Iterable[Record], origin: Mapping[str, str], where: str) -> Iterator[Record]:
    empty = True
    for record in records:
        empty = False
        yield _from(record, origin)
    if empty:
        raise FormatError(Problem(where, 0, 0, said("there is no document in this file")))


def _beside(path: Path) -> list[NamedBytes]:
    """The other half of a pair of text and marks, where the path is one half of it."""
    other = {".txt": ".ann", ".ann": ".txt"}.get(path.suffix.lower())
    half = path.with_suffix(other) if other else None
    return [NamedBytes(str(half), _bytes(half))] if half and half.is_file() else []


def _format_by_name(path: Path) -> Format | None:
    endings = [ending for ending in (".ann", ".txt") if path.with_suffix(ending).is_file()]
    return catalogue.guess_by_name(path.name, endings)


def _from(record: Record, origin: Mapping[str, str]) -> Record:
    document = record.document
    return (
        replace(record, document=replace(document, metadata={**origin, **document.metadata}))
        if origin
        else record
    )


def _bytes(path: Path) -> bytes:
    where = str(path)
    try:
        size = path.stat().st_size
        if size > _MOST_AT_ONCE:
            reason = said(
                "the file has {size} MB, too much for one document: cut it into several files",
                size=size >> 20,
            )
            raise FormatError(Problem(where, 0, 0, reason))
        return path.read_bytes()
    except OSError as error:
        raise FormatError(Problem(where, 0, 0, error.strerror or str(error))) from error


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise FormatError(Problem(str(path), 0, 0, error.strerror or str(error))) from error


def _format_of(path: Path, encoding: str | None) -> Format | None:
    """The format of a file as its name and beginning tell; None where all of it must be looked at."""
    if named := _format_by_name(path):
        return named
    head = next(_chunks(path), b"")[: 4 * _HEAD]
    try:
        text = decode(head[: head.rfind(b"\n") + 1] or head, str(path), encoding).text
    except FormatError:
        return None
    return catalogue.guess(path.name, text[:_HEAD])


def _checksum(path: Path) -> str:
    found = sha256()
    for chunk in _chunks(path):
        found.update(chunk)
    return found.hexdigest()


def _check_text(path: Path, encoding: str | None) -> str:
    """The checksum of a long file; refuse it where it is not text throughout, before any of it is taken.

    Raises FormatError.
    """
    where, checksum = str(path), sha256()

    def passing() -> Iterator[bytes]:
        for chunk in _chunks(path):
            checksum.update(chunk)
            yield chunk

    try:
        empty = True
        for piece in pieces(passing(), where, encoding):
            empty = empty and not piece.strip()
    except FormatError as error:
        if not error.problem.line:
            decode(_bytes(path), where, encoding)  # tells the place
        raise
    if empty:
        raise FormatError(Problem(where, 0, 0, said("the file is empty: there is no text in it")))
    return checksum.hexdigest()
