# SPDX-License-Identifier: MIT
"""The one layer that formats without annotators write, and what they leave behind of the others."""

from __future__ import annotations

from annotation.formats.format import Record, Report
from annotation.span import Span


def spans_to_write(record: Record, report: Report) -> list[Span]:
    """The spans of a record's first layer in text order; what else it holds is counted as lost."""
    report.lose("questions left out", len(record.questions))
    if not record.layers:
        return []
    first, *others = record.layers
    report.lose("spans of further annotators left out", sum(len(layer.marks.spans) for layer in others))
    report.lose("span attributes left out", sum(len(span.attributes) for span in first.marks.spans))
    return first.marks.in_order()
