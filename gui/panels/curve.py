# SPDX-License-Identifier: MIT
"""A learning curve: two shares over the stretches of the work, drawn in the direction of the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.language import number, percent
from gui.theme import Theme

_GRID = (0.0, 0.25, 0.5, 0.75, 1.0)
_ABOVE, _BELOW, _BESIDE = 30, 26, 48  # room for the legend, for the counts, for the percentages


class Curve(QWidget):
    """Draws lines of shares (0..1), one point for each stretch; a share that is None leaves a gap."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[tuple[str, Sequence[float | None]]] = ()
        self._counts: Sequence[int] = ()
        self._empty = ""
        self.setMinimumHeight(180)

    def show_lines(
        self, lines: Sequence[tuple[str, Sequence[float | None]]], counts: Sequence[int], empty: str
    ) -> None:
        """Draw these named lines; `counts` stand under their points, `empty` is said where there are none."""
        self._lines, self._counts, self._empty = lines, counts, empty
        self.setAccessibleName(", ".join(name for name, _ in lines))
        self.setAccessibleDescription("; ".join(f"{name}: {_told(shares)}" for name, shares in lines))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a table, a third as high."""
        return QSize(620, 200)

    def point(self, place: int, share: float) -> QPointF:
        """Where a share of the stretch number `place` is drawn; the first is at the leading edge."""
        area = self._area()
        far = (place + 0.5) / max(1, len(self._counts))
        x = area.right() - far * area.width() if self._rtl else area.left() + far * area.width()
        return QPointF(x, area.bottom() - share * area.height())

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _area(self) -> QRectF:
        left, right = (12, _BESIDE) if self._rtl else (_BESIDE, 12)
        return QRectF(self.rect()).adjusted(left, _ABOVE, -right, -_BELOW)

    def colours(self) -> tuple[QColor, ...]:
        """The colours of the lines, in their order."""
        return self._theme.accent, self._theme.good

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, counts, lines, legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.panel_muted)
        if not self._counts:
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty
            )
            return
        self._paint_grid(painter)
        for (_, shares), colour, dashed in zip(self._lines, self.colours(), (False, True), strict=False):
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 2, style))
            last: QPointF | None = None
            for place, share in enumerate(shares):
                here = None if share is None else self.point(place, share)
                if here and last:
                    painter.drawLine(last, here)
                last = here
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for place, share in enumerate(shares):
                if share is not None:
                    painter.drawEllipse(self.point(place, share), 3.5, 3.5)
        self._paint_legend(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        area = self._area()
        for share in _GRID:
            y = self.point(0, share).y()
            painter.setPen(QPen(self._theme.border, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.panel_muted)
            beside = area.right() + 6 if self._rtl else 0
            room = QRectF(beside, y - 9, _BESIDE - 6, 18)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, percent(share))
        every = max(1, len(self._counts) // 8)
        for place, count in list(enumerate(self._counts))[::every]:
            x = self.point(place, 0).x()
            room = QRectF(x - 30, area.bottom() + 4, 60, 18)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, number(count))

    def _paint_legend(self, painter: QPainter) -> None:
        area, metrics = self._area(), self.fontMetrics()
        at = area.right() if self._rtl else area.left()
        for (name, _), colour in zip(self._lines, self.colours(), strict=False):
            wide = metrics.horizontalAdvance(name)
            box = QRectF(at - 12, 9, 10, 10) if self._rtl else QRectF(at, 9, 10, 10)
            painter.fillRect(box, colour)
            painter.setPen(self._theme.panel_ink)
            left = box.left() - 8 - wide if self._rtl else box.right() + 8
            painter.drawText(QRectF(left, 3, wide + 2, 22), Qt.AlignmentFlag.AlignCenter, name)
            at = left - 22 if self._rtl else left + wide + 22


def _told(shares: Sequence[float | None]) -> str:
    return " ".join("–" if share is None else percent(share) for share in shares)
