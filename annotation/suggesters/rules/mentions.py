# SPDX-License-Identifier: MIT
"""Persons named again: the family name of someone named in full stands for them nearby."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from annotation.arabic import proclitic_forms
from annotation.suggesters.reading import Found, Line
from annotation.suggesters.rules.persons import unknown_letter

NEAR = 6000  # code points: about the length of a long article, whatever a file holds besides
SHORTEST = 4  # letters of a family name that is looked for
SURE = 0.6  # confidence from which a full name counts
COMMON = (
    "common.",
    "names.given",
    "names.ambiguous",
    "peoples.",
    "triggers.",
    "time.",
    "places.",
)


def mentions(lines: Sequence[Line], persons: Iterable[tuple[Line, Found]]) -> Iterator[tuple[Line, Found]]:
    """The family names of `persons`, wherever they stand alone near the full name."""
    full: dict[str, list[int]] = {}
    covered: set[tuple[int, int]] = set()
    for line, found in persons:
        words = range(line.after(found.start + 1) - 1, line.after(found.end))
        covered.update((line.offset, at) for at in words)
        last = words[-1]
        if len(words) > 1 and found.confidence >= SURE and _is_family_name(line, last):
            full.setdefault(line.key(last), []).append(line.offset + line.start(last))
    if not full:
        return
    for places in full.values():
        places.sort()
    tails = {name[1 - SHORTEST :] for name in full}  # a name keeps its last letters behind every proclitic
    for line in lines:
        for at, word in enumerate(line.words):
            if (
                word.key[1 - SHORTEST :] not in tails
                or len(word.key) < SHORTEST
                or (line.offset, at) in covered
            ):
                continue
            for cut, form in proclitic_forms(word.key):
                if form in full and _near(full[form], line.offset + word.start):
                    reason = "family name of a person named in full nearby"
                    yield line, Found(word.start + cut, word.end, "PERS", 0.6, reason)
                    break


def _is_family_name(line: Line, at: int) -> bool:
    word = line.words[at]
    if len(word.key) < SHORTEST or not word.letters:
        return False
    if any(kind.startswith(COMMON) and sense.cut == 0 for kind, sense in word.senses.items()):
        return False
    name = line.name(at)
    if name is not None and name.meaning.needs != "a head":
        return False
    return unknown_letter(word.key) in "xwL"


def _near(places: Sequence[int], offset: int) -> bool:
    at = bisect_left(places, offset)
    return any(abs(place - offset) <= NEAR for place in places[max(0, at - 1) : at + 1])
