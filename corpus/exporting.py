# SPDX-License-Identifier: MIT
"""A dataset out of a corpus: which documents and layers, written whole or not at all, and read back to be sure."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from annotation.document import Status
from annotation.formats.archives import as_one, is_archive, unpack
from annotation.formats.files import FilesFormat, NamedBytes, file_names
from annotation.formats.format import Choices, Format, FormatError, Record, Report
from annotation.scheme import Scheme
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.reading import NATIVE, format_named, read_file
from corpus.selecting import Selection, selected
from corpus.splitting import Split
from corpus.tally import Tally, letters

# What reports call spans that did not make it: "nested spans left out", "spans without a word left out".
LOST_SPANS = re.compile(r"(\w+ )?spans\b.* left out")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote: counts, what the format could not hold by kind, the files, and a word of warning."""

    documents: int
    spans: int
    losses: dict[str, int]
    files: tuple[Path, ...]
    note: str = ""


def export(
    corpus: Corpus,
    out: str | Path,
    *,
    format: str,
    layer: str | None = None,
    choices: Choices = Choices(),  # noqa: B008 (a frozen value)
    status: Status | None = None,
    to_scheme: Scheme | None = None,
    split: Split | None = None,
) -> ExportReport:
    """Write documents to a file, or one file each into a folder that exists or whose name ends with "/".

    With a `split` a file for each part, NAME.train.conll and so on; in a folder, train.conll.

    `layer` is an annotator, "all", or None: gold where there is any, else the only annotator's. Only
    documents of the `status` are written, or all. Labels are translated to `to_scheme`.
    Everything is read back and counted before it takes its place; files that were there are replaced last.
    Raises CorpusError when nothing is to be written, the layer is not clear, or a file cannot be written.
    """
    chosen = format_named(format)
    losses = Report()
    tally = Tally(corpus.scheme, to_scheme, losses)
    files, parts = _plan(corpus, out, selected(corpus, layer, status), chosen, split)
    written: list[Path] = []
    spans = 0
    try:
        for file, part in zip(files, parts, strict=True):
            unfinished = file.with_name(f".{file.name}.unfinished")
            written.append(unfinished)
            report = Report()
            tally.begin(of_letters=chosen.name != NATIVE)
            checksum = write(unfinished, chosen, tally.counting(part), choices, report)
            spans += _read_back(unfinished, file, chosen, tally, report, checksum)
            for kind, count in report.losses.items():
                losses.lose(kind, count)
        if isinstance(chosen, FilesFormat) and not split and _is_folder(out):
            files = lay_out(written[0], Path(out))
        else:
            for unfinished, file in zip(written, files, strict=True):
                unfinished.replace(file)
    except FormatError as error:
        raise CorpusError("{problem}.", problem=str(error).removesuffix(".")) from error
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(out), reason=error.strerror or error) from error
    finally:
        for unfinished in written:
            unfinished.unlink(missing_ok=True)
    return ExportReport(tally.documents, spans, losses.losses, tuple(files), tally.note(spans))


def _plan(
    corpus: Corpus, out: str | Path, records: Selection, format: Format, split: Split | None
) -> tuple[list[Path], Sequence[Iterable[Record]]]:
    """The files to write, and the records of each: all in memory only where they are dealt out."""
    place = Path(out)
    if place.resolve() == Path(corpus.place).resolve():
        raise CorpusError("{path} is the corpus itself: name another file.", path=str(out))
    folder = _is_folder(out)
    if folder:
        _make(place)
    if split:
        dealt = split.deal(list(records))
        suffix = format.suffix if folder else place.suffix
        stem = "" if folder else f"{place.stem}."
        base = place if folder else place.parent
        return [base / f"{stem}{name}{suffix}" for name, _ in dealt], [part for _, part in dealt]
    if folder and isinstance(format, FilesFormat):
        return [place / f"all{format.suffix}"], [records]
    if folder:
        each = [[record] for record in records]
        names = file_names(record.document.title for (record,) in each)
        return [place / f"{name}{format.suffix}" for name in names], each
    return [place], [records]


def _is_folder(out: str | Path) -> bool:
    return Path(out).is_dir() or str(out).endswith(("/", os.sep))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(folder), reason=error.strerror or error) from error


def write(file: Path, format: Format, records: Iterable[Record], choices: Choices, report: Report) -> str:
    """Write a file and see it on the disk; gives the checksum of what it should hold."""
    if isinstance(format, FilesFormat):
        return _write(file, [as_one(format.write_files(records, choices, report))])
    return _write(file, (piece.encode("utf-8") for piece in format.write(records, choices, report)))


def _write(file: Path, pieces: Iterable[bytes]) -> str:
    checksum = sha256()
    with file.open("wb") as stream:
        for piece in pieces:
            checksum.update(piece)
            stream.write(piece)
        stream.flush()
        os.fsync(stream.fileno())
    return checksum.hexdigest()


def lay_out(archive: Path, folder: Path) -> list[Path]:
    """The files of an archive, each put into a folder under its own name."""
    data = archive.read_bytes()
    laid: list[Path] = []
    for file in unpack(data, archive.name) if is_archive(data) else [NamedBytes(archive.stem[1:], data)]:
        unfinished = folder / f".{file.name}.unfinished"
        _write(unfinished, [file.data])
        unfinished.replace(folder / file.name)
        laid.append(folder / file.name)
    return laid


def _read_back(file: Path, out: Path, format: Format, tally: Tally, report: Report, checksum: str) -> int:
    """The number of spans in a file just written. Raises CorpusError unless it holds what it should.

    The native format holds everything, so its bytes are compared; others are read as anyone would.
    """
    expected = tally.spans - sum(n for kind, n in report.losses.items() if LOST_SPANS.fullmatch(kind))
    if file.stat().st_size == 0:
        raise CorpusError("{path}: there is no word to write.", path=str(out))
    if format.name == NATIVE:
        found, there = _spans_and_checksum(file)
        same = there == checksum
    else:
        records = read_file(file, format, "utf-8").records
        found = sum(len(layer.marks.spans) for record in records for layer in record.layers)
        same = letters(records) == tally.letters
    if found != expected or not same:
        raise CorpusError(
            "{path} was not written: read back, it holds {found} spans where {expected} were expected, or"
            " another text.",
            path=str(out),
            found=found,
            expected=expected,
        )
    return found


def _spans_and_checksum(file: Path) -> tuple[int, str]:
    """How many spans a file of the native format holds, and the checksum of its bytes."""
    spans, checksum = 0, sha256()
    with file.open("rb") as stream:
        for line in stream:
            checksum.update(line)
            spans += sum(len(layer["spans"]) for layer in json.loads(line)["layers"])
    return spans, checksum.hexdigest()
