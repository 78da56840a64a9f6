# SPDX-License-Identifier: MIT
"""The commands that choose how the window looks and behaves."""

from __future__ import annotations

from gui.desk import Desk


class Choosing:
    """Opens the dialogs of choices and carries out what was chosen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_effect(self) -> None:
        """Behave as the preferences say."""
        annotating, preferences = self._desk.annotating, self._desk.preferences
        annotating.after = preferences.after_accept
        annotating.unsure_below = preferences.unsure_below / 100

    def preferences(self) -> None:
        """Let language, look and behaviour be chosen."""
        from gui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._desk, self.take_effect).exec()

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
