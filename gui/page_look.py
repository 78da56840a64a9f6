# SPDX-License-Identifier: MIT
"""What the person chose about the look of the page, remembered between runs."""

from __future__ import annotations

from gui.differing import Differing
from gui.preferences import Preferences
from gui.reader.look import Choices
from gui.reader.reader import Reader


class PageLook:
    """Gives the page the look of the last run, and keeps that of this one."""

    def __init__(self, reader: Reader, differing: Differing, preferences: Preferences) -> None:
        self._reader, self._differing = reader, differing
        self._preferences = preferences
        chosen = preferences.page
        reader.choose(chosen)
        differing.is_on = chosen.differences

    def remember(self) -> None:
        """Keep the choices as they are now."""
        look, signs = self._reader.look, self._reader.look.signs
        self._preferences.page = Choices(
            zoom=look.zoom,
            family=look.family,
            compact=look.compact,
            marks=signs.marks,
            tatweel=signs.tatweel,
            invisible=signs.invisible,
            rejected=self._reader.shows_rejected,
            differences=self._differing.is_on,
        )
