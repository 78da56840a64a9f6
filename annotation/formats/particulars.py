# SPDX-License-Identifier: MIT
"""What is known of a document besides text and spans, as flat strings for formats with free fields, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotation.document import Document, Status, title_from
from annotation.formats.format import Holds, Layer, Record, Report
from annotation.span import Span, new_id

# Our own fields begin with this, so that nothing of the file's has their names.
PREFIX = "tawsim:"


def particulars(record: Record) -> dict[str, str]:
    """Identifier, title, status, split and metadata of a document; what is as it would be anyway is left out."""
    document = record.document
    own = {"id": document.id, "title": document.title, "split": record.split}
    if record.status is not Status.NEW:
        own["status"] = record.status.value
    given = {key: value for key, value in sorted(document.metadata.items())}
    return {f"{PREFIX}{key}": value for key, value in own.items() if value} | given


def record_of(
    text: str, layers: Iterable[Layer], known: Mapping[str, str], *, format: str, title: str = ""
) -> Record:
    """A document with its marks and what `particulars` or a stranger's file tells of it.

    A status that does not exist is kept as metadata. Without a title of its own the document gets `title`,
    or its first words.
    """
    own = {key[len(PREFIX) :]: value for key, value in known.items() if key.startswith(PREFIX)}
    metadata = {key: value for key, value in known.items() if not key.startswith(PREFIX)}
    status = own.get("status", Status.NEW.value)
    if status not in set(Status):
        metadata["status"], status = status, Status.NEW.value
    name = own.get("title", "") or title or title_from(text) or format
    document = Document(text, name, own.get("id", "") or new_id(), metadata)
    return Record(document, tuple(layers), Status(status), own.get("split", ""))


def marks_to_write(record: Record, holds: Holds, report: Report) -> list[Layer]:
    """The layers that a format can hold, without their verdicts where it holds none; the rest is counted as lost.

    Attributes are only counted: the format does not look at them.
    """
    report.lose("questions left out", len(record.questions))
    layers = list(record.layers if holds.layers else record.layers[:1])
    left = record.layers[len(layers) :]
    report.lose("spans of further annotators left out", sum(len(layer.marks.spans) for layer in left))
    if not holds.attributes:
        report.lose(
            "span attributes left out", sum(len(s.attributes) for layer in layers for s in _spans(layer))
        )
    if not holds.verdicts:
        report.lose("verdicts left out", sum(len(layer.marks.verdicts) for layer in record.layers))
    if not holds.metadata:
        report.lose("metadata fields left out", len(record.document.metadata))
        report.lose("statuses left out", record.status is not Status.NEW)
        report.lose("splits left out", bool(record.split))
    return layers


def first_spans(record: Record, holds: Holds, report: Report) -> list[Span]:
    """The spans of the only layer that a format without annotators writes, in text order."""
    layers = marks_to_write(record, holds, report)
    report.lose("names of annotators left out", sum(bool(layer.annotator) for layer in layers))
    return layers[0].marks.in_order() if layers else []


def _spans(layer: Layer) -> Iterable[Span]:
    return layer.marks.spans
