# SPDX-License-Identifier: MIT
"""What a command is: its words, one sentence of help, its keys, and the part of the window that carries it out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do.

    `words` and `help` are to be translated in the contexts "Commands" and "Help". `calls` is "part.method" of
    a part of the window, or "part.method:word" for a method that takes a word. `keys` are portable names. A key
    without Ctrl, Alt or a function key, and any arrow, works on the page only, so that letters can be typed
    elsewhere. `needs` is "corpus" or "document": what must be open. A line follows in the menu where it `ends`.
    `shows` is "part.property": where that is true, a tick stands beside the words.
    """

    id: str
    words: str
    help: str
    calls: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""
    ends: bool = False
    shows: str = ""


def everywhere(key: str) -> bool:
    """Whether a key works wherever the focus is, and not on the page only."""
    if key.endswith(("Left", "Right")):  # fields have their own use for these
        return False
    name = key.rpartition("+")[2]
    return "Ctrl+" in key or "Alt+" in key or (name.startswith("F") and name[1:].isdigit())
