# SPDX-License-Identifier: MIT
"""The formats `csv`, `tsv` and `csv-spreadsheet`: one document a row, its spans as JSON in a column."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from annotation.edit import Marks
from annotation.formats.format import Choices, FormatError, Holds, Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.offsets import Quote, settled
from annotation.formats.particulars import PREFIX, first_spans, particulars, record_of
from annotation.saying import said
from annotation.span import Span

SPANS = f"{PREFIX}spans"
_texts = ("text", "نص", "النص", "content", "body")  # what a column of texts is called, the likeliest first
# A spreadsheet takes cells that begin so for formulae (https://owasp.org/www-community/attacks/CSV_Injection).
_formula = re.compile(r"'*[=+\-@\t\r\n]")


def without_formula(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe stands before what would be one."""
    return f"'{cell}" if _formula.match(cell) else cell


_HOLDS = Holds(attributes=True, metadata=True)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows and named columns, all cells quoted (RFC 4180, lines end in LF).

    The text stands in a column `text`, or in the only one; the others are metadata. With `harmless` cells
    that a spreadsheet would compute get an apostrophe before them, which is taken off when they are read.
    """

    name: str
    title: str
    delimiter: str
    suffix: str
    harmless: bool = False
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """A document for each row. Raises FormatError, with the line, for rows that are no rows of a table."""
        # The csv module has one limit for the whole process; no cell is longer than its file.
        csv.field_size_limit(max(csv.field_size_limit(), len(text)))
        rows = csv.reader(
            io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=self.delimiter, strict=True
        )
        head: list[str] = []
        column = ""
        while True:
            line = rows.line_num + 1
            try:
                row = next(rows, None)
            except csv.Error as error:
                raise FormatError(
                    Problem(where, line, 0, said("this is no row of a table: {error}", error=error))
                ) from error
            if row is None:
                return
            if not row:
                continue
            if not head:
                head = list(map(self._restored, row))
                column = _text_column(head, where)
                continue
            if len(row) != len(head):
                reason = said(
                    "the row has {count} cells, but the first line names {columns} columns",
                    count=len(row),
                    columns=len(head),
                )
                raise FormatError(Problem(where, line, 0, reason))
            cells = dict(zip(head, map(self._restored, row), strict=True))
            content = cells.pop(column)
            spans = _spans(cells.pop(SPANS, ""), content, where, line, report.offsets)
            known = {key: value for key, value in cells.items() if value}
            yield record_of(content, [Layer("", Marks(spans))], known, format=self.name)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """A row for each document; the columns are known only when all documents are."""
        page: list[tuple[dict[str, str], str, str]] = []
        for record in records:
            text = record.document.text
            spans = [_as_json(span, text) for span in first_spans(record, _HOLDS, report)]
            known = particulars(record)
            report.lose("metadata fields left out", _unheld(known))
            page.append((known, text, json.dumps(spans, ensure_ascii=False) if spans else ""))
        names = dict.fromkeys(
            key for known, _, _ in page for key in known if key not in ("text", SPANS) and key
        )
        if self.harmless:
            yield "\ufeff"  # without it a spreadsheet takes UTF-8 for an old encoding
        yield self._line([*names, "text", SPANS])
        for known, text, marks in page:
            yield self._line([*(known.get(name, "") for name in names), text, marks])

    def _line(self, cells: list[str]) -> str:
        stream = io.StringIO(newline="")
        writer = csv.writer(stream, delimiter=self.delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(list(map(without_formula, cells)) if self.harmless else cells)
        return stream.getvalue()

    def _restored(self, cell: str) -> str:
        return cell[1:] if self.harmless and cell[:1] == "'" and _formula.match(cell) else cell


def _unheld(known: dict[str, str]) -> int:
    """How many fields no cell can tell: those with the name of a column of ours, without name, or empty."""
    return sum(key in ("", "text", SPANS) or not value for key, value in known.items())


def _text_column(head: list[str], where: str) -> str:
    if len(set(head)) < len(head):
        twice = next(name for name in head if head.count(name) > 1)
        raise FormatError(
            Problem(where, 1, 0, said("two columns are called {twice!r}: only one can be meant", twice=twice))
        )
    for name in (*_texts, *(name for name in head if name.lower() in _texts)):
        if name in head:
            return name
    if len(head) == 1:
        return head[0]
    reason = said(
        "no column is called text (there are: {names}): rename the one with the texts",
        names=", ".join(head)[:200],
    )
    raise FormatError(Problem(where, 1, 0, reason))


def _as_json(span: Span, text: str) -> dict[str, Any]:
    found: dict[str, Any] = {"start": span.start, "end": span.end, "label": span.label}
    found["text"] = text[span.start : span.end]
    return found | ({"attributes": dict(span.attributes)} if span.attributes else {})


def _spans(cell: str, text: str, where: str, line: int, unit: str) -> frozenset[Span]:
    """The spans in a cell. Raises FormatError for a cell that is no list of spans of this text."""
    if not cell:
        return frozenset()
    found: set[Span] = set()
    for mark in Fields.of_line(f'{{"spans": {cell}}}', where, line).objects("spans"):
        start, end = mark.whole("start"), mark.whole("end")
        quoted = mark.text("text") if "text" in mark.values else None
        place = settled(text, Quote(start, end, quoted), unit)
        if isinstance(place, str):
            mark.wrong("start", said("is wrong: {reason}", reason=place))
        label = mark.text("label") or mark.wrong("label", said("is empty: every span needs a label"))
        found.add(Span.new(*place, label, tuple(sorted(mark.strings("attributes").items()))))
    return frozenset(found)


CSV = Table("csv", "CSV: a document a row, spans in a column", ",", ".csv")
TSV = Table("tsv", "TSV: a document a row, spans in a column", "\t", ".tsv")
CSV_SPREADSHEET = Table("csv-spreadsheet", "CSV that is safe in a spreadsheet", ",", ".csv", harmless=True)
