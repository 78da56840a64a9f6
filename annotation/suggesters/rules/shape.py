# SPDX-License-Identifier: MIT
"""A paragraph as one letter a word, so that a rule about words is a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from annotation.suggesters.reading import Found, Line, Sense

CONTINUED = "_"  # the further words of a phrase


Letters = Mapping[str, tuple[int, str, str]]  # by kind: its rank, its letter, the kind


def ranked(letters: Mapping[str, str]) -> Letters:
    """Letters by kind, the earlier before the later."""
    return {kind: (rank, letter, kind) for rank, (kind, letter) in enumerate(letters.items())}


class Shape:
    """The letters of a paragraph's words: the first kind of `letters` that a word has; else what `other` says.

    `text` has one letter for each word, so that a match's range is a range of words.
    """

    def __init__(self, line: Line, letters: Letters, other: Mapping[str, str] | None = None) -> None:
        self.line = line
        self._senses: dict[int, Sense] = {}
        shape = [_plain(word.key) for word in line.words]
        if other:
            for at, word in enumerate(line.words):
                if word.key in other:
                    shape[at] = other[word.key]
        end = 0
        for at in line.meaning:
            if at < end:
                continue
            senses = line.words[at].senses
            told = [letters[kind] for kind in senses if kind in letters]
            if told:
                _, letter, kind = min(told)
                sense = self._senses[at] = senses[kind]
                end = at + sense.words
                shape[at:end] = [letter + CONTINUED * (sense.words - 1), *[""] * (sense.words - 1)]
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


@lru_cache(65536)
def _plain(text: str) -> str:
    """The letter of a word without a kind: y year, d day or month, n number, c clock, w word, itself for a sign."""
    if text[0].isdecimal():
        if ":" in text:
            return "c"
        if text.isdecimal() and len(text) == 4 and "1000" <= text <= "2199":
            return "y"
        return "d" if text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31 else "n"
    return "w" if text[0].isalnum() else text
