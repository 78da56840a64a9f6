# SPDX-License-Identifier: MIT
"""Long work of the window is cut into turns: another theme, panels out of sight, garbage; nothing is forgotten by that."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.hand import wait_until


def test_a_panel_out_of_sight_takes_words_and_colours_when_it_is_seen(application):
    window, shelves = application.window, application.window.shelves
    panel = shelves.show("history")
    shelves.show("review")
    assert wait_until(lambda: not application.background.busy)
    arabic, light = panel.back.text(), panel.palette().window().color()
    application.appearance.choose_language("en")
    application.appearance.choose_theme("dark")
    assert wait_until(lambda: not application.appearance.dressing)
    assert window.updatesEnabled()
    assert panel.back.text() == arabic
    assert not window.isAncestorOf(panel)
    place = next(n for n in range(shelves.drawer.tabs.count()) if shelves.drawer.tabs.tabText(n) == "History")
    QTest.mouseClick(
        shelves.drawer.tabs, Qt.MouseButton.LeftButton, pos=shelves.drawer.tabs.tabRect(place).center()
    )
    assert panel.isVisible()
    assert window.isAncestorOf(panel)
    assert panel.back.text() == "Take this back"
    assert panel.palette().window().color().lightness() < light.lightness()


def test_panels_are_imported_before_they_are_asked_for(application):
    assert wait_until(lambda: not application.background.busy)
    assert {"gui.panels.history", "gui.panels.concordance", "gui.panels.statistics"} <= sys.modules.keys()


def test_what_a_corpus_brought_is_set_aside_and_given_back(application):
    assert wait_until(lambda: not application.background.busy and not application.background.working)
    assert wait_until(lambda: gc.get_freeze_count() > 0)
    assert not gc.isenabled()
    application.close()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()


def test_the_rows_of_documents_are_chosen_not_typed_into(application):
    model = application.window.documents.model
    flags = model.flags(model.index(0))
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert model.rowCount() == application.workbench.corpus.documents.count()
