# SPDX-License-Identifier: MIT
"""The way in: corpora of late, a new one in three fields, samples with gold, dropped files, pasted text, first steps."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotation import scheme as schemes
from corpus.corpus import Corpus
from corpus.exchange import import_paths
from gui import filing, sample
from gui.dialogs.new_corpus import NewCorpusDialog
from gui.guide_steps import STEPS
from gui.hand import click, drag, press, wait_until, write
from resources import path

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The user's data folder, somewhere of the test's own."""
    monkeypatch.setattr(sample, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def new_corpora(tmp_path, monkeypatch):
    """Confirms the dialog of new corpora, with its folder changed; gives the names it proposed."""
    proposed = []

    def confirm(dialog):
        proposed.append(dialog.name.text())
        dialog.folder.set_text(str(tmp_path))
        assert dialog.make.isEnabled()
        QTest.mouseClick(dialog.make, LEFT)
        return dialog.result()

    monkeypatch.setattr(NewCorpusDialog, "exec", confirm)
    return proposed


@pytest.fixture
def imports(monkeypatch):
    """Runs dialogs of import to their end, as a person would who clicks the main button."""
    from gui.dialogs.import_files import ImportDialog

    def run(dialog):
        dialog.begin()
        assert wait_until(lambda: not dialog.working)
        dialog.close()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ImportDialog, "exec", run)


def drop(window, *paths) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


def test_corpora_of_late_are_offered_the_last_first_and_opened(opened, tmp_path):
    application = opened()
    window, workbench = application.window, application.workbench
    for name in ("one", "two"):
        workbench.new_corpus(tmp_path / f"{name}.tawsim", schemes.load("anercorp"))
    workbench.close_corpus()
    recent = window.welcome.recent
    assert [recent.item(row).text().split("\n")[0].strip("\u2068\u2069") for row in range(2)] == [
        "two",
        "one",
    ]
    QTest.mouseClick(recent.viewport(), LEFT, pos=recent.visualItemRect(recent.item(1)).center())
    assert workbench.corpus.place.endswith("one.tawsim")
    workbench.close_corpus()
    (tmp_path / "two.tawsim").unlink()
    assert application.preferences.recent == [str(tmp_path / "one.tawsim")]


def test_a_new_corpus_takes_three_fields(opened, tmp_path):
    dialog = NewCorpusDialog(opened().window)
    dialog.folder.set_text(str(tmp_path))
    dialog.name.setText("أخبار: الرقة/2")
    assert dialog.path == tmp_path / "أخبار  الرقة 2.tawsim"
    assert dialog.make.isEnabled()
    dialog.path.touch()
    dialog.name.setText("أخبار: الرقة/2.tawsim")
    assert not dialog.make.isEnabled()
    assert "اسمًا آخر" in dialog.problem.text()
    dialog.folder.set_text(str(tmp_path / "nowhere"))
    assert "nowhere" in dialog.problem.text()
    assert not dialog.make.isEnabled()
    dialog.close()


@pytest.mark.parametrize("name", sample.SAMPLES)
def test_each_sample_opens_and_is_made_only_once(opened, home, name):
    application = opened()
    command = {"conflict": "sample"}.get(name, f"sample-{name}")
    button = application.window.welcome.buttons[command]
    QTest.mouseClick(button, LEFT)
    assert application.workbench.corpus.scheme.name == sample.SAMPLES[name].scheme
    assert application.workbench.corpus.documents.count() == len(sample.SAMPLES[name].texts)
    made = sample.corpus(name).stat().st_mtime_ns
    assert sample.corpus(name).stat().st_mtime_ns == made
    assert not application.refused


@pytest.mark.parametrize("name", ["article", "economy", "culture"])
def test_the_gold_of_a_sample_is_of_its_text_and_comes_in_whole(tmp_path, name):
    file, text = path(f"samples/{name}.gold.jsonl"), path(f"samples/{name}.txt").read_text(encoding="utf-8")
    told = json.loads(file.read_text(encoding="utf-8"))
    assert told["text"] == text
    with Corpus.create(tmp_path / "gold.tawsim", schemes.load("conflict-news")) as corpus:
        import_paths(corpus, [file], annotator="salma")
        marks = corpus.annotations.marks(told["id"], "gold")
    assert len(marks.spans) == len(told["layers"][0]["spans"]) > 40
    for span in marks.spans:
        assert text[span.start : span.end].strip() == text[span.start : span.end] != ""


def test_dropped_files_make_a_corpus_where_none_is_open(opened, tmp_path, new_corpora, imports):
    folder = tmp_path / "أخبار الأسبوع"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"زار الوفد مدينة حلب يوم {number}.\n", encoding="utf-8")
    application = opened()
    drop(application.window, folder)
    assert new_corpora == ["أخبار الأسبوع"]
    assert application.workbench.corpus.documents.count() == 3
    assert application.workbench.on_page is not None
    assert wait_until(lambda: not application.background.busy)
    drop(application.window, tmp_path / "أخبار الأسبوع.tawsim")
    assert len(new_corpora) == 1
    assert not application.refused


def test_pasted_text_makes_a_corpus_where_none_is_open(opened, new_corpora, monkeypatch):
    from gui.dialogs.paste_text import PasteDialog

    asked = []
    monkeypatch.setattr(PasteDialog, "exec", lambda dialog: asked.append(dialog))
    application = opened()
    QTest.mouseClick(application.window.welcome.buttons["paste"], LEFT)
    assert application.workbench.corpus is not None
    assert len(asked) == 1


def test_a_refused_dialog_makes_nothing(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(NewCorpusDialog, "exec", lambda _: 0)
    application = opened()
    file = tmp_path / "a.txt"
    file.write_text("نص", encoding="utf-8")
    drop(application.window, file)
    assert application.workbench.corpus is None


def test_the_first_steps_go_on_when_each_is_done(opened, home, monkeypatch):
    application = opened()
    window, workbench = application.window, application.workbench
    QTest.mouseClick(window.welcome.buttons["first-steps"], LEFT)
    assert wait_until(lambda: not application.background.busy, 60)
    guide, guiding = window.shelves.panel("first-steps"), window.desk.parts.get("guiding")
    assert guide.isVisible()
    assert "١" in guide.far.text()
    reader = window.reader

    def behind(deed: str) -> bool:
        return [step.deed for step in STEPS][guiding.at - 1] == deed

    write(reader, "d")  # not what is asked for
    assert guiding.at == 0
    workbench.step(-1)
    page = workbench.on_page
    assert wait_until(lambda: not application.background.busy, 60)
    write(reader, "j")
    assert behind("walk")
    write(reader, "a")
    assert behind("accept")
    write(reader, "r")
    assert behind("reject")
    start = page.document.text.index("وبالرقة")
    drag(reader, start, start + 7)
    press(reader, Qt.Key.Key_Space)
    press(window.annotating.picker.field, Qt.Key.Key_Return)
    assert behind("mark")
    click(reader, start)
    write(reader, "4")
    assert behind("relabel")
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert behind("undo")
    write(reader, "d")
    assert behind("done")
    monkeypatch.setattr(filing.Filing, "export", lambda self: self.exported.emit())
    press(reader, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert guiding.step is None
    assert "Ctrl+K" in guide.words.text()
    QTest.mouseClick(guide.leave, LEFT)
    assert not guide.isVisible()
    assert window.focusWidget() is reader


def test_the_first_steps_can_be_skipped_and_left(opened, home):
    application = opened(language="en")
    window = application.window
    window.actions_.all["first-steps"].trigger()
    guide, guiding = window.shelves.panel("first-steps"), window.desk.parts.get("guiding")
    QTest.mouseClick(guide.skip, LEFT)
    assert "Step 2 of" in guide.far.text()
    QTest.mouseClick(guide.leave, LEFT)
    assert wait_until(lambda: not application.background.busy, 60)
    write(window.reader, "j")
    write(window.reader, "a")
    assert guiding.at == 1
