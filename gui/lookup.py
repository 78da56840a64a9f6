# SPDX-License-Identifier: MIT
"""Which commands fit what was typed: by their words in Arabic or English, however spelt, and by what they do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QTranslator

from annotation.arabic import key
from gui.menu.command import Command
from resources import path


@cache
def _arabic() -> QTranslator:
    translator = QTranslator()
    translator.load("tawsim_ar", str(path("translations")))
    return translator


def in_arabic(context: str, words: str) -> str:
    """Words of the window in Arabic, whichever language is on."""
    return _arabic().translate(context, words) or words


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """The commands that fit, best fit first; all of them, in their order, where nothing was typed."""
    wanted = key(typed).split()
    ranked = [(_rank(command, wanted), command) for command in commands]
    return [command for rank, command in sorted(ranked, key=lambda pair: pair[0]) if rank < _NEVER]


_NEVER = 9


def _rank(command: Command, wanted: Sequence[str]) -> int:
    """0 where the words begin so, then where each piece begins a word, is in the words, is in the help."""
    if not wanted:
        return 0
    told = [key(command.words), key(in_arabic("Commands", command.words)), command.id]
    helps = [key(command.help), key(in_arabic("Help", command.help))]
    whole = " ".join(wanted)
    if any(words.startswith(whole) for words in told):
        return 0
    if any(all(_begins(piece, words) for piece in wanted) for words in told):
        return 1
    if any(all(piece in words for piece in wanted) for words in told):
        return 2
    if any(all(piece in words for piece in wanted) for words in helps):
        return 3
    return _NEVER


def _begins(piece: str, words: str) -> bool:
    return any(part.startswith(piece) for part in words.split())
