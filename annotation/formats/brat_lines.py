# SPDX-License-Identifier: MIT
"""The lines of brat's stand-off files (.ann): spans with fragments, attributes and notes, and all the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from annotation.formats.format import FormatError, Problem, Report
from annotation.formats.fragments import FRAGMENTS, Ranges, fragments_of, ranges_in, spelt
from annotation.formats.offsets import CODE_POINTS, Quote, same_words, settled
from annotation.saying import said
from annotation.span import Span, new_id

NOTE = "AnnotatorNotes"
_text_bound = re.compile(r"(T\S+)\t(\S+) (\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*)\t([^\t]*)")
_attribute = re.compile(r"[AM]\S+\t(\S+) (T\S+)(?: (\S+))?")
_note = re.compile(rf"#\S*\t{NOTE} (T\S+)\t(.*)")
_reference = re.compile(r"\bT\d+\b")
_own_id = re.compile(r"T[1-9]\d{0,8}")
# What ends a line for brat (it splits lines as Python's str.splitlines does) or a field of one: no mark can hold it.
BREAKS = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_pieces = re.compile(f"[^{BREAKS}]+")
_break = re.compile(f"[{BREAKS}]")


def read_lines(ann: str, text: str, where: str, unit: str = CODE_POINTS) -> tuple[list[Span], list[str]]:
    """The spans of a text, and the lines that say something else: relations, events and their like.

    A discontinuous span becomes one over all of it, with the ranges in its attribute `fragments`. Raises
    FormatError for a line that is none of brat's, and for one that quotes other words than stand there.
    """
    spans: dict[str, tuple[int, int, str, dict[str, str]]] = {}
    others: list[tuple[int, str]] = []
    for number, line in enumerate(ann.split("\n"), 1):
        line = line.removesuffix("\r")
        if not line.strip():
            continue
        if line[0] != "T":
            others.append((number, line))
            continue
        found = _text_bound.fullmatch(line)
        if not found:
            reason = said("this is no line of brat: T1, TAB, a label and offsets, TAB, the words")
            raise FormatError(Problem(where, number, 0, reason, line))
        own, label, ranges, quoted = found.groups()
        if own in spans:
            raise FormatError(Problem(where, number, 1, said("{own} is given twice", own=own), line))
        pieces = _placed(text, ranges_in(ranges), quoted, unit)
        if isinstance(pieces, str):
            raise FormatError(Problem(where, number, 0, pieces, line))
        attributes = {FRAGMENTS: spelt(pieces)} if _has_gaps(text, pieces) else {}
        spans[own] = pieces[0][0], pieces[-1][1], label, attributes
    kept: list[str] = []
    for number, line in others:
        name, target, value = _about(line)
        if not target:
            if line[0] not in "ERNAM*#" or "\t" not in line:
                raise FormatError(Problem(where, number, 0, said("this is no line of brat"), line))
            kept.append(line)
        elif target not in spans:
            raise FormatError(
                Problem(where, number, 0, said("there is no {target} in this file", target=target), line)
            )
        elif name in spans[target][3]:
            kept.append(line)  # a second note on the same span
        else:
            spans[target][3][name] = value
    made = [
        Span(start, end, label, own if _own_id.fullmatch(own) else new_id(), tuple(sorted(more.items())))
        for own, (start, end, label, more) in spans.items()
    ]
    return made, kept


def write_lines(spans: Iterable[Span], text: str, kept: Iterable[str], report: Report) -> Iterator[str]:
    """The lines of a .ann file. What brat cannot hold is counted: line breaks at edges, attributes in prose."""
    found = list(spans)
    names = _names(found)
    attributes = notes = 0
    for span, own in zip(found, names, strict=True):
        ranges = _pieces_of(span, text, report)
        if not ranges:
            report.lose("spans of line breaks alone left out")
            report.lose("span attributes left out", len(span.attributes))
            continue
        words = " ".join(text[start:end] for start, end in ranges)
        yield f"{own}\t{span.label} {spelt(ranges)}\t{words}\n"
        for name, value in span.attributes:
            if name == NOTE and not _break.search(value):
                notes += 1
                yield f"#{notes}\t{NOTE} {own}\t{value}\n"
            elif re.fullmatch(r"\S+", name) and re.fullmatch(r"\S*", value) and name not in (NOTE, FRAGMENTS):
                attributes += 1
                yield f"A{attributes}\t{name} {own}{' ' * bool(value)}{value}\n"
            elif name != FRAGMENTS or _told(span, text) is None:
                report.lose("span attributes left out")
    there = set(names)
    for line in kept:
        if line[0] not in "AM#" and set(_reference.findall(line)) <= there:
            yield line + "\n"
        else:
            report.lose("lines of relations, events and notes left out")


def _about(line: str) -> tuple[str, str, str]:
    """The attribute that a line gives a span, that span, and the value; empty where it does not."""
    if found := _attribute.fullmatch(line):
        return found[1], found[2], found[3] or ""
    if found := _note.fullmatch(line):
        return NOTE, found[1], found[2]
    return "", "", ""


def _placed(text: str, told: Ranges, quoted: str, unit: str) -> Ranges | str:
    """Ranges in code points, or why they do not hold these words."""
    pieces: Ranges = []
    for start, end in told:
        place = settled(text, Quote(start, end, quoted if len(told) == 1 else None), unit)
        if isinstance(place, str):
            return place
        if pieces and place[0] < pieces[-1][1]:
            return said(
                "the fragment {start} to {end} begins before the end of the one before it",
                start=start,
                end=end,
            )
        pieces.append(place)
    words = " ".join(text[start:end] for start, end in pieces)
    if len(pieces) == 1 or same_words(words, quoted):
        return pieces
    return said("{quoted!r} should stand there, but {found!r} does", quoted=quoted, found=words)


def _has_gaps(text: str, pieces: list[tuple[int, int]]) -> bool:
    """Whether anything but breaks, which brat cannot mark, lies between the pieces."""
    gaps = (text[a[1] : b[0]] for a, b in pairwise(pieces))
    return any(gap.strip(BREAKS) for gap in gaps)


def _told(span: Span, text: str) -> Ranges | None:
    """The pieces of a span, where there is more than breaks between them."""
    ranges = fragments_of(span, text)
    return ranges if ranges and _has_gaps(text, ranges) else None


def _pieces_of(span: Span, text: str, report: Report) -> list[tuple[int, int]]:
    """The ranges of a span without breaks; those at its edges are counted as lost."""
    wanted = _told(span, text) or [(span.start, span.end)]
    found = [m.span() for start, end in wanted for m in _pieces.finditer(text, start, end)]
    if found:
        report.lose("blanks at span edges left out", (found[0][0] > span.start) + (found[-1][1] < span.end))
    return found


def _names(spans: list[Span]) -> list[str]:
    """T1, T2 …: their own where they came from brat, so that relations still mean them."""
    taken = {span.id for span in spans if _own_id.fullmatch(span.id)}
    free = (f"T{number}" for number in range(1, 2 * len(spans) + 1) if f"T{number}" not in taken)
    return [span.id if span.id in taken else next(free) for span in spans]
