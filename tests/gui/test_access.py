# SPDX-License-Identifier: MIT
"""Without eyes or mouse: names, announcements, where the keys go, and that it is always seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from gui.hand import press, wait_until, write
from gui.reader import attentive_page


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What a screen reader is told from now on."""
    told: list[str] = []

    class Told:
        @staticmethod
        def updateAccessibility(event):  # noqa: N802
            assert event.object() is not None
            told.append(event.message())

    monkeypatch.setattr(attentive_page, "QAccessible", Told)
    return told


def test_the_page_has_a_name_and_tells_its_document(application):
    reader = application.window.reader
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface.isValid()
    assert interface.text(QAccessible.Text.Name) == reader.accessibleName() != ""
    assert interface.text(QAccessible.Text.Description) == application.workbench.on_page.document.title


def test_the_current_mark_and_its_state_are_said(application, said):
    reader, page = application.window.reader, application.workbench.on_page
    write(reader, "j")
    item = reader.current
    words = page.document.text[item.start : item.end]
    assert said[-1].startswith(f"{words}: ")
    assert "مقترَح" in said[-1]
    write(reader, "1")
    press(reader, Qt.Key.Key_Escape)
    span = next(iter(page.marks.spans))
    reader.set_current(span)
    assert said[-1].startswith(f"{words}: ")
    assert "مؤكَّد" in said[-1]


def test_selected_words_are_said(application, said):
    reader = application.window.reader
    press(reader, Qt.Key.Key_Left)
    press(reader, Qt.Key.Key_Left)
    assert said[-1] == application.workbench.on_page.document.text[slice(*reader.selection)]


def test_the_keys_go_round_the_window_and_back(application):
    window = application.window
    window.reader.setFocus()
    seen = []
    for _ in range(3):
        press(window.focusWidget(), Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert window.items.isAncestorOf(seen[0])
    assert window.documents.isAncestorOf(seen[1])
    assert seen[2] is window.reader
    press(window.reader, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is seen[1]


def test_the_page_shows_that_it_has_the_keys(application):
    window = application.window
    window.activateWindow()
    if not wait_until(window.isActiveWindow, 2):
        pytest.skip("no window manager makes the window the active one")
    corner = window.reader.mapTo(window, QPoint(60, 0))

    def edge() -> str:
        application.qt.processEvents()
        return window.grab().toImage().pixelColor(corner).name()

    window.documents.filter.setFocus()
    without = edge()
    window.reader.setFocus()
    assert without != edge() == application.appearance.theme.accent.name()
