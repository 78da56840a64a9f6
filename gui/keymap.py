# SPDX-License-Identifier: MIT
"""Which keys call which commands: the table's own, a preset over it, and what a person chose over both."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gui.actions import COMMANDS
from gui.language import later
from gui.menu.command import Command

Keys = tuple[str, ...]
STANDARD = "standard"
PRESET_NAMES: dict[str, str] = {
    STANDARD: later("Keymap", "Standard"),
    "left-hand": later("Keymap", "One hand, the left"),
    "right-hand": later("Keymap", "One hand, the right"),
    "numbers": later("Keymap", "Numeric pad"),
    "gate": later("Keymap", "As in GATE"),
}
# Keys of a preset are added to those of the table; a key that another command had goes to the preset's.
_PRESETS: dict[str, dict[str, Keys]] = {
    STANDARD: {},
    "left-hand": {
        "next": ("F",),
        "previous": ("S",),
        "narrower": ("T",),
        "delete": ("E",),
        "undo": ("Z",),
        "done": ("Shift+D",),
    },
    "right-hand": {
        "next": ("J",),
        "previous": ("K",),
        "accept": ("I",),
        "reject": ("Y",),
        "narrower": ("'",),
        "undo": ("/",),
        "done": (".",),
    },
    "numbers": {
        "next": ("Num+6",),
        "previous": ("Num+4",),
        "accept": ("Num+5",),
        "reject": ("Num+0",),
        "choose": ("Num+2",),
        "narrower": ("Num+1",),
        "wider": ("Num+3",),
        "delete": ("Num+8",),
        "undo": ("Num+7",),
        "done": ("Num+9",),
    },
    "gate": {
        "start-left": ("Left",),
        "start-right": ("Right",),
        "start-word-left": ("Shift+Left",),
        "start-word-right": ("Shift+Right",),
        "end-left": ("Alt+Left",),
        "end-right": ("Alt+Right",),
        "end-word-left": ("Alt+Shift+Left",),
        "end-word-right": ("Alt+Shift+Right",),
        "left": ("Ctrl+Left",),
        "right": ("Ctrl+Right",),
        "extend-left": ("Ctrl+Shift+Left",),
        "extend-right": ("Ctrl+Shift+Right",),
        "delete": ("Alt+Del",),
    },
}


@dataclass(frozen=True, slots=True)
class Keymap:
    """A value. `own` holds, for commands whose keys a person chose, all the keys they have."""

    preset: str = STANDARD
    own: Mapping[str, Keys] = field(default_factory=dict)
    commands: tuple[Command, ...] = COMMANDS

    def all(self) -> dict[str, Keys]:
        """The keys of every command; no key stands twice."""
        offered = _PRESETS.get(self.preset, {})
        layers: list[tuple[str, Keys]] = [
            *self.own.items(),
            *((id, keys) for id, keys in offered.items() if id not in self.own),
            *((command.id, command.keys) for command in self.commands if command.id not in self.own),
        ]
        taken: dict[str, str] = {}
        for id, keys in layers:
            for key in keys:
                taken.setdefault(key, id)
        found: dict[str, list[str]] = {command.id: [] for command in self.commands}
        for key, id in taken.items():
            if id in found:
                found[id].append(key)
        return {id: tuple(keys) for id, keys in found.items()}

    def owner(self, key: str) -> str:
        """The command that has this key; empty where none has."""
        return next((id for id, keys in self.all().items() if key in keys), "")

    def with_key(self, id: str, key: str) -> Keymap:
        """The keys with this one for a command, taken from whichever had it."""
        own, now = dict(self.own), self.all()
        before = self.owner(key)
        if before and before != id:
            own[before] = tuple(other for other in now[before] if other != key)
        own[id] = (key, *(other for other in now[id] if other != key))
        return Keymap(self.preset, own, self.commands)

    def without_keys(self, id: str) -> Keymap:
        """The keys with none for a command."""
        return Keymap(self.preset, {**self.own, id: ()}, self.commands)

    def as_it_was(self, id: str) -> Keymap:
        """The keys with those of preset and table for a command."""
        own = {other: keys for other, keys in self.own.items() if other != id}
        return Keymap(self.preset, own, self.commands)

    def to_json(self) -> str:
        """As the preferences keep it."""
        return json.dumps({"preset": self.preset, "own": {id: list(keys) for id, keys in self.own.items()}})

    @classmethod
    def from_json(cls, text: str, commands: Iterable[Command] = COMMANDS) -> Keymap:
        """What the preferences kept; what is unusable in it is left out."""
        try:
            told = json.loads(text)
        except ValueError:
            return cls()
        told = told if isinstance(told, dict) else {}
        known = {command.id for command in commands}
        own = told.get("own")
        kept = {
            id: tuple(str(key) for key in keys)
            for id, keys in (own.items() if isinstance(own, dict) else ())
            if id in known and isinstance(keys, list)
        }
        preset = told.get("preset")
        return cls(preset if preset in PRESET_NAMES else STANDARD, kept, tuple(commands))
