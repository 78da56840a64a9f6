# SPDX-License-Identifier: MIT
"""How a file begins, as a person would read it, before any of it is imported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotation.formats.format import Problem, Report
from annotation.formats.offsets import CODE_POINTS
from annotation.saying import said
from corpus.reading import files_of, format_named, records_of, refused


@dataclass(frozen=True, slots=True)
class Preview:
    """The text of a file's first document as it will be kept, as far as it was asked for.

    `format` is what the file was read as; `spans` are how many there are in that document; `told` is what
    the reader did otherwise than the file stood, or left out.
    """

    title: str
    text: str
    format: str
    spans: int
    told: tuple[Problem, ...]


def preview(
    path: str | Path,
    *,
    format: str | None = None,
    encoding: str | None = None,
    offsets: str = CODE_POINTS,
    characters: int = 4000,
) -> Preview:
    """The beginning of a file of any format, or of the first file in a folder.

    Raises CorpusError with the sentence that an import would be refused with, as far as its first document goes.
    """
    report = Report(offsets=offsets)
    chosen = format_named(format) if format else None
    file = files_of([path])[0]
    for found in records_of(file, chosen, encoding, report):
        if isinstance(found, Problem):
            raise refused(found)
        document = found.record.document
        spans = sum(len(layer.marks.spans) for layer in found.record.layers)
        read_as = document.metadata.get("format", "tawsim-jsonl")
        return Preview(document.title, document.text[:characters], read_as, spans, tuple(report.problems))
    raise refused(Problem(str(file), 0, 0, said("there is no document in this file")))
