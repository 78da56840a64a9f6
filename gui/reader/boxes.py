# SPDX-License-Identifier: MIT
"""The shapes of boxes around text: rounded, and open where a mark goes on beyond its line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRect, QRectF
from PySide6.QtGui import QPainterPath


def area(frame: QRectF, radius: float, *, open_left: bool, open_right: bool) -> list[QRect]:
    """The inside of a box, to fill: upright stripes on whole pixels, shorter where the box is rounded.

    Filling a path takes ten times as long, and below its outline nobody sees the difference.
    """
    left, right = round(frame.left()), round(frame.right())
    top, height = round(frame.top()), round(frame.bottom()) - round(frame.top())
    narrow, short = round(radius * 0.3), round(radius * 0.6)
    parts: list[QRect] = []
    if not open_left:
        parts.append(QRect(left, top + short, narrow, height - 2 * short))
        left += narrow
    if not open_right:
        parts.append(QRect(right - narrow, top + short, narrow, height - 2 * short))
        right -= narrow
    return [*parts, QRect(left, top, right - left, height)]


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


def sides(frame: QRectF, radius: float, *, open_left: bool, open_right: bool) -> list[QLineF]:
    """The straight sides of a box, for dashes: Qt draws them ten times as fast as dashes along a path."""
    short = radius * 0.6
    left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
    from_, to = left + (0 if open_left else short), right - (0 if open_right else short)
    found = [QLineF(from_, top, to, top), QLineF(from_, bottom, to, bottom)]
    if not open_left:
        found.append(QLineF(left, top + short, left, bottom - short))
    if not open_right:
        found.append(QLineF(right, top + short, right, bottom - short))
    return found
