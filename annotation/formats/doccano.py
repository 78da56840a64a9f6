# SPDX-License-Identifier: MIT
"""The format `jsonl-doccano`: one document a line with its labelled ranges, in all spellings doccano has had."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from annotation.edit import Marks
from annotation.formats.format import Choices, Found, Holds, Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.json_lines import found_in, records_in
from annotation.formats.offsets import Quote, misfit
from annotation.formats.particulars import PREFIX, first_spans, particulars, record_of
from annotation.saying import said
from annotation.span import Span

# The lists of ranges, by the version that wrote them: 1.0 to 1.4 and imports; 0.x; 1.5 on; 0.x with numbers.
_lists = ("label", "labels", "entities", "annotations")
_passed_over = {"relations": said("relations"), "Comments": said("comments"), "comments": said("comments")}
_ours = {"text", "data", "relations", "Comments", "comments", *_lists}

_HOLDS = Holds(metadata=True)


@dataclass(frozen=True, slots=True)
class DoccanoJsonl:
    """One JSON object a line: `text`, `label` as [start, end, name], and free fields for the rest.

    Read is one JSON list of such objects too; `label`, `labels`, `entities` with `relations`, and `annotations`. Offsets are code points (a
    doccano project that counts graphemes says so nowhere in its files).
    """

    name: str = "jsonl-doccano"
    title: str = "doccano JSON lines: text and labelled ranges"
    suffix: str = ".jsonl"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a file. Raises FormatError at the first line that contradicts itself."""
        return records_in(self.read_pieces([text], where, report))

    def read_pieces(self, text: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a text as it comes in; for one that is refused, what is wrong with it."""
        return found_in(text, where, lambda fields: self._record(fields, report))

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One line a document, the ranges in text order."""
        for record in records:
            spans = first_spans(record, self.holds, report)
            line: dict[str, Any] = {"text": record.document.text}
            line["label"] = [[span.start, span.end, span.label] for span in spans]
            free = particulars(record)
            # doccano has these names for itself: ours are taken back by the prefix.
            line |= {f"{PREFIX}meta:{key}" if key in _ours else key: free[key] for key in free}
            yield json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n"

    def _record(self, fields: Fields, report: Report) -> Record:
        text = fields.text("text") if "text" in fields.values else fields.text("data")
        spans = frozenset(span for name in _lists for span in _spans(fields, name, text))
        for name, kind in _passed_over.items():
            if count := len(fields.sequence(name)):
                report.lose(said("{kind} of the file left out", kind=kind), count)
                reason = said("{kind} are left out ({count})", kind=kind, count=count)
                report.problems.append(Problem(fields.where, fields.line, 0, reason, fatal=False))
        known: dict[str, str] = {}
        for key in fields.values.keys() - _ours:
            known[key.removeprefix(f"{PREFIX}meta:")] = fields.as_text(key)
        return record_of(text, [Layer("", Marks(spans))], known, format=self.name)


def _spans(fields: Fields, name: str, text: str) -> Iterator[Span]:
    for number, entry in enumerate(fields.sequence(name)):
        place = f"{name}[{number}]"
        if isinstance(entry, list) and len(entry) == 3:
            entry = dict(zip(("start_offset", "end_offset", "label"), entry, strict=True))
        if not isinstance(entry, dict):
            fields.wrong(
                place, said("must be [start, end, label] or an object with start_offset, end_offset, label")
            )
        mark = Fields(entry, fields.where, fields.line, place)
        start, end = mark.whole("start_offset"), mark.whole("end_offset")
        if reason := misfit(text, Quote(start, end)):
            fields.wrong(place, said("is wrong: {reason}", reason=reason))
        if isinstance(entry.get("label"), int):
            mark.wrong("label", said("is a number: export from doccano with the names of the labels"))
        yield Span.new(
            start, end, mark.text("label") or mark.wrong("label", said("is empty: every span needs a label"))
        )


DOCCANO = DoccanoJsonl()
