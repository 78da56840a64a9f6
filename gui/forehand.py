# SPDX-License-Identifier: MIT
"""Imports what the panels and late parts need in a worker, once the first page stands, so that opening one is no wait."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject

from gui.background import Background, Task
from gui.menu.panels import PANELS
from gui.menu.parts import PARTS


class Forehand(QObject):
    """Begins when it is first told to, and never again."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._begun = False

    def begin(self) -> None:
        """Import all of it, unless that was begun."""
        if not self._begun:
            self._begun = True
            self._background.run(_import_all)


def _import_all(task: Task) -> None:
    for builder in (*(entry.builder for entry in PANELS), *PARTS.values()):
        if task.stopped():
            return
        import_module(builder.partition(":")[0])
