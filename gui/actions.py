# SPDX-License-Identifier: MIT
"""Every command of the window, by menu, and what it is called in the language that is on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.language import later
from gui.menu import annotate, corpus, document, documents, edges, help, selection, tools, view
from gui.menu.command import Command


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the window's bar: its words and its commands, in order."""

    words: str
    commands: tuple[Command, ...]


MENUS: tuple[Menu, ...] = (
    Menu(later("Commands", "&Corpus"), corpus.COMMANDS),
    Menu(later("Commands", "&Annotate"), annotate.COMMANDS),
    Menu(later("Commands", "&Selection"), selection.COMMANDS),
    Menu(later("Commands", "&Edges"), edges.COMMANDS),
    Menu(later("Commands", "&Document"), document.COMMANDS),
    Menu(later("Commands", "D&ocuments"), documents.COMMANDS),
    Menu(later("Commands", "&Tools"), tools.COMMANDS),
    Menu(later("Commands", "&View"), view.COMMANDS),
    Menu(later("Commands", "&Help"), help.COMMANDS),
)
COMMANDS: tuple[Command, ...] = tuple(command for menu in MENUS for command in menu.commands)


def words_of(command: Command) -> str:
    """What the command is called in the language of the window."""
    return QCoreApplication.translate("Commands", command.words)


def help_of(command: Command) -> str:
    """What the command does, in one sentence in the language of the window."""
    return QCoreApplication.translate("Help", command.help)


def shown(key: str) -> str:
    """A key as people read it: short, and in the words of the platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
