# SPDX-License-Identifier: MIT
"""Files of JSON lines, or of one JSON list: each object a record, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from annotation.formats.format import FormatError, Found, Problem, Record
from annotation.formats.json_fields import Fields
from annotation.formats.json_list import begins, elements
from annotation.formats.streaming import lines_of

_QUOTED = 10_000  # characters of a refused line that are kept for the report


def found_in(
    text: Iterable[str], where: str, record: Callable[[Fields], Record]
) -> Iterator[Found | Problem]:
    """The records of a text in pieces, a line each or an object of a list each; for one refused, what is wrong with it.

    Raises FormatError for a list that is none throughout.
    """
    is_list, text = begins(text)
    told = elements(text, where) if is_list else enumerate(lines_of(text, where), 1)
    for number, line in told:
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
