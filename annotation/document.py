# SPDX-License-Identifier: MIT
"""A document: a text that never changes, and what is known about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from annotation.span import new_id


class Status(StrEnum):
    """How far the work on a document has come; only in a done document does silence mean "no entity"."""

    NEW = "new"
    STARTED = "started"
    DONE = "done"
    ADJUDICATED = "adjudicated"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True)
class Document:
    """A text, verbatim as it was decoded, with its title and metadata.

    `metadata` holds strings only; the names the corpus itself writes are `source` (the file),
    `encoding`, `bytes_sha256` and `format`. Equality is by identifier and text.
    """

    text: str
    title: str
    id: str = field(default_factory=new_id)
    metadata: Mapping[str, str] = field(default_factory=dict, compare=False, hash=False)

    @cached_property
    def sha256(self) -> str:
        """The checksum of the text in UTF-8: what proves that offsets still mean what they meant."""
        return sha256(self.text.encode("utf-8")).hexdigest()

    def paragraphs(self) -> Iterator[tuple[int, int]]:
        """The ranges between line feeds, in code points, the line feed itself left out."""
        start = 0
        while (end := self.text.find("\n", start)) >= 0:
            yield start, end
            start = end + 1
        yield start, len(self.text)


# Control characters but TAB, LF, VT, FF and CR; halves of surrogate pairs, which no UTF-8 has.
CONTROLS = bytes((*range(0x09), *range(0x0E, 0x20)))
_forbidden = re.compile(r"[\x00-\x08\x0e-\x1f\ud800-\udfff]")
# In longer texts bytes are looked through in half the time of letters.
_LONG = 200


def forbidden(text: str) -> int | None:
    """Where the first character stands that no document may hold, as a code-point offset, or None."""
    if len(text) > _LONG:
        try:
            data = text.encode("utf-8")
        except UnicodeEncodeError:
            pass
        else:
            if len(data.translate(None, CONTROLS)) == len(data):
                return None
    match = _forbidden.search(text)
    return match.start() if match else None


def title_from(text: str) -> str:
    """The first words of a text, as a title for what came without a name."""
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    return first if len(first) <= 60 else first[:60].rsplit(" ", 1)[0] + "…"
