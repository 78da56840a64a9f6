# SPDX-License-Identifier: MIT
"""What a range drawn with the mouse takes hold of: whole words, or the part of one after its proclitics."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from annotation.arabic import MARKS, TATWEEL, key, letters_to_offset, proclitic_cuts
from annotation.tokens import Range, word_at

# Stands in for camel-tools' words until a worker has cut them.
_WORD = re.compile(f"[\\w{MARKS}{TATWEEL}\u200c\u200d]+|[^\\w\\s]")
_REACH = 80  # code points: no word is looked for further away


class Words:
    """The words of one text; ranges are code points, half open."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: Sequence[Range] | None = None

    def take(self, words: Sequence[Range]) -> None:
        """Use these words, in text order, from now on."""
        self._words = words

    def at(self, offset: int) -> Range | None:
        """The word or sign over an offset; None on a blank."""
        if self._words is not None:
            return word_at(self._words, offset)
        start = max(0, offset - _REACH)
        for match in _WORD.finditer(self._text, start, offset + _REACH):
            if match.end() > offset:
                return match.span() if match.start() <= offset else None
        return None

    def after(self, offset: int) -> Range | None:
        """The first word that begins at or after an offset; signs are passed over."""
        if self._words is None:
            found = (match.span() for match in _WORD.finditer(self._text, offset))
            return next((word for word in found if self._is_read(word)), None)
        first = bisect_left(self._words, (offset, 0))
        places = range(first, len(self._words))
        return next((self._words[place] for place in places if self._is_read(self._words[place])), None)

    def before(self, offset: int) -> Range | None:
        """The last word that ends at or before an offset; signs are passed over."""
        if self._words is not None:
            places = range(bisect_left(self._words, (offset, 0)) - 1, -1, -1)
            ended = (self._words[place] for place in places if self._words[place][1] <= offset)
            return next((word for word in ended if self._is_read(word)), None)
        reach = _REACH
        while True:
            first = max(0, offset - reach)
            matches = [match.span() for match in _WORD.finditer(self._text, first, offset)]
            whole = [word for word in matches if (word[0] > first or not first) and self._is_read(word)]
            if whole or not first:
                return whole[-1] if whole else None
            reach *= 8

    def _is_read(self, word: Range) -> bool:
        return any(character.isalnum() for character in self._text[slice(*word)])

    def beginnings(self, offset: int) -> list[int]:
        """Where a name may begin in the word over an offset, ascending: the whole word, after proclitics, after ال."""
        word = self.at(offset)
        if word is None:
            return []
        surface = self._text[slice(*word)]
        cuts = [0, *proclitic_cuts(surface)]
        article = key(surface[cuts[-1] :])
        if article.startswith("ال") and len(article) > 3:
            cuts.append(cuts[-1] + letters_to_offset(surface[cuts[-1] :], 2))
        return [word[0] + cut for cut in cuts]

    def between(self, one: int, other: int) -> Range | None:
        """All words touched from one character to another, in either order; None where there is none."""
        low, high = sorted((one, other))
        first, last = self.at(low), self.at(high)
        return self.trimmed(first[0] if first else low, last[1] if last else high + 1)

    def after_proclitics(self, one: int, other: int) -> Range | None:
        """As `between`, but the first word only from the last place before the character where a name may begin.

        So from the ب of وببغداد onwards it gives بغداد, from its و the whole word.
        """
        found = self.between(one, other)
        low = min(one, other)
        word = self.at(low)
        if found is None or word is None:
            return found
        cuts = [word[0] + cut for cut in proclitic_cuts(self._text[slice(*word)])]
        start = max((cut for cut in cuts if cut <= low), default=word[0])
        return self.trimmed(start, found[1])

    def trimmed(self, start: int, end: int) -> Range | None:
        """The range without blanks at its ends."""
        piece = self._text[start:end]
        end = start + len(piece.rstrip())
        start += len(piece) - len(piece.lstrip())
        return (start, end) if start < end else None
