# SPDX-License-Identifier: MIT
"""The format `brat`: pairs of a text (.txt) and its stand-off marks (.ann), in a folder or a zip archive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from annotation.edit import Marks
from annotation.formats.archives import is_archive, unpack
from annotation.formats.brat_lines import read_lines, write_lines
from annotation.formats.files import NamedBytes, TextOf, named
from annotation.formats.format import Choices, FormatError, Holds, Layer, Problem, Record, Report
from annotation.formats.particulars import first_spans, record_of
from annotation.saying import said
from annotation.span import Span

# The metadata field with the lines that say more than spans do.
KEPT = "brat"
_HOLDS = Holds(attributes=True, several=False, discontinuous=True)
_MARKS = (".ann", ".a1", ".a2")  # the last two: given and to be found, as in the BioNLP shared tasks


@dataclass(frozen=True, slots=True)
class Brat:
    """A text and lines about ranges of it; offsets are code points (https://brat.nlplab.org/standoff.html).

    A discontinuous span is one span with an attribute `fragments`; relations, events and notes are kept with
    the document and written again as long as the spans that they name are there.
    """

    name: str = "brat"
    title: str = "brat: a text and a file of marks beside it"
    suffix: str = ".zip"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """Refused: the marks need the text beside them. Raises FormatError."""
        reason = said(
            "brat keeps text and marks apart: name the folder, the zip archive, or the .ann file beside its .txt"
        )
        raise FormatError(Problem(where, 0, 0, reason))

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """Refused as well. Raises FormatError."""
        raise FormatError(
            Problem(self.name, 0, 0, said("brat needs a folder or a zip archive to be written to"))
        )

    def read_files(self, files: Iterable[NamedBytes], text_of: TextOf, report: Report) -> Iterator[Record]:
        """A document for each .txt file, with the marks of the .ann file of the same name, if there is one."""
        waiting: dict[str, dict[str, NamedBytes]] = {}
        for file in _opened(files):
            stem = file.name.removesuffix(file.name[-len(file.suffix) :]) if file.suffix else file.name
            if file.suffix != ".txt" and file.suffix not in _MARKS:
                reason = said("this is neither a .txt nor an .ann file and is left out")
                report.problems.append(Problem(file.name, 0, 0, reason, fatal=False))
                continue
            page = waiting.setdefault(stem, {})
            page[file.suffix] = file
            if {".txt", ".ann"} <= page.keys():  # both halves are there: an archive is never all in memory
                yield self._record(stem, waiting.pop(stem), text_of, report.offsets)
        for stem, page in waiting.items():
            if ".txt" not in page:
                name = next(iter(page.values())).name
                reason = said("its text {name} is not there: put it beside the marks", name=f"{stem}.txt")
                raise FormatError(Problem(name, 0, 0, reason))
            yield self._record(stem, page, text_of, report.offsets)

    def write_files(
        self, records: Iterable[Record], choices: Choices, report: Report
    ) -> Iterator[NamedBytes]:
        """A pair of files for each document. Raises FormatError for a label with a blank in it."""
        for name, record in named(records):
            report.lose("titles changed to file names", name != record.document.title)
            text = record.document.text
            metadata = dict(record.document.metadata)
            kept = list(filter(None, metadata.pop(KEPT, "").split("\n")))
            bare = replace(record, document=replace(record.document, metadata=metadata))
            spans = [_nameable(span, record.document.title) for span in first_spans(bare, _HOLDS, report)]
            # What looks like a byte order mark is taken off by whoever reads the file, so it is given one.
            mark = "\ufeff" if text.startswith("\ufeff") else ""
            yield NamedBytes(f"{name}.txt", f"{mark}{text}".encode())
            yield NamedBytes(f"{name}.ann", "".join(write_lines(spans, text, kept, report)).encode())

    def _record(self, stem: str, page: dict[str, NamedBytes], text_of: TextOf, unit: str) -> Record:
        text = text_of(page[".txt"])
        spans: list[Span] = []
        kept: list[str] = []
        told = [page[suffix] for suffix in _MARKS if suffix in page and page[suffix].data.strip()]
        if told:
            lines = "\n".join(map(text_of, told))
            spans, kept = read_lines(lines, text, told[0].name, unit)
        known = {KEPT: "\n".join(kept)} if kept else {}
        title = PurePosixPath(stem).name
        return record_of(text, [Layer("", Marks(frozenset(spans)))], known, format=self.name, title=title)


def _opened(files: Iterable[NamedBytes]) -> Iterator[NamedBytes]:
    for file in files:
        if is_archive(file.data):
            yield from unpack(file.data, file.name)
        else:
            yield file


def _nameable(span: Span, title: str) -> Span:
    if re.search(r"\s", span.label):
        reason = said(
            "the label {label!r} has a blank in it, which {format} cannot hold: rename it",
            label=span.label,
            format="brat",
        )
        raise FormatError(Problem(title, 0, 0, reason))
    return span


BRAT = Brat()
