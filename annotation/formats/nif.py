# SPDX-License-Identifier: MIT
"""The format `nif`: the NLP Interchange Format 2.0, strings and what is said of them in RDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from annotation.formats.format import Choices, Holds, Record, Report
from annotation.formats.nif_reader import ABOUT, ITSRDF, LABEL, NIF_CORE, RDFS, XSD, documents
from annotation.formats.particulars import first_spans, particulars

_HOLDS = Holds(metadata=True)
_PREFIXES = "".join(
    f"@prefix {name}: <{address}> .\n"
    for name, address in (("nif", NIF_CORE), ("itsrdf", ITSRDF), ("rdfs", RDFS), ("xsd", XSD))
)
_escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


@dataclass(frozen=True, slots=True)
class Nif:
    """A nif:Context for each document, a nif:Phrase for each range; offsets are code points.

    Labels are classes (itsrdf:taClassRef) with their
    names as rdfs:label. A range that has one label twice has it once.
    """

    name: str = "nif"
    title: str = "NIF 2.0: strings and their annotations in RDF"
    suffix: str = ".ttl"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a file in Turtle. Raises FormatError, also where rdflib is not installed."""
        return documents(text, where, report, self.name)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One Turtle file, document by document."""
        taken: Counter[str] = Counter()
        labels: set[str] = set()
        for record in records:
            name = f"urn:tawsim:document:{quote(record.document.id)}"
            taken[name] += 1  # the same document twice in one file is two documents
            if taken.total() == 1:
                yield _PREFIXES
            base = name if taken[name] == 1 else f"{name}:{taken[name]}"
            yield from _document(record, base, labels, report)


def _document(record: Record, base: str, labels: set[str], report: Report) -> Iterator[str]:
    text = record.document.text
    context = f"<{base}#char=0,{len(text)}>"
    yield f"\n{context} a nif:Context, nif:OffsetBasedString ;\n    {_range(0, len(text))}"
    for key, value in particulars(record).items():
        yield f" ;\n    <{ABOUT}{quote(key, safe='')}> {_literal(value)}"
    yield f" ;\n    nif:isString {_literal(text)} .\n"
    places: dict[tuple[int, int], list[str]] = {}
    for span in first_spans(record, _HOLDS, report):
        here = places.setdefault((span.start, span.end), [])
        report.lose("repeated spans left out", span.label in here)
        here += [span.label] * (span.label not in here)
    for (start, end), told in places.items():
        classes = ", ".join(map(_class, told))
        yield (
            f"<{base}#char={start},{end}> a nif:Phrase, nif:OffsetBasedString ;\n    {_range(start, end)} ;\n"
            f"    nif:referenceContext {context} ;\n    nif:anchorOf {_literal(text[start:end])} ;\n"
            f"    itsrdf:taClassRef {classes} .\n"
        )
        for label in told:
            if label not in labels:
                labels.add(label)
                yield f"{_class(label)} rdfs:label {_literal(label)} .\n"


def _class(label: str) -> str:
    return f"<{LABEL}{quote(label, safe='')}>"


def _range(start: int, end: int) -> str:
    return f'nif:beginIndex "{start}"^^xsd:nonNegativeInteger ; nif:endIndex "{end}"^^xsd:nonNegativeInteger'


def _literal(text: str) -> str:
    """A string of Turtle; control characters are spelt out."""
    spelt = "".join(
        _escapes.get(c) or (f"\\u{ord(c):04X}" if c < " " or "\x7f" <= c <= "\x9f" else c) for c in text
    )
    return f'"{spelt}"'


NIF = Nif()
