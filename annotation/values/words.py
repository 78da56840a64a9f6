# SPDX-License-Identifier: MIT
"""The words of a span as the value rules read them: folded, with figures and signs apart, and without article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from annotation.arabic import folded, key

T = TypeVar("T")

# Figures in groups; where a file parts words from signs, blanks stand around the sign.
_token = re.compile(r"\d+(?:(?:[.,،]| [.,،] )\d+)*|[^\W\d_]+|\S")
_PROCLITICS = ("و", "ف", "ب", "ل", "ك")


def tokens(text: str) -> list[str]:
    """The words of a text, folded: أربعة and اربعه are one; ٣ is 3; figures may hold `.` and `,`."""
    found = _token.findall(folded(text).replace("،", ","))
    return [word.replace(" ", "") for word in found]


def table(rows: Iterable[tuple[str, T]]) -> dict[str, T]:
    """A table of words parted by blanks (`_` for a blank inside of one), each with its value, by folded form."""
    found: dict[str, T] = {}
    for words, value in rows:
        for word in words.split():
            found.setdefault(key(word.replace("_", " ")), value)
    return found


def look(word: str, known: Mapping[str, T]) -> T | None:
    """What a table says of a word, with or without its article."""
    if word in known:
        return known[word]
    if word.startswith("ال") and word[2:] in known:
        return known[word[2:]]
    if word.startswith("لل") and word[2:] in known:
        return known[word[2:]]
    return None


def split_and(words: list[str], starts: Callable[[str], bool]) -> list[str]:
    """The words with و apart wherever what follows it is one that `starts` knows, and it is no such word itself."""
    found: list[str] = []
    for word in words:
        if len(word) > 2 and word[0] == "و" and not starts(word) and starts(word[1:]):
            found += ["و", word[1:]]
        else:
            found.append(word)
    return found


def without_proclitics(words: list[str], starts: Callable[[str], bool]) -> list[str]:
    """The words, the first without what is written onto it: بخمسين is خمسين, and ب5 was two words already."""
    if not words or starts(words[0]):
        return words
    rest = words[0]
    if rest in _PROCLITICS and len(words) > 1:
        return words[1:]
    for _ in range(2):
        if len(rest) > 2 and rest[0] in _PROCLITICS:
            rest = rest[1:]
            if starts(rest):
                return [rest, *words[1:]]
            if rest.startswith("ل") and starts("ا" + rest):
                return ["ا" + rest, *words[1:]]
    return words
