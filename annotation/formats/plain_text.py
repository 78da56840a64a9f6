# SPDX-License-Identifier: MIT
"""The format `text`: a file is a document, verbatim; it holds no marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from annotation.document import Document
from annotation.formats.format import Choices, Holds, Record, Report

_HOLDS = Holds(offsets="", spans=False, nested=False, crossing=False)


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text and nothing else."""

    name: str = "text"
    title: str = "Plain text: the text alone, without marks"
    suffix: str = ".txt"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """One document: the whole text as it stands, called after the file."""
        yield Record(Document(text, PurePath(where).stem or where, metadata={"format": self.name}))

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """The texts, each on lines of its own; every span is counted as lost, and borders of documents are."""
        before = ""
        for number, record in enumerate(records):
            if number:
                report.lose("borders of documents left out")
                yield "" if before.endswith("\n") else "\n"
            report.lose("spans left out", sum(len(layer.marks.spans) for layer in record.layers))
            before = record.document.text
            yield before


TEXT = PlainText()
