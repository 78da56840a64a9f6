# SPDX-License-Identifier: MIT
"""Long work: seen with its progress, stopped, told as a notice; the window lives meanwhile."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.hand import wait_until, write
from gui.long_work import SURE_AFTER, remaining

LEFT = Qt.MouseButton.LeftButton


@given(st.floats(SURE_AFTER, 1e5), st.integers(1, 1000), st.integers(0, 1000))
def test_the_rest_takes_as_long_as_what_is_done_took(seconds, done, more):
    left = remaining(seconds, done, done + more)
    assert left == pytest.approx(seconds * more / done)


@pytest.mark.parametrize(("seconds", "done", "of"), [(1.0, 5, 10), (60.0, 0, 10), (60.0, 3, 0)])
def test_what_would_be_a_guess_is_not_told(seconds, done, of):
    assert remaining(seconds, done, of) is None


def test_suggesting_everywhere_is_seen_and_told(application):
    window = application.window
    window.actions_.all["suggest-all"].trigger()
    assert window.work.isVisible()
    assert window.work.stop.isVisible()
    write(window.reader, "j")  # the page lives
    assert window.reader.current is not None
    assert wait_until(lambda: not application.workbench.long_work.busy, 60)
    assert "٣ مستندات" in window.work.words.text()
    assert not window.work.stop.isVisible()
    QTest.mouseClick(window.work.close_button, LEFT)
    assert not window.work.isVisible()


def test_work_is_stopped_and_holds_its_corpus_until_then(application, tmp_path):
    window, workbench = application.window, application.workbench
    begun = threading.Event()

    def work(task):
        begun.set()
        task.say((1, 10))
        task.stop.wait(30)
        return "ended"

    job = application.background.run(work)
    workbench.long_work.follow("عمل طويل", job)
    assert wait_until(begun.is_set)
    assert wait_until(lambda: window.work.bar.maximum() == 10)
    before = workbench.corpus
    assert not workbench.open_corpus(tmp_path / "other.tawsim")
    assert workbench.corpus is before
    assert not application.refused
    QTest.mouseClick(window.work.stop, LEFT)
    assert wait_until(lambda: not workbench.long_work.busy)
    assert "مدوّنة أخرى" in window.work.words.text()


def test_a_backup_is_made_and_told(application, place):
    application.window.actions_.all["back-up"].trigger()
    assert wait_until(lambda: not application.workbench.long_work.busy, 60)
    assert list(place.with_name(f"{place.name}.backups").glob("*.by-hand.tawsim"))
    assert "by-hand" in application.window.work.words.text()


def test_an_import_goes_on_in_the_window_and_its_report_opens_from_the_notice(
    application, tmp_path, monkeypatch
):
    from gui.dialogs.import_files import ImportDialog

    window, shown = application.window, []
    file, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    file.write_text("زار الوفد مدينة حلب.\n", encoding="utf-8")
    bad.write_bytes(b"\xd3\xe6\xd1 \xe6\xc7\n")

    def run(dialog):
        dialog.show()
        if not shown:
            dialog.fields.skip.setChecked(True)
            dialog.begin()
            assert not dialog.isVisible()
        shown.append(dialog)

    monkeypatch.setattr(ImportDialog, "exec", run)
    window.filing.import_paths([file, bad])
    assert wait_until(lambda: not application.background.busy, 60)
    assert application.workbench.corpus.documents.count() == 4
    assert window.work.isVisible()
    assert window.work.words.text()
    QTest.mouseClick(window.work.details, LEFT)
    assert shown[-1] is shown[0]
    assert shown[0].pages.currentIndex() == 1
    assert "b.txt" in shown[0].details.toPlainText()
    shown[0].close()


def test_a_refused_import_is_a_notice_that_leads_back_to_the_form(application, tmp_path, monkeypatch):
    from gui.dialogs.import_files import ImportDialog

    window, shown = application.window, []
    bad = tmp_path / "b.txt"
    bad.write_bytes(b"\xd3\xe6\xd1 \xe6\xc7\n")

    def run(dialog):
        dialog.show()
        if not shown:
            dialog.begin()
        shown.append(dialog)

    monkeypatch.setattr(ImportDialog, "exec", run)
    window.filing.import_paths([bad])
    assert wait_until(lambda: window.work.details.isVisible(), 60)
    assert "b.txt" in window.work.words.text()
    QTest.mouseClick(window.work.details, LEFT)
    assert shown[0].isVisible()
    assert shown[0].problem.isVisible()
    shown[0].close()
