# SPDX-License-Identifier: MIT
"""The format `text`: a file is a document, verbatim; it holds no marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Choices, Holds, Layer, Record, Report
from annotation.formats.particulars import marks_to_write

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
        """The texts, each on lines of its own; all else is counted as lost, borders of documents too."""
        before = ""
        for number, record in enumerate(records):
            if number:
                report.lose("borders of documents left out")
                yield "" if before.endswith("\n") else "\n"
            report.lose("spans left out", sum(len(layer.marks.spans) for layer in record.layers))
            layers = (Layer(x.annotator, Marks(verdicts=x.marks.verdicts)) for x in record.layers)
            metadata = {name: value for name, value in record.document.metadata.items() if name != "format"}
            document = replace(record.document, metadata=metadata)
            marks_to_write(replace(record, document=document, layers=tuple(layers)), _HOLDS, report)
            before = record.document.text
            yield before


TEXT = PlainText()
