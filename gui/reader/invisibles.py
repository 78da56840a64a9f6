# SPDX-License-Identifier: MIT
"""Small signs, on demand, where characters stand that nobody can see; no letter moves for them."""

from __future__ import annotations

import re

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from gui.reader.column import Paragraph
from gui.reader.placing import LinePlace
from gui.theme import Theme

_NAMES = {
    "\u00a0": "NBSP",
    "\u00ad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u202f": "NNBSP",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
_INVISIBLE = re.compile(f"[{''.join(_NAMES)}]")


def paint_invisibles(
    painter: QPainter, theme: Theme, font: QFont, paragraph: Paragraph, lines: list[tuple[int, LinePlace]]
) -> None:
    """A fine line where such a character stands, with its name above; names at one place stand in a pile."""
    units = paragraph.layout.units
    for number, place in lines:
        line = paragraph.layout.geometry(number)
        pile: dict[int, int] = {}
        for match in _INVISIBLE.finditer(units, line.start, line.end):
            stretches = line.stretches(match.start(), match.end())
            if not stretches:
                continue
            x = (stretches[0][0] + stretches[0][1]) / 2
            higher = pile.get(round(x), 0)
            pile[round(x)] = higher + 1
            painter.setPen(QPen(theme.bad, 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(x, place.box_top, x, place.box_bottom))
            painter.setFont(font)
            painter.setPen(theme.bad)
            top = place.box_top - 2 - higher * (font.pixelSize() + 1)
            painter.drawText(QPointF(x - 2, top), _NAMES[match.group()])
