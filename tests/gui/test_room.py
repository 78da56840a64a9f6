# SPDX-License-Identifier: MIT
"""A window of 1280×720 is enough to work in, and what is drawn in it stands where it should and in its own colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gui.hand import wait_until
from gui.icons import icon
from gui.theme import Theme


@pytest.mark.parametrize("language", ["ar", "en"])
def test_eight_rows_of_suggestions_are_seen(opened, place, language):
    application = opened(place, language=language)
    window, rows = application.window, application.window.items.suggestions
    window.resize(1280, 720)
    assert wait_until(lambda: window.height() == 720)
    application.qt.processEvents()
    last = rows.visualRect(rows.shown.index(7))
    assert rows.viewport().rect().contains(last)
    assert not window.labels.visibleRegion().isEmpty()


def test_a_white_icon_is_white(qapp):
    """White is also what the drawings have where something is cut out of a shape."""
    picture = icon("next", Theme.light(), QColor("#ffffff")).pixmap(20, 20).toImage()
    solid = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#ffffff"}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_names_of_a_chart_stand_beside_their_bars(opened, place, language):
    application = opened(place, language=language)
    application.window.annotating.accept()
    panel = application.window.desk.show_panel("statistics")
    assert wait_until(lambda: not application.background.busy)
    names = panel.chart.getAxis("right" if language == "ar" else "left")
    bars = panel.chart.getPlotItem().vb
    assert names.isVisible()
    in_arabic = names.sceneBoundingRect().center().x() > bars.sceneBoundingRect().center().x()
    assert in_arabic == (language == "ar")


def test_a_tab_that_goes_leaves_no_gap(application):
    shelves, tabs = application.window.shelves, application.window.shelves.side.tabs
    for id in ("first-steps", "guidelines"):
        shelves.show(id)
        application.qt.processEvents()
    shelves.put_away("first-steps")
    shelves.show("inspector")
    application.qt.processEvents()
    seen = [tabs.tabRect(at) for at in range(tabs.count()) if tabs.isTabVisible(at)]
    assert [one.left() for one in seen[:-1]] == [one.right() + 1 for one in seen[1:]], "from right to left"
    assert tabs.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_question_asked_out_of_sight_is_listed(application):
    shelves, asking = application.window.shelves, application.window.desk.parts.get("asking")
    panel = shelves.show("questions")
    assert wait_until(lambda: not application.background.busy)
    shelves.close()
    asking.put("أهذا اسم؟", at=(0, 4))
    shelves.show("questions")
    assert wait_until(lambda: len(panel.found) == 1)
