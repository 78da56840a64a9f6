# SPDX-License-Identifier: MIT
"""What a person or the screen chose about how the page looks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gui.reader.shown import AS_WRITTEN, Signs
from gui.theme import TEXT_FAMILY, Theme

ZOOMS = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400)  # per cent


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose about the page; the rest of its look follows the window."""

    zoom: int = 100  # per cent
    family: str = TEXT_FAMILY
    compact: bool = False
    marks: bool = True
    tatweel: bool = True
    invisible: bool = False
    rejected: bool = False
    differences: bool = False


@dataclass(frozen=True)
class Look:
    """`ratio` is device pixels per logical pixel; a `compact` page shows only the chip of the current mark."""

    theme: Theme
    language: str = "ar"
    zoom: int = 100
    ratio: float = 1.0
    family: str = TEXT_FAMILY
    compact: bool = False
    signs: Signs = AS_WRITTEN

    def zoomed(self, percent: int) -> Look:
        """The same with text of this size, as far as that is between the smallest and the largest."""
        return replace(self, zoom=max(ZOOMS[0], min(ZOOMS[-1], percent)))

    @property
    def larger(self) -> int:
        """The next larger size on the ladder, in per cent."""
        return next((zoom for zoom in ZOOMS if zoom > self.zoom), ZOOMS[-1])

    @property
    def smaller(self) -> int:
        """The next smaller size on the ladder, in per cent."""
        return next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom), ZOOMS[0])
