# SPDX-License-Identifier: MIT
"""A first day: from an empty window and a folder of files to a dataset, with a restart in the middle, by real events."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from annotation import scheme as schemes
from annotation.document import Status
from corpus.corpus import Corpus
from corpus.exchange import import_paths
from gui.dialogs.export_dataset import ExportDialog
from gui.dialogs.import_files import ImportDialog
from gui.dialogs.new_corpus import NewCorpusDialog
from gui.hand import press, wait_until, write

LEFT, PLAIN, CONTROL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TEXTS = (
    "زار وزير النقل سليم الحداد مدينة حلب يوم الأحد.\nوالتقى في دمشق وفدًا من الأمم المتحدة.\n",
    "أعلنت بلدية حمص افتتاح جسر النهر مساء الخميس بكلفة 3 ملايين دولار.\n",
    "وصل الدكتور عمر النجار إلى بيروت في 12 أيار للمشاركة في مؤتمر.\n",
)


@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "أخبار أيار"
    made.mkdir()
    for number, text in enumerate(TEXTS):
        (made / f"{number}.txt").write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def person(tmp_path, monkeypatch) -> Path:
    """Fills in each dialog as a person would; gives the place of the dataset."""
    out = tmp_path / "out.jsonl"

    def creates(dialog: NewCorpusDialog) -> int:
        dialog.show()
        dialog.folder.set_text(str(tmp_path))
        QTest.mouseClick(dialog.make, LEFT)
        return dialog.result()

    def starts(dialog: ImportDialog | ExportDialog) -> int:
        dialog.show()
        if isinstance(dialog, ExportDialog):
            dialog.place.set_text(str(out))
            assert wait_until(dialog.start.isEnabled, 60)
        QTest.mouseClick(dialog.start, LEFT)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(NewCorpusDialog, "exec", creates)
    monkeypatch.setattr(ImportDialog, "exec", starts)
    monkeypatch.setattr(ExportDialog, "exec", starts)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    return out


def drop(window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, LEFT, PLAIN))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, LEFT, PLAIN))


def idle(application) -> None:
    assert wait_until(lambda: not application.background.busy, 60)


def answer_all(application) -> int:
    """Says yes to everything on the page, with the keyboard; gives how many spans there are then."""
    reader, page = application.window.reader, application.workbench.on_page
    reader.setFocus()
    for _ in range(60):
        if not page.pending:
            break
        write(reader, "a")
        idle(application)
    return len(page.marks.spans)


def test_from_the_first_run_to_the_first_dataset_with_a_restart(opened, folder, person, tmp_path):
    application = opened()
    window = application.window
    assert window.stack.currentWidget() is window.welcome
    drop(window, folder)
    idle(application)
    assert application.workbench.corpus.documents.count() == 3
    assert window.stack.currentWidget() is window.sheet
    first = application.workbench.on_page.document.id
    kept = answer_all(application)
    assert kept >= 2
    write(window.reader, "d")
    idle(application)
    middle = application.workbench.on_page.document.id
    assert middle != first
    write(window.reader, "a")
    write(window.reader, "a")
    begun = application.workbench.on_page.marks
    assert begun.spans
    application.close()  # the lights go out

    again = opened()
    again.open_first(None)
    idle(again)
    window, workbench = again.window, again.workbench
    assert workbench.corpus.place == str(tmp_path / "أخبار أيار.tawsim")
    assert workbench.on_page.document.id == middle
    assert workbench.on_page.marks == begun
    press(window.reader, Qt.Key.Key_Z, CONTROL)
    assert len(workbench.on_page.marks.spans) == len(begun.spans) - 1
    press(window.reader, Qt.Key.Key_Y, CONTROL)
    assert workbench.on_page.marks == begun
    for _ in range(2):
        answer_all(again)
        write(window.reader, "d")
        idle(again)
    assert {entry.status for entry in workbench.corpus.documents.page()} == {Status.DONE}
    press(window.reader, Qt.Key.Key_E, CONTROL)
    assert wait_until(lambda: person.exists() and not again.background.busy, 60)
    assert window.work.isVisible()
    assert not again.refused
    assert not application.refused

    with Corpus.create(tmp_path / "read.tawsim", schemes.load("wojood")) as read:
        report = import_paths(read, [person], annotator="salma")
        assert report.documents == 3
        for entry in workbench.corpus.documents.page():
            there = workbench.corpus.annotations.marks(entry.id, "salma")
            assert read.annotations.marks(entry.id, "salma").spans == there.spans
            assert read.documents.get(entry.id).text in TEXTS
