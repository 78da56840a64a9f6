# SPDX-License-Identifier: MIT
"""One paragraph, shaped and broken into lines once; marks never enter it, so they never move a letter."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from gui.reader.line_geometry import LineGeometry
from gui.reader.shown import AS_WRITTEN, Shown, Signs


class ParagraphLayout:
    """The lines of a paragraph `width` pixels wide; offsets are UTF-16 units of what is shown of it."""

    def __init__(self, text: str, font: QFont, width: int, rtl: bool, signs: Signs = AS_WRITTEN) -> None:
        self.rtl = rtl
        self.positions = Shown(text, signs)
        self.layout = QTextLayout(self.positions.text, font)
        self.layout.setTextOption(_option(rtl))
        self.layout.setCacheEnabled(True)
        self.lines = []
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            self.lines.append(line)
        self.layout.endLayout()
        self._ends = [line.textStart() + line.textLength() for line in self.lines]
        self._geometry: dict[int, LineGeometry] = {}

    @property
    def units(self) -> str:
        """The text as Qt counts it."""
        return self.positions.units

    def geometry(self, number: int) -> LineGeometry:
        """The geometry of a line, by its number from 0."""
        found = self._geometry.get(number)
        if found is None:
            found = LineGeometry(self.layout, self.lines[number], self.units, self.rtl)
            self._geometry[number] = found
        return found

    def line_of(self, unit: int) -> int:
        """The number of the line that holds a unit; the last one for the end of the text."""
        return min(bisect_right(self._ends, unit), len(self.lines) - 1)

    def lines_of(self, start: int, end: int) -> range:
        """The numbers of the lines that hold a range of units."""
        return range(self.line_of(start), self.line_of(max(start, end - 1)) + 1)

    def put_line(self, number: int, baseline: int) -> None:
        """Move a line so that its baseline lies at this y, whatever fonts it uses."""
        line = self.lines[number]
        line.setPosition(QPointF(0, baseline - line.ascent()))


def _option(rtl: bool) -> QTextOption:
    option = QTextOption()
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
