# SPDX-License-Identifier: MIT
"""The parts of the window that carry out commands: those that are always there, and those built on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from gui.menu.parts import PARTS


def built_from(place: str) -> Callable[..., object]:
    """The class that "module:Class" names, imported now."""
    module, _, name = place.partition(":")
    found: Callable[..., object] = getattr(import_module(module), name)
    return found


class Parts:
    """Parts by name. `build` makes a late one of its class; the table of them is gui.menu.parts."""

    def __init__(
        self, build: Callable[[Callable[..., object]], object], late: Mapping[str, str] = PARTS
    ) -> None:
        self._build, self._late = build, late
        self._there: dict[str, Any] = {}

    def add(self, parts: Mapping[str, object]) -> None:
        """Take these parts in."""
        self._there.update(parts)

    def get(self, name: str) -> Any:  # noqa: ANN401 - each part is of its own class
        """The part of this name; built now when it is a late one."""
        if name not in self._there:
            self._there[name] = self._build(built_from(self._late[name]))
        return self._there[name]

    def call(self, what: str) -> None:
        """Call "part.method", or "part.method:word" with the word."""
        path, colon, word = what.partition(":")
        part, _, method = path.partition(".")
        getattr(self.get(part), method)(*([word] if colon else []))
