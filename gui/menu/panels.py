# SPDX-License-Identifier: MIT
"""The panels that are built when they are first asked for: one line each, which is also the command that opens it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gui.menu.command import Command


class Where(StrEnum):
    """Where a panel stands: in the drawer under the page, or beside it, with the labels."""

    DRAWER = "drawer"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """One panel: `builder` is "module:Class", a gui.panels.panel.Panel; the rest is as in Command."""

    id: str
    words: str
    help: str
    builder: str
    where: Where
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = "corpus"

    @property
    def command(self) -> Command:
        """The command that opens the panel, gives it the keys, or closes it."""
        return Command(
            self.id, self.words, self.help, f"shelves.toggle:{self.id}", self.keys, self.icon, self.needs
        )


# fmt: off
PANELS: tuple[PanelEntry, ...] = (
)
