# SPDX-License-Identifier: MIT
"""Weapons, vehicles, events, laws, languages and sites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotation.suggesters.known import Known
from annotation.suggesters.names import Hit
from annotation.suggesters.quotes import quoted
from annotation.suggesters.reading import Found, Line

_address = re.compile(
    r"(?:https?\s?:\s?/\s?/|www\s?\.)\s?[\w.\-/?=&%#:]+(?:\s?[./?=&\-]\s?[a-z0-9\-_]+)*",
    re.ASCII | re.IGNORECASE,
)


KINDS = (
    "things.weapon",
    "things.vehicle",
    "things.event",
    "things.law",
    "things.language_head",
    "things.language",
)


def things(line: Line) -> Iterator[Found]:
    """The things of a paragraph that have a name or a kind."""
    for match in _address.finditer(line.folded.text):
        yield Found(match.start(), match.end(), "WEBSITE", 0.9, "address on the web")
    for at in sorted({*line.having(*KINDS), *line.names}):
        for kind, label in (("weapon", "WEAPON"), ("vehicle", "VEHICLE")):
            if sense := line.sense(at, f"things.{kind}"):
                yield from _with_kind(line, at, sense.cut, at + sense.words, kind, label)
        if sense := line.sense(at, "things.event"):
            yield from _event(line, at, sense.cut, at + sense.words)
        if (hit := line.name(at, whole=False)) and hit.meaning.label == "EVENT":
            yield from _continued(line, hit)
        if sense := line.sense(at, "things.law"):
            first = at + sense.words
            number = first + 1 if line.key(first) == "(" else first
            if line.key(number).isdigit():
                last = number + 2 if number > first and line.key(number + 1) == ")" else number + 1
                yield Found(
                    line.start(at, sense.cut), line.words[last - 1].end, "LAW", 0.8, "article and its number"
                )
        if sense := line.sense(at, "things.language_head"):
            tongue = line.sense(at + 1, "things.language")
            if tongue and tongue.cut == 0:
                yield Found(line.start(at + 1), line.words[at + 1].end, "LANGUAGE", 0.8, "language")
        elif (
            (sense := line.sense(at, "things.language"))
            and line.words[at - 1].key in ("الي", "من", "و")
            and sense.cut
        ):
            yield Found(line.start(at, sense.cut), line.words[at].end, "LANGUAGE", 0.4, "language")


def _with_kind(line: Line, at: int, cut: int, first: int, kind: str, label: str) -> Iterator[Found]:
    """A weapon or vehicle with what tells its kind: a make, a model, a name in quotation marks."""
    if inside := quoted(line, first):
        yield Found(line.start(at, cut), line.words[inside[2]].end, label, 0.8, f"{kind} and its make")
        return
    last = first
    while (more := line.sense(last, f"things.{kind}_kind", f"things.{kind}")) and more.cut == 0:
        last += more.words
    while last > first and (line.key(last).isdigit() or line.key(last) == "-"):
        last += 1
    if last > first:
        yield Found(line.start(at, cut), line.words[last - 1].end, label, 0.7, f"{kind} and its kind")


def _continued(line: Line, event: Hit[Known]) -> Iterator[Found]:
    """A known event with its year or number, or with the land that it came over."""
    last = line.after(event.end)
    over = line.name(last + 1) if line.key(last) == "علي" else None
    if line.key(last).isdecimal():
        yield Found(
            event.start, line.words[last].end, "EVENT", 0.8, "well-known event with its year or number"
        )
    elif over and over.meaning.is_place:
        yield Found(event.start, over.end, "EVENT", 0.75, "well-known event and its land")


def _event(line: Line, at: int, cut: int, first: int) -> Iterator[Found]:
    """A war, conference or uprising with its place, its year or its number."""
    key = line.key(first)
    hit = line.name(first)
    last = first
    if key.isdigit() and len(key) == 4:
        last = first + 1
    elif hit and hit.meaning.is_place and not hit.meaning.needs:
        last = line.after(hit.end)
    elif line.sense(first, "time.ordinal") and key.startswith("ال"):
        last = first + 1
    if last == first:
        return
    if line.key(last).isdigit() and len(line.key(last)) == 4:
        last += 1
    yield Found(
        line.start(at, cut), line.words[last - 1].end, "EVENT", 0.7, "event with its place, order or year"
    )
