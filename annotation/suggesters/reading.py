# SPDX-License-Identifier: MIT
"""A paragraph as the rules see it: folded words with their senses, and the known names in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from annotation.arabic import Folded, proclitic_forms
from annotation.document import Document
from annotation.suggesters.known import Known, known_in
from annotation.suggesters.lexicon import terms
from annotation.suggesters.names import Hit

MOST = 32  # words of a phrase at most
# Folded text holds no marks, so letters and digits are all there is to a word.
_word = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word: letters of proclitics before it, and how many words it takes."""

    cut: int
    words: int


class Word(NamedTuple):
    """A word of a paragraph: its range in the folded text, its folded form and its senses by kind."""

    start: int
    end: int
    key: str
    senses: Mapping[str, Sense]

    @property
    def letters(self) -> bool:
        """Whether it is written with letters, not digits or punctuation."""
        return self.key[0].isalpha()


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: a range of the folded text with a label of `conflict-news`."""

    start: int
    end: int
    label: str
    confidence: float
    reason: str


@dataclass(frozen=True)
class Line:
    """One paragraph: its start in the document, its words with their keys and starts, the known names by the word they begin in."""

    offset: int
    folded: Folded
    words: Sequence[Word]
    keys: Sequence[str]
    starts: Sequence[int]
    names: Mapping[int, Sequence[Hit[Known]]]

    @cached_property
    def plain_letters(self) -> list[str]:
        """A letter for each word that tells how it is written: see `_plain_letter`."""
        return list(map(_plain_letter, self.keys))

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """By kind, the places of the words that have such a sense, in order."""
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            if word.senses:
                for kind in word.senses:
                    if kind in found:
                        found[kind].append(at)
                    else:
                        found[kind] = [at]
        return found

    def having(self, *kinds: str) -> list[int]:
        """The places of the words that have a sense of one of the kinds, in order."""
        return sorted({at for kind in kinds for at in self.places.get(kind, ())})

    def sense(self, at: int, *kinds: str) -> Sense | None:
        """The sense of the word at this place that has one of the kinds; None beyond the line."""
        if 0 <= at < len(self.words) and (senses := self.words[at].senses):
            for kind in kinds:
                if kind in senses:
                    return senses[kind]
        return None

    def key(self, at: int) -> str:
        """The folded word at this place, empty beyond the line."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def start(self, at: int, cut: int = 0) -> int:
        """Where the word begins after that many letters of proclitics."""
        return self.words[at].start + cut

    def name(self, at: int, *, whole: bool = True) -> Hit[Known] | None:
        """The longest known name that begins in this word; `whole` allows no proclitic before it."""
        if at not in self.names:
            return None
        hits = [hit for hit in self.names[at] if not (whole and hit.proclitics)]
        return max(hits, key=lambda hit: (hit.end, -hit.start), default=None)

    def word_start(self, offset: int) -> int:
        """Where the word that holds a folded offset starts, in the source paragraph."""
        return self.folded.places[self.words[self.after(offset + 1) - 1].start]

    def source_letter(self, at: int) -> str:
        """The last letter of the word as it is written in the source."""
        return self.folded.source[self.folded.places[self.words[at].end - 1]]

    def after(self, offset: int) -> int:
        """The index of the first word that starts at or after a folded offset."""
        return bisect_right(self.starts, offset - 1)


def lines(document: Document) -> Iterator[Line]:
    """The paragraphs of a document that hold a word, read."""
    for start, end in document.paragraphs():
        text, hits = known_in(document.text[start:end])
        words, keys, starts = _read(text.text)
        if words:
            by_word: dict[int, list[Hit[Known]]] = {}
            line = Line(start, text, words, keys, starts, by_word)
            for hit in hits:
                by_word.setdefault(line.after(hit.start + 1) - 1, []).append(hit)
            yield line


def _read(text: str) -> tuple[list[Word], list[str], list[int]]:
    keys = _word.findall(text)
    words: list[Word] = []
    starts: list[int] = []
    end = 0
    for at, word in enumerate(keys):
        start = text.index(word, end)  # nothing between two words could begin one
        starts.append(start)
        end = start + len(word)
        senses = _alone(word)
        words.append(
            Word(start, end, word, _senses(word, keys[at + 1 : at + MOST]) if senses is None else senses)
        )
    return words, keys, starts


@lru_cache(65536)
def _alone(word: str) -> Mapping[str, Sense] | None:
    """The senses of a word that begins no phrase, whatever follows it; None where what follows may say more."""
    known = terms()
    forms = proclitic_forms(word) if word[0].isalpha() else ((0, word),)
    if any(term.rest for _, form in forms for term in known.get(form, ())):
        return None
    return _senses(word, ())


def _senses(word: str, following: Sequence[str]) -> dict[str, Sense]:
    known = terms()
    senses: dict[str, Sense] = {}
    for cut, form in proclitic_forms(word) if word[0].isalpha() else ((0, word),):
        if cut and senses and len(form) == 2:
            continue  # باب is a door, not ب + آب
        for term in known.get(form, ()):
            size = len(term.rest)
            if not size or tuple(following[:size]) == term.rest:
                for kind in term.kinds:
                    senses.setdefault(kind, Sense(cut, size + 1))
        if cut == 0 and "common.function" in senses:
            break
    return senses


@lru_cache(65536)
def _plain_letter(text: str) -> str:
    """The letter of a word without a kind: y year, d day or month, n number, c clock, w word, itself for a sign."""
    if text[0].isdecimal():
        if ":" in text:
            return "c"
        if text.isdecimal() and len(text) == 4 and "1000" <= text <= "2199":
            return "y"
        return "d" if text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31 else "n"
    return "w" if text[0].isalnum() else text
