# SPDX-License-Identifier: MIT
"""History, check and backups in the window: what they show, and that going back goes back, by real clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.document import Status
from annotation.edit import Edit
from annotation.span import Span
from corpus import restoring
from corpus.backup import backups as backups_in
from corpus.corpus import Corpus
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.check_corpus import CheckDialog
from gui.hand import press, wait_until

LEFT = Qt.MouseButton.LeftButton


def rest(application) -> None:
    assert wait_until(lambda: not application.background.busy, 30)


def damage(corpus: Corpus, *statements: str) -> None:
    with corpus.database.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


@pytest.fixture
def history(application):
    """The panel, after a mark, its label changed, and a status."""
    page = application.workbench.on_page
    span = page.mark(0, 4, "PERS")
    page.relabel(span, "ORG")
    application.workbench.set_status(Status.DONE)
    panel = application.window.shelves.show("history")
    rest(application)
    return panel


def lines(panel, column: int) -> list[str]:
    return [panel.table.item(row, column).text() for row in range(panel.table.rowCount())]


def test_history_tells_the_last_first(application, history):
    assert lines(history, 3) == ["الحالة", "توسيم", "توسيم", "استيراد"]
    assert lines(history, 4)[0] == "منجَز، وكان: قيد العمل"
    assert lines(history, 4)[1].startswith("− شخص")
    assert history.table.isColumnHidden(2)
    history.scope.setCurrentIndex(1)
    rest(application)
    assert len(lines(history, 3)) == 6
    assert not history.table.isColumnHidden(2)


def test_history_follows_the_work(application, history):
    application.workbench.on_page.mark(6, 9, "LOC")
    rest(application)
    assert lines(history, 4)[0].startswith("+ مكان")


def test_a_line_is_taken_back_and_undo_brings_it_again(application, history):
    window, page = application.window, application.workbench.on_page
    history.table.setCurrentCell(1, 0)  # the other label
    QTest.mouseClick(history.back, LEFT)
    rest(application)
    assert {span.label for span in page.marks.spans} == {"PERS"}
    window.reader.setFocus()
    press(window.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {span.label for span in page.marks.spans} == {"ORG"}
    rest(application)
    history.table.setCurrentCell([*lines(history, 3)].index("الحالة"), 0)
    QTest.mouseClick(history.back, LEFT)
    rest(application)
    assert application.workbench.corpus.documents.entry(page.document.id).status is Status.STARTED


def test_back_to_a_moment(application, history):
    page = application.workbench.on_page
    history.table.setCurrentCell(2, 0)  # when the mark was made
    QTest.mouseClick(history.rewind, LEFT)
    rest(application)
    assert {span.label for span in page.marks.spans} == {"PERS"}
    assert application.refused == []


def test_others_marks_are_not_mine_to_take_back(application, history):
    workbench = application.workbench
    id = workbench.on_page.document.id
    workbench.corpus.annotations.apply(id, "rim", Edit(frozenset({Span.new(0, 4, "LOC")})))
    history.read()
    rest(application)
    history.table.setCurrentCell(0, 0)
    assert not history.back.isEnabled()
    history.people.setCurrentIndex(history.people.findData("rim"))
    history.people.activated.emit(history.people.currentIndex())
    rest(application)
    assert len(lines(history, 3)) == 1


def test_a_healthy_corpus_and_a_damaged_one(application):
    corpus = application.workbench.corpus
    application.workbench.on_page.mark(0, 4, "PERS")
    dialog = CheckDialog(corpus, application.background, application.window)
    dialog.show()
    assert wait_until(lambda: not dialog.working)
    assert dialog.headline.text() == "كل شيء سليم."
    assert dialog.tree.topLevelItemCount() == 10
    assert not dialog.mend.isEnabled()
    damage(
        corpus,
        "UPDATE spans SET text = 'سواه'",
        "UPDATE documents SET version = version + 1 WHERE number = 2",
    )
    QTest.mouseClick(dialog.again, LEFT)
    assert wait_until(lambda: not dialog.working)
    assert dialog.headline.text() == "وُجد خللان"
    open_ = [i for i in range(10) if dialog.tree.topLevelItem(i).isExpanded()]
    assert [dialog.tree.topLevelItem(i).data(0, Qt.ItemDataRole.UserRole) for i in open_] == [
        "versions",
        "surface",
    ]
    QTest.mouseClick(dialog.mend, LEFT)
    assert wait_until(lambda: not dialog.working)
    assert dialog.headline.text().endswith("كل شيء سليم.")
    assert [one.why for one in restoring_backups(corpus)] == ["before-repair"]
    dialog.close()


def restoring_backups(corpus: Corpus):
    return backups_in(restoring.backup_folder(corpus.address))


def test_opening_tells_of_what_is_amiss(application, place, opened):
    damage(application.workbench.corpus, "UPDATE documents SET version = version + 1 WHERE number = 2")
    application.workbench.open_corpus(place)
    rest(application)
    (error,) = application.refused
    assert "check the corpus" in str(error)


def test_a_corpus_in_a_synchronised_folder_is_opened_with_a_warning(application, place, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    there, strip = folder / "a.tawsim", application.window.work
    restoring.restore(there, restoring.back_up(place).file)
    assert not strip.isVisible()
    assert application.workbench.open_corpus(there)
    assert strip.isVisible()
    assert "Dropbox" in strip.words.text()
    assert "حاسوب واحد" in strip.words.text()
    QTest.mouseClick(strip.close_button, LEFT)
    application.workbench.sit("gold")  # the same corpus, taken again
    rest(application)
    assert not strip.isVisible()
    application.workbench.open_corpus(place)
    rest(application)
    assert not strip.isVisible()


@pytest.fixture
def backups(application):
    dialog = BackupsDialog(application.workbench.corpus, application.background, application.window)
    dialog.show()
    yield dialog
    dialog.close()


def test_a_backup_is_made_verified_and_gone_back_to(application, backups):
    workbench = application.workbench
    backups.restored.connect(lambda: workbench.open_corpus(workbench.corpus.address))
    id = workbench.on_page.document.id
    assert not backups.back.isEnabled()
    QTest.mouseClick(backups.now, LEFT)
    assert wait_until(lambda: not backups.working)
    assert (backups.table.rowCount(), backups.table.item(0, 1).text()) == (1, "يدوية")
    QTest.mouseClick(backups.verify, LEFT)
    assert wait_until(lambda: not backups.working)
    assert backups.status.text() == "النسخة كاملة وسليمة."
    workbench.on_page.mark(0, 4, "PERS")
    backups.restore()
    assert wait_until(lambda: not backups.working)
    rest(application)
    assert workbench.corpus.annotations.marks(id, "salma").spans == frozenset()
    assert workbench.on_page.marks.spans == frozenset()
    assert [one.why for one in backups.backups] == ["before-restore", "by-hand"]


def test_a_backup_beside_the_corpus(application, backups, tmp_path):
    made: list[str] = []
    backups.made.connect(made.append)
    backups.back_up()
    assert wait_until(lambda: not backups.working)
    backups.restore_beside(tmp_path / "other.tawsim")
    assert wait_until(lambda: not backups.working)
    assert made == [str(tmp_path / "other.tawsim")]
    with Corpus.open(made[0]) as other:
        assert other.documents.count() == 3
    backups.restore_beside(tmp_path / "other.tawsim")
    assert wait_until(lambda: not backups.working)
    assert "other.tawsim" in backups.status.text()  # is there already


def test_a_damaged_backup_is_refused(application, backups):
    backups.back_up()
    assert wait_until(lambda: not backups.working)
    file = backups.chosen.file
    data = bytearray(file.read_bytes())
    data[8192:12288] = bytes(4096)
    file.write_bytes(bytes(data))
    for do in (backups.check, backups.restore):
        do()
        assert wait_until(lambda: not backups.working)
        assert backups.status.objectName() == "problem"
    assert application.workbench.corpus.documents.count() == 3
