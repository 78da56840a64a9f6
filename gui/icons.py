# SPDX-License-Identifier: MIT
"""The icons of the window: our own drawings, tinted with the theme, mirrored where they point along the line."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import Theme
from resources import path

# These point forwards or backwards along the line; a check mark or a magnifier is the same in both directions.
DIRECTIONAL = frozenset({"next", "previous", "undo", "redo"})
_SIDE = 20  # logical pixels; smaller ones are drawn down from it
_SCALES = (1, 2)
_DRAWN = re.compile(r"#(?:000|fff)\b")


def icon(name: str, theme: Theme, colour: QColor | None = None) -> QIcon:
    """An icon of resources/icons in the ink of the theme or in a colour, greyed where it is disabled."""
    mirrored = name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    result = QIcon()
    for scale in _SCALES:
        for mode, ink in (
            (QIcon.Mode.Normal, colour or theme.panel_ink),
            (QIcon.Mode.Disabled, theme.border),
        ):
            result.addPixmap(_pixmap(name, ink.name(), theme.raised.name(), _SIDE, scale, mirrored), mode)
    return result


def pixmap(name: str, colour: QColor, paper: QColor, side: int = 16, scale: float = 1.0) -> QPixmap:
    """A drawing at one size (in logical pixels); `paper` is the colour of what is cut out of a filled shape."""
    return _pixmap(name, colour.name(), paper.name(), side, scale, False)


def swatch(colour: QColor, side: int = 14) -> QIcon:
    """A small patch of a colour."""
    result = QIcon()
    for scale in _SCALES:
        picture = QPixmap(side * scale, side * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3.5, 3.5)
        painter.end()
        picture.setDevicePixelRatio(scale)
        result.addPixmap(picture)
    return result


@lru_cache(128)
def _drawing(name: str) -> str:
    return path(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(1024)
def _pixmap(name: str, ink: str, paper: str, side: int, scale: float, mirrored: bool) -> QPixmap:
    drawing = _DRAWN.sub(
        lambda found: ink if found[0] == "#000" else paper, _drawing(name)
    )  # ink may be white itself
    pixels = round(side * scale)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(scale)
    return result
