# SPDX-License-Identifier: MIT
"""Formats that never need a whole file in memory: read line by line, piece by piece, or from where it lies on a disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol, runtime_checkable

from annotation.formats.format import (
    LONGEST_LINE,
    Choices,
    FormatError,
    Found,
    Problem,
    Record,
    Report,
    too_long,
)


@runtime_checkable
class ByLine(Protocol):
    """A format whose documents lie line after line: however long the file, one document is enough in memory."""

    def read_lines(self, lines: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a file; for one that is refused, what is wrong with it."""


@runtime_checkable
class ByPiece(Protocol):
    """A format that takes a text in pieces of any size, since it may have lines longer than any document."""

    def read_pieces(self, text: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a file; for one that is refused, what is wrong with it."""


@runtime_checkable
class OnDisk(Protocol):
    """A format of bytes that is read and written where it lies, some documents at a time."""

    def read_stream(self, stream: BinaryIO, where: str, report: Report) -> Iterator[Record]:
        """The documents of an open file, which can be sought in. Raises FormatError."""

    def write_stream(
        self, stream: BinaryIO, records: Iterable[Record], choices: Choices, report: Report
    ) -> None:
        """Write the documents as they come."""


def streamed(
    format: ByLine | ByPiece, text: Iterable[str], where: str, report: Report
) -> Iterator[Found | Problem]:
    """The documents of a text in pieces; for one that is refused, what is wrong with it."""
    if isinstance(format, ByPiece):
        return format.read_pieces(text, where, report)
    return format.read_lines(lines_of(text, where), where, report)


def lines_of(text: Iterable[str], where: str) -> Iterator[str]:
    """The lines of a text in pieces. Raises FormatError for one longer than any document."""
    rest, number = "", 1
    for piece in text:
        *whole, rest = (rest + piece).split("\n")
        yield from whole
        number += len(whole)
        if len(rest) > LONGEST_LINE:
            raise FormatError(too_long(where, number))
    if rest:
        yield rest
