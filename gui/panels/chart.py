# SPDX-License-Identifier: MIT
"""A chart in the colours and the direction of the window: bars with names, or lines over days. Draws with pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.language import isolated, number
from gui.theme import Theme, window_font

_ROW = 22  # pixels of a bar with its gap


class Numbers(pg.AxisItem):
    """An axis with the digits of the window's language, whole numbers only."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The numbers in words; what is no whole one is left out."""
        return [number(value) if float(value).is_integer() else "" for value in values]

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        """Draw without the QPicture that pyqtgraph keeps: in one, mixed words lose the order of their parts."""
        painter.save()
        painter.setFont(self.style["tickFont"] or painter.font())
        specs = self.generateDrawSpecs(painter)
        if specs is not None:
            self.drawPicture(painter, *specs)
        painter.restore()


class Chart(pg.PlotWidget):
    """Shows one thing at a time; nothing in it moves under the mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._bottom = Numbers("bottom")
        self._bottom.setHeight(28)  # Qt first learns how high dates are when they are painted
        axes = {"bottom": self._bottom, "left": Numbers("left"), "right": Numbers("right")}
        super().__init__(parent, axisItems=axes)
        self._theme = theme
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setAntialiasing(True)
        self.setFrameShape(self.Shape.NoFrame)
        # The sides of a chart are named as they are seen: nothing in it is mirrored but by `show_bars` and `show_days`.
        self.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours; what is shown is to be shown again."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        theme = self._theme
        self.setBackground(theme.panel)
        for side in ("bottom", "left", "right"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(pg.mkPen(theme.panel_ink))
            axis.setStyle(tickFont=window_font(9.5), tickLength=-4)

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def show_bars(self, bars: Sequence[tuple[str, int, QColor]]) -> None:
        """Horizontal bars, each with its name at the leading edge, the first at the top."""
        self._begin(len(bars) * _ROW + 34)
        plot = self.getPlotItem()
        names = "right" if self._rtl else "left"
        ticks = [(place, isolated(name)) for place, (name, _, _) in enumerate(bars)]
        self._names_at(names, ticks, max((len(name) for name, _, _ in bars), default=0))
        plot.invertY(True)
        item = pg.BarGraphItem(
            x0=0,
            y=list(range(len(bars))),
            height=0.7,
            width=[count for _, count, _ in bars],
            brushes=[colour for _, _, colour in bars],
            pen=pg.mkPen(None),
        )
        self.addItem(item)
        most = max((count for _, count, _ in bars), default=1)
        for place, (_, count, _) in enumerate(bars):
            self._write(number(count), count, place, lead=True)
        self.setXRange(0, most * 1.12 + 1, padding=0)
        self.setYRange(-0.6, len(bars) - 0.4, padding=0)

    def show_days(self, dates: Sequence[str], lines: Sequence[tuple[str, Sequence[float], QColor]]) -> None:
        """Lines over days, the first day at the leading edge, each line with its name."""
        self._begin(120)
        plot = self.getPlotItem()
        side = "right" if self._rtl else "left"
        self.showAxis("left", side == "left")
        self.showAxis("right", side == "right")
        self.getAxis(side).setTicks(None)
        self.getAxis(side).setWidth(46)
        self.getAxis(side).setStyle(tickLength=-4)
        every = max(1, len(dates) // 8)
        self._bottom.setTicks([[(place, date) for place, date in list(enumerate(dates))[::every]]])
        plot.invertY(False)
        legend = plot.addLegend(
            offset=(-10, 6) if not self._rtl else (10, 6), labelTextColor=self._theme.panel_ink
        )
        legend.setLabelTextSize("9.5pt")
        for name, values, colour in lines:
            self.plot(
                list(range(len(values))),
                list(values),
                pen=pg.mkPen(colour, width=2),
                symbol="o",
                symbolSize=6,
                symbolBrush=colour,
                symbolPen=None,
                name=name,
            )
        most = max((value for _, values, _ in lines for value in values), default=1)
        self.setXRange(-0.3, max(1, len(dates) - 0.7), padding=0)
        self.setYRange(0, most * 1.15 + 1, padding=0)

    def _begin(self, height: int) -> None:
        plot = self.getPlotItem()
        self.clear()
        if plot.legend is not None:
            plot.legend.scene().removeItem(plot.legend)
            plot.legend = None
        self._bottom.setTicks(None)
        plot.invertX(self._rtl)
        self.setMinimumHeight(height)

    def _names_at(self, side: str, ticks: list[tuple[int, str]], longest: int) -> None:
        for other in ("left", "right"):
            self.showAxis(other, other == side)
        axis: Any = self.getAxis(side)
        axis.setTicks([ticks])
        axis.setWidth(min(220, 30 + longest * 8))
        axis.setStyle(tickLength=0)

    def _write(self, words: str, x: float, y: float, *, lead: bool) -> None:
        text = pg.TextItem(words, color=self._theme.panel_muted, anchor=(1, 0.5) if self._rtl else (0, 0.5))
        text.setFont(window_font(9.5))
        text.setPos(x, y)
        self.addItem(text)
