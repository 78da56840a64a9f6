# SPDX-License-Identifier: MIT
"""The panel of agreement: figures as counted by hand, and cells that open the places behind them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.scheme import load
from annotation.span import Span
from corpus.corpus import Corpus
from gui.application import Application
from gui.hand import press, wait_until
from gui.panels.agreement import AgreementPanel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "وصل سليم الحداد إلى وببغداد مع وزير النخيل صباحا"
SAID = {
    "mona": (("سليم الحداد", "PERS"), ("وببغداد", "GPE"), ("وزير", "OCC"), ("النخيل", "GPE")),
    "omar": (("سليم", "PERS"), ("بغداد", "GPE"), ("وزير", "OCC"), ("النخيل", "LOC")),
}


@pytest.fixture
def panel(opened, tmp_path: Path) -> AgreementPanel:
    place = tmp_path / "news.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        corpus.documents.add(Record(Document(TEXT, "خبر", "d0")), "mona")
        for name, said in SAID.items():
            spans = {Span.new(TEXT.index(w), TEXT.index(w) + len(w), label) for w, label in said}
            corpus.annotations.apply("d0", name, Edit(frozenset(spans)))
    application: Application = opened(place, language="en")
    press(application.window.reader, Qt.Key.Key_G, CTRL | SHIFT)
    found = application.window.shelves.panel("agreement")
    assert wait_until(lambda: not (found.busy or application.background.busy))
    return found


def rows(panel: AgreementPanel) -> list[list[str]]:
    table = panel.figures
    cells = [[table.item(r, c) for c in range(table.columnCount())] for r in range(table.rowCount())]
    return [[cell.text() if cell else "" for cell in row] for row in cells]


def test_the_figures_are_those_counted_by_hand(panel: AgreementPanel):
    # Of four spans each: one the same; one the same but for a proclitic; three that touch one of their label.
    assert [row[1] for row in rows(panel)][:3] == ["0.250", "0.500", "0.750"]
    panel.which.setCurrentIndex(1)
    (pair,) = rows(panel)
    assert pair[1:5] == ["8", "0.250", "0.500", "0.750"]
    panel.which.setCurrentIndex(2)
    assert len(rows(panel)) == 4


def test_where_nothing_can_be_compared_a_sentence_stands_alone(application: Application):
    press(application.window.reader, Qt.Key.Key_G, CTRL | SHIFT)
    found = application.window.shelves.panel("agreement")
    assert wait_until(lambda: not (found.busy or application.background.busy))
    assert found.isVisible()
    assert not found.halves.isVisible()
    assert found.note.text()
    assert found.which.hasFocus()


def test_a_cell_lists_its_places(panel: AgreementPanel):
    names = [panel.confusion.verticalHeaderItem(row).text() for row in range(panel.confusion.rowCount())]
    assert len(names) == 3
    filled = [
        (row, column) for row in range(3) for column in range(4) if panel.confusion.item(row, column).text()
    ]
    assert len(filled) == 3
    found = set()
    for cell in filled:
        panel.confusion.setCurrentCell(*cell)
        assert wait_until(lambda: not panel.busy)
        found |= {(line.found, cell[1]) for line in panel.cases.lines}
    assert found == {("سليم الحداد", 2), ("وببغداد", 1), ("النخيل", 0)}
    assert panel.beside.currentWidget() is panel.view


def test_nothing_to_compare_is_said(opened, place):
    application = opened(place)
    panel = application.window.shelves.toggle("agreement") or application.window.shelves.panel("agreement")
    assert wait_until(lambda: not (panel.busy or application.background.busy))
    assert panel.note.text()
    assert panel.confusion.rowCount() == 0
