# SPDX-License-Identifier: MIT
"""The report of records that were refused, as a table that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from annotation.formats.format import Problem
from corpus.errors import CorpusError

HEAD = ("file", "line", "column", "reason", "original")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def save(problems: Iterable[Problem], file: str | Path) -> None:
    """Write a CSV file with a row for each problem. Raises CorpusError where it cannot be written.

    It begins with a byte order mark, by which spreadsheets know UTF-8. A cell that would be a formula is
    written behind an apostrophe.
    """
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow(HEAD)
    for one in problems:
        cells = (one.where, one.line or "", one.column or "", str(one.reason), one.original)
        table.writerow([_harmless(str(cell)) for cell in cells])
    try:
        Path(file).write_bytes(stream.getvalue().encode("utf-8-sig", "backslashreplace"))
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(file), reason=error.strerror or error) from error


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
