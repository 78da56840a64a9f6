# SPDX-License-Identifier: MIT
"""The text of a TEI element: what is kept of it, and where its elements begin and end in what is kept."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import Any

NAMESPACE = "http://www.tei-c.org/ns/1.0"
ID = "{http://www.w3.org/XML/1998/namespace}id"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_block_names = (
    "p head ab l lg div div1 div2 div3 item list row table quote sp speaker stage u opener closer salute signed"
    " byline dateline argument epigraph title titlePart docTitle front body back lb"
)
_blocks = frozenset(_block_names.split())
# Apparatus rather than text; offsets count it nevertheless.
_skipped_names = "note fw figDesc del orig sic abbr teiHeader standOff"
_skipped = frozenset(_skipped_names.split())
# Names marked in the text itself, and elements that say by their type what they mark.
_name_names = (
    "persName orgName placeName geogName settlement country region district bloc roleName date time name rs num"
    " measure event objectName eventName"
)
_names = frozenset(_name_names.split())


@dataclass(slots=True)
class Walk:
    """A text as it is kept, and where in it the places, elements and names of the raw text are."""

    text: str = ""
    ids: dict[str, tuple[int, int]] = field(default_factory=dict)
    names: list[tuple[int, int, str]] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _kept_at: array[int] = field(default_factory=lambda: array("L", [0]))
    # Where a blank or line feed stands that was only made when more came after it.
    _made: set[int] = field(default_factory=set)
    _length: int = 0
    _waiting: str = ""

    @property
    def raw(self) -> int:
        """How long the raw text is so far."""
        return len(self._kept_at) - 1

    def take(self, text: str, *, verbatim: bool, skipped: bool) -> None:
        """Go on with a piece of the raw text; runs of blanks become one unless it is verbatim."""
        if skipped:
            self._kept_at.extend([self._length] * len(text))
            return
        if verbatim:
            self._keep(text)
            self._kept_at.extend(range(self._length - len(text) + 1, self._length + 1))
            return
        for letter in text:
            if letter not in " \t\r\n":
                self._keep(letter)
            else:
                self._waiting = self._waiting or " "
            self._kept_at.append(self._length)

    def break_line(self) -> None:
        """A block begins or ends: what comes next stands on a line of its own."""
        self._waiting = "\n"

    def finish(self) -> None:
        """No more comes: join what was kept."""
        self.text = "".join(self._pieces)
        self._pieces.clear()

    def kept(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a range of the raw text is in what is kept; None outside of it."""
        if not 0 <= start <= end <= self.raw:
            return None
        first = self._kept_at[start]
        return first + (first in self._made and start < end), self._kept_at[end]

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The same for the range of an element, without blanks at its edges."""
        first, last = self.kept(start, end) or (0, 0)
        inside = self.text[first:last]
        return first + len(inside) - len(inside.lstrip()), last - len(inside) + len(inside.rstrip())

    def _keep(self, text: str) -> None:
        if not text:
            return
        if self._waiting and self._length:
            self._made.add(self._length)
            self._pieces.append(self._waiting)
            self._length += 1
        self._waiting = ""
        self._pieces.append(text)
        self._length += len(text)


def walk(root: Any) -> Walk:  # noqa: ANN401 (lxml has no types)
    """The text in and below an element, in one pass."""
    from lxml import etree

    found = Walk()
    verbatim, hidden = [False], 0
    begun: list[int] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if event == "start":
            space = element.get(_SPACE)
            verbatim.append(verbatim[-1] if space is None else space == "preserve")
            hidden += name in _skipped
            if name in _blocks and not verbatim[-2] and not hidden:
                found.break_line()
            begun.append(found.raw)
            found.take(element.text or "", verbatim=verbatim[-1], skipped=bool(hidden))
            continue
        start = begun.pop()
        if own := element.get(ID):
            found.ids[own] = start, found.raw
        if name in _names and not hidden:
            found.names.append((start, found.raw, element.get("type") or name))
        verbatim.pop()
        if name in _blocks and not verbatim[-1] and not hidden:
            found.break_line()
        hidden -= name in _skipped
        if element is not root:
            found.take(element.tail or "", verbatim=verbatim[-1], skipped=bool(hidden))
    found.finish()
    return found
