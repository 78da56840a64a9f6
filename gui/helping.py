# SPDX-License-Identifier: MIT
"""The commands of the help menu."""

from __future__ import annotations

from gui.desk import Desk
from gui.diary import Crash
from gui.keymap import Keymap


class Helping:
    """Opens what explains the window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def palette(self) -> None:
        """Let a command be found and do it."""
        from gui.dialogs.palette import PaletteDialog

        actions = self._desk.actions
        dialog = PaletteDialog(actions, self._desk.appearance.theme, self._desk.window)
        if dialog.exec() and dialog.command:
            actions.all[dialog.command.id].trigger()

    def keys(self) -> None:
        """Show the table of keys, and let them be changed."""
        from gui.dialogs.keys import KeysDialog

        corpus, preferences = self._desk.workbench.corpus, self._desk.preferences
        scheme = corpus.scheme if corpus else None
        dialog = KeysDialog(Keymap.from_json(preferences.keys), scheme, self._desk.window)
        dialog.changed.connect(self.use_keys)
        dialog.exec()

    def use_keys(self, keymap: Keymap) -> None:
        """Answer to these keys from now on, and remember them."""
        self._desk.preferences.keys = keymap.to_json()
        self._desk.actions.use(keymap)
        self._desk.actions.retranslate(self._desk.appearance.theme)

    def report(self, crash: Crash | None = None, file: str = "") -> None:
        """Show the report on a problem: on this crash, or on what the window did of late."""
        from gui.dialogs.problem_report import ProblemDialog

        ProblemDialog(self._desk.diary.lines(), crash, file, self._desk.window).exec()

    def about(self) -> None:
        """Say what this program is."""
        from gui.dialogs.about import AboutDialog

        AboutDialog(self._desk.appearance.theme, self._desk.window).exec()
