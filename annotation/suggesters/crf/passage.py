# SPDX-License-Identifier: MIT
"""A document as the model walks through it: its words, and the sentences they make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from annotation.document import Document
from annotation.sentences import sentences
from annotation.tokens import Range, source_words, words


@dataclass(frozen=True)
class Passage:
    """The words of a document as code-point ranges, and its sentences as half-open ranges of word numbers."""

    document: Document
    words: tuple[Range, ...]
    sentences: tuple[Range, ...]

    @classmethod
    def of(cls, document: Document) -> Passage:
        """The words of the file where the text came from a token file, where each paragraph is a sentence."""
        text = document.text
        token_file = document.metadata.get("words") == "source"
        found = source_words(text) if token_file else words(text)
        starts = [start for start, _ in found]
        ranges = document.paragraphs() if token_file else sentences(text)
        cut = ((bisect_left(starts, first), bisect_left(starts, last)) for first, last in ranges)
        return cls(document, tuple(found), tuple((first, last) for first, last in cut if first < last))

    def surface(self, number: int) -> str:
        """The word as it is written."""
        start, end = self.words[number]
        return self.document.text[start:end]

    def touched(self, start: int, end: int) -> Range:
        """The numbers of the words that a range of the text touches, half open; empty where it touches none."""
        first = bisect_right(self.words, start, key=lambda word: word[1])
        return first, max(first, bisect_left(self.words, end, key=lambda word: word[0]))

    def within(self, start: int, end: int) -> list[int]:
        """The numbers of the sentences that lie wholly in a range of the text."""
        return [
            number
            for number, (first, last) in enumerate(self.sentences)
            if start <= self.words[first][0] and self.words[last - 1][1] <= end
        ]
