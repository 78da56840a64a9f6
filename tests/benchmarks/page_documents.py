# SPDX-License-Identifier: MIT
"""Documents of any size to measure the page with: our own sample texts, repeated, with mixed scripts and marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from annotation.span import Span
from annotation.suggestion import Suggestion
from resources import path

_NOISE = (" (Old Harbour 2020)", " @user 😀", " F-16 / MQ-9", " 12,5% — ٣٤٥", " بِسْمِ اللَّهِ", " جمـــيل")
_LABELS = ("PERS", "LOC", "ORG", "DATE", "GPE", "EVENT")
_WORD = re.compile(r'[^\s،.:"()«»]+')
_APART = 60  # code points of text for each mark


@dataclass(frozen=True)
class Sample:
    """A text with its marks: about half confirmed, half suggested, a fifth of them inside another one."""

    text: str
    spans: list[Span]
    suggestions: list[Suggestion]

    @property
    def marks(self) -> int:
        """How many there are."""
        return len(self.spans) + len(self.suggestions)


def sample(name: str) -> Sample:
    """The document of a size in bytes of UTF-8 ("4000"), or "paragraph" or "crowd".

    "paragraph" is 1 MB without a line break; "crowd" has 20 000 marks in 100 kB of text.
    """
    if name == "paragraph":
        return _marked(_text(1_000_000).replace("\n", " "), _APART)
    if name == "crowd":
        return _marked(_text(100_000), len(_text(100_000)) / 20_000)
    return _marked(_text(int(name)), _APART)


def _text(size: int) -> str:
    chance = Random(7)
    files = ("article", "marshes", "port")
    base = [
        line
        for name in files
        for line in (path("samples") / f"{name}.txt").read_text(encoding="utf-8").split("\n")
        if line
    ]
    paragraphs: list[str] = []
    length = 0
    while length < size:
        words = base[len(paragraphs) % len(base)].split(" ")
        if chance.random() < 0.3:
            words[chance.randrange(len(words))] += chance.choice(_NOISE)
        paragraphs.append(" ".join(words))
        length += len(paragraphs[-1].encode()) + 1
    return "\n".join(paragraphs)


def _marked(text: str, apart: float) -> Sample:
    """One mark in so many code points; where there are more of them than words, they lie over each other."""
    chance = Random(11)
    words = [match.span() for match in _WORD.finditer(text)]
    wanted = len(text) / apart
    step = len(words) * 1.2 / wanted
    spans: list[Span] = []
    suggestions: list[Suggestion] = []

    def add(start: int, end: int) -> None:
        if chance.random() < 0.5:
            spans.append(Span.new(start, end, chance.choice(_LABELS)))
        else:
            suggestions.append(
                Suggestion(start, end, chance.choice(_LABELS), "patterns", chance.random(), "after a title")
            )

    at = 0.0
    while at < len(words) - 4:
        first, length = int(at), chance.choice((1, 1, 2, 2, 3))
        start, last, end = words[first][0], words[first + length - 1][0], words[first + length - 1][1]
        if "\n" not in text[start:end]:
            add(start, end)
            if length > 1 and chance.random() < 0.35:
                add(last, end)
        at += step
    return Sample(text, sorted(spans, key=_order), sorted(suggestions, key=_order))


def _order(mark: Span | Suggestion) -> tuple[int, int]:
    return mark.start, -mark.end
