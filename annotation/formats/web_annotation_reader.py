# SPDX-License-Identifier: MIT
"""Reading Web Annotations: texts and what is said of ranges of them, in the shapes JSON-LD has for that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotation.edit import Marks
from annotation.formats.format import FormatError, Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.offsets import Quote, converter, misfit, unit_of
from annotation.formats.particulars import record_of
from annotation.saying import said
from annotation.span import Span

ABOUT, ANNOTATORS, ATTRIBUTES = "tawsimAbout", "tawsimAnnotators", "tawsimAttributes"
# The purposes of bodies that say what something is; the others comment on it, reply, or ask.
_LABELLING = {
    "tagging",
    "classifying",
    "identifying",
    "linking",
    "highlighting",
    "oa:tagging",
    "oa:classifying",
}
_UNITS = (said("code points"), said("UTF-16 units"))


@dataclass(slots=True)
class _Mark:
    """An annotation of a range: its fields for complaints, where it is, whose it is, and its labels."""

    fields: Fields
    place: Quote
    who: str
    labels: list[str]


@dataclass(slots=True)
class _Text:
    text: str
    about: dict[str, str]
    marks: list[_Mark] = field(default_factory=list)
    people: list[str] = field(default_factory=list)


def documents(text: str, where: str, report: Report, format: str) -> Iterator[Record]:
    """The texts of a file with the annotations that point at them, in the order of the texts.

    Raises FormatError for an annotation of a text that is not in the file, and for one that quotes other
    words than stand there.
    """
    nodes = list(_nodes(Fields.of_tree(text, where)))
    texts: dict[str, _Text] = {}
    for node in nodes:
        if isinstance(node.values.get("value"), str) and "Annotation" not in _types(node):
            _add_text(texts, node)
    for node in nodes:
        if "Annotation" in _types(node):
            _add_mark(texts, node, report)
    if not texts:
        reason = said("there is no text in this file: annotations can only be read together with their text")
        raise FormatError(Problem(where, 0, 0, reason))
    told = ((one.text, [mark.place for mark in one.marks]) for one in texts.values())
    unit = unit_of(told, _UNITS) or _UNITS[0]
    if unit != _UNITS[0]:
        reason = said("the offsets count {unit}; they were turned into code points", unit=unit)
        report.problems.append(Problem(where, 0, 0, reason, fatal=False))
    for one in texts.values():
        layers: dict[str, set[Span]] = {name: set() for name in one.people}
        for mark in one.marks:
            layers.setdefault(mark.who, set()).update(_spans(mark, one.text, unit))
        made = [Layer(who, Marks(frozenset(spans))) for who, spans in layers.items()]
        yield record_of(one.text, made, one.about, format=format)


def _nodes(root: Fields) -> Iterator[Fields]:
    """The texts and annotations of a graph, a page, a collection or a list."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.values.get("@graph") is not None:
            waiting += reversed(node.many("@graph"))
        elif {"AnnotationPage", "AnnotationCollection"} & _types(node):
            inside = "items" if "items" in node.values else "first"
            if not isinstance(node.values.get(inside), str):  # an address of the rest, which is not here
                waiting += reversed(node.many(inside))
        else:
            yield node


def _types(node: Fields) -> set[str]:
    told = node.values.get("type", node.values.get("@type"))
    return {one for one in (told if isinstance(told, list) else [told]) if isinstance(one, str)}


def _add_text(texts: dict[str, _Text], node: Fields) -> _Text:
    name = next((node.as_text(key) for key in ("id", "@id") if key in node.values), node.path)
    about = {key: value for key, value in node.strings(ABOUT).items()}
    people = [one for one in node.sequence(ANNOTATORS) if isinstance(one, str)]
    return texts.setdefault(name, _Text(node.text("value"), about, people=people))


def _add_mark(texts: dict[str, _Text], node: Fields, report: Report) -> None:
    bodies = node.many("body")
    labels = [label for body in bodies if _says_what_it_is(body, node) and (label := _label(body))]
    if "bodyValue" in node.values and _says_what_it_is(node, node):
        labels.append(node.text("bodyValue"))
    others = sum(not _says_what_it_is(body, node) for body in bodies)
    report.lose(said("{kind} of the file left out", kind=said("comments")), others)
    if not labels:
        report.lose("annotations without a label left out")
        _tell(node, report, said("an annotation without a label is left out"))
        return
    who = next((_name(one) for one in node.many("creator")), "")
    for target in node.many("target"):
        selectors = [one for one in target.many("selector") if "TextPositionSelector" in _types(one)]
        if len(selectors) != 1:
            report.lose("annotations without offsets left out")
            _tell(node, report, said("an annotation that gives no offsets is left out"))
            continue
        quoted = next(
            (q.text("exact") for q in target.many("selector") if "TextQuoteSelector" in _types(q)), None
        )
        place = Quote(selectors[0].whole("start"), selectors[0].whole("end"), quoted)
        _text_of(texts, target).marks.append(_Mark(node, place, who, labels))


def _text_of(texts: dict[str, _Text], target: Fields) -> _Text:
    source = target.values.get("source")
    if isinstance(source, dict):
        inside = target.object("source")
        if isinstance(source.get("value"), str):
            return _add_text(texts, inside)
        source = source.get("id", source.get("@id"))
    if not isinstance(source, str) or source not in texts:
        target.wrong(
            "source", said("names a text that is not in this file: read texts and annotations together")
        )
    return texts[source]


def _says_what_it_is(body: Fields, annotation: Fields) -> bool:
    """Whether a body labels what it is about, by its purpose or else by the annotation's motivation."""
    purpose = body.values.get("purpose", annotation.values.get("motivation"))
    return purpose is None or not _LABELLING.isdisjoint(
        purpose if isinstance(purpose, list) else [str(purpose)]
    )


def _label(body: Fields) -> str:
    """What a body says: its own words, or the last part of the address it is."""
    if "SpecificResource" in _types(body) or not isinstance(body.values.get("value"), str):
        told: Any = next(
            (body.values[k] for k in ("id", "@id", "source") if isinstance(body.values.get(k), str)), ""
        )
        return str(told).rstrip("/#").replace("#", "/").rpartition("/")[2]
    return body.text("value")


def _name(creator: Fields) -> str:
    return next(
        (creator.text(k) for k in ("name", "id", "@id") if isinstance(creator.values.get(k), str)), ""
    )


def _tell(node: Fields, report: Report, reason: str) -> None:
    told = said("{field}: {reason}", field=node.path, reason=reason)
    report.problems.append(Problem(node.where, 0, 0, told, fatal=False))


def _spans(mark: _Mark, text: str, unit: str) -> Iterator[Span]:
    convert = converter(unit, text)
    start, end = convert(mark.place.start), convert(mark.place.end)
    reason = misfit(text, mark.place, unit)
    if reason or start is None or end is None:
        mark.fields.wrong("target", said("is wrong: {reason}", reason=reason))
    attributes = mark.fields.strings(ATTRIBUTES)
    for label in mark.labels:
        yield Span.new(start, end, label, tuple(sorted(attributes.items())))
