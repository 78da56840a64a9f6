# SPDX-License-Identifier: MIT
"""Quality of suggestions, many accepted at once, and the document that teaches most: by real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotation.document import Status
from annotation.edit import Marks
from annotation.suggestion import Outcome
from corpus.quality import STRETCH, Figures
from gui.dialogs.accept_many import AcceptManyDialog, context
from gui.dialogs.quality import QualityDialog
from gui.hand import press, wait_until
from gui.panels.curve import Curve
from gui.theme import Theme

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def row_of(table, name: str) -> int:
    rows = range(table.rowCount())
    return next(row for row in rows if table.item(row, 0).data(Qt.ItemDataRole.UserRole) == name)


@pytest.fixture
def page(application):
    return application.workbench.on_page


@pytest.fixture
def quality(application, page):
    """The dialog, after one answer of each kind."""
    page.accept(page.pending[0])
    page.reject(page.pending[0])
    page.mark(0, 4, "EVENT")
    dialog = QualityDialog(application.workbench, Theme.light(), application.window)
    dialog.show()
    assert wait_until(lambda: not application.background.busy)
    yield dialog
    dialog.close()


def test_answers_are_counted_by_label_and_suggester(page, quality):
    (yes,) = [v for v in page.marks.verdicts if v.outcome is Outcome.ACCEPTED]
    row = row_of(quality.labels, yes.label)
    assert quality.labels.item(row, 1).text() != "٠"
    assert quality.labels.item(row_of(quality.labels, "EVENT"), 4).text() == "١"
    assert quality.sources.item(row_of(quality.sources, yes.source), 1).text() != "٠"
    assert quality.summary.text().count("١") == 3


def test_a_label_that_is_unticked_leaves_the_page_at_once(application, page, quality):
    label = page.pending[0].label
    row = row_of(quality.labels, label)
    quality.labels.scrollToItem(quality.labels.item(row, 0))
    box = quality.labels.visualItemRect(quality.labels.item(row, 0))
    QTest.mouseClick(quality.labels.viewport(), Qt.MouseButton.LeftButton, pos=tick_of(box))
    assert label in application.workbench.hearing.silent_labels
    assert wait_until(lambda: all(s.label != label for s in page.pending))
    quality.labels.item(row, 0).setCheckState(Qt.CheckState.Checked)
    assert wait_until(lambda: any(s.label == label for s in page.pending))


def tick_of(box: QRect) -> QPoint:
    return QPoint(box.right() - 10, box.center().y())


def test_the_threshold_is_followed(application, page, quality):
    quality.threshold.setValue(85)
    assert wait_until(lambda: all(s.confidence >= 0.85 for s in page.pending))
    assert application.workbench.hearing.threshold == 0.85


def test_a_curve_runs_from_the_leading_edge(qapp):
    curve = Curve(Theme.dark())
    curve.resize(600, 200)
    counts = [STRETCH, 2 * STRETCH, 3 * STRETCH]
    lines = (("دقة", [0.2, None, 0.9]), ("شمول", [0.1, 0.5, 0.8]))
    for direction, sign in ((Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, -1)):
        curve.setLayoutDirection(direction)
        curve.show_lines(lines, counts, "")
        assert (curve.point(1, 0.5).x() - curve.point(0, 0.5).x()) * sign > 100
        assert curve.point(0, 0.9).y() < curve.point(0, 0.1).y()
        image = curve.grab().toImage()
        for line, (_, shares) in enumerate(lines):
            for place, share in enumerate(shares):
                if share is not None:
                    here = curve.point(place, share).toPoint()
                    assert image.pixelColor(here) == curve.colours()[line]
    curve.show_lines((("دقة", []),), [], "لا شيء بعد")
    assert not curve.grab().toImage().isNull()


def test_many_are_accepted_but_for_what_is_unticked(page, application):
    dialog = AcceptManyDialog(page, application.window)
    dialog.threshold.setValue(80)
    wanted = [s for s in page.pending if s.confidence >= 0.8]
    assert dialog.chosen == wanted
    assert len(wanted) > 2
    dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert {(s.start, s.end) for s in page.marks.spans} == {(s.start, s.end) for s in wanted} - {
        (wanted[1].start, wanted[1].end)
    }
    page.undo()
    assert page.marks == Marks()


def test_nothing_is_that_sure(page, application):
    dialog = AcceptManyDialog(page, application.window)
    dialog.threshold.setValue(100)
    assert not dialog.take.isEnabled()
    assert dialog.chosen == []
    dialog.threshold.setValue(0)
    assert len(dialog.chosen) == len(page.pending)
    dialog.none.click()
    assert not dialog.take.isEnabled()
    dialog.close()


def test_the_key_opens_the_list_and_escape_changes_nothing(application, page):
    seen = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        press(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    application.window.actions_.all["accept-many"].trigger()
    assert seen == [AcceptManyDialog]
    assert page.marks == Marks()


def test_context_is_cut_between_words(page):
    for one in page.pending:
        words = context(page.document, one)
        assert "«" in words
        assert "\n" not in words


def test_the_document_that_teaches_most_is_an_open_one(application):
    workbench = application.workbench
    here = workbench.on_page.document.id
    workbench.set_status(Status.DONE)
    application.window.actions_.all["useful"].trigger()
    assert wait_until(lambda: workbench.on_page.document.id != here, 60)
    entry = workbench.corpus.documents.entry(workbench.on_page.document.id)
    assert entry.status is Status.NEW
    for other in workbench.corpus.documents.page():
        workbench.corpus.documents.set_status(other.id, Status.DONE, "salma")
    there = workbench.on_page.document.id
    application.window.actions_.all["useful"].trigger()
    assert wait_until(lambda: not application.background.busy, 60)
    assert workbench.on_page.document.id == there


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_dialogs_speak_the_language(opened, place, language):
    application = opened(place, language=language)
    dialog = QualityDialog(application.workbench, Theme.light(), application.window)
    assert dialog.windowTitle() == {"ar": "جودة الاقتراحات", "en": "Quality of suggestions"}[language]
    assert Figures().recall is None
    dialog.close()
