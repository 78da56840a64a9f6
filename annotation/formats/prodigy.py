# SPDX-License-Identifier: MIT
"""The format `jsonl-prodigy`: one task a line with its spans, as Prodigy's db-out writes and its recipes read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from annotation.document import Status
from annotation.edit import Marks
from annotation.formats.format import Choices, Found, Holds, Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.json_lines import found_in, records_in
from annotation.formats.offsets import Quote, settled
from annotation.formats.particulars import PREFIX, first_spans, particulars, record_of
from annotation.saying import said
from annotation.span import Span

_passed_over = {"relations": said("relations"), "options": said("options")}
_answers = {"accept": Status.DONE, "ignore": Status.SET_ASIDE}

_HOLDS = Holds(attributes=True, metadata=True)


@dataclass(frozen=True, slots=True)
class ProdigyJsonl:
    """One JSON object a line: `text`, `spans`, `meta`, and the annotator's `answer`; offsets are code points.

    Tokens are not written: Prodigy adds those of its own model when it reads the file.
    """

    name: str = "jsonl-prodigy"
    title: str = "Prodigy JSON lines: text and spans, a task a line"
    suffix: str = ".jsonl"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a file. Raises FormatError at the first line that contradicts itself."""
        return records_in(self.read_pieces([text], where, report))

    def read_pieces(self, text: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a text as it comes in; for one that is refused, what is wrong with it."""
        return found_in(text, where, lambda fields: _record(fields, report, self.name))

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One line a document, the spans in text order."""
        for record in records:
            text = record.document.text
            line: dict[str, Any] = {"text": text, "spans": []}
            for span in first_spans(record, self.holds, report):
                found: dict[str, Any] = {"start": span.start, "end": span.end, "label": span.label}
                found["text"] = text[span.start : span.end]
                if span.attributes:
                    found["attributes"] = dict(span.attributes)
                line["spans"].append(found)
            line["meta"] = particulars(record)
            for answer, status in _answers.items():
                if record.status is status:
                    line["answer"] = answer
            yield json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n"


def _record(fields: Fields, report: Report, format: str) -> Record:
    text = fields.text("text")
    answer = fields.text("answer", "")
    spans = frozenset(_span(mark, text, report.offsets) for mark in fields.objects("spans"))
    if answer == "reject":
        report.lose("spans of rejected tasks left out", len(spans))
        reason = said("the answer is reject, so the spans of this task are left out")
        report.problems.append(Problem(fields.where, fields.line, 0, reason, fatal=False))
        spans = frozenset()
    for name, kind in _passed_over.items():
        if count := len(fields.sequence(name)):
            report.lose(said("{kind} of the file left out", kind=kind), count)
            report.problems.append(
                Problem(fields.where, fields.line, 0, said("{kind} are left out", kind=kind), fatal=False)
            )
    meta = fields.object("meta")
    known = {key: meta.as_text(key) for key in meta.values}
    if answer in _answers:
        known.setdefault(f"{PREFIX}status", _answers[answer].value)
    who = fields.text("_annotator_id", "") or fields.text("_session_id", "")
    return record_of(text, [Layer(who, Marks(spans))], known, format=format)


def _span(mark: Fields, text: str, unit: str) -> Span:
    start, end = mark.whole("start"), mark.whole("end")
    quoted = mark.text("text") if "text" in mark.values else None
    place = settled(text, Quote(start, end, quoted), unit)
    if isinstance(place, str):
        mark.wrong("start", said("is wrong: {reason}", reason=place))
    label = mark.text("label") or mark.wrong("label", said("is empty: every span needs a label"))
    return Span.new(*place, label, tuple(sorted(mark.strings("attributes").items())))


PRODIGY = ProdigyJsonl()
