# SPDX-License-Identifier: MIT
"""Several voices made one: the best suggestion of each range, none that cross, nested where that says something."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from annotation.suggestion import Suggestion

# What a person confirmed before outweighs a rule of the same range.
FIRST_VOICE = "memory"
# Bodies have bodies inside (the union of the university's staff); towns, dates and persons of one name do not.
SELF_NESTING = frozenset({"ORG", "EVENT"})
# What is only a part of another name: a town called after a person does not speak of the person.
SILENT = frozenset({("GPE", "PERS"), ("LOC", "PERS")})


def blend(voices: Iterable[Sequence[Suggestion]], *, nested: bool = True) -> list[Suggestion]:
    """One list in text order: no two of one range, none that cross; with `nested` off, none inside another.

    Where two contradict, the more confident stays, then the longer, then the earlier voice.
    """
    best: dict[tuple[int, int], Suggestion] = {}
    for voice in voices:
        for one in voice:
            known = best.get((one.start, one.end))
            if known is None or _rank(one) > _rank(known):
                best[one.start, one.end] = one
    kept: list[Suggestion] = []
    places: list[tuple[int, int]] = []
    by_range: dict[tuple[int, int], Suggestion] = {}
    longest = max((one.end - one.start for one in best.values()), default=0)
    for one in sorted(best.values(), key=lambda s: (*(-x for x in _strength(s)), s.start)):
        near = places[bisect_left(places, (one.start - longest, 0)) : bisect_left(places, (one.end, 0))]
        if all(_agree(by_range[place], one, nested=nested) for place in near if place[1] > one.start):
            kept.append(one)
            insort(places, (one.start, one.end))
            by_range[one.start, one.end] = one
    return sorted(kept, key=lambda one: one.reading_order)


def _rank(one: Suggestion) -> tuple[bool, float]:
    return one.source == FIRST_VOICE, one.confidence


def _strength(one: Suggestion) -> tuple[float, int]:
    return one.confidence, one.end - one.start


def _agree(kept: Suggestion, one: Suggestion, *, nested: bool) -> bool:
    """Whether two overlapping suggestions may both stay."""
    inside = kept.start <= one.start and one.end <= kept.end
    around = one.start <= kept.start and kept.end <= one.end
    if not nested or not (inside or around):
        return False
    outer, inner = (kept.label, one.label) if inside else (one.label, kept.label)
    return (outer != inner or outer in SELF_NESTING) and (outer, inner) not in SILENT
