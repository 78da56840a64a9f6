# SPDX-License-Identifier: MIT
"""The shapes of boxes around text: rounded, and open where a mark goes on beyond its line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF
from PySide6.QtGui import QPolygonF


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


def outline(frame: QRectF, radius: float, *, open_left: bool, open_right: bool) -> list[QPolygonF]:
    """The line around a box, without its open sides; corners of three short edges, which Qt draws twice as fast."""
    left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
    on_left = [QPointF(left, top), QPointF(left, bottom)] if open_left else _end(frame, radius, left)
    on_right = (
        [QPointF(right, bottom), QPointF(right, top)] if open_right else _end(frame, -radius, right)[::-1]
    )
    if open_left and open_right:
        return [QPolygonF([on_left[0], on_right[1]]), QPolygonF([on_left[1], on_right[0]])]
    if open_left:
        return [QPolygonF([on_left[1], *on_right, on_left[0]])]
    if open_right:
        return [QPolygonF([on_right[1], *on_left, on_right[0]])]
    return [QPolygonF([*on_left, *on_right, on_left[0]])]


def _end(frame: QRectF, radius: float, x: float) -> list[QPointF]:
    """A rounded end of a box, from top to bottom; the radius is negative for the one on the right."""
    far, near, down = 0.5 * radius, 0.134 * radius, abs(radius)  # a third and two thirds along the arc
    top, bottom = frame.top(), frame.bottom()
    return [
        QPointF(x + radius, top),
        QPointF(x + far, top + 0.134 * down),
        QPointF(x + near, top + 0.5 * down),
        QPointF(x, top + down),
        QPointF(x, bottom - down),
        QPointF(x + near, bottom - 0.5 * down),
        QPointF(x + far, bottom - 0.134 * down),
        QPointF(x + radius, bottom),
    ]


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
