# SPDX-License-Identifier: MIT
"""What a format is, and what passes through it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from annotation.document import Document, Status, forbidden
from annotation.edit import Marks
from annotation.question import Question
from annotation.saying import Said, said


@dataclass(frozen=True, slots=True)
class Layer:
    """One annotator's marks on a document."""

    annotator: str
    marks: Marks


@dataclass(frozen=True, slots=True)
class Record:
    """A document as it travels between a file and a corpus: text, standing, layers, and what people are unsure about.

    An empty annotator name in a layer means that the file does not say who; the importer does.
    """

    document: Document
    layers: tuple[Layer, ...] = ()
    status: Status = Status.NEW
    split: str = ""
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a reader refused or mended: where, why, and the original. Lines and columns count from 1."""

    where: str
    line: int
    column: int
    reason: str
    original: str = ""
    fatal: bool = True

    @property
    def told(self) -> Said:
        """One sentence with the place, without its full stop."""
        told = {"where": self.where, "reason": self.reason}
        if self.line and self.column:
            return said(
                "{where}, line {line}, column {column}: {reason}", line=self.line, column=self.column, **told
            )
        if self.line:
            return said("{where}, line {line}: {reason}", line=self.line, **told)
        return said("{where}: {reason}", **told)

    def __str__(self) -> str:
        """The same as plain English."""
        return str(self.told)


class FormatError(ValueError):
    """A file that cannot be read as what it claims to be; carries the Problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


# Characters that a line may have where a line is a document: a book of a million words has about 6 million.
LONGEST_LINE = 20_000_000


def too_long(where: str, line: int) -> Problem:
    """What to say of a line longer than any document."""
    return Problem(
        where,
        line,
        0,
        said(
            "the line has more than {most} characters, so it is no document",
            most=LONGEST_LINE,
        ),
    )


def require_text(text: str, where: str, line: int = 0) -> None:
    """Raise FormatError for a text that is blank, or holds a character that no document may hold."""
    if not text.strip():
        raise FormatError(Problem(where, line, 0, said("there is no text in this document")))
    if (at := forbidden(text)) is not None:
        code = ord(text[at])
        reason = said("the text holds U+{code:04X} at offset {at}, which no text can hold", code=code, at=at)
        raise FormatError(Problem(where, line, 0, reason))


@dataclass(frozen=True, slots=True)
class Found:
    """A record with the line it stands on in its file, counted from 1, and that line as it stands.

    Where the words have lines of their own, `words` are their offsets in the text, each with its line.
    """

    record: Record
    line: int
    original: str
    words: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Report:
    """What a reader or writer met on its way: refused or mended records, and losses by kind, counted.

    `offsets` is what the file's offsets count, where a person says so (one of `offsets.UNITS`).
    """

    problems: list[Problem] = field(default_factory=list)
    losses: dict[str, int] = field(default_factory=dict)
    offsets: str = "code points"

    def lose(self, kind: str, count: int = 1) -> None:
        """Count something the target format cannot hold."""
        if count:
            self.losses[kind] = self.losses.get(kind, 0) + count


@dataclass(frozen=True, slots=True)
class Choices:
    """How to write: which words a token format gets, and what a flat one does with nested spans.

    `words`: "source" (the file's own, where the document came from a token format, else whole), "whole"
    (camel-tools' words), "segmented" (those with their proclitics cut off where that is certain, and cut at span
    edges, so that no span changes: `annotation.clitics`). `nested`: "keep",
    "outermost", "innermost", or labels in the order in which they are preferred ("PERS,GPE").
    """

    words: str = "source"
    nested: str = "outermost"


@dataclass(frozen=True, slots=True)
class Holds:
    """What a format can hold, and what its offsets count; all else is counted as lost when it is written.

    `offsets` is "code points", "UTF-16 units", "words", or "" where nothing is marked. `spacing` tells
    whether the text comes back verbatim, `discontinuous` whether spans in pieces are written as pieces (else
    as one span with an attribute `fragments`, where there are attributes), `several` whether one file can hold several documents, `writable`
    whether it is written at all, not only read.
    """

    offsets: str = "code points"
    spans: bool = True
    nested: bool = True
    crossing: bool = True
    discontinuous: bool = False
    attributes: bool = False
    layers: bool = False
    verdicts: bool = False
    metadata: bool = False
    spacing: bool = True
    several: bool = True
    writable: bool = True


class Format(Protocol):
    """A way to write annotated documents down: a name, what it is called on screen, and two directions."""

    @property
    def name(self) -> str:
        """The name on the command line."""

    @property
    def suffix(self) -> str:
        """The file name ending it usually has, with the dot."""

    @property
    def title(self) -> str:
        """What it is, in a few English words."""

    @property
    def holds(self) -> Holds:
        """What it can hold."""

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a decoded file called `where`.

        Raises FormatError at the first thing that cannot be read; what it mended it puts into the report.
        """

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """The pieces of the file, to be joined; a record's first layer is what flat formats write."""
