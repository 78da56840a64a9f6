# SPDX-License-Identifier: MIT
"""A scheme being edited: how it stands, what it was, and which labels have become which on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotation import colours, scheme_edits
from annotation.label import Label
from annotation.label_table import SchemeError
from annotation.scheme import Scheme


class SchemeDraft:
    """Every change gives a scheme that holds together, or is refused with a SchemeError and changes nothing.

    What takes labels away needs to know how often they are used: see `count`.
    """

    def __init__(self, scheme: Scheme) -> None:
        self.since = self.scheme = scheme
        self.renames: dict[str, str] = {}
        self._uses: Mapping[str, int] = {}
        self.counted = False

    def count(self, uses: Mapping[str, int]) -> None:
        """Know how many spans have each label of the scheme it began with."""
        self._uses, self.counted = uses, True

    @property
    def changed(self) -> bool:
        """Whether there is anything to keep."""
        return self.scheme != self.since or bool(self.moves)

    @property
    def moves(self) -> dict[str, str]:
        """Which labels of the beginning are called otherwise now."""
        return {old: new for old, new in self.renames.items() if old != new}

    def uses(self, name: str) -> int:
        """How many spans will have a label of the draft."""
        mine = [old for old, new in self.renames.items() if new == name]
        if name not in self.renames and any(label.name == name for label in self.since.labels):
            mine.append(name)
        return sum(self._uses.get(old, 0) for old in mine)

    def rename(self, old: str, new: str) -> None:
        """Call a label otherwise."""
        self.scheme = scheme_edits.renamed(self.scheme, old, new)
        self.renames = scheme_edits.together(self.renames, old, new, self.since)

    def merge(self, old: str, into: str) -> None:
        """Make two labels one."""
        self.scheme = scheme_edits.merged(self.scheme, old, into)
        self.renames = scheme_edits.together(self.renames, old, into, self.since)

    def remove(self, name: str) -> None:
        """Take away a label that no span has."""
        if self.uses(name) or not self.counted:
            raise SchemeError(f"{name} is in use: merge it with another label")
        if len(self.scheme.labels) == 1:
            raise SchemeError("A scheme needs a label")
        self.scheme = scheme_edits.removed(self.scheme, name)

    def add(self, parent: str = "") -> str:
        """Add a label with a name of its own and a colour that differs from the others; gives its name."""
        names = {word for label in self.scheme.labels for word in (label.name, *label.aliases)}
        name = next(f"NEW-{n}" for n in range(1, len(names) + 2) if f"NEW-{n}" not in names)
        light, dark = ("", "") if parent else colours.suggestion(self.scheme.labels)
        self.scheme = scheme_edits.added(self.scheme, Label(name, name, name, light, dark, parent=parent))
        return name

    def change(self, label: Label) -> None:
        """Give the label of this name other properties."""
        self.scheme = scheme_edits.changed(self.scheme, label)

    def move(self, name: str, places: int) -> None:
        """Move a label down the palette, or up."""
        self.scheme = scheme_edits.moved(self.scheme, name, places)

    def converse(self, **conventions: object) -> None:
        """Give the scheme other names or conventions, by the names of its fields."""
        self.scheme = scheme_edits.sound(replace(self.scheme, **conventions))  # type: ignore[arg-type]

    def take(self, scheme: Scheme) -> None:
        """Have another scheme in place of this one; labels in use that it does not have are refused."""
        left: list[str] = []
        renames = dict(self.renames)
        for name in self._uses:
            now = self.renames.get(name, name)
            there = scheme.find(now) or scheme.find(name)
            translated = there.name if there else self.since.translate(name, scheme)
            if translated is None:
                left.append(name)
            else:
                renames[name] = translated
        if left:
            raise SchemeError(f"The scheme {scheme.name} has no place for {', '.join(sorted(left))}")
        self.scheme, self.renames = scheme, renames
