# SPDX-License-Identifier: MIT
"""Files of JSON lines: each line a record, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from annotation.formats.format import FormatError, Found, Problem, Record
from annotation.formats.json_fields import Fields

_QUOTED = 10_000  # characters of a refused line that are kept for the report


def found_in(
    lines: Iterable[str], where: str, record: Callable[[Fields], Record]
) -> Iterator[Found | Problem]:
    """The records of the lines that are not blank; for a line that is refused, what is wrong with it."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield Found(record(Fields.of_line(line, where, number)), number, line)
            except FormatError as error:
                yield replace(error.problem, original=line[:_QUOTED])


def records_in(found: Iterable[Found | Problem]) -> Iterator[Record]:
    """The records alone. Raises FormatError at the first line that was refused."""
    for one in found:
        if isinstance(one, Problem):
            raise FormatError(one)
        yield one.record
