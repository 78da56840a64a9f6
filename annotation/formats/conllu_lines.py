# SPDX-License-Identifier: MIT
"""The lines of CoNLL-U: columns by name, spaces after words spelt out, spans by number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotation.formats.iob import Tagged
from annotation.saying import said

COLUMNS = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
SPANS = "TAWSIM:NE"
# UDPipe's spelling of blanks in SpacesAfter and SpacesBefore, and \uXXXX for other line ends and controls.
_spelt = {" ": "\\s", "\t": "\\t", "\r": "\\r", "\n": "\\n", "|": "\\p", "\\": "\\\\"}
_read = {spelling: letter for letter, spelling in _spelt.items()}
_escape = re.compile(r"\\u([0-9A-Fa-f]{4})|\\(.)")


def spelt_out(blanks: str) -> str:
    """Blanks as MISC tells them."""
    return "".join(
        _spelt.get(c) or (f"\\u{ord(c):04x}" if c in "\x0b\x0c\x85\u2028\u2029" else c) for c in blanks
    )


def spoken(spelling: str) -> str:
    """What `spelt_out` said."""

    def letter(found: re.Match[str]) -> str:
        return chr(int(found[1], 16)) if found[1] else _read.get(found[0], found[2])

    return _escape.sub(letter, spelling)


def misc(after: str, before: str = "") -> str:
    """The MISC field of a word by the blanks around it: "_" for a single one after it."""
    told = [f"SpacesBefore={spelt_out(before)}"] if before else []
    if not after:
        told.append("SpaceAfter=No")
    elif after != " ":
        told.append(f"SpacesAfter={spelt_out(after)}")
    return "|".join(told) or "_"


def spaces(field: str) -> tuple[str, str]:
    """The blanks before and after a word, as its MISC field tells."""
    before, after = "", " "
    for told in field.split("|"):
        name, _, value = told.partition("=")
        if name == "SpacesBefore":
            before = spoken(value)
        elif name == "SpacesAfter":
            after = spoken(value)
        elif (name, value) == ("SpaceAfter", "No"):
            after = ""
    return before, after


def span_fields(count: int, ranges: Sequence[Tagged]) -> list[str]:
    """The field of each of `count` words: numbers of spans with their labels where they begin, else "*".

    This is PARSEME's way (1:LOC;2:ORG, then 1;2): spans may be nested and cross.
    """
    fields: list[list[str]] = [[] for _ in range(count)]
    for number, (first, stop, label) in enumerate(sorted(ranges, key=lambda r: (r[0], -r[1], r[2])), 1):
        fields[first].append(f"{number}:{label}")
        for word in range(first + 1, stop):
            fields[word].append(str(number))
    return [";".join(field) or "*" for field in fields]


class Numbered:
    """The spans of a sentence while its words are read, by their numbers."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[int, int, str]] = {}

    def word(self, field: str, start: int, end: int) -> str | None:
        """Take the field of the next word; what is wrong with it, or None. Offsets are code points."""
        for told in () if field in ("*", "_") else field.split(";"):
            number, named, label = told.partition(":")
            if not number.isdigit() or (named and not label):
                return said(
                    "{told!r} is no span: write 1:LABEL where it begins and 1 where it goes on", told=told
                )
            known = self._open.get(number)
            if known is None and not label:
                return said(
                    "the span {number} goes on here, but did not begin in this sentence", number=number
                )
            if known is not None and label and label != known[2]:
                return said("the span {number} begins twice in this sentence", number=number)
            self._open[number] = (known[0] if known else start, end, known[2] if known else label)
        return None

    def finish(self) -> list[Tagged]:
        """End the sentence: its spans."""
        found, self._open = list(self._open.values()), {}
        return found
