# SPDX-License-Identifier: MIT
"""The pictures of the tour: numbered in the order in which they were taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gui.hand import live

SETTLE = 60  # milliseconds for a window to paint what it has just been told


class Album:
    """A folder of PNG files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._count = 0

    def take(self, widget: QWidget, name: str) -> None:
        """Keep a picture of a window as it is now."""
        live(SETTLE)
        self._count += 1
        widget.grab().save(str(self.folder / f"{self._count:02}-{name}.png"))
