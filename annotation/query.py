# SPDX-License-Identifier: MIT
"""What a person looks for: words in any spelling, also behind proclitics, and where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from annotation.arabic import fold, folded

_word = re.compile(r"[^\W_]+")
_INSIDE = r"[^\W_]"
_BLANKS = r"[^\S\n]"
_PROCLITICS = tuple(f"{first}{second}" for first in ("", "و", "ف") for second in ("", "ب", "ل", "ك"))
# The article loses its alef after ل: الحشد becomes للحشد.
_BEFORE_ARTICLE = ("ل", "ول", "فل")
# The letters of a word before the place where a search has found its first: nothing, or a chain of proclitics.
_LONGEST_CHAIN = 2
_NOTHING = re.compile(rf"(?<!{_INSIDE})\Z")
_CHAIN = re.compile(rf"(?<!{_INSIDE})[وف]?[بلك]?\Z")
_CHAIN_TO_ARTICLE = re.compile(rf"(?<!{_INSIDE})[وف]?ل\Z")


class Kind(StrEnum):
    """The ways to look."""

    WORDS = "words"  # in any spelling, also behind proclitics
    NAME = "name"  # the same, with nothing between the words that the name has not
    EXACT = "exact"  # the very letters, also inside words
    EXPRESSION = "expression"  # a regular expression
    LABEL = "label"  # whatever is marked so
    UNMARKED = "unmarked"  # names that are marked elsewhere, where they are not


@dataclass(frozen=True)
class Query:
    """Words in a row, folded; with `beginning` the last need only begin so (written with a star: السور*).

    `between` tells what parts each word from the next, blanks left out; with none given anything may that is
    no word.
    """

    words: tuple[str, ...]
    beginning: bool = False
    between: tuple[str, ...] | None = None

    @classmethod
    def parse(cls, text: str) -> Query:
        """What was typed. Raises ValueError where there is no word in it."""
        words = tuple(_word.findall(folded(text)))
        if not words:
            raise ValueError("there is no word to look for")
        return cls(words, text.rstrip().endswith("*"))

    @classmethod
    def name(cls, text: str) -> Query:
        """A name as it stands in a text: its words, and nothing between them that the name has not. Raises as `parse`."""
        words = cls.parse(text).words
        between = tuple("".join(gap.split()) for gap in _word.split(folded(text))[1:-1])
        return cls(words, between=between)

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
        for _, start, end in self.found(text):
            yield start, end

    def found(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Where the words stand: the start of the first with its proclitics, without them, and the end of the last."""
        plain = fold(text)
        for whole, start, end in sorted(self._in_folded(plain.text)):
            yield plain.places[whole], *plain.range_in_source(start, end)

    def _in_folded(self, text: str) -> Iterator[tuple[int, int, int]]:
        for pattern, before in self._patterns:
            at = 0
            while found := pattern.search(text, at):
                start, at = found.span()
                if chain := before.search(text, max(0, start - _LONGEST_CHAIN - 1), start):
                    yield chain.start(), start, at
                else:
                    at = start + 1

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
        """What to look for, and what may stand before it in its word.

        A pattern that begins with letters is found far faster than one that begins with what may be there.
        """
        first, rest = self.words[0], ""
        for place, word in enumerate(self.words[1:]):
            rest += rf"{self._gap(place)}{re.escape(word)}"
        end = f"{_INSIDE}*" if self.beginning else f"(?!{_INSIDE})"
        ignoring = re.IGNORECASE if any("a" <= c < "\u0370" for word in self.words for c in word) else 0
        bare = re.compile(f"{re.escape(first)}{rest}{end}", ignoring)
        if len(first) < 2:
            return [(bare, _NOTHING)]
        if len(first) < 4 or not first.startswith("ال"):
            return [(bare, _CHAIN)]
        joined = re.compile(f"{re.escape(first[1:])}{rest}{end}", ignoring)
        return [(bare, _CHAIN), (joined, _CHAIN_TO_ARTICLE)]

    def _gap(self, place: int) -> str:
        if self.between is None:
            return r"[\W_]+"
        sign = self.between[place]
        return rf"{_BLANKS}*{re.escape(sign)}{_BLANKS}*" if sign else f"{_BLANKS}+"


def name_at(text: str, start: int, end: int) -> str:
    """A range of a text as its name is written alone: the article's alef, lost after ل, is given back."""
    lost = start and folded(text[start - 1 : start + 1]) == "لل"
    return ("ا" if lost else "") + " ".join(text[start:end].split())


@dataclass(frozen=True, slots=True)
class Exact:
    """Letters as they were typed, also inside words; nothing is folded. Raises ValueError where there are none."""

    letters: str

    def __post_init__(self) -> None:
        if not self.letters.strip():
            raise ValueError("there is nothing to look for")

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the letters stand, as code-point ranges; no two overlap."""
        at = text.find(self.letters)
        while at >= 0:
            end = at + len(self.letters)
            yield at, end
            at = text.find(self.letters, end)


class Expression:
    """A regular expression over the text as it is written; ^ and $ are the edges of a paragraph.

    Raises ValueError, with what is wrong and where, for what is no expression.
    """

    # Seconds for one document: an expression that needs longer would never come back.
    PATIENCE = 2.0

    def __init__(self, pattern: str) -> None:
        import regex  # on first use only

        try:
            self._pattern = regex.compile(pattern, regex.MULTILINE)
        except regex.error as error:
            raise ValueError(str(error)) from None
        if not pattern:
            raise ValueError("there is nothing to look for")

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it matches at least one character. Raises TimeoutError where one document takes too long."""
        for match in self._pattern.finditer(text, concurrent=True, timeout=self.PATIENCE):
            if match.end() > match.start():
                yield match.start(), match.end()
