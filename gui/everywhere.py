# SPDX-License-Identifier: MIT
"""The commands that do the same everywhere: from the current mark or the selected words to all places of that name."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotation.query import name_at
from annotation.standing import Deed
from gui.desk import Desk


class Everywhere(QObject):
    """Opens the dialog with the name that is current on the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def mark(self) -> None:
        """Mark the name wherever it stands."""
        self._open(Deed.MARK)

    def relabel(self) -> None:
        """Give the name another label wherever it is marked."""
        self._open(Deed.RELABEL)

    def remove(self) -> None:
        """Take the marks of the name away everywhere."""
        self._open(Deed.REMOVE)

    def look(self) -> None:
        """Open the concordance; where words are chosen on the page, with these."""
        name = self._name()
        panel = self._desk.show_panel("concordance")
        if name:
            panel.ask(name)

    def _open(self, deed: Deed) -> None:
        from gui.dialogs.everywhere import EverywhereDialog

        current = self._desk.reader.current
        EverywhereDialog(self._desk, self._name(), deed, current.label if current else "").exec()

    def _name(self) -> str:
        reader, on_page = self._desk.reader, self._desk.workbench.on_page
        current = reader.current
        chosen = (current.start, current.end) if current else reader.selection
        return name_at(on_page.document.text, *chosen) if on_page and chosen else ""
