# SPDX-License-Identifier: MIT
"""How sure a mark is and whether it is the current one, said in lines and fills rather than in hues."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotation.suggestion import Suggestion
from gui.reader.marks_index import Item
from gui.theme import Theme


class Grade(IntEnum):
    """How sure a mark is: confirmed by a person, or suggested with more or less confidence."""

    LOW = 1
    MIDDLE = 2
    HIGH = 3
    CONFIRMED = 4


_HIGH, _MIDDLE = 0.8, 0.5
# Dashes in units of the pen's width: the surer, the closer to a whole line.
_DASHES = {Grade.HIGH: (5.0, 2.0), Grade.MIDDLE: (3.0, 2.6), Grade.LOW: (1.0, 2.6)}
# How much of a box's ground its colour covers, (others, current); light, then dark.
_FILLS = {False: {True: (0.17, 0.27), False: (0.05, 0.12)}, True: {True: (0.20, 0.26), False: (0.06, 0.13)}}
_OUTER = 0.5  # of that, for each level of boxes inside: fills add up


def grade(item: Item) -> Grade:
    """The grade of a mark."""
    if not isinstance(item, Suggestion):
        return Grade.CONFIRMED
    if item.confidence >= _HIGH:
        return Grade.HIGH
    return Grade.MIDDLE if item.confidence >= _MIDDLE else Grade.LOW


def fill_share(theme: Theme, sure: Grade, level: int, *, current: bool) -> float:
    """How much of its ground the fill of a box covers, 0 to 1."""
    return _FILLS[theme.is_dark][sure is Grade.CONFIRMED][current] * _OUTER**level


def fill(theme: Theme, colour: QColor, sure: Grade, level: int, *, current: bool) -> QColor:
    """The translucent fill of a box."""
    found = QColor(colour)
    found.setAlphaF(fill_share(theme, sure, level, current=current))
    return found


def outline(colour: QColor, sure: Grade, level: int, *, current: bool) -> QPen:
    """The outline of a box: whole and quiet when confirmed, dashed or dotted when suggested."""
    if sure is not Grade.CONFIRMED:
        return dashes(colour, sure, 1.8 if current else 1.2)
    quiet = QColor(colour)
    quiet.setAlphaF(1.0 if current else 0.7 if level else 0.45)
    return QPen(quiet, 1.8 if current else 1.0)


def dashes(colour: QColor, sure: Grade, width: float) -> QPen:
    """The dashed pen of a suggestion."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(_DASHES[sure]))
    return pen
