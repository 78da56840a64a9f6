# SPDX-License-Identifier: MIT
"""An independent witness of where text stands: the pixels of Qt's own selection painting."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextCharFormat, QTextLayout

from annotation.arabic import TATWEEL
from gui.reader.paragraph_layout import ParagraphLayout
from gui.reader.shown import AS_WRITTEN, Signs
from gui.theme import text_font

WIDTH, LEFT = 420, 30


def laid_out(
    text: str, rtl: bool, width: int = WIDTH, signs: Signs = AS_WRITTEN, font: QFont | None = None
) -> ParagraphLayout:
    layout = ParagraphLayout(text, font or text_font(19), width, rtl, signs)
    for number in range(len(layout.lines)):
        layout.put_line(number, 60 + 80 * number)
    return layout


def painted(layout: ParagraphLayout, number: int, start: int, end: int) -> set[int]:
    """The columns that Qt's selection painting colours on a line, in pixels of the layout."""
    image = QImage(WIDTH + 2 * LEFT, 80 * len(layout.lines) + 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    chosen = QTextLayout.FormatRange()
    chosen.start, chosen.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(QColor("red"))
    look.setForeground(QColor("red"))
    chosen.format = look
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.transparent)
    layout.layout.draw(painter, QPointF(LEFT, 0), [chosen])
    painter.end()
    line = layout.lines[number]
    y = int(line.y() + line.height() / 2)
    return {
        x - LEFT
        for x in range(image.width())
        if (colour := image.pixelColor(x, y)).red() == 255 and colour.green() < 40
    }


def off(layout: ParagraphLayout, number: int, start: int, end: int) -> set[int]:
    """The columns where our rectangles and Qt's painting differ by more than the pixel of an edge."""
    theirs = painted(layout, number, start, end)
    ours = {
        x
        for left, right in layout.geometry(number).stretches(start, end)
        for x in range(round(left), round(right))
    }
    edges = {x + step for x in ours for step in (-1, 1)} - ours
    inner = {x for x in ours if {x - 1, x + 1} <= ours}
    return (theirs - ours - edges) | (inner - theirs)


def graphemes(layout: ParagraphLayout, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Letters with their marks and the tatweels after them: between those Qt's painter loses its place."""
    at = start
    while at < end:
        last = at + 1
        while last < end and (layout.units[last] == TATWEEL or not layout.layout.isValidCursorPosition(last)):
            last += 1
        yield at, last
        at = last
