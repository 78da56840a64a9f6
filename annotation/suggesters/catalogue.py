# SPDX-License-Identifier: MIT
"""The suggesters there are that need no learning."""

from __future__ import annotations

from annotation.suggesters.gazetteer import Gazetteer
from annotation.suggesters.patterns import Patterns
from annotation.suggesters.suggester import Suggester


def suggesters() -> tuple[Suggester, ...]:
    """The gazetteer and the rules, in the order they are asked; nothing is loaded before they are."""
    return Gazetteer(), Patterns()


def find(name: str) -> Suggester | None:
    """The suggester of this name, or None."""
    return next((one for one in suggesters() if one.name == name), None)
