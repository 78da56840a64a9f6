# SPDX-License-Identifier: MIT
"""The panel of statistics: labels, progress, pace, suggesters and names, as a chart and as a table that can be taken away."""

from __future__ import annotations

import csv
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from gui.background import Job
from gui.desk import Desk
from gui.filling import filling
from gui.language import isolated, number
from gui.panels.panel import Panel
from gui.panels.statistics_views import VIEWS, Facts, Sheet, day_words, facts_of
from gui.style import narrowed, styled
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.panels.chart import Chart


class StatisticsPanel(Panel):
    """Counts in a worker when it is shown and when asked to count anew; turning to another view counts nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._facts: Facts | None = None
        self._counting: Job | None = None
        self._sheet: Sheet | None = None
        self.view = QComboBox()
        self.again, self.csv, self.picture = QPushButton(), QPushButton(), QPushButton()
        self.note = styled("quiet")
        self.note.setWordWrap(True)
        self.chart: Chart | None = None
        self._around = around = QScrollArea()
        around.setWidgetResizable(True)
        around.setFrameShape(QScrollArea.Shape.NoFrame)
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(around)
        self._split.addWidget(self.table)
        around.setMinimumWidth(200)
        self.table.setMinimumWidth(160)
        self._split.setSizes([360, 360])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(9)
        self._split.setObjectName("spaced")
        head = QHBoxLayout()
        head.addWidget(self.view)
        head.addStretch(1)
        for button in (self.again, self.csv, self.picture):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 4, 10, 8)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.note)
        box.addWidget(self._split, 1)
        self.view.activated.connect(self._show)
        self.again.clicked.connect(self.show_corpus)
        self.csv.clicked.connect(self._ask_csv)
        self.picture.clicked.connect(self._ask_picture)
        self.setFocusProxy(self.view)
        # What draws charts takes a fifth of a second to import, and forty megabytes: a worker does it, and only now.
        drawing = desk.background.run(lambda _: import_module("gui.panels.chart"))
        drawing.answered.connect(self._draw)
        drawing.failed.connect(desk.workbench.failed)

    def _draw(self, module: ModuleType) -> None:
        self.chart = module.Chart(self.desk.appearance.theme)
        self.chart.setAccessibleName(self.tr("Chart"))
        self._around.setWidget(self.chart)
        self._show()

    def show_corpus(self) -> None:
        """Count anew."""
        corpus, annotator = self.desk.workbench.corpus, self.desk.workbench.annotator
        if self._counting is not None:
            self._counting.drop()
            self._counting = None
        if corpus is None:
            return
        self.note.setText(self.tr("Counting…"))
        self._counting = self.desk.background.run(lambda _: facts_of(corpus, annotator))
        self._counting.answered.connect(self._counted)
        self._counting.failed.connect(self.desk.workbench.failed)

    def _counted(self, facts: Facts) -> None:
        self._counting, self._facts = None, facts
        self._show()

    def _show(self) -> None:
        corpus = self.desk.workbench.corpus
        if self._facts is None or corpus is None:
            return
        view = VIEWS[max(0, self.view.currentIndex())]
        sheet = self._sheet = view(self._facts, corpus.scheme, self.desk.appearance.theme)
        self.note.setText(sheet.note)
        if self.chart is None:
            pass
        elif sheet.dates:
            self.chart.show_days(sheet.dates, sheet.lines)
        else:
            self.chart.show_bars(sheet.bars)
        self._fill(sheet)

    def _fill(self, sheet: Sheet) -> None:
        self.table.setColumnCount(len(sheet.head))
        self.table.setRowCount(len(sheet.rows))
        self.table.setHorizontalHeaderLabels(list(sheet.head))
        with filling(self.table):
            for row, values in enumerate(sheet.rows):
                for column, value in enumerate(values):
                    if isinstance(value, str):
                        words = day_words(value) if sheet.dates else isolated(value)
                    else:
                        words = number(value)
                    item = QTableWidgetItem(words)
                    if not isinstance(value, str):
                        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    self.table.setItem(row, column, item)
        header = narrowed(self.table.horizontalHeader())
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    # Taking away ---------------------------------------------------------------------------------

    def write_csv(self, place: Path) -> None:
        """Write the table, in UTF-8 with a mark at its start, so that spreadsheets read it. Raises OSError."""
        if self._sheet is not None:
            with place.open("w", encoding="utf-8-sig", newline="") as stream:
                writer = csv.writer(stream)
                writer.writerow(self._sheet.head)
                writer.writerows(self._sheet.rows)

    def write_picture(self, place: Path) -> bool:
        """Write the chart as a picture of twice the size on screen; False where it cannot be."""
        if self.chart is None:
            return False
        picture = self.chart.grab()
        return picture.scaled(picture.size() * 2, mode=Qt.TransformationMode.SmoothTransformation).save(
            str(place)
        )

    def _ask_csv(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, self.csv.text(), "statistics.csv", "CSV (*.csv)")
        if place:
            try:
                self.write_csv(Path(place))
            except OSError as error:
                self.desk.workbench.failed.emit(error)
            else:
                self.said.emit(self.tr("Written: %1").replace("%1", isolated(Path(place).name)))

    def _ask_picture(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, self.picture.text(), "statistics.png", "PNG (*.png)")
        if place and self.write_picture(Path(place)):
            self.said.emit(self.tr("Written: %1").replace("%1", isolated(Path(place).name)))
        elif place:
            self.desk.workbench.failed.emit(OSError(0, self.tr("the picture cannot be written"), place))

    # Appearance ----------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        if self.chart is not None:
            self.chart.set_theme(theme)
        self._show()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        place = max(0, self.view.currentIndex())
        self.view.clear()
        self.view.addItems(
            [
                self.tr("Labels"),
                self.tr("Progress"),
                self.tr("Time of each document"),
                self.tr("Suggesters"),
                self.tr("Names"),
            ]
        )
        self.view.setCurrentIndex(place)
        self.view.setAccessibleName(self.tr("What is shown"))
        self.table.setAccessibleName(self.tr("Numbers"))
        if self.chart is not None:
            self.chart.setAccessibleName(self.tr("Chart"))
        self.again.setText(self.tr("Count anew"))
        self.csv.setText(self.tr("CSV…"))
        self.picture.setText(self.tr("Picture…"))
        self._show()
