# SPDX-License-Identifier: MIT
"""The panel of statistics: right numbers, charts that read from the leading edge, tables and pictures taken away."""

from __future__ import annotations

import csv
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from gui.hand import wait_until, write


@pytest.fixture
def panel(application):
    reader = application.window.reader
    write(reader, "j")
    for _ in range(12):
        write(reader, "a")
    write(reader, "r")
    application.window.actions_.all["statistics"].trigger()
    made = application.window.shelves.panel("statistics")
    assert wait_until(lambda: not application.background.busy, 60)
    return made


def turn(panel, place: int) -> None:
    panel.view.setCurrentIndex(place)
    panel.view.activated.emit(place)


def test_labels_are_counted_and_drawn(application, panel):
    spans = application.workbench.on_page.marks.spans
    assert panel.table.rowCount() == len({span.label for span in spans})
    counts = [row[1] for row in panel._sheet.rows]  # noqa: SLF001 - the numbers behind the words
    assert sum(counts) == len(spans) == 12
    assert counts == sorted(counts, reverse=True)
    view = panel.chart.getPlotItem().getViewBox()
    assert view.xInverted()
    assert panel.chart.getAxis("right").isVisible()


def test_every_view_has_rows_and_a_sentence(application, panel):
    for place in range(panel.view.count()):
        turn(panel, place)
        assert panel.note.text()
        assert panel.table.columnCount() >= 2
        panel.grab()
    application.appearance.choose_language("en")
    assert panel.view.itemText(0) == "Labels"
    turn(panel, 0)
    assert not panel.chart.getPlotItem().getViewBox().xInverted()
    application.appearance.choose_theme("dark")
    assert wait_until(lambda: not application.appearance.dressing)
    assert panel.chart.grab().toImage().pixelColor(3, 3).lightness() < 80


def test_table_and_chart_are_taken_away(panel, tmp_path):
    turn(panel, 4)
    panel.write_csv(tmp_path / "names.csv")
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["الاسم", "الوسم", "المقاطع"]
    assert sum(int(row[2]) for row in rows[1:]) == 12
    assert panel.write_picture(tmp_path / "names.png")
    picture = QImage(str(tmp_path / "names.png"))
    assert picture.width() == panel.chart.width() * 2
    assert not panel.write_picture(tmp_path / "nowhere" / "names.png")


def test_charts_are_not_loaded_before_they_are_wanted():
    code = "import sys, gui.main_window; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
