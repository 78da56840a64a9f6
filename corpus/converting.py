# SPDX-License-Identifier: MIT
"""From format to format without a corpus: record by record, read back before it counts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from annotation.formats.files import FilesFormat, named
from annotation.formats.format import Choices, Format, FormatError, Problem, Record, Report
from corpus.errors import CorpusError
from corpus.preparing import flat, nesting
from corpus.reading import files_of, format_named, records_of, refused
from corpus.writing import lay_out, write


@dataclass(slots=True)
class ConversionReport:
    """What a conversion did: how many documents and spans, what was mended on the way in and lost on the way out."""

    documents: int = 0
    spans: int = 0
    mended: list[Problem] = field(default_factory=list)
    losses: dict[str, int] = field(default_factory=dict)


def convert(
    source: str | Path,
    out: str | Path,
    *,
    source_format: str | None,
    target_format: str,
    encoding: str | None = None,
    choices: Choices = Choices(nested=""),  # noqa: B008 (a frozen value)
) -> ConversionReport:
    """Write the documents of a file or folder in another format, to a file or, where `out` is one, a folder.

    Formats of lines are never in memory as a whole. A folder gets a file for each document. What was written
    is read again, and its spans counted, before it takes its place.
    Raises CorpusError at the first document that is refused; then nothing is written.
    """
    read = format_named(source_format) if source_format else None
    target = format_named(target_format)
    place = Path(out)
    report = ConversionReport()
    records = _counted(files_of([source]), read, encoding, report)
    folder = place.is_dir() or str(out).endswith(("/", os.sep))
    try:
        if not folder:
            _settle([(place, records)], target, choices, report)
            return report
        place.mkdir(parents=True, exist_ok=True)
        if isinstance(target, FilesFormat):
            archive = place / f".all{target.suffix}.unfinished"
            with ExitStack() as stack:
                stack.callback(archive.unlink, missing_ok=True)
                _write(archive, target, records, choices, report)
                lay_out(archive, place)
            return report
        _settle(_one_each(records, place, target.suffix), target, choices, report)
    except FormatError as error:
        raise refused(error.problem) from error
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(out), reason=error.strerror or error) from error
    return report


def _counted(
    files: Iterable[Path], format: Format | None, encoding: str | None, report: ConversionReport
) -> Iterator[Record]:
    """The records of files, counted as they pass. Raises CorpusError at the first that is refused."""
    for path in files:
        reading = Report()
        for found in records_of(path, format, encoding, reading):
            if isinstance(found, Problem):
                raise refused(found)
            report.documents += 1
            yield found.record
        report.mended += reading.problems


def _one_each(
    records: Iterator[Record], folder: Path, suffix: str
) -> Iterator[tuple[Path, Iterable[Record]]]:
    for name, record in named(records):
        yield folder / f"{name}{suffix}", [record]


def _settle(
    pages: Iterable[tuple[Path, Iterable[Record]]], format: Format, choices: Choices, report: ConversionReport
) -> None:
    """Write files beside their places, and put them there when the last is written and read back."""
    with ExitStack() as stack:
        written: list[tuple[Path, Path]] = []
        for file, records in pages:
            unfinished = file.with_name(f".{file.name}.unfinished")
            stack.callback(unfinished.unlink, missing_ok=True)
            _write(unfinished, format, records, choices, report)
            written.append((unfinished, file))
        for unfinished, file in written:
            unfinished.replace(file)


def _write(
    file: Path, format: Format, records: Iterable[Record], choices: Choices, report: ConversionReport
) -> None:
    """Write one file and read it back. Raises CorpusError unless it holds all that was not counted as lost."""
    name = Path(file.name.removesuffix(".unfinished")[1:])
    policy = nesting(choices.nested, format)
    losses = Report(losses=report.losses)
    prepared = (flat(record, policy, losses) for record in records)
    written = write(file, format, prepared, Choices(choices.words, policy), name)
    report.spans += written.spans
    for kind, count in written.losses.items():
        losses.lose(kind, count)
