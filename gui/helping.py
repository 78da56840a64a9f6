# SPDX-License-Identifier: MIT
"""The commands of the help menu."""

from __future__ import annotations

from gui.desk import Desk


class Helping:
    """Opens what explains the window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keys(self) -> None:
        """Show the table of keys."""
        from gui.dialogs.keys import KeysDialog

        corpus = self._desk.workbench.corpus
        KeysDialog(corpus.scheme if corpus else None, self._desk.window).exec()

    def about(self) -> None:
        """Say what this program is."""
        from gui.dialogs.about import AboutDialog

        AboutDialog(self._desk.appearance.theme, self._desk.window).exec()
