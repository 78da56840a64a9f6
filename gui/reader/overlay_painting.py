# SPDX-License-Identifier: MIT
"""Paints what is shown besides the marks; each kind has a shape of its own, so that no hue is needed."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from gui.reader.overlays import Kind
from gui.theme import Theme

_CORNER = 5.0  # pixels: the arms of the brackets around a search hit
_WAVE = 3.0  # pixels: half a wave under a disagreement


def paint_below(painter: QPainter, theme: Theme, kind: Kind, frame: QRectF) -> None:
    """What lies beneath the text: the ground of a search hit, over that of boxes, whose outlines stay seen."""
    if kind is Kind.HIT:
        painter.fillRect(frame.toAlignedRect().adjusted(0, 2, 0, -3), theme.hit)


def paint_above(painter: QPainter, theme: Theme, kind: Kind, frame: QRectF) -> None:
    """What lies over the text: brackets around a hit, a bar through what was rejected, waves for disagreement."""
    if kind is Kind.HIT:
        painter.setPen(QPen(theme.ink, 1.6))
        painter.drawLines(_brackets(frame))
    elif kind is Kind.REJECTED:
        painter.setPen(QPen(theme.muted, 1.2))
        middle = frame.top() + frame.height() * 0.58
        painter.drawLine(QLineF(frame.left() - 2, middle, frame.right() + 2, middle))
        painter.drawLines(_ends(frame))
    else:
        painter.setPen(QPen(theme.bad, 1.5))
        painter.drawPolyline(_wave(frame))


def _brackets(frame: QRectF) -> list[QLineF]:
    lines: list[QLineF] = []
    for x, inwards in ((frame.left(), 1), (frame.right(), -1)):
        for y, towards in ((frame.top(), 1), (frame.bottom(), -1)):
            lines.append(QLineF(x, y, x + inwards * _CORNER, y))
            lines.append(QLineF(x, y, x, y + towards * _CORNER))
    return lines


def _ends(frame: QRectF) -> list[QLineF]:
    """The upright ends of a hollow box without top and bottom."""
    quarter = frame.height() / 4
    return [
        QLineF(x, frame.top() + quarter, x, frame.bottom() - quarter / 2)
        for x in (frame.left() - 2, frame.right() + 2)
    ]


def _wave(frame: QRectF) -> QPolygonF:
    steps = max(2, round(frame.width() / _WAVE))
    return QPolygonF(
        [
            QPointF(frame.left() + n * frame.width() / steps, frame.bottom() + (1.5 if n % 2 else -1.5))
            for n in range(steps + 1)
        ]
    )
