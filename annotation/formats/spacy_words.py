# SPDX-License-Identifier: MIT
"""A text as spaCy's tokens: words, the blanks between them as tokens of their own, and whether a blank follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotation.tokens import Range


def pieces(text: str, words: Sequence[Range]) -> tuple[list[str], list[bool], list[int]]:
    """Tokens that make up the whole text: their forms, whether one blank follows each, and where each begins.

    One blank after a word belongs to it; whatever else is between words is a token.
    """
    forms: list[str] = []
    spaces: list[bool] = []
    starts: list[int] = []

    def add(start: int, end: int) -> int:
        """Take a token; gives where the next may begin."""
        forms.append(text[start:end])
        starts.append(start)
        follows = text[end : end + 1] == " "
        spaces.append(follows)
        return end + follows

    at = 0
    for start, end in words:
        if at < start:
            at = _between(text, at, start, add)
        at = add(start, end)
    if at < len(text):
        _between(text, at, len(text), add)
    return forms, spaces, starts


def _between(text: str, at: int, end: int, add: Callable[[int, int], int]) -> int:
    """What is between two words as tokens: a blank at its end belongs to the token before it."""
    return add(at, end - 1 if end - at > 1 and text[end - 1] == " " else end)
