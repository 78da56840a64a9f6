# SPDX-License-Identifier: MIT
"""The suggesters that speak from the first document on."""

from __future__ import annotations

from pathlib import Path

from annotation.suggesters.gazetteer import Gazetteer
from annotation.suggesters.patterns import Patterns
from annotation.suggesters.starter import Starter
from annotation.suggesters.suggester import Suggester
from resources import path

BUNDLED = path("starter/starter.bin")


def rules() -> tuple[Suggester, ...]:
    """The gazetteer and the rules: what needs no weights."""
    return Gazetteer(), Patterns()


def suggesters(starter: Path | None = BUNDLED) -> tuple[Suggester, ...]:
    """The gazetteer, the rules, and the starter where its file is there; nothing is loaded before they are asked."""
    voices = rules()
    return voices if starter is None or not starter.is_file() else (*voices, Starter(starter, voices))


def find(name: str) -> Suggester | None:
    """The suggester of this name, or None."""
    return next((one for one in suggesters() if one.name == name), None)
