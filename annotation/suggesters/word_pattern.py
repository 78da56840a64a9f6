# SPDX-License-Identifier: MIT
"""Patterns of words that a person can write: words as they are, * for any word, # for a number, < > around the span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotation.arabic import key, proclitic_forms
from annotation.suggesters.lexicon import folded_words

ANY, NUMBER = "*", "#"
LONGEST = 12  # words


class PatternError(ValueError):
    """What is wrong with a pattern, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class WordPattern:
    """Words in a row; the span is made of those from `first` up to but not including `last`."""

    words: tuple[str, ...]
    first: int
    last: int

    @classmethod
    def parse(cls, text: str) -> WordPattern:
        """The pattern that a line tells. Raises PatternError where it says nothing or its brackets do not fit."""
        words: list[str] = []
        marks: dict[str, int] = {}
        for piece in text.replace("<", " < ").replace(">", " > ").split():
            if piece in ("<", ">"):
                if piece in marks:
                    raise PatternError(f"has a second {piece}")
                marks[piece] = len(words)
            elif piece in (ANY, NUMBER):
                words.append(piece)
            else:
                words += folded_words(piece)
        if len(marks) == 1:
            raise PatternError("needs both < and >, or none of them")
        first, last = marks.get("<", 0), marks.get(">", len(words))
        if first >= last:
            raise PatternError("leaves no word for the span")
        if not any(word not in (ANY, NUMBER) for word in words):
            raise PatternError("has no word that is written out")
        if len(words) > LONGEST:
            raise PatternError(f"is longer than {LONGEST} words")
        return cls(tuple(words), first, last)

    @property
    def place(self) -> int:
        """The place of the first word that is written out."""
        return next(at for at, word in enumerate(self.words) if word not in (ANY, NUMBER))

    @property
    def anchor(self) -> str:
        """The first word that is written out."""
        return self.words[self.place]

    def match(self, keys: Sequence[str], at: int) -> tuple[int, int, int] | None:
        """Where it stands among folded words from `at` on, or None where it does not.

        The first word of the span, the word after its last, and the letters of proclitics before it.
        """
        if at < 0 or at + len(self.words) > len(keys):
            return None
        cut = 0
        for number, wanted in enumerate(self.words):
            word = keys[at + number]
            if wanted == ANY:
                fits = word[0].isalpha()
            elif wanted == NUMBER:
                fits = word[0].isdecimal()
            else:
                cuts = [letters for letters, form in proclitic_forms(key(word)) if form == wanted]
                fits = bool(cuts) and (number == 0 or not cuts[0])
                cut = cuts[0] if cuts and number == 0 == self.first else cut
            if not fits:
                return None
        return at + self.first, at + self.last, cut
