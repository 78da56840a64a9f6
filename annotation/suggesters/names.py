# SPDX-License-Identifier: MIT
"""Finding many names at once in folded text: space-insensitive, with proclitics, at word edges only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any, Generic, TypeVar

import ahocorasick

from annotation.arabic import key

Meaning = TypeVar("Meaning")

PROCLITICS = frozenset(["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك"])
# A name written with another number of words than ours is taken only if it is this long: «من صور» is not منصور.
SURE = 7
_never_inside = frozenset(
    map(
        key,
        [
            "في",
            "من",
            "على",
            "إلى",
            "عن",
            "أن",
            "إن",
            "ما",
            "لا",
            "لم",
            "هو",
            "هي",
            "كل",
            "أو",
            "ثم",
            "قد",
            "مع",
            "بعد",
            "قبل",
            "بين",
            "كان",
            "هذا",
        ],
    )
)


@dataclass(frozen=True, slots=True)
class Hit(Generic[Meaning]):
    """A name found: its range in the folded text, after `proclitics`, and what it means."""

    start: int
    end: int
    proclitics: str
    meaning: Meaning


class NameIndex(Generic[Meaning]):
    """An automaton over folded names without their blanks; the first meaning given to a name stays."""

    def __init__(self, names: Iterable[tuple[str, Meaning]]) -> None:
        automaton: Any = ahocorasick.Automaton()
        for name, meaning in names:
            words = key(name).split()
            squeezed = "".join(words)
            if len(squeezed) < 2 or squeezed in automaton:
                continue
            breaks = tuple(accumulate(map(len, words)))[:-1]
            automaton.add_word(squeezed, (len(squeezed), breaks, meaning))
            # After ل the alef of the article is not written: للعراق is ل + العراق, found as لعراق.
            if squeezed.startswith("ال") and squeezed[1:] not in automaton:
                automaton.add_word(squeezed[1:], (1 - len(squeezed), tuple(b - 1 for b in breaks), meaning))
        self._automaton = automaton
        if len(automaton):
            automaton.make_automaton()

    def find(self, text: str) -> Iterator[Hit[Meaning]]:
        """The hits in a folded text, overlapping ones too, by their ends."""
        if not len(self._automaton):
            return
        if "\xa0" in text or "\t" in text or "\r" in text:
            text = text.replace("\xa0", " ").replace("\t", " ").replace("\r", " ")
        pieces = text.split(" ")
        squeezed = "".join(pieces)
        # Where a blank was dropped, in the squeezed text: one entry for each blank, ascending.
        blanks = list(accumulate(map(len, pieces)))[:-1]
        gaps = set(blanks)
        size = len(squeezed)
        for last, (length, breaks, meaning) in self._automaton.iter(squeezed):
            end = last + 1
            if end < size and end not in gaps and squeezed[end].isalnum():
                continue
            start = end - abs(length)
            before = self._proclitics(squeezed, start, gaps, assimilated=length < 0)
            if before is None:
                continue
            first, after = bisect_right(blanks, start), bisect_left(blanks, end)
            if first < after or breaks:
                inside = blanks[first:after]
                if tuple(at - start for at in dict.fromkeys(inside)) != breaks and not _may_be_spaced(
                    squeezed, start, end, inside
                ):
                    continue
            yield Hit(start + first, end + after, before, meaning)

    @staticmethod
    def _proclitics(text: str, start: int, gaps: set[int], *, assimilated: bool) -> str | None:
        """The proclitics that part `start` from the start of its word, or None where it is inside a word."""
        for letters in range(3):
            at = start - letters
            if at < 0:
                break
            if at == 0 or at in gaps or not text[at - 1].isalnum():
                before = text[at:start]
                if assimilated:
                    return before if before[-1:] == "ل" and before in PROCLITICS else None
                return before if not before or before in PROCLITICS else None
        return None


def _may_be_spaced(text: str, start: int, end: int, inside: Sequence[int]) -> bool:
    if end - start < SURE:
        return False
    edges = [start, *inside, end]
    return all(text[a:b] not in _never_inside for a, b in pairwise(edges))
