# SPDX-License-Identifier: MIT
"""Panels are built when first asked for, follow what changes while they are seen, and make up for what they missed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter, QWidget

from gui.actions import COMMANDS
from gui.hand import press, write
from gui.menu.panels import PANELS, PanelEntry, Where
from gui.menu.parts import PARTS
from gui.panels.panel import Panel
from gui.parts import Parts, built_from
from gui.shelves import LABELS, Shelves

TOLD: list[tuple[str, str]] = []


class Told(Panel):
    """Writes down what it is told."""

    def __init__(self, desk):
        super().__init__(desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_corpus(self):
        TOLD.append((type(self).__name__, "corpus"))

    def show_document(self):
        TOLD.append((type(self).__name__, "document"))

    def show_marks(self, edit):
        TOLD.append((type(self).__name__, f"marks {len(edit.added)}"))


class Other(Told):
    """Another of them."""


@pytest.fixture
def shelves(application, monkeypatch) -> Shelves:
    monkeypatch.setattr("gui.shelves.built_from", lambda place: {"told": Told, "other": Other}[place])
    TOLD.clear()
    entries = (
        PanelEntry("one", "One", "One.", "told", Where.DRAWER),
        PanelEntry("two", "Two", "Two.", "other", Where.DRAWER),
        PanelEntry("three", "Three", "Three.", "other", Where.SIDE),
    )
    window = application.window
    made = Shelves(window.desk, QWidget(), entries)
    window.rooms.middle.replaceWidget(1, made.drawer)
    window.rooms.beside.replaceWidget(1, made.side)
    made.side.show()
    made.dress()
    return made


def test_a_panel_is_built_when_it_is_first_asked_for(shelves):
    assert shelves.panel("one") is None
    assert shelves.drawer.isHidden()
    panel = shelves.show("one")
    assert panel.isVisible()
    assert panel.window().focusWidget() is panel
    assert TOLD == [("Told", "corpus"), ("Told", "document")]
    assert shelves.show("one") is panel
    assert len(TOLD) == 2


def test_only_what_is_seen_is_told_and_the_rest_made_up_for(shelves, application):
    shelves.show("one")
    shelves.show("two", keys=False)
    TOLD.clear()
    application.workbench.on_page.mark(0, 4, "EVENT")
    assert TOLD == [("Other", "marks 1")]
    shelves.show("one")
    assert TOLD[1:] == [("Told", "document")]
    application.workbench.documents_changed.emit("")
    assert TOLD[2:] == [("Told", "corpus")]


def test_a_command_opens_gives_the_keys_and_puts_away(shelves, application):
    reader = application.window.reader
    shelves.toggle("one")
    reader.setFocus()
    shelves.toggle("one")
    assert application.window.focusWidget() is shelves.panel("one")
    shelves.toggle("one")
    assert shelves.drawer.isHidden()
    assert application.window.focusWidget() is reader
    shelves.toggle("three")
    assert shelves.side.front == "three"
    shelves.toggle("three")
    assert shelves.side.front == LABELS


def test_esc_and_the_cross_shut_the_drawer(shelves):
    press(shelves.show("one"), Qt.Key.Key_Escape)
    assert shelves.drawer.isHidden()
    shelves.show("one")
    QTest.mouseClick(shelves.drawer.close_button, Qt.MouseButton.LeftButton)
    assert shelves.drawer.isHidden()


def test_the_drawer_opens_as_high_as_it_was(shelves, application):
    shelves.show("one")
    around = shelves.drawer.parentWidget()
    assert isinstance(around, QSplitter)
    around.setSizes([around.height() - 333, 333])
    high = shelves.drawer.height()
    shelves.close()
    around.setSizes([500, 200])
    shelves.show("one")
    assert abs(shelves.drawer.height() - high) <= 2
    assert application.preferences.drawer_height == high


def test_a_closed_corpus_shuts_the_drawer(shelves, application):
    application.window.shelves, kept = shelves, application.window.shelves
    shelves.show("one")
    application.workbench.close_corpus()
    application.window.shelves = kept
    assert shelves.drawer.isHidden()


def test_keys_go_on_working_beside_an_open_drawer(shelves, application):
    shelves.show("one")
    reader = application.window.reader
    reader.setFocus()
    write(reader, "j")
    write(reader, "a")
    assert len(application.workbench.on_page.marks.spans) == 1


def test_every_command_reaches_a_method_that_is_there(application):
    desk = application.window.desk
    for command in COMMANDS:
        part, _, method = command.calls.partition(":")[0].partition(".")
        assert callable(getattr(desk.parts.get(part), method)), command.id


def test_every_line_of_the_tables_names_a_class_that_is_there():
    for place in PARTS.values():
        assert callable(built_from(place))
    for entry in PANELS:
        assert issubclass(built_from(entry.builder), Panel)


def test_a_part_is_built_once_and_gets_the_word():
    said = []

    class Part:
        def speak(self, word=""):
            said.append(word)

    made = []
    parts = Parts(lambda part: made.append(part) or Part(), {"late": "gui.parts:Parts"})
    parts.call("late.speak:hello")
    parts.call("late.speak")
    assert said == ["hello", ""]
    assert len(made) == 1
