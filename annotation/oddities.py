# SPDX-License-Identifier: MIT
"""What is unusual in a text, though kept as it is: signs that no eye sees, letters in old or decorated forms."""

from __future__ import annotations

import re
from collections.abc import Collection

from annotation.saying import said
from annotation.span import Span

_KINDS: dict[str, str] = {
    said("invisible direction marks"): r"\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069",
    said("invisible joiners"): r"\u200c\u200d",
    said("byte order marks inside"): r"\ufeff",
    said("presentation forms"): r"\ufb50-\ufdff\ufe70-\ufefc",
    said("tatweel"): r"\u0640",
    said("unusual line ends"): r"\x0b\x0c\x85\u2028\u2029",
    said("CR LF line ends"): r"\r",
}
_any = re.compile(f"[{''.join(_KINDS.values())}]")
_each = {kind: re.compile(f"[{letters}]") for kind, letters in _KINDS.items()}
_opening = re.compile("[\u202a\u202b\u202d\u202e\u2066-\u2068]")
_closing = re.compile("[\u202c\u2069]")

# What sits on or joins onto the letter before it: vowel signs, accents, joiners, variants and skins of pictures.
_SIGNS = frozenset(
    chr(code)
    for first, last in (
        (0x300, 0x36F),
        (0x610, 0x61A),
        (0x64B, 0x65F),
        (0x670, 0x670),
        (0x6D6, 0x6DC),
        (0x6DF, 0x6E4),
        (0x200D, 0x200D),
        (0xFE00, 0xFE0F),
        (0x1F3FB, 0x1F3FF),
    )
    for code in range(first, last + 1)
)


def cut(text: str, spans: Collection[Span]) -> bool:
    """Whether a span begins or ends between a letter and a sign on it."""
    first_inside = {text[span.start] for span in spans}
    first_behind = {text[span.end : span.end + 1] for span in spans}
    return not (_SIGNS.isdisjoint(first_inside) and _SIGNS.isdisjoint(first_behind))


def oddities(text: str) -> list[str]:
    """The kinds of unusual signs in a text, in a fixed order; none for nearly all texts."""
    if not _any.search(text):
        return []
    found = [kind for kind, pattern in _each.items() if pattern.search(text)]
    if len(_opening.findall(text)) != len(_closing.findall(text)):
        found.append(said("direction marks that are not closed"))
    return found
