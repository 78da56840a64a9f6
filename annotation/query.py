# SPDX-License-Identifier: MIT
"""What a person looks for: words in any spelling, also behind proclitics, and where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from annotation.arabic import fold, folded

_word = re.compile(r"[^\W_]+")
_INSIDE = r"[^\W_]"
_PROCLITICS = tuple(f"{first}{second}" for first in ("", "و", "ف") for second in ("", "ب", "ل", "ك"))
# The article loses its alef after ل: الحشد becomes للحشد.
_BEFORE_ARTICLE = ("ل", "ول", "فل")


@dataclass(frozen=True)
class Query:
    """Words in a row, folded; with `beginning` the last need only begin so (written with a star: السور*)."""

    words: tuple[str, ...]
    beginning: bool = False

    @classmethod
    def parse(cls, text: str) -> Query:
        """What was typed. Raises ValueError where there is no word in it."""
        words = tuple(_word.findall(folded(text)))
        if not words:
            raise ValueError("there is no word to look for")
        return cls(words, text.rstrip().endswith("*"))

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The first word as it may stand in a text: bare, and behind each chain of proclitics."""
        first = self.words[0]
        if len(first) < 2:
            return (first,)
        joined = [chain + first for chain in _PROCLITICS]
        if len(first) > 3 and first.startswith("ال"):
            joined += [chain + first[1:] for chain in _BEFORE_ARTICLE]
        return tuple(dict.fromkeys(joined))

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand in a text, as code-point ranges of it, proclitics left out."""
        plain = fold(text)
        for found in self._pattern.finditer(plain.text):
            group = found.lastgroup or 0
            yield plain.range_in_source(*found.span(group))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        first, rest = self.words[0], "".join(rf"[\W_]+{re.escape(word)}" for word in self.words[1:])
        end = f"{_INSIDE}*" if self.beginning else f"(?!{_INSIDE})"
        heads = [f"(?P<whole>{re.escape(first)}{rest}{end})"]
        if len(first) > 1:
            heads = [rf"[وف]?[بلك]?{heads[0]}"]
        if len(first) > 3 and first.startswith("ال"):
            heads.append(rf"[وف]?ل(?P<article>{re.escape(first[1:])}{rest}{end})")
        ignoring = re.IGNORECASE if any("a" <= c < "\u0370" for word in self.words for c in word) else 0
        return re.compile(f"(?<!{_INSIDE})(?:{'|'.join(heads)})", ignoring)
