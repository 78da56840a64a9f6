# SPDX-License-Identifier: MIT
"""The format `tei`: texts of the Text Encoding Initiative, spans standing off them in `standOff`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from annotation.formats.format import Choices, Holds, Record, Report
from annotation.formats.fragments import FRAGMENTS, fragments_of
from annotation.formats.particulars import PREFIX, marks_to_write, particulars
from annotation.formats.strict_xml import content, require_holdable, unholdable
from annotation.formats.tei_reader import documents
from annotation.formats.tei_text import NAMESPACE
from annotation.span import Span

_HOLDS = Holds(attributes=True, layers=True, metadata=True, discontinuous=True)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = f'xmlns="{NAMESPACE}"'


@dataclass(frozen=True, slots=True)
class Tei:
    """A TEI element for each document, several in a teiCorpus; offsets of `string-range` are code points.

    Labels are categories of a taxonomy, annotators stand in the title statement, attributes are feature
    structures, metadata is JSON in xenoData. Names marked inside foreign texts are read as spans too.
    """

    name: str = "tei"
    title: str = "TEI: texts with spans in standOff"
    suffix: str = ".xml"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a file. Raises FormatError for what is no TEI or contradicts itself."""
        return documents(text, where, report, self.name)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """One file, document by document. Raises FormatError for characters that XML cannot hold."""
        stream = iter(records)
        head = list(islice(stream, 2))
        if not head:
            return
        yield _HEAD
        if len(head) == 1:
            yield from _document(head[0], "", report, _SPACE)
            return
        yield f"<teiCorpus {_SPACE}>\n"
        yield _header("Corpus", "<p>Exported by Tawsim</p>")
        for number, record in enumerate(chain(head, stream), 1):
            yield from _document(record, f"d{number}-", report)
        yield "</teiCorpus>\n"


def _document(record: Record, prefix: str, report: Report, space: str = "") -> Iterator[str]:
    document = record.document
    layers = marks_to_write(record, _HOLDS, report)
    require_holdable(document.text, "tei", document.title)
    labels = sorted({span.label for layer in layers for span in layer.marks.spans})
    for label in labels:
        require_holdable(label, "tei", document.title)
    people = [layer.annotator for layer in layers]
    yield f"<TEI{' ' * bool(space)}{space}>\n"
    yield _header(
        document.title, "<p/>", prefix=prefix, people=people, labels=labels, known=particulars(record)
    )
    yield f'<text><body><ab xml:id="{prefix}text" xml:space="preserve">{content(document.text)}</ab></body></text>\n'
    yield "<standOff>\n"
    number = 0
    for who, layer in enumerate(layers, 1):
        yield f'<spanGrp type="entities" resp="#{prefix}annotator-{who}">\n'
        features: list[str] = []
        for span in layer.marks.in_order():
            yield _span(span, document.text, prefix, labels, number)
            attributes = _told_apart(span, document.text)
            features += _features(attributes, document.title, prefix, number)
            number += len(attributes)
        yield "</spanGrp>\n"
        yield from features
    yield "</standOff>\n</TEI>\n"


def _span(span: Span, text: str, prefix: str, labels: list[str], number: int) -> str:
    said_of_it = [f"#{prefix}label-{labels.index(span.label) + 1}"]
    said_of_it += (f"#{prefix}attribute-{number + at}" for at in range(1, len(_told_apart(span, text)) + 1))
    ranges = fragments_of(span, text) or [(span.start, span.end)]
    places = ",".join(f"{start},{end - start}" for start, end in ranges)
    quoted = content(" ".join(text[start:end] for start, end in ranges))
    target = f"#string-range({prefix}text,{places})"
    return f'<span target="{target}" ana="{" ".join(said_of_it)}" xml:space="preserve">{quoted}</span>\n'


def _told_apart(span: Span, text: str) -> list[tuple[str, str]]:
    """The attributes but for the pieces that the pointer tells."""
    told = fragments_of(span, text) is not None
    return [pair for pair in span.attributes if not (told and pair[0] == FRAGMENTS)]


def _features(attributes: list[tuple[str, str]], title: str, prefix: str, number: int) -> Iterator[str]:
    for at, pair in enumerate(attributes, number + 1):
        for word in pair:
            require_holdable(word, "tei", title)
        name, value = (f'<string xml:space="preserve">{content(word)}</string>' for word in pair)
        yield (
            f'<fs xml:id="{prefix}attribute-{at}" type="attribute"><f name="name">{name}</f>'
            f'<f name="value">{value}</f></fs>\n'
        )


def _header(
    title: str,
    source: str,
    *,
    prefix: str = "",
    people: list[str] | None = None,
    labels: list[str] | None = None,
    known: dict[str, str] | None = None,
) -> str:
    shown = unholdable.sub(" ", title)
    persons = "".join(
        f'<respStmt xml:id="{prefix}annotator-{number}"><resp>annotation</resp>'
        f"<name>{content(_holdable_name(name))}</name></respStmt>"
        for number, name in enumerate(people or [], 1)
    )
    found = "".join(
        f'<category xml:id="{prefix}label-{number}"><catDesc>{content(label)}</catDesc></category>'
        for number, label in enumerate(labels or [], 1)
    )
    classes = (
        f"<encodingDesc><classDecl><taxonomy>{found}</taxonomy></classDecl></encodingDesc>" if found else ""
    )
    told = json.dumps({**(known or {}), f"{PREFIX}annotators": people or []}, ensure_ascii=False)
    told = unholdable.sub(lambda wrong: f"\\u{ord(wrong.group()):04x}", told)
    extra = "" if known is None else f"<xenoData>{content(told)}</xenoData>"
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{content(shown)}</title>{persons}</titleStmt>"
        f"<publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc>{source}</sourceDesc></fileDesc>"
        f"{classes}{extra}</teiHeader>\n"
    )


def _holdable_name(name: str) -> str:
    return unholdable.sub(" ", name) or "unnamed"


TEI = Tei()
