# SPDX-License-Identifier: MIT
"""The review in the drawer: ten doubts settled by single keys, on the real window and a real corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.document import Status
from annotation.edit import Edit
from annotation.review import Kind
from annotation.span import Span
from corpus.corpus import Corpus
from gui.application import Application
from gui.hand import press, wait_until, write
from gui.panels.review import ReviewPanel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "وصل سليم الحداد إلى هنا، ثم عاد وسليم الحداد متعب {n}."


@pytest.fixture
def place(news) -> Path:
    """Six documents: an odd boundary and an unmarked name in each of five, another label in the last."""
    made = news(TEXT.format(n=n) for n in range(6))
    with Corpus.open(made) as corpus:
        for n in range(6):
            span = Span.new(4, 16, "PERS") if n < 5 else Span.new(4, 15, "ORG")
            corpus.annotations.apply(f"d{n}", "salma", Edit(frozenset({span})))
            if n < 5:
                corpus.documents.set_status(f"d{n}", Status.DONE, "salma")
        corpus.annotations.apply("d5", "salma", Edit(frozenset({Span.new(33, 44, "PERS")})))
    return made


@pytest.fixture
def application(unlearned: Application) -> Application:
    return unlearned


@pytest.fixture
def panel(application: Application) -> ReviewPanel:
    press(application.window.reader, Qt.Key.Key_F8)
    found = application.window.shelves.panel("review")
    settle(found)
    choose(found, None)
    return found


def settle(panel: ReviewPanel) -> None:
    acting, background = panel.desk.workbench.acting, panel.desk.background
    assert wait_until(lambda: not (acting.busy or panel.inspecting.busy or background.busy))


def choose(panel: ReviewPanel, kind: Kind | None) -> None:
    panel.kind.setCurrentIndex(panel.kind.findData(kind))


def kinds(panel: ReviewPanel) -> list[str]:
    return [str(one.doubt.kind) for one in panel.doubts.found if one.doubt.kind is not Kind.OUTLIER]


def test_ten_doubts_by_ten_keys(application: Application, panel: ReviewPanel):
    corpus = application.workbench.corpus
    assert kinds(panel).count("edge") == 5
    assert kinds(panel).count("unmarked") == 5
    for kind in (Kind.EDGE, Kind.UNMARKED):
        choose(panel, kind)
        for _ in range(5):
            write(panel.view, "f")
        settle(panel)
    choose(panel, None)
    assert kinds(panel) == ["labels"]
    for n in range(5):
        spans = corpus.annotations.marks(f"d{n}", "salma").in_order()
        assert [(s.start, s.end, s.label) for s in spans] == [(4, 15, "PERS"), (33, 44, "PERS")]
    choose(panel, Kind.LABELS)
    write(panel.view, "ق")  # R on an Arabic keyboard: it is right
    settle(panel)
    choose(panel, None)
    assert kinds(panel) == []
    assert corpus.annotations.marks("d5", "salma").in_order()[0].label == "ORG"
    write(panel.view, "u")
    settle(panel)
    assert kinds(panel) == ["labels"]
    assert application.refused == []


def test_many_at_once_are_one_undo(application: Application, panel: ReviewPanel):
    corpus = application.workbench.corpus
    choose(panel, Kind.UNMARKED)
    panel.view.selectAll()
    press(panel.view, Qt.Key.Key_Space)
    assert len(panel.doubts.ticked) == 5
    QTest.mouseClick(panel.fix, Qt.MouseButton.LeftButton)
    settle(panel)
    assert kinds(panel) == []
    press(application.window.reader, Qt.Key.Key_Z, CTRL)
    settle(panel)
    assert len(kinds(panel)) == 5
    assert len(corpus.annotations.marks("d0", "salma").spans) == 1


def test_right_for_this_name_everywhere(application: Application, panel: ReviewPanel):
    choose(panel, Kind.UNMARKED)
    write(panel.view, "R", SHIFT)
    settle(panel)
    assert kinds(panel) == []


def test_shown_on_the_page_and_settled_there(application: Application, panel: ReviewPanel):
    choose(panel, Kind.EDGE)
    press(panel.view, Qt.Key.Key_Return)
    on_page = application.workbench.on_page
    assert on_page.document.id == panel.doubts.found[0].document
    current = application.window.reader.current
    assert (current.start, current.end) == (4, 16)
    on_page.resize(current, 4, 15)
    settle(panel)
    assert kinds(panel).count("edge") == 4
