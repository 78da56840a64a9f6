# SPDX-License-Identifier: MIT
"""The import dialog: the text that will be kept, labels asked about, refused records told and saved; by mouse and keyboard."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.catalogue import find
from annotation.formats.format import Choices, Layer, Record
from annotation.span import Span
from corpus.writing import write
from gui.dialogs.import_files import ImportDialog
from gui.hand import wait_until

TEXT = "زار منذر القباني ميناء النخيل أمس."
MARKS = [[4, 16, "HUMAN"], [17, 29, "The Harbour"], [17, 29, "Landmark"], [30, 33, "DATE"]]


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    file = tmp_path / "foreign.jsonl"
    file.write_text(json.dumps({"text": TEXT, "label": MARKS}, ensure_ascii=False) + "\n", encoding="utf-8")
    return file


def importing(application, *paths: Path) -> ImportDialog:
    dialog = ImportDialog(
        application.workbench.corpus,
        paths,
        annotator="salma",
        background=application.background,
        parent=application.window,
    )
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def looked(dialog: ImportDialog) -> str:
    assert wait_until(lambda: not dialog.fields.looking)
    return dialog.fields.preview.toPlainText()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def answer(dialog: ImportDialog, row: int, value: str) -> None:
    """Walk to an answer in the box of a row with the keys."""
    box = dialog.mapping.table.cellWidget(row, 3)
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        if box.currentData() == value and box.currentIndex() >= 0:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{value} is not offered")


RECORD = Record(Document(TEXT, "لقاء", "x"), (Layer("salma", Marks(frozenset([Span(4, 16, "PERS", "s")]))),))


@pytest.mark.parametrize(
    "name", ["brat", "parquet", "conll", "conllu", "xmi", "csv", "text", "label-studio", "tei"]
)
def test_the_text_that_will_be_kept(application, tmp_path: Path, name: str):
    format = find(name)
    assert format is not None
    file = tmp_path / f"in{format.suffix}"
    write(file, format, [RECORD], Choices(), file)
    dialog = importing(application, file)
    shown = looked(dialog)
    assert shown.replace(" .", ".").split() == TEXT.split(), "the text itself, no markup and no bytes"
    assert f"({name}" in dialog.fields.about.text().replace("\u2068", "")
    if name != "text":
        assert "مقاطع المستند الأول: ١" in dialog.fields.about.text()
    dialog.close()


def test_a_word_file_is_shown_as_text(application, tmp_path: Path):
    import docx

    made = docx.Document()
    made.add_paragraph("فقرة أولى عن الميناء")
    made.save(str(tmp_path / "a.docx"))
    assert "فقرة أولى عن الميناء" in looked(importing(application, tmp_path / "a.docx"))


def test_a_journey_with_unknown_labels(application, foreign: Path):
    dialog = importing(application, foreign)
    assert looked(dialog) == TEXT
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentWidget() is dialog.mapping)
    table = dialog.mapping.table
    names = [table.item(row, 0).text().strip("\u2068\u2069") for row in range(table.rowCount())]
    assert names == ["HUMAN", "Landmark", "The Harbour"]
    assert table.item(0, 2).text().strip("\u2068\u2069") == "منذر القباني"
    assert application.workbench.corpus.documents.count() == 3, "nothing has come in yet"
    assert not dialog.start.isEnabled(), "what is not clear must be answered"
    answer(dialog, 0, "PERS")
    answer(dialog, 1, "")
    assert not dialog.start.isEnabled()
    answer(dialog, 2, "+")
    assert dialog.start.isEnabled()
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert dialog.headline.text() == "المستندات التي أُدخلت: ١. المقاطع: ٣."
    assert "The_Harbour" in dialog.details.toPlainText()
    assert dialog.added == ["The_Harbour"]


def test_the_window_knows_a_label_that_was_added(application, foreign: Path, monkeypatch: pytest.MonkeyPatch):
    def go(dialog: ImportDialog) -> None:
        dialog.begin()
        assert wait_until(lambda: dialog.pages.currentWidget() is dialog.mapping)
        for row in range(3):
            answer(dialog, row, "+")
        dialog.begin()
        assert wait_until(lambda: dialog.pages.currentIndex() == 1)
        dialog.close()

    monkeypatch.setattr(ImportDialog, "exec", go)
    application.window.filing.import_paths([foreign])
    corpus = application.workbench.corpus
    assert {"HUMAN", "Landmark", "The_Harbour"} <= {label.name for label in corpus.scheme.labels}
    assert application.workbench.on_page.document.text == TEXT
    application.workbench.on_page.mark(0, 3, "Landmark")
    assert not application.refused


def test_what_was_refused_is_told_and_saved(application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "in.jsonl"
    lines = [
        {"text": TEXT, "label": [[0, 99, "PERS"]]},
        {"text": f"{TEXT} ثم عاد.", "label": [[4, 16, "PERS"]]},
        {"text": 3, "label": []},
    ]
    file.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    dialog = importing(application, file)
    click(dialog.start)
    assert wait_until(lambda: not dialog.working)
    assert "سجلات مرفوضة: ٢" in dialog.problem.text()
    assert application.workbench.corpus.documents.count() == 3
    report = tmp_path / "report.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    click(dialog.save)
    rows = list(csv.DictReader(report.read_text(encoding="utf-8-sig").split("\n")))
    assert [row["line"] for row in rows] == ["1", "3"]
    assert all(row["reason"] and row["original"] for row in rows)

    QTest.mouseClick(dialog.fields.skip, Qt.MouseButton.LeftButton, pos=dialog.fields.skip.rect().center())
    if not dialog.fields.skip.isChecked():  # the words are shorter than the field
        QTest.keyClick(dialog.fields.skip, Qt.Key.Key_Space)
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert application.workbench.corpus.documents.count() == 4
    assert dialog.save.isVisible()
    assert "المرفوض: ٢." in dialog.headline.text()


def test_labels_are_asked_for_before_records_are_passed_over(application, foreign: Path):
    dialog = importing(application, foreign)
    dialog.fields.skip.setChecked(True)
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentWidget() is dialog.mapping)
    dialog.fields.format.setCurrentIndex(1)
    assert dialog.mapping.table.rowCount() == 0, "read otherwise, the file may have other labels"
    dialog.close()
    assert wait_until(lambda: not application.background.busy)


def test_the_licence_of_the_texts(application, tmp_path: Path):
    file = tmp_path / "a.txt"
    file.write_text("نص جديد عن الميناء", encoding="utf-8")
    dialog = importing(application, file)
    dialog.fields.licence.setFocus()
    QTest.keyClicks(dialog.fields.licence.lineEdit(), "CC BY 4.0")
    came: list[list[str]] = []
    dialog.imported.connect(came.append)
    click(dialog.start)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    assert application.workbench.corpus.documents.get(came[0][0]).metadata["licence"] == "CC BY 4.0"


def test_a_dialog_that_is_shut_asks_by_a_notice(application, foreign: Path, monkeypatch: pytest.MonkeyPatch):
    told: list[tuple[str, object]] = []
    long_work = application.workbench.long_work
    long_work.told.connect(lambda words, good, more: told.append((words, more)))
    dialog = importing(application, foreign)
    dialog.long_work = long_work
    click(dialog.start)
    assert wait_until(lambda: bool(told))
    assert not dialog.isVisible()
    words, more = told[-1]
    assert "وسوم لا يعرفها المخطط" in words
    monkeypatch.setattr(dialog, "exec", dialog.show)
    more()
    assert dialog.isVisible()
    assert dialog.pages.currentWidget() is dialog.mapping
    dialog.close()


def test_offsets_are_read_again_when_the_words_prove_what_they_count(application, tmp_path: Path):
    text = "وصل 🙂🙂 الوفد إلى مدينة النخيل"
    spans = [{"start": 9, "end": 14, "label": "ORG", "text": "الوفد"}]
    file = tmp_path / "in.jsonl"
    file.write_text(json.dumps({"text": text, "spans": spans}) + "\n", encoding="utf-8")
    dialog = importing(application, file)
    click(dialog.start)
    assert wait_until(lambda: not dialog.working)
    assert dialog.align.isVisible()
    assert "UTF-16" in dialog.align.text()
    assert application.workbench.corpus.documents.count() == 3
    came: list[list[str]] = []
    dialog.imported.connect(came.append)
    click(dialog.align)
    assert wait_until(lambda: dialog.pages.currentIndex() == 1)
    (span,) = application.workbench.corpus.annotations.marks(came[0][0], "salma").spans
    assert text[span.start : span.end] == "الوفد"
