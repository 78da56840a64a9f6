# SPDX-License-Identifier: MIT
"""The commands as Qt's actions: bound to the parts of the window that carry them out, found by key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from gui.actions import COMMANDS, help_of, shown, words_of
from gui.icons import icon
from gui.keymap import Keymap
from gui.menu.command import everywhere
from gui.parts import Parts
from gui.theme import Theme

_LATIN = "\u200e"  # a mark: what stands between two of them reads from left to right


def latin(key: str) -> str:
    """A key to stand among Arabic words, where Ctrl++ would become ++Ctrl."""
    return f"{_LATIN}{shown(key)}{_LATIN}"


class Actions(QObject):
    """The commands as Qt's actions, bound to the parts of the window that carry them out; `called` names each that is."""

    called = Signal(str)

    def __init__(self, parts: Parts, keymap: Keymap, parent: QObject) -> None:
        super().__init__(parent)
        self.all: dict[str, QAction] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, QAction] = {}
        self._parts = parts
        for command in COMMANDS:
            action = QAction(self)
            action.setObjectName(command.id)
            action.setCheckable(bool(command.shows))
            action.triggered.connect(lambda _checked=False, id=command.id: self.called.emit(id))
            action.triggered.connect(lambda _checked=False, what=command.calls: self._carry_out(what))
            self.all[command.id] = action
        self.use(keymap)
        self.tick()

    def _carry_out(self, what: str) -> None:
        self._parts.call(what)
        self.tick()

    def tick(self) -> None:
        """Set the ticks of the menus as things are now."""
        for command in COMMANDS:
            if command.shows:
                part, name = command.shows.split(".")
                self.all[command.id].setChecked(bool(getattr(self._parts.get(part), name)))

    def use(self, keymap: Keymap) -> None:
        """Answer to these keys from now on; `retranslate` shows them."""
        self._keys = keymap.all()
        self._by_key = {
            QKeySequence(key).toString(): self.all[id] for id, keys in self._keys.items() for key in keys
        }
        for id, keys in self._keys.items():
            self.all[id].setShortcuts([QKeySequence(key) for key in keys if everywhere(key)])

    def keys_of(self, id: str) -> tuple[str, ...]:
        """The keys of a command."""
        return self._keys[id]

    def for_stroke(self, stroke: str) -> QAction | None:
        """The action behind a key press on the page, named as gui.keyboard names it."""
        return self._by_key.get(stroke)

    def retranslate(self, theme: Theme) -> None:
        """Give all actions the words of the language and the icons of the theme that are on now."""
        for command in COMMANDS:
            action, keys = self.all[command.id], self._keys[command.id]
            words = words_of(command)
            first = sorted(keys, key=everywhere)[:1]  # one that works on the page only, where there is one
            action.setText("\t".join([words, *map(latin, first)]))
            action.setIconText(words)
            head = f"{words} ({' / '.join(map(latin, keys))})" if keys else words
            action.setToolTip(f"{head}\n{help_of(command)}")
            if command.icon:
                action.setIcon(icon(command.icon, theme))

    def enable(self, *, corpus: bool, document: bool) -> None:
        """Grey what has nothing to work on."""
        for command in COMMANDS:
            usable = {"": True, "corpus": corpus, "document": document}[command.needs]
            self.all[command.id].setEnabled(usable)
