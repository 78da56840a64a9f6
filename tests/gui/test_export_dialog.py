# SPDX-License-Identifier: MIT
"""The export dialog: what is foreseen beside the choices, what is written, what is remembered; by mouse and keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from annotation.edit import Edit
from annotation.span import Span
from gui.dialogs.export_dataset import ExportDialog
from gui.dialogs.export_form import renamings
from gui.hand import wait_until


@pytest.fixture
def marked(application):
    page = application.workbench.on_page
    page.mark(0, 9, "EVENT")
    page.mark(0, 4, "LAW")
    return application


def exporting(application) -> ExportDialog:
    dialog = ExportDialog(
        application.workbench.corpus,
        annotator="salma",
        background=application.background,
        preferences=application.preferences,
        parent=application.window,
    )
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def foreseen(dialog: ExportDialog) -> str:
    assert wait_until(lambda: not dialog.foreseeing)
    return dialog.forecast.account.toPlainText()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
    )


def pick(box: QComboBox, value: object) -> None:
    """Open the box and walk down or up to an entry, as a person does."""
    wanted = box.findData(value) if not hasattr(value, "findText") else -1
    box.setFocus()
    key = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(wanted - box.currentIndex())):
        QTest.keyClick(box, key)
    assert box.currentData() == value


def pick_format(dialog: ExportDialog, name: str) -> None:
    box = dialog.choices.format
    names = [box.itemData(n).name for n in range(box.count())]
    pick(box, box.itemData(names.index(name)))


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def tab(dialog: ExportDialog, number: int) -> None:
    bar = dialog.choices.tabBar()
    click(bar, bar.tabRect(number).center())
    assert dialog.choices.currentIndex() == number


def test_a_journey_to_a_dataset(marked, tmp_path: Path):
    dialog = exporting(marked)
    assert "{" in dialog.forecast.head.toPlainText() or wait_until(
        lambda: "{" in dialog.forecast.head.toPlainText()
    )
    pick(dialog.choices.kind, "folder")
    pick_format(dialog, "conll")
    pick(dialog.choices.layer, "salma")
    assert wait_until(lambda: "رخصة" in dialog.problem.text()), (
        "nothing has a licence, and that is said before"
    )
    tab(dialog, 2)
    click(
        dialog.choices.unlicensed,
        QPoint(dialog.choices.unlicensed.width() - 8, dialog.choices.unlicensed.height() // 2),
    )
    assert dialog.choices.unlicensed.isChecked()
    told = foreseen(dialog)
    assert dialog.problem.isHidden()
    assert "مقاطع متداخلة لم تُكتب: ١" in told
    assert "B-EVENT" in dialog.forecast.head.toPlainText()
    assert "المستندات: ١. المقاطع: ١." in dialog.forecast.sum.text()
    tab(dialog, 0)
    pick(dialog.choices.nested, "innermost")
    foreseen(dialog)
    assert "B-LAW" in dialog.forecast.head.toPlainText()
    tab(dialog, 2)
    type_into(dialog.choices.title, "Harbour news")
    dialog.choices.licence.setFocus()
    dialog.choices.licence.lineEdit().selectAll()
    QTest.keyClicks(dialog.choices.licence.lineEdit(), "CC BY 4.0")
    assert not dialog.start.isEnabled(), "no place yet"
    type_into(dialog.place.field, str(tmp_path / "set"))
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert "قُرئ وقورن" in dialog.headline.text()
    told = json.loads((tmp_path / "set/manifest.json").read_text(encoding="utf-8"))
    assert (told["title"], told["licence"], told["nested"]) == ("Harbour news", "CC BY 4.0", "innermost")
    assert "B-LAW" in (tmp_path / "set/data/all.conll").read_text(encoding="utf-8")
    dialog.close()

    again = exporting(marked)
    assert again.choices.kind.currentData() == "folder"
    assert again.choices.chosen.name == "conll"
    assert again.choices.title.text() == "Harbour news"
    assert again.choices.unlicensed.isChecked()
    assert not again.place.text()
    again.close()


def test_a_single_file_says_what_was_lost(marked, tmp_path: Path):
    dialog = exporting(marked)
    pick_format(dialog, "conll")
    pick(dialog.choices.layer, "salma")
    assert not dialog.choices.isTabVisible(2)
    dialog.place.set_text(str(tmp_path / "out.txt"))
    assert "مقاطع متداخلة لم تُكتب: ١" in foreseen(dialog)
    pick_format(dialog, "conll-nested")
    assert dialog.place.text().endswith("out.conll")
    pick_format(dialog, "conll")
    foreseen(dialog)
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert (tmp_path / "out.conll").exists()
    assert "مقاطع متداخلة لم تُكتب: ١" in dialog.details.toPlainText()


def test_parts_are_foreseen_and_written(opened, place, tmp_path: Path):
    application = opened(place, language="en")
    dialog = exporting(application)
    pick(dialog.choices.layer, "all")
    tab(dialog, 1)
    pick(dialog.choices.split, "shares")
    type_into(dialog.choices.shares, "a=.5,b=.4")
    foreseen(dialog)
    assert "must have different names and add up to 1" in dialog.problem.text()
    assert "Nothing would be written." in dialog.forecast.sum.text()
    type_into(dialog.choices.shares, "a=.6,b=.4")
    told = foreseen(dialog)
    assert not dialog.problem.isVisible()
    assert "documents," in told.split("\n")[0]
    type_into(dialog.place.field, str(tmp_path / "out.jsonl"))
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert {file.name for file in tmp_path.glob("out*")} == {"out.a.jsonl", "out.b.jsonl"}


def test_other_names_need_a_private_file(marked, tmp_path: Path):
    dialog = exporting(marked)
    pick(dialog.choices.kind, "folder")
    dialog.place.set_text(str(tmp_path / "set"))
    tab(dialog, 2)
    dialog.choices.unlicensed.setChecked(True)
    assert dialog.choices.private.isHidden()
    dialog.choices.hide_people.setChecked(True)
    assert not dialog.choices.private.isHidden()
    assert not dialog.start.isEnabled()
    dialog.choices.private.set_text(str(tmp_path / "names.json"))
    assert dialog.start.isEnabled()
    foreseen(dialog)
    assert not (tmp_path / "names.json").exists(), "a look writes nothing"
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert (tmp_path / "names.json").exists()
    dialog.close()
    assert not exporting(marked).choices.hide_people.isChecked(), "a private file is chosen anew each time"


def test_a_place_that_cannot_be(application, tmp_path: Path):
    dialog = exporting(application)
    assert not dialog.start.isEnabled()
    dialog.place.set_text(str(tmp_path / "no" / "such" / "out.jsonl"))
    foreseen(dialog)
    click(dialog.start)
    assert wait_until(lambda: not dialog.working)
    assert dialog.problem.text()
    assert not (tmp_path / "no").exists()


def test_closing_forgets_the_look(marked):
    dialog = exporting(marked)
    dialog.close()
    assert not dialog.foreseeing
    assert wait_until(lambda: not marked.background.busy)


def test_what_was_kept_and_is_gone_is_no_trouble(application):
    application.preferences.export_choices = {
        "format": "word-perfect",
        "seed": "x",
        "kind": "folder",
        "odd": "1",
    }
    dialog = exporting(application)
    assert dialog.choices.chosen.name == "tawsim-jsonl"
    assert dialog.choices.is_folder


def test_renamings_are_read_leniently():
    assert renamings("PERS=PER، GPE = LOC,, x=, =y, z") == (("PERS", "PER"), ("GPE", "LOC"))


def test_the_marks_of_another_annotator(application, tmp_path: Path):
    corpus = application.workbench.corpus
    document = application.workbench.on_page.document.id
    corpus.annotations.apply(document, "هدى", Edit(frozenset([Span.new(0, 4, "LAW")])))
    dialog = exporting(application)
    pick(dialog.choices.layer, "هدى")
    foreseen(dialog)
    assert "المستندات: ١. المقاطع: ١." in dialog.forecast.sum.text()
    dialog.close()
