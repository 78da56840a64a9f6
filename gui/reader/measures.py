# SPDX-License-Identifier: MIT
"""The measures of the page, all in proportion to the size of its text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from gui.theme import TEXT_FAMILY, text_font

POINTS = 19.0  # at 100 %
_SAMPLE = "استهدف قصف جوي مساء السبت مواقع قرب المدينة القديمة"


@dataclass(frozen=True)
class Measures:
    """Everything the layout needs to know about sizes, in logical pixels.

    A line is, from top to bottom: lanes of chips, `headroom` for the boxes of nested spans, `ascent`,
    the baseline, `descent`, `leading`. One lane and one level of nesting are always kept free, so that a
    new mark rarely moves a line.
    """

    font: QFont
    em: int
    ascent: int
    descent: int
    leading: int
    paragraph_gap: int
    lane: int
    chip_height: int
    chip_pixels: int
    chip_padding: int
    number_pixels: int
    level_up: int  # how much a box grows above and below for each span inside it
    level_out: float  # how much it grows to the sides
    vocalised: int  # extra room above lines with high vowel signs
    margin: int
    gutter: int
    widest: int
    character: float  # the width of an average character
    compact: bool  # without lanes: chips lie over the line above

    @classmethod
    def at(cls, zoom: int, family: str = TEXT_FAMILY, *, compact: bool = False) -> Measures:
        """The measures of a font family at a zoom in per cent."""
        font = text_font(POINTS * zoom / 100, family)
        em = QFontInfo(font).pixelSize()
        return cls(
            font=font,
            em=em,
            ascent=round(em * 1.02),
            descent=round(em * 0.52),
            leading=round(em * (0.13 if compact else 0.26)),
            paragraph_gap=round(em * 0.5),
            lane=0 if compact else round(em * 0.62) + 3,
            chip_height=round(em * 0.62) + 1,
            chip_pixels=max(9, round(em * 0.46)),
            chip_padding=max(3, round(em * 0.2)),
            number_pixels=max(10, round(em * 0.54)),
            level_up=max(2, round(em * 0.11)),
            level_out=max(1.2, em * 0.064),
            vocalised=round(em * 0.32),
            margin=round(em * 0.5) + 12,
            gutter=round(em * 0.9) + 30,
            widest=em * 44,
            character=QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE),
            compact=compact,
        )

    @property
    def line(self) -> int:
        """The height of a line without nested spans, in pixels."""
        return self.lane + self.level_up + self.ascent + self.descent + self.leading

    def estimate(self, characters: int, width: int) -> int:
        """About how high a paragraph of so many characters will be."""
        if not characters:
            return self.line - self.lane + self.paragraph_gap
        lines = -int(-characters * self.character // width)
        return lines * self.line + self.paragraph_gap
