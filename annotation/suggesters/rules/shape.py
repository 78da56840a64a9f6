# SPDX-License-Identifier: MIT
"""A paragraph as one letter a word, so that a rule about words is a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from annotation.suggesters.reading import Found, Line, Sense, Word

CONTINUED = "_"  # the further words of a phrase


class Shape:
    """The letters of a paragraph's words: the first kind in `letters` that a word has; else what `other` says.

    `text` has one letter for each word, so that a match's range is a range of words.
    """

    def __init__(
        self, line: Line, letters: Mapping[str, str], other: Mapping[str, str] | None = None
    ) -> None:
        self.line = line
        self._senses: dict[int, Sense] = {}
        shape: list[str] = []
        for at, word in enumerate(line.words):
            if at < len(shape):
                continue
            letter = ""
            if word.senses:
                for kind, letter_of_kind in letters.items():
                    if sense := word.senses.get(kind):
                        letter, self._senses[at] = letter_of_kind, sense
                        break
            if letter:
                shape.append(letter + CONTINUED * (self._senses[at].words - 1))
                shape.extend([""] * (self._senses[at].words - 1))
            else:
                shape.append((other or {}).get(word.key) or _plain(word))
        self.text = "".join(shape)

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The pattern's matches in the shape."""
        return pattern.finditer(self.text)

    def cut(self, at: int) -> int:
        """How many letters of proclitics stand before the sense that gave the word its letter."""
        sense = self._senses.get(at)
        return sense.cut if sense else 0

    def found(self, first: int, last: int, label: str, confidence: float, reason: str) -> Found:
        """What stands from word `first` up to and without word `last`, without the first word's proclitics."""
        start = self.line.words[first].start + self.cut(first)
        return Found(start, self.line.words[last - 1].end, label, confidence, reason)


def _plain(word: Word) -> str:
    """The letter of a word without a kind: y year, d day or month, n number, c clock, w word, itself for a sign."""
    text = word.key
    if text[0].isdecimal():
        if ":" in text:
            return "c"
        if text.isdecimal() and len(text) == 4 and "1000" <= text <= "2199":
            return "y"
        return "d" if text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31 else "n"
    return "w" if text[0].isalnum() else text
