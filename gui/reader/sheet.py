# SPDX-License-Identifier: MIT
"""How the width of the page is shared: column, margins, and the gutter on the side where lines begin."""

from __future__ import annotations

from dataclasses import dataclass

from gui.reader.measures import Measures

_NARROWEST = 120  # pixels of column, however narrow the window


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where column and gutter lie across the page, in pixels."""

    width: int
    column_left: int
    column_width: int
    gutter_left: int
    gutter_width: int


def sheet(width: int, measures: Measures, *, rtl: bool) -> Sheet:
    """The sheet of a page of this width; a column never grows wider than is pleasant to read."""
    gutter, margin = measures.gutter, measures.margin
    free = width - gutter - 2 * margin
    column = max(_NARROWEST, min(free, measures.widest))
    spare = max(0, free - column) // 2
    if rtl:
        return Sheet(width, width - gutter - margin - spare - column, column, width - gutter, gutter)
    return Sheet(width, gutter + margin + spare, column, 0, gutter)
