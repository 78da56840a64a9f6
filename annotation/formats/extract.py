# SPDX-License-Identifier: MIT
"""The text of a file made for readers, a paragraph a line, and what the file says of itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_blanks = re.compile(r"[ \t\r\f]+")
_around_breaks = re.compile(r" ?\n[ \n]*")


@dataclass(frozen=True, slots=True)
class Extract:
    """A text with its title ("" where the file has none) and metadata."""

    text: str
    title: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)


def paragraphs(text: str) -> str:
    """Runs of blanks as one, blank lines and blanks at the edges of lines left out; a no-break space stays."""
    return _around_breaks.sub("\n", _blanks.sub(" ", text)).strip(" \n")
