# SPDX-License-Identifier: MIT
"""A label used 5,000 times is renamed in the editor and taken back; labels are merged; cards are shown and written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load, parse
from annotation.span import Span
from corpus.check import check
from corpus.corpus import Corpus
from corpus.schemes import uses
from gui.application import Application
from gui.dialogs.scheme_editor import SchemeEditor
from gui.hand import press, wait_until, write

COUNT, EACH = 100, 50


@pytest.fixture
def villages(tmp_path: Path) -> Path:
    made = tmp_path / "news.tawsim"
    with Corpus.create(made, load("wojood")) as corpus:
        for n in range(COUNT):
            spans = frozenset(Span(i * 5, i * 5 + 4, "GPE", f"{n}x{i}") for i in range(EACH))
            document = Document("قرية " * EACH + str(n), f"خبر {n}", f"d{n}")
            corpus.documents.add(Record(document, (Layer("salma", Marks(spans)),)), "salma")
    return made


def in_editor(application: Application, do: Callable[[SchemeEditor], None], command: str = "scheme") -> None:
    """Open the editor by its command, do something there, and wait until all is carried out."""
    wrong: list[BaseException] = []

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, SchemeEditor)
            assert wait_until(lambda: dialog.draft.counted)
            do(dialog)
        except BaseException as error:
            wrong.append(error)
        finally:
            if dialog is not None and dialog.isVisible():
                dialog.close()

    QTimer.singleShot(0, begin)
    application.window.actions_.all[command].trigger()
    assert wrong == []
    assert wait_until(lambda: not application.background.busy, 60)


def typed(field: QWidget, text: str) -> None:
    for letter in text:
        write(field, letter)


def type_over(field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()
    typed(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_label_used_5000_times_is_renamed_and_taken_back(opened, villages: Path):
    application = opened(villages)
    workbench = application.workbench
    workbench.show("d7")

    def rename(editor: SchemeEditor) -> None:
        editor.choose("GPE")
        type_over(editor.label.name, "PLACE")
        assert editor.chosen == "PLACE"
        assert editor.draft.uses("PLACE") == COUNT * EACH
        assert "٥٬٠٠٠" in editor.told.text()
        click(editor.save)

    in_editor(application, rename)
    assert application.refused == []
    assert uses(workbench.corpus.database) == {"PLACE": COUNT * EACH}
    assert workbench.on_page.document.id == "d7"
    assert {span.label for span in workbench.on_page.marks.spans} == {"PLACE"}
    assert any(button.label.name == "PLACE" for button in application.window.labels.buttons)
    application.window.actions_.all["scheme-undo"].trigger()
    assert wait_until(lambda: not application.background.busy, 60)
    assert uses(workbench.corpus.database) == {"GPE": COUNT * EACH}
    assert {span.label for span in workbench.on_page.marks.spans} == {"GPE"}
    assert [one for one in check(workbench.corpus) if not one.harmless] == []
    application.window.actions_.all["scheme-undo"].trigger()
    assert wait_until(lambda: not application.background.busy, 60)
    assert application.refused == []


def test_undo_on_the_page_goes_on_across_a_rename(application):
    workbench, reader = application.workbench, application.window.reader
    before = workbench.on_page.marks.spans
    reader.setFocus()
    write(reader, "j")
    write(reader, "a")
    (span,) = workbench.on_page.marks.spans - before

    def rename(editor: SchemeEditor) -> None:
        editor.choose(span.label)
        type_over(editor.label.name, "OTHER")
        click(editor.save)

    in_editor(application, rename)
    assert [one.label for one in workbench.on_page.marks.spans if one.id == span.id] == ["OTHER"]
    press(application.window.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not [one for one in workbench.on_page.marks.spans if one.id == span.id]
    assert application.refused == []


def test_labels_are_merged_added_and_removed(application):
    def change(editor: SchemeEditor) -> None:
        editor.choose("LOC")
        editor.merge_into("GPE")
        assert editor.draft.scheme.find("LOC").name == "GPE"
        click(editor.add)
        type_over(editor.label.name, "CROP")
        type_over(editor.label.ar, "محصول")
        click(editor.add_kind)
        type_over(editor.label.name, "WHEAT")
        assert editor.draft.scheme.find("WHEAT").parent == "CROP"
        editor.choose("WEBSITE")
        click(editor.remove)
        assert editor.draft.scheme.find("WEBSITE") is None
        editor.choose("CROP")
        type_over(editor.label.name, "PERS")
        assert "already" in editor.problem.text()
        assert editor.chosen == "CROP"
        type_over(editor.label.key, "ش")
        assert editor.problem.text() or editor.draft.scheme.find("CROP").key == "a"
        editor.choose("WHEAT")
        type_over(editor.label.en, "Wheat")
        click(editor.save)

    in_editor(application, change)
    scheme = application.workbench.corpus.scheme
    assert scheme.find("LOC").name == "GPE"
    assert scheme.find("WHEAT").en == "Wheat"
    assert scheme.find("WHEAT").light == scheme.find("CROP").light
    assert scheme.find("WEBSITE") is None


def test_attributes_rules_and_a_card_of_one_s_own(application):
    def change(editor: SchemeEditor) -> None:
        editor.choose("PERS")
        editor.tabs.setCurrentWidget(editor.attributes)
        click(editor.attributes.add)
        editor.attributes.table.item(0, 2).setText("جنس")
        editor.tabs.setCurrentWidget(editor.whole)
        editor.whole.proclitics.setFocus()
        press(editor.whole.proclitics, Qt.Key.Key_Space)
        editor.whole.outer.setCurrentIndex(editor.whole.outer.findData("PERS"))
        editor.whole.inner.setCurrentIndex(editor.whole.inner.findData("ORG"))
        click(editor.whole.forbid)
        editor.tabs.setCurrentWidget(editor.card)
        field = editor.card.fields["guide_ar"]
        field.setFocus()
        field.selectAll()
        typed(field, "أشخاص هذا المشروع فقط")
        click(editor.save)

    in_editor(application, change)
    scheme = application.workbench.corpus.scheme
    pers = scheme.find("PERS")
    assert [one.ar for one in scheme.attributes("PERS")] == ["جنس"]
    assert scheme.proclitics
    assert not scheme.may_hold("PERS", "ORG")
    assert pers.guide_ar == "أشخاص هذا المشروع فقط"
    assert pers.examples  # those of the card it began with


def test_a_scheme_goes_out_and_comes_in(application, tmp_path: Path, monkeypatch):
    file = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    in_editor(application, lambda editor: click(editor.out))
    assert parse(file.read_text(encoding="utf-8"), "x") == application.workbench.corpus.scheme
    file.write_text("[[labels]]\nname = 'ONLY'\naliases = ['GPE']\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def take(editor: SchemeEditor) -> None:
        click(editor.file)
        assert [label.name for label in editor.draft.scheme.labels] == ["ONLY"]
        click(editor.save)

    in_editor(application, take)
    assert application.refused == []
    assert [button.label.name for button in application.window.labels.buttons] == ["ONLY"]


def test_the_card_of_the_label_in_question_by_one_key(application):
    window, reader = application.window, application.window.reader
    reader.setFocus()
    write(reader, "j")
    press(reader, Qt.Key.Key_F2)
    panel = window.shelves.panel("guidelines")
    assert panel.isVisible()
    assert panel.label.label == reader.current.label
    assert reader.hasFocus()
    label = application.workbench.corpus.scheme.find(reader.current.label)
    assert panel.card.toPlainText().startswith(label.ar)
    write(reader, "a")
    assert panel.label.label == reader.current.label
    reader.set_current(application.workbench.on_page.marks.in_order()[0])
    name = reader.current.label
    click(panel.add)
    assert wait_until(lambda: not application.background.busy, 60)
    assert application.workbench.corpus.scheme.find(name).examples
    assert application.refused == []
