# SPDX-License-Identifier: MIT
"""How often each mark of a layer came and went: what two copies of a layer are joined by, in any order and any number of times.

Each copy counts on from what both had. The greater counts of the two hold for both, so that joining is commutative,
associative and idempotent (a lattice, as in Shapiro and others, Conflict-free Replicated Data Types, 2011).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from annotation.edit import Mark, Marks
from annotation.span import Span
from corpus import rows
from corpus.rows import Row

# The kind of a journal row that joined another copy's layer to this one.
MERGE = "merge"
Counts = Mapping[Mark, tuple[int, int]]  # how often each mark came, and went


def counted(lines: Iterable[tuple[str, Row, Row]]) -> dict[Mark, tuple[int, int]]:
    """The counts of a layer from its journal: kind, before and after of each row, in order."""
    found: dict[Mark, tuple[int, int]] = {}
    for kind, before, after in lines:
        if kind == MERGE:
            found |= _from_json(after["counts"])
            continue
        edit = rows.edit_of(before, after)
        for mark in edit.removed:
            came, went = found.get(mark, (0, 0))
            found[mark] = (came, went + 1)
        for mark in edit.added:
            came, went = found.get(mark, (0, 0))
            found[mark] = (came + 1, went)
    return found


def joined(one: Counts, other: Counts) -> dict[Mark, tuple[int, int]]:
    """What both copies know together."""
    found = dict(one)
    for mark, (came, went) in other.items():
        here = found.get(mark, (0, 0))
        found[mark] = (max(here[0], came), max(here[1], went))
    return found


@dataclass(frozen=True, slots=True)
class Standing:
    """The marks that stand by some counts, and those that lost: another value of the same mark stands."""

    marks: Marks
    lost: tuple[Mark, ...]


def standing(counts: Counts) -> Standing:
    """What is there: marks that came more often than they went; of two that are one mark, the greater by its content."""
    each: dict[str, list[Mark]] = {}
    for mark, (came, went) in counts.items():
        if came > went:
            each.setdefault(f"{type(mark).__name__} {mark.id}", []).append(mark)
    kept: list[Mark] = []
    lost: list[Mark] = []
    for some in each.values():
        *less, most = sorted(some, key=_content)
        kept.append(most)
        lost += less
    spans = frozenset(mark for mark in kept if isinstance(mark, Span))
    verdicts = frozenset(mark for mark in kept if not isinstance(mark, Span))
    return Standing(Marks(spans, verdicts), tuple(sorted(lost, key=_content)))


def as_json(counts: Counts) -> list[dict[str, Any]]:
    """The counts as the journal keeps them, always in the same order."""
    return [
        {"came": came, "went": went, **rows.to_json([mark])}
        for mark, (came, went) in sorted(counts.items(), key=lambda one: _content(one[0]))
    ]


def _from_json(told: Iterable[Row]) -> dict[Mark, tuple[int, int]]:
    found: dict[Mark, tuple[int, int]] = {}
    for one in told:
        marks = rows.from_json(one)
        (mark,) = marks.spans | marks.verdicts
        found[mark] = (one["came"], one["went"])
    return found


def _content(mark: Mark) -> str:
    return json.dumps(rows.to_json([mark]), sort_keys=True, ensure_ascii=False)
