# SPDX-License-Identifier: MIT
"""What a range drawn with the mouse takes hold of: whole words, or the part of one after its proclitics."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotation.arabic import MARKS, TATWEEL, proclitic_cuts
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
