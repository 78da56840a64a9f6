# SPDX-License-Identifier: MIT
"""Reading TEI: texts with names marked inside them, and spans that point at ranges or elements from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from annotation.edit import Marks
from annotation.formats.format import FormatError, Layer, Problem, Record, Report, require_text
from annotation.formats.fragments import FRAGMENTS, spelt
from annotation.formats.json_fields import Fields
from annotation.formats.particulars import PREFIX, record_of
from annotation.formats.strict_xml import parse
from annotation.formats.tei_text import ID, NAMESPACE, Walk, walk
from annotation.saying import said
from annotation.span import Span

_T = f"{{{NAMESPACE}}}"
_range = re.compile(r"#string-range\(\s*#?([^,()\s]+)\s*((?:,\s*\d{1,12}\s*,\s*\d{1,12}\s*)+)\)")
_pointer = re.compile(r"#string-range\([^)]*\)|\S+")


def documents(text: str, where: str, report: Report, format: str) -> Iterator[Record]:
    """The documents of a file: each TEI element that is in no other. Raises FormatError."""
    root = parse(text, where)
    found = [root] if root.tag == f"{_T}TEI" else [one for one in root.iter(f"{_T}TEI")]
    if not found:
        reason = said("there is no TEI element in this file (namespace {namespace})", namespace=NAMESPACE)
        raise FormatError(Problem(where, 0, 0, reason))
    for one in found:
        yield _Reader(one, where, report).record(format, single=len(found) == 1)


class _Reader:
    """Reads one TEI element."""

    def __init__(self, tei: Any, where: str, report: Report) -> None:  # noqa: ANN401 (lxml has no types)
        self._tei, self._where, self._report = tei, where, report
        header = tei.find(f"{_T}teiHeader")
        self._header: Any = tei if header is None else header
        self._labels = {
            one.get(ID): _verbatim(one.find(f"{_T}catDesc")) or one.get(ID)
            for one in self._header.iter(f"{_T}category")
        }
        self._features = {
            one.get(ID): _pair(one) for one in tei.iter(f"{_T}fs") if one.get("type") == "attribute"
        }
        self._known = self._particulars()
        people = json.loads(self._known.pop(f"{PREFIX}annotators", "[]"))
        told = [one for one in self._header.iter(f"{_T}respStmt") if "annotator-" in (one.get(ID) or "")]
        self._people = {f"#{one.get(ID)}": name for one, name in zip(told, people, strict=False)}
        self._ours = bool(self._people) or f"{PREFIX}id" in self._known

    def record(self, format: str, *, single: bool) -> Record:
        """The document with its layers."""
        body = self._tei.find(f"{_T}text")
        if body is None:
            raise self._refused(self._tei, said("this TEI element has no text"))
        walked = walk(body)
        require_text(walked.text, self._where, body.sourceline or 0)
        layers: dict[str, set[Span]] = {name: set() for name in self._people.values()}
        for group in self._tei.iter(f"{_T}spanGrp"):
            who = self._people.get(group.get("resp", ""), "")
            spans = layers.setdefault(who, set())
            found = (self._span(one, group, walked) for one in group.iter(f"{_T}span"))
            spans.update(span for span in found if span)
        if not self._ours:
            inside = layers.setdefault("", set())
            ranges = ((*walked.trimmed(start, end), label) for start, end, label in walked.names)
            inside |= {Span.new(start, end, label) for start, end, label in ranges if start < end}
        title = _words(self._header.find(f".//{_T}titleStmt/{_T}title"))
        stem = PurePath(self._where).stem if single else ""
        made = [Layer(who, Marks(frozenset(spans))) for who, spans in layers.items()]
        return record_of(walked.text, made, self._known, format=format, title=title or stem)

    def _particulars(self) -> dict[str, str]:
        told = self._header.find(f"{_T}xenoData")
        words = _words(told)
        if not words.startswith("{") or PREFIX not in words:
            return {}
        fields = Fields.of_line(words, self._where, told.sourceline or 0)
        return {key: fields.as_text(key) for key in fields.values}

    def _span(self, one: Any, group: Any, walked: Walk) -> Span | None:  # noqa: ANN401
        pieces = self._ranges(one, walked)
        label, attributes = self._said_of(one, group)
        if not label:
            self._report.lose("annotations without a label left out")
            reason = said("a span without a label is left out")
            self._report.problems.append(Problem(self._where, one.sourceline or 0, 0, reason, fatal=False))
            return None
        start, end = min(pieces)[0], max(end for _, end in pieces)
        if start >= end:
            raise self._refused(one, said("a span of nothing: it needs one character at least"))
        if len(pieces) > 1:
            attributes.setdefault(FRAGMENTS, spelt(pieces))
        quoted = "".join(one.itertext())
        if self._ours and len(pieces) == 1 and quoted != walked.text[start:end]:
            found = walked.text[start:end]
            reason = said("{quoted!r} should stand there, but {found!r} does", quoted=quoted, found=found)
            raise self._refused(one, reason)
        return Span.new(start, end, label, tuple(sorted(attributes.items())))

    def _said_of(self, one: Any, group: Any) -> tuple[str, dict[str, str]]:  # noqa: ANN401
        label, attributes = "", {}
        for pointer in one.get("ana", "").split():
            own = pointer.rpartition("#")[2]
            if own in self._features:
                name, value = self._features[own]
                attributes[name] = value
            else:
                label = label or self._labels.get(own, own)
        return label or one.get("type") or _words(one) or group.get("type") or "", attributes

    def _ranges(self, one: Any, walked: Walk) -> list[tuple[int, int]]:  # noqa: ANN401
        """The ranges that a span points at, in what is kept of the text."""
        told = [one.get(name) for name in ("target", "from", "to") if one.get(name)]
        found: list[tuple[int, int]] = []
        for pointer in _pointer.findall(" ".join(told)):
            if ranges := _range.fullmatch(pointer):
                numbers = [int(number) for number in ranges[2].split(",") if number.strip()]
                start, _ = self._element(ranges[1], one, walked)
                for at, length in zip(numbers[::2], numbers[1::2], strict=True):
                    kept = walked.kept(start + at, start + at + length)
                    if kept is None:
                        reason = said(
                            "the range {start} to {end} lies outside the text", start=at, end=at + length
                        )
                        raise self._refused(one, reason)
                    found.append(kept)
            else:
                found.append(walked.trimmed(*self._element(pointer.removeprefix("#"), one, walked)))
        if not found:
            raise self._refused(
                one, said("a span says nowhere where it stands: it needs target, or from and to")
            )
        if not any("string-range" in pointer for pointer in told) and len(found) > 1:
            return [(min(found)[0], max(end for _, end in found))]
        return found

    def _element(self, own: str, one: Any, walked: Walk) -> tuple[int, int]:  # noqa: ANN401
        place = walked.ids.get(own)
        if place is None:
            raise self._refused(
                one, said("a span points at {name!r}, and nothing in the text has that xml:id", name=own)
            )
        return place

    def _refused(self, element: Any, reason: str) -> FormatError:  # noqa: ANN401
        return FormatError(Problem(self._where, element.sourceline or 0, 0, reason))


def _verbatim(element: Any) -> str:  # noqa: ANN401
    return "" if element is None else "".join(element.itertext())


def _words(element: Any) -> str:  # noqa: ANN401
    return _verbatim(element).strip()


def _pair(features: Any) -> tuple[str, str]:  # noqa: ANN401
    told = {one.get("name"): "".join(one.itertext()) for one in features.iter(f"{_T}f")}
    return told.get("name") or "", told.get("value") or ""
