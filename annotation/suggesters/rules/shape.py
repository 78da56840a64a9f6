# SPDX-License-Identifier: MIT
"""A paragraph as one letter a word, so that a rule about words is a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from annotation.suggesters.reading import Found, Line, Sense

CONTINUED = "_"  # the further words of a phrase


Letters = Mapping[str, str]  # by kind, the earlier before the later


class Shape:
    """The letters of a paragraph's words: the first kind of `letters` that a word has; else what `other` says.

    `text` has one letter for each word, so that a match's range is a range of words.
    """

    def __init__(self, line: Line, letters: Letters, other: Mapping[str, str] | None = None) -> None:
        self.line = line
        self._senses: dict[int, Sense] = {}
        plain = line.plain_letters
        shape = (
            [other.get(key, one) for key, one in zip(line.keys, plain, strict=True)] if other else list(plain)
        )
        first: dict[int, str] = {}
        for kind in letters:
            for at in line.places.get(kind, ()):
                first.setdefault(at, kind)
        end = 0
        for at in sorted(first):
            if at >= end:
                kind = first[at]
                sense = self._senses[at] = line.words[at].senses[kind]
                end = at + sense.words
                shape[at:end] = [letters[kind] + CONTINUED * (sense.words - 1), *[""] * (sense.words - 1)]
        self.read("".join(shape))

    def read(self, text: str) -> None:
        """Take these letters for the words."""
        self.text = text
        self._letters = frozenset(text)

    def matches(self, pattern: re.Pattern[str], needs: str = "") -> Iterable[re.Match[str]]:
        """The pattern's matches in the shape; every match has one of the letters that it `needs`."""
        if needs and self._letters.isdisjoint(needs):
            return ()
        return pattern.finditer(self.text)

    def cut(self, at: int) -> int:
        """How many letters of proclitics stand before the sense that gave the word its letter."""
        sense = self._senses.get(at)
        return sense.cut if sense else 0

    def found(self, first: int, last: int, label: str, confidence: float, reason: str) -> Found:
        """What stands from word `first` up to and without word `last`, without the first word's proclitics."""
        start = self.line.words[first].start + self.cut(first)
        return Found(start, self.line.words[last - 1].end, label, confidence, reason)
