# SPDX-License-Identifier: MIT
"""Undo and redo: the edits of a document in order, and a place among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotation.edit import Edit


class Step(StrEnum):
    """How an edit came to be: newly done, taken back, or done again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class History:
    """A list of edits, and how many of them are in force; a new edit drops what was undone."""

    edits: tuple[Edit, ...] = ()
    place: int = 0

    @classmethod
    def replay(cls, steps: Iterable[tuple[Step, Edit]]) -> History:
        """The history that a journal of steps tells; an undo or redo step carries the edit as it was applied."""
        edits: list[Edit] = []
        place = 0
        for step, edit in steps:
            match step:
                case Step.DO:
                    edits[place:] = [edit]
                    place += 1
                case Step.UNDO:
                    place -= 1
                case Step.REDO:
                    place += 1
        return cls(tuple(edits), place)

    def remember(self, edit: Edit) -> History:
        """The history after a new edit."""
        return History((*self.edits[: self.place], edit), self.place + 1)

    @property
    def undoable(self) -> Edit | None:
        """The edit to apply next to go back, or None at the beginning."""
        return self.edits[self.place - 1].inverse() if self.place else None

    @property
    def redoable(self) -> Edit | None:
        """The edit to apply next to go forward again, or None at the end."""
        return self.edits[self.place] if self.place < len(self.edits) else None

    def back(self) -> History:
        """One step back."""
        return History(self.edits, self.place - 1)

    def forward(self) -> History:
        """One step forward."""
        return History(self.edits, self.place + 1)
