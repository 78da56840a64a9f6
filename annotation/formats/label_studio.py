# SPDX-License-Identifier: MIT
"""The format `label-studio`: a JSON list of tasks, as Label Studio exports and imports them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from annotation.document import Status
from annotation.edit import Marks
from annotation.formats.format import Choices, FormatError, Holds, Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.label_studio_results import pages_of, spans_of
from annotation.formats.offsets import unit_of
from annotation.formats.particulars import PREFIX, marks_to_write, particulars, record_of
from annotation.saying import said
from annotation.span import Span

_UNITS = (said("code points"), said("UTF-16 units"))
_HOLDS = Holds(attributes=True, layers=True, metadata=True)


@dataclass(frozen=True, slots=True)
class LabelStudio:
    """One JSON list; a task is a document, each of its annotations the layer of one annotator.

    What offsets count depends on the version that wrote the file: the words that results quote decide, for
    the whole file. Written are code points. Attributes are text fields of a region (`textarea`).
    """

    name: str = "label-studio"
    title: str = "Label Studio: a list of tasks in JSON"
    suffix: str = ".json"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The tasks of a file, in the full or the short (JSON-MIN) form.

        Raises FormatError for what contradicts itself, also for quotations that fit no unit of offsets.
        """
        tasks = [pages_of(fields) for fields in Fields.of_file(text, where)]
        unit = unit_of(((task.text, task.quotes) for task in tasks), _UNITS) or _UNITS[0]
        if unit != _UNITS[0]:
            reason = said("the offsets count {unit}; they were turned into code points", unit=unit)
            report.problems.append(Problem(where, 0, 0, reason, fatal=False))
        for task in tasks:
            layers = [
                Layer(who, Marks(frozenset(spans_of(task, results, unit)))) for who, results in task.layers
            ]
            for kind, count in task.left.items():
                report.lose(said("{kind} of the file left out", kind=kind), count)
                reason = said(
                    "task {number}: {kind} are left out ({count})", number=task.number, kind=kind, count=count
                )
                report.problems.append(Problem(where, 0, 0, reason, fatal=False))
            if len({layer.annotator for layer in layers}) < len(layers):
                reason = said(
                    "task {number} has two annotations of one annotator: keep the one that counts",
                    number=task.number,
                )
                raise FormatError(Problem(where, 0, 0, reason))
            yield record_of(task.text, layers, task.known, format=self.name)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One list, a task a line."""
        yield "["
        for number, record in enumerate(records):
            yield ",\n" if number else "\n"
            yield json.dumps(_task(record, report), ensure_ascii=False, allow_nan=False)
        yield "\n]\n"


def _task(record: Record, report: Report) -> dict[str, Any]:
    text = record.document.text
    annotations = []
    for layer in marks_to_write(record, _HOLDS, report):
        results = [result for span in layer.marks.in_order() for result in _results(span, text)]
        cancelled = record.status is Status.SET_ASIDE
        annotation: dict[str, Any] = {"result": results, "was_cancelled": cancelled}
        if layer.annotator:
            annotation["completed_by"] = {"email": layer.annotator}
        annotations.append(annotation)
    return {"data": {"text": text}, "meta": particulars(record), "annotations": annotations}


def _results(span: Span, text: str) -> Iterator[dict[str, Any]]:
    """The region of a span, and a text field of that region for each attribute."""
    place = {"start": span.start, "end": span.end, "text": text[span.start : span.end]}
    common = {"id": span.id, "to_name": "text"}
    yield common | {"from_name": "label", "type": "labels", "value": place | {"labels": [span.label]}}
    for name, value in span.attributes:
        answer = {"start": span.start, "end": span.end, "text": [value]}
        yield common | {"from_name": f"{PREFIX}{name}", "type": "textarea", "value": answer}


LABEL_STUDIO = LabelStudio()
