# SPDX-License-Identifier: MIT
"""The shapes of boxes around text: rounded, and open where a mark goes on beyond its line."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath


def area(frame: QRectF, radius: float, *, open_left: bool, open_right: bool) -> QPainterPath:
    """The inside of a box, to fill."""
    path = QPainterPath()
    if not open_left and not open_right:
        path.addRoundedRect(frame, radius, radius)
    elif open_left and open_right:
        path.addRect(frame)
    else:
        path = outline(frame, radius, open_left=open_left, open_right=open_right)
        path.closeSubpath()
    return path


def outline(frame: QRectF, radius: float, *, open_left: bool, open_right: bool) -> QPainterPath:
    """The line around a box, without its open sides."""
    path = QPainterPath()
    left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
    if not open_left and not open_right:
        path.addRoundedRect(frame, radius, radius)
    elif open_left and open_right:
        path.moveTo(left, top)
        path.lineTo(right, top)
        path.moveTo(left, bottom)
        path.lineTo(right, bottom)
    elif open_right:
        path.moveTo(right, top)
        path.lineTo(left + radius, top)
        path.quadTo(left, top, left, top + radius)
        path.lineTo(left, bottom - radius)
        path.quadTo(left, bottom, left + radius, bottom)
        path.lineTo(right, bottom)
    else:
        path.moveTo(left, top)
        path.lineTo(right - radius, top)
        path.quadTo(right, top, right, top + radius)
        path.lineTo(right, bottom - radius)
        path.quadTo(right, bottom, right - radius, bottom)
        path.lineTo(left, bottom)
    return path
