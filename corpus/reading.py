# SPDX-License-Identifier: MIT
"""From paths to records: the files that are meant, decoded and read, with all that was mended on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from annotation.decoding import decode
from annotation.document import Document
from annotation.edit import Marks
from annotation.formats import catalogue
from annotation.formats.format import Format, FormatError, Layer, Problem, Record, Report
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Verdict
from corpus.errors import CorpusError

NATIVE = "tawsim-jsonl"


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
    return list(dict.fromkeys(found))


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def read_file(path: Path, format: Format | None = None, encoding: str | None = None) -> FileRead:
    """The records of a file; without a format, of the one that its name and beginning tell.

    Raises CorpusError, with file, line and column where known, when it cannot be read.
    """
    where = str(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=where, reason=error.strerror or error) from error
    report = Report()
    try:
        decoded = decode(data, where, encoding)
        chosen = format or catalogue.guess(path.name, decoded.text[:4000])
        if chosen is None:
            raise CorpusError("{path}: its format is not clear: name it with --format.", path=where)
        records = tuple(chosen.read(decoded.text, where, report))
    except FormatError as error:
        raise CorpusError("{problem}.", problem=str(error).removesuffix(".")) from error
    if not records:
        raise CorpusError("{path}: there is no document in this file.", path=where)
    if chosen.name != NATIVE:  # the native format tells the origin itself
        origin = {
            "source": path.name,
            "encoding": decoded.encoding,
            "bytes_sha256": sha256(data).hexdigest(),
            "format": chosen.name,
        }
        records = tuple(replace(r, document=_from(r.document, origin)) for r in records)
    return FileRead(where, chosen, records, tuple(report.problems))


def _from(document: Document, origin: Mapping[str, str]) -> Document:
    return replace(document, metadata={**origin, **document.metadata})


def fit_labels(file: FileRead, scheme: Scheme, label_map: Mapping[str, str]) -> FileRead:
    """The file with the labels of the scheme: mapped as told, aliases by their label's name.

    Raises CorpusError naming the labels that the scheme does not have.
    """
    names: dict[str, str] = {}
    unknown: set[str] = set()
    used = {mark.label for r in file.records for layer in r.layers for mark in _marks(layer.marks)}
    for label in sorted(used):
        there = scheme.find(label_map.get(label, label))
        if there is None:
            unknown.add(label)
        else:
            names[label] = there.name
    if unknown:
        raise CorpusError(
            "{path}: the scheme {scheme} does not have {labels}: say what to read instead, for example"
            " --map {first}={known}.",
            path=file.where,
            scheme=scheme.name,
            labels=", ".join(sorted(unknown)),
            first=min(unknown),
            known=scheme.labels[0].name,
        )
    renamed = {old: new for old, new in names.items() if old != new}
    if not renamed:
        return file
    told = tuple(
        Problem(file.where, 0, 0, f"the label {old} is read as {new}", fatal=False)
        for old, new in renamed.items()
    )
    records = tuple(relabelled(record, names) for record in file.records)
    return replace(file, records=records, mended=file.mended + told)


def relabelled(record: Record, names: Mapping[str, str]) -> Record:
    """The record with its labels replaced; marks whose label has no replacement are left out."""
    return replace(record, layers=tuple(Layer(x.annotator, _renamed(x.marks, names)) for x in record.layers))


def _marks(marks: Marks) -> Iterable[Span | Verdict]:
    return marks.spans | marks.verdicts


def _renamed(marks: Marks, names: Mapping[str, str]) -> Marks:
    return Marks(
        frozenset(replace(span, label=names[span.label]) for span in marks.spans if span.label in names),
        frozenset(replace(v, label=names[v.label]) for v in marks.verdicts if v.label in names),
    )
