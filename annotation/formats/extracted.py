# SPDX-License-Identifier: MIT
"""Formats of which only the text is taken: `docx`, `html` and `pdf`, the files that other programs make for readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NoReturn

from annotation.document import Document
from annotation.formats.docx import docx_text
from annotation.formats.extract import Extract
from annotation.formats.files import NamedBytes, TextOf
from annotation.formats.format import Choices, FormatError, Holds, Problem, Record, Report, require_text
from annotation.formats.html import html_text
from annotation.formats.pdf import pdf_text
from annotation.saying import said

_HOLDS = Holds(
    offsets="", spans=False, nested=False, crossing=False, spacing=False, several=False, writable=False
)
Extraction = Callable[[NamedBytes, TextOf, Report], Extract]


@dataclass(frozen=True, slots=True)
class Extracted:
    """A paragraph a line, without what is only looks; read and never written. What is left out is told."""

    name: str
    title: str
    suffix: str
    extract: Extraction = field(repr=False)
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """Refused: these files are not decoded as one text. Raises FormatError."""
        reason = said("the format {format} is read from a file, not from a text", format=self.name)
        raise FormatError(Problem(where, 0, 0, reason))

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """Refused. Raises FormatError."""
        return self._only_read()

    def read_files(self, files: Iterable[NamedBytes], text_of: TextOf, report: Report) -> Iterator[Record]:
        """A document for each file. Raises FormatError for a file that is none of this format, or has no text."""
        for file in files:
            found = self.extract(file, text_of, report)
            require_text(found.text, file.name)
            title = found.title.strip() or PurePosixPath(file.name.replace("\\", "/")).stem
            yield Record(Document(found.text, title, metadata={"format": self.name, **found.metadata}))

    def write_files(
        self, records: Iterable[Record], choices: Choices, report: Report
    ) -> Iterator[NamedBytes]:
        """Refused. Raises FormatError."""
        return self._only_read()

    def _only_read(self) -> NoReturn:
        reason = said("{format} is only read: give another format to write", format=self.name)
        raise FormatError(Problem(self.name, 0, 0, reason))


DOCX = Extracted("docx", "Word: the text of a .docx file", ".docx", docx_text)
HTML = Extracted("html", "Web page: the text of an HTML file", ".html", html_text)
PDF = Extracted("pdf", "PDF: the text layer of a PDF file", ".pdf", pdf_text)
