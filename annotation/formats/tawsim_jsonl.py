# SPDX-License-Identifier: MIT
"""The native format `tawsim-jsonl`: one document a line with all that is known of it; nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from annotation.formats.asked import question_as_json
from annotation.formats.format import Choices, FormatError, Found, Holds, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.tawsim_reader import VERDICT, VERSION, TawsimReader
from annotation.span import Span
from annotation.suggestion import Verdict

_HOLDS = Holds(attributes=True, layers=True, verdicts=True, metadata=True)


@dataclass(frozen=True, slots=True)
class TawsimJsonl:
    """One JSON object a line; the same documents always give the same bytes. Offsets are code points."""

    name: str = "tawsim-jsonl"
    title: str = "Tawsim JSON lines: everything, one document a line"
    suffix: str = ".jsonl"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents, each checked against itself: types, offsets, checksum, quoted text, identifiers.

        Raises FormatError at the first contradiction. Fields of unknown name are reported once each.
        """
        for found in self.read_lines(text.split("\n"), where, report):
            if isinstance(found, Problem):
                raise FormatError(found)
            yield found.record

    def read_lines(self, lines: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a file line by line; for a line that is refused, what is wrong with it."""
        reader = TawsimReader(where, report)
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield Found(reader.record(Fields.of_line(line, where, number)), number, line)
                except FormatError as error:
                    yield replace(error.problem, original=line)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One line a document, in the order given."""
        for record in records:
            yield json.dumps(_as_json(record), ensure_ascii=False, allow_nan=False) + "\n"


def _as_json(record: Record) -> dict[str, Any]:
    document = record.document
    return {
        "tawsim": VERSION,
        "id": document.id,
        "title": document.title,
        "text": document.text,
        "sha256": document.sha256,
        "metadata": dict(sorted(document.metadata.items())),
        "status": record.status.value,
        "split": record.split,
        "layers": [
            {
                "annotator": layer.annotator,
                "spans": [_span_as_json(span, document.text) for span in layer.marks.in_order()],
                "verdicts": [
                    _verdict_as_json(verdict) for verdict in sorted(layer.marks.verdicts, key=_place)
                ],
            }
            for layer in sorted(record.layers, key=lambda layer: layer.annotator)
        ],
    } | ({"questions": list(map(question_as_json, record.questions))} if record.questions else {})


def _span_as_json(span: Span, text: str) -> dict[str, Any]:
    return {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "text": text[span.start : span.end],
        "attributes": dict(span.attributes),
    }


def _verdict_as_json(verdict: Verdict) -> dict[str, Any]:
    v = verdict
    values = (v.id, v.outcome.value, v.start, v.end, v.label, v.source, v.confidence, v.span)
    return dict(zip(VERDICT.split(), values, strict=True))


def _place(verdict: Verdict) -> tuple[int, int, str, str]:
    return verdict.start, -verdict.end, verdict.label, verdict.id


TAWSIM_JSONL = TawsimJsonl()
