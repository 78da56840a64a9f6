# SPDX-License-Identifier: MIT
"""Formats that are more than one decoded file: pairs of files, folders, archives, binary files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from annotation.formats.format import Choices, Format, Record, Report


@dataclass(frozen=True, slots=True)
class NamedBytes:
    """A file as it lies on a disk or in an archive: its name, folders before it with "/", and its bytes."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """The ending of the name in small letters, with the dot."""
        dot = self.name.rfind(".")
        return self.name[dot:].lower() if dot > self.name.rfind("/") + 1 else ""


# The text of a file that is one; raises FormatError for bytes that are no text.
TextOf = Callable[[NamedBytes], str]


@runtime_checkable
class FilesFormat(Format, Protocol):
    """A format that takes and gives files rather than one text; its `read` and `write` refuse with a sentence."""

    def read_files(self, files: Iterable[NamedBytes], text_of: TextOf, report: Report) -> Iterator[Record]:
        """The documents that files hold together; archives among them are opened, texts decoded by `text_of`.

        Raises FormatError at the first thing that cannot be read.
        """

    def write_files(
        self, records: Iterable[Record], choices: Choices, report: Report
    ) -> Iterator[NamedBytes]:
        """The files that hold the documents: one of the format's own ending, or several for a folder or archive."""


def file_names(titles: Iterable[str]) -> Iterator[str]:
    """A name that every system can keep for each title, without an ending; never two the same."""
    taken: set[str] = set()
    for title in titles:
        name = re.sub(r'[\x00-\x1f\x7f/\\:*?"<>|]', "-", title)[:60].strip(" .") or "document"
        free, count = name, 1
        while free.casefold() in taken:
            count += 1
            free = f"{name}-{count}"
        taken.add(free.casefold())
        yield free


def named(records: Iterable[Record]) -> Iterator[tuple[str, Record]]:
    """The documents as they come, each with the name of its file by `file_names`."""
    waiting: list[Record] = []

    def titles() -> Iterator[str]:
        for record in records:
            waiting.append(record)
            yield record.document.title

    for name in file_names(titles()):
        yield name, waiting.pop()
