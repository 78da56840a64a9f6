# SPDX-License-Identifier: MIT
"""The commands that choose how the window looks and behaves."""

from __future__ import annotations

from gui.desk import Desk


class Choosing:
    """Opens the dialogs of choices and carries out what was chosen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def text_font(self) -> None:
        """Let the font of the page's text be chosen."""
        from gui.dialogs.text_font import TextFontDialog

        reader = self._desk.reader
        dialog = TextFontDialog(reader.look.family, self._desk.window)
        if dialog.exec():
            reader.set_text_family(dialog.family)

    def normal_size(self) -> None:
        """Show the page's text at the size it had at first."""
        self._desk.reader.set_zoom(100)
