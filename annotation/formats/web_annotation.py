# SPDX-License-Identifier: MIT
"""The format `web-annotation`: annotations of the W3C's Web Annotation Data Model in JSON-LD, with their texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from annotation.formats.format import Choices, Holds, Record, Report
from annotation.formats.particulars import marks_to_write, particulars
from annotation.formats.web_annotation_reader import ABOUT, ANNOTATORS, ATTRIBUTES, documents
from annotation.span import Span

_HOLDS = Holds(attributes=True, layers=True, metadata=True)
# The W3C's own context, and three words of ours beside it; their values are JSON, not RDF.
_JSON = "@json"
_CONTEXT: list[Any] = [
    "http://www.w3.org/ns/anno.jsonld",
    {name: {"@id": f"urn:tawsim:{name}", "@type": _JSON} for name in (ABOUT, ANNOTATORS, ATTRIBUTES)},
]
_AROUND = 32  # code points quoted before and after a span, so that it is found again in a changed text


@dataclass(frozen=True, slots=True)
class WebAnnotation:
    """One JSON-LD graph: for each document its text, then an annotation for each span.

    A span is told twice, by a TextPositionSelector in code points and by the words with what is around them
    (https://www.w3.org/TR/annotation-model/). Files that count UTF-16 units are told by the words they quote.
    """

    name: str = "web-annotation"
    title: str = "Web Annotation: JSON-LD of the W3C, with the texts"
    suffix: str = ".jsonld"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a file. Raises FormatError for annotations whose text is not there."""
        return documents(text, where, report, self.name)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One object, a node a line."""
        empty = True
        taken: set[str] = set()
        for record in records:
            for node in _nodes(record, taken, report):
                yield f'{{"@context": {_dumped(_CONTEXT)}, "@graph": [\n' if empty else ",\n"
                yield _dumped(node)
                empty = False
        if not empty:
            yield "\n]}\n"


def _nodes(record: Record, taken: set[str], report: Report) -> Iterator[dict[str, Any]]:
    document = record.document
    layers = marks_to_write(record, _HOLDS, report)
    name, number = f"urn:tawsim:document:{quote(document.id)}", 1
    while name in taken:  # the same document twice in one file is two documents
        number += 1
        name = f"urn:tawsim:document:{quote(document.id)}:{number}"
    taken.add(name)
    node: dict[str, Any] = {"id": name, "type": "Text", "format": "text/plain", "value": document.text}
    node[ABOUT] = particulars(record)
    node[ANNOTATORS] = [layer.annotator for layer in layers]
    yield node
    for layer in layers:
        for span in layer.marks.in_order():
            yield _annotation(span, layer.annotator, document.text, name)


def _annotation(span: Span, annotator: str, text: str, document: str) -> dict[str, Any]:
    start, end = span.start, span.end
    place = {"type": "TextPositionSelector", "start": start, "end": end}
    words = {"type": "TextQuoteSelector", "exact": text[start:end]}
    words |= {"prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND]}
    made: dict[str, Any] = {"type": "Annotation", "motivation": "tagging"}
    if annotator:
        made["creator"] = {"type": "Person", "name": annotator}
    made["body"] = {"type": "TextualBody", "purpose": "tagging", "value": span.label}
    made["target"] = {"source": document, "selector": [place, words]}
    if span.attributes:
        made[ATTRIBUTES] = dict(span.attributes)
    return made


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


WEB_ANNOTATION = WebAnnotation()
