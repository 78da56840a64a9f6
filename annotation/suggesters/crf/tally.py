# SPDX-License-Identifier: MIT
"""Counts that can be taken back: what was counted since they last settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

Key = TypeVar("Key")


class Tally(Generic[Key]):
    """For each key, how often what was seen of it."""

    def __init__(self) -> None:
        self._counts: dict[Key, Counter[str]] = {}
        self._since: list[tuple[Key, str, float]] = []

    def add(self, key: Key, what: str, amount: float = 1.0) -> None:
        """Count once more; amounts are multiples of a half, so that sums are exact."""
        self._counts.setdefault(key, Counter())[what] += amount  # type: ignore[assignment]
        self._since.append((key, what, amount))

    def get(self, key: Key) -> Mapping[str, float] | None:
        """The counts of a key, or None where it was never seen."""
        return self._counts.get(key)

    def __contains__(self, key: Key) -> bool:
        return key in self._counts

    def items(self) -> Iterable[tuple[Key, Mapping[str, float]]]:
        """All keys with their counts."""
        return self._counts.items()

    def settle(self) -> None:
        """Make what was counted the ground to roll back to."""
        self._since.clear()

    def roll_back(self) -> set[Key]:
        """Take back what was counted since it last settled; the keys whose counts changed."""
        changed: set[Key] = set()
        for key, what, amount in self._since:
            counts = self._counts[key]
            counts[what] -= amount  # type: ignore[assignment]
            if not counts[what]:
                del counts[what]
            changed.add(key)
        for key in changed:
            if not self._counts[key]:
                del self._counts[key]
        self._since.clear()
        return changed
