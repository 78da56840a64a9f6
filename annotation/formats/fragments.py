# SPDX-License-Identifier: MIT
"""Spans in pieces: one span over all of it, with the ranges of its pieces in an attribute, as "4 7;11 14"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from annotation.span import Span

FRAGMENTS = "fragments"
Ranges = list[tuple[int, int]]
_shape = re.compile(r"\d{1,12} \d{1,12}(;\d{1,12} \d{1,12})+")


def spelt(ranges: Iterable[tuple[int, int]]) -> str:
    """The value of the attribute; offsets are code points of the text."""
    return ";".join(f"{start} {end}" for start, end in ranges)


def ranges_in(spelling: str) -> Ranges:
    """The ranges that a spelling of digits, blanks and semicolons tells."""
    pairs = (piece.split(" ") for piece in spelling.split(";"))
    return [(int(start), int(end)) for start, end in pairs]


def fragments_of(span: Span, text: str) -> Ranges | None:
    """The pieces of a span; None where it has none, or was changed since they were told."""
    value = dict(span.attributes).get(FRAGMENTS, "")
    if not _shape.fullmatch(value):
        return None
    ranges = ranges_in(value)
    edges = [edge for piece in ranges for edge in piece]
    rising = all(start < end for start, end in ranges) and edges == sorted(edges)
    whole = (edges[0], edges[-1]) == (span.start, span.end) and span.end <= len(text)
    return ranges if rising and whole else None
