# SPDX-License-Identifier: MIT
"""The concordance in the drawer: found, ticked, marked and shown on the page, by real keys and mouse on a real corpus."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.edit import Edit
from annotation.query import Kind
from annotation.span import Span
from gui.application import Application
from gui.hand import press, wait_until, write
from gui.panels.concordance import PAGE, ConcordancePanel
from gui.panels.kwic import FOUND, MARKED, TICK

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COUNT = 250
TEXT = "وصل {who} إلى {n}، ثم عاد و{who} متعب."
PEOPLE = ("سليم الحداد", "ليلى الحسن")


@pytest.fixture
def place(news) -> Path:
    return news(TEXT.format(who=PEOPLE[n % 2], n=n) for n in range(COUNT))


@pytest.fixture
def application(unlearned: Application) -> Application:
    return unlearned


@pytest.fixture
def panel(application: Application) -> ConcordancePanel:
    press(application.window.reader, Qt.Key.Key_F, CTRL | SHIFT)
    found = application.window.shelves.panel("concordance")
    assert isinstance(found, ConcordancePanel)
    return found


def ask(panel: ConcordancePanel, words: str) -> None:
    panel.form.text.setText(words)
    press(panel.form.text, Qt.Key.Key_Return)
    settle(panel)


def settle(panel: ConcordancePanel) -> None:
    assert wait_until(lambda: not panel.lines.busy and not panel.desk.workbench.acting.busy)
    assert wait_until(lambda: not panel.lines.busy)


def choose(field, value: object) -> None:
    field.setCurrentIndex(field.findData(value))


def spans(application: Application) -> int:
    return sum(entry.spans for entry in application.workbench.corpus.documents.page(0, 1000))


def test_found_ticked_marked_and_shown(application: Application, panel: ConcordancePanel):
    ask(panel, "سليم الحداد")
    kwic = panel.view.kwic
    assert PAGE <= len(kwic.lines) < PAGE + 2
    assert panel.view.hasFocus()
    write(panel.view, "1")  # the current line alone
    settle(panel)
    assert spans(application) == 1
    assert kwic.index(0, MARKED).data() == "شخص"
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton)  # also what was not read yet
    settle(panel)
    assert len(kwic.ticked) == COUNT
    press(panel.view, Qt.Key.Key_Space)
    write(panel.view, "1")
    settle(panel)
    assert spans(application) == COUNT
    press(panel.view, Qt.Key.Key_Down)
    press(panel.view, Qt.Key.Key_Return)
    reader = application.window.reader
    assert wait_until(reader.hasFocus)
    assert (reader.current.start, reader.current.label) == (kwic.lines[1].place.start, "PERS")
    press(reader, Qt.Key.Key_Z, CTRL)
    settle(panel)
    assert spans(application) == 1
    assert application.refused == []


def test_rows_are_read_as_one_scrolls(panel: ConcordancePanel):
    ask(panel, "متعب")
    kwic = panel.view.kwic
    assert (len(kwic.lines), kwic.more) == (PAGE, True)
    panel.view.scrollToBottom()
    assert wait_until(lambda: len(kwic.lines) == COUNT)
    assert not kwic.more


def test_the_ways_to_look_and_the_orders(application: Application, panel: ConcordancePanel):
    corpus = application.workbench.corpus
    corpus.annotations.apply("d3", "salma", Edit(frozenset({Span.new(4, 14, "PERS")})))
    choose(panel.form.kind, Kind.UNMARKED)
    settle(panel)
    assert {line.found for line in panel.view.kwic.lines} == {"ليلى الحسن"}
    choose(panel.form.kind, Kind.LABEL)
    panel.form.label.choose("PERS")
    settle(panel)
    assert [line.document for line in panel.view.kwic.lines] == ["d3"]
    panel.form.label.choose("")
    choose(panel.form.kind, Kind.EXPRESSION)
    ask(panel, r"\d\d(?=،)")
    found = [line.found for line in panel.view.kwic.lines]
    choose(panel.form.sort, "after")
    settle(panel)
    assert len(found) == PAGE < len(panel.view.kwic.lines)
    assert [line.found for line in panel.view.kwic.lines] != found
    ask(panel, "(")
    assert "(" in panel.note.text()
    assert panel.view.kwic.lines == []
    assert application.refused == []


def test_ticks_by_mouse_stay_while_the_page_is_worked_on(application: Application, panel: ConcordancePanel):
    ask(panel, "سليم الحداد")
    view, kwic = panel.view, panel.view.kwic
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(kwic.index(1, TICK)).center()
    )
    assert [line.place for line in kwic.ticked] == [kwic.lines[1].place]
    application.workbench.on_page.mark(0, 3, "EVENT")
    settle(panel)
    assert [line.place.start for line in kwic.ticked] == [kwic.lines[1].place.start]
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(kwic.index(0, FOUND)).center()
    )
    press(view, Qt.Key.Key_Delete)
    settle(panel)
    assert kwic.ticked == []


def test_written_as_csv(application: Application, panel: ConcordancePanel, tmp_path: Path):
    ask(panel, "ليلى")
    panel.write_to(tmp_path / "lines.csv", safe=False)
    assert wait_until(lambda: (tmp_path / "lines.csv").exists())
    with (tmp_path / "lines.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == COUNT
    panel.write_to(tmp_path / "none" / "lines.csv", safe=True)
    assert wait_until(lambda: application.refused != [])


def test_words_chosen_on_the_page_are_looked_for(application: Application):
    application.window.reader.select((4, 15))
    press(application.window.reader, Qt.Key.Key_F, CTRL | SHIFT)
    panel = application.window.shelves.panel("concordance")
    settle(panel)
    assert panel.form.text.text() == "سليم الحداد"
    assert len(panel.view.kwic.lines) >= PAGE
