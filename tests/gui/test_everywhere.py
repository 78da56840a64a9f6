# SPDX-License-Identifier: MIT
"""A name marked once, then everywhere: three hundred documents, one act, one undo; by real keys on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotation.edit import Edit
from annotation.span import Span
from annotation.standing import Deed
from corpus.corpus import Corpus
from gui.application import Application
from gui.dialogs.everywhere import EverywhereDialog
from gui.hand import drag, press, wait_until, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COUNT = 300
TEXT = "وصل سليم الحداد إلى البلدة رقم {n}، ثم عاد وسليم الحدّاد متعب."


@pytest.fixture
def place(news) -> Path:
    return news(TEXT.format(n=n) for n in range(COUNT))


@pytest.fixture
def application(unlearned: Application) -> Application:
    return unlearned


def settled(application: Application) -> bool:
    """Whether the act that was begun is over, within half a minute."""
    return wait_until(lambda: not application.workbench.acting.busy)


def spans(corpus: Corpus) -> int:
    return sum(entry.spans for entry in corpus.documents.page(0, 1000))


def with_dialog(do: Callable[[EverywhereDialog], None]) -> list[BaseException]:
    """What is to be done with the dialog once it is there; gives what went wrong in it."""
    wrong: list[BaseException] = []

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, EverywhereDialog)
            assert wait_until(lambda: not dialog.looking)
            do(dialog)
            assert wait_until(lambda: not dialog.isVisible())
        except BaseException as error:
            wrong.append(error)
            if dialog is not None:
                dialog.close()

    QTimer.singleShot(0, begin)
    return wrong


def test_a_name_in_three_hundred_documents_and_back(application):
    window, corpus = application.window, application.workbench.corpus
    drag(window.reader, 4, 15)
    write(window.reader, "1")
    assert wait_until(lambda: not application.background.busy)
    (first,) = application.workbench.on_page.marks.spans
    assert (first.start, first.end, first.label) == (4, 15, "PERS")

    def mark(dialog: EverywhereDialog) -> None:
        assert len(dialog.view.kwic.lines) == 2 * COUNT - 1
        assert len(dialog.view.kwic.ticked) == 2 * COUNT - 1
        press(dialog.view, Qt.Key.Key_Space)  # not the first of them
        assert len(dialog.view.kwic.ticked) == 2 * COUNT - 2
        press(dialog.view, Qt.Key.Key_Space)
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)

    wrong = with_dialog(mark)
    press(window.reader, Qt.Key.Key_E, CTRL | SHIFT)
    assert wrong == []
    assert settled(application)
    assert spans(corpus) == 2 * COUNT
    assert len(application.workbench.on_page.marks.spans) == 2
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert settled(application)
    assert spans(corpus) == 1
    assert application.workbench.on_page.marks.spans == {first}
    press(window.reader, Qt.Key.Key_Z, CTRL | SHIFT)
    assert settled(application)
    assert spans(corpus) == 2 * COUNT
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert settled(application)
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert spans(corpus) == 0
    assert application.refused == []


@pytest.fixture
def marked(application):
    corpus, workbench = application.workbench.corpus, application.workbench
    edits = {f"d{n}": Edit(frozenset({Span.new(4, 15, "PERS" if n else "ORG")})) for n in range(5)}
    corpus.acts.perform("salma", edits)
    workbench.follow(frozenset(edits))
    assert wait_until(lambda: not application.background.busy)
    return application


def open_dialog(application, deed: Deed, label: str) -> EverywhereDialog:
    dialog = EverywhereDialog(application.window.desk, "سليم الحداد", deed, label)
    dialog.show()
    assert wait_until(lambda: not dialog.looking)
    return dialog


def test_relabel_and_remove_everywhere(marked):
    corpus = marked.workbench.corpus
    dialog = open_dialog(marked, Deed.RELABEL, "PERS")
    assert [line.document for line in dialog.view.kwic.ticked] == ["d0"]
    dialog.form.label.choose("ORG")
    assert [line.document for line in dialog.view.kwic.lines] == ["d1", "d2", "d3", "d4"]
    dialog.form.deed.setCurrentIndex(dialog.form.deed.findData(Deed.REMOVE))
    dialog.form.label.choose("")
    assert len(dialog.view.kwic.lines) == 5
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert settled(marked)
    assert spans(corpus) == 0
    assert marked.workbench.on_page.marks.spans == frozenset()


def test_only_here_another_name_and_none(marked):
    dialog = open_dialog(marked, Deed.MARK, "PERS")
    dialog.form.where.setCurrentIndex(dialog.form.where.count() - 1)
    assert wait_until(lambda: not dialog.looking)
    here = [(line.document, str(line.place.standing)) for line in dialog.view.kwic.lines]
    assert here == [("d0", "marked"), ("d0", "free")]
    assert len(dialog.view.kwic.ticked) == 1  # another label is only taken when asked for
    dialog.form.name.setText("القرية")
    assert wait_until(lambda: dialog.view.kwic.lines == [] and not dialog.looking)
    assert not dialog.take.isEnabled()
    dialog.form.name.setText("؟")
    assert wait_until(lambda: dialog.problem.isVisible())
    dialog.close()


def test_stopped_nothing_has_changed(marked):
    corpus = marked.workbench.corpus
    dialog = open_dialog(marked, Deed.MARK, "PERS")
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert settled(marked)
    assert spans(corpus) in (5, 2 * COUNT)  # the stop may come too late, but never in the middle
    dialog.close()
