# SPDX-License-Identifier: MIT
"""The span inspector: every field is one edit of the document, undone as all others; questions are asked from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.question import QuestionState
from annotation.scheme import load, parse, to_toml
from annotation.span import Span
from corpus.corpus import Corpus
from gui.application import Application
from gui.hand import press, wait_until, write

TEXT = "وصل سليم إلى مدينة النخيل في 15 رمضان 1445 هـ ودفع ألف ليرة."
DATE, PLACE, MONEY = (
    Span(29, 45, "DATE", "date"),
    Span(13, 25, "TOWN", "place"),
    Span(51, 59, "MONEY", "money"),
)
EXTRA = "attributes = [{ name = 'size', kind = 'choice', choices = ['كبيرة', 'صغيرة'] }, { name = 'real', kind = 'flag' }]"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "news.tawsim"
    toml = to_toml(load("wojood-fine")).replace('name = "GPE"\n', f'name = "GPE"\n{EXTRA}\n', 1)
    with Corpus.create(made, parse(toml, "fine")) as corpus:
        corpus.documents.add(Record(Document(TEXT, "خبر", "d")), "salma")
        corpus.annotations.apply("d", "salma", Edit(frozenset({DATE, PLACE, MONEY})))
    return made


def typed(field: QWidget, text: str) -> None:
    for letter in text:
        write(field, letter)


def inspector(application: Application, span: Span):
    application.window.reader.set_current(span)
    panel = application.window.shelves.show("inspector")
    assert wait_until(lambda: not application.background.busy)
    return panel


def now(application: Application, id: str) -> Span:
    return next(span for span in application.workbench.on_page.marks.spans if span.id == id)


def test_the_text_is_what_the_spans_say():
    assert [TEXT[s.start : s.end] for s in (DATE, PLACE, MONEY)] == [
        "15 رمضان 1445 هـ",
        "مدينة النخيل",
        "ألف ليرة",
    ]


def test_the_value_is_found_kept_and_taken_back(application):
    panel = inspector(application, DATE)
    assert panel.value.line.text() == "2024-03-25"
    assert "1445-09-15 AH" in panel.value.source.text()
    QTest.mouseClick(panel.value.again, Qt.MouseButton.LeftButton)
    assert dict(now(application, "date").attributes) == {"value": "2024-03-25", "value-source": "date.hijri"}
    panel.value.line.setFocus()
    panel.value.line.selectAll()
    typed(panel.value.line, "2024-03-26")
    press(panel.value.line, Qt.Key.Key_Return)
    assert dict(now(application, "date").attributes) == {"value": "2024-03-26", "value-source": "hand"}
    for _ in range(2):
        press(application.window.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert now(application, "date") == DATE
    assert panel.value.line.text() == "2024-03-25"


def test_what_may_be_read_otherwise_says_so(application):
    panel = inspector(application, MONEY)
    assert panel.value.line.text() == "1000 SYP"
    assert "1000 LBP" in panel.value.source.text()


def test_label_subtype_and_attributes(application):
    panel = inspector(application, PLACE)
    assert (panel.label.label, panel.subtype.label) == ("GPE", "TOWN")
    size, real = panel.attributes.fields["size"], panel.attributes.fields["real"]
    size.setFocus()
    press(size, Qt.Key.Key_Down)
    size.activated.emit(size.currentIndex())
    QTest.mouseClick(
        real, Qt.MouseButton.LeftButton, pos=real.rect().center() if False else real.contentsRect().center()
    )
    real.click() if not real.isChecked() else None
    assert dict(now(application, "place").attributes) == {"size": "كبيرة", "real": "yes"}
    panel.subtype.choose("CAMP")
    panel.subtype.activated.emit(panel.subtype.currentIndex())
    assert now(application, "place").label == "CAMP"
    panel.subtype.choose("")
    panel.subtype.setCurrentIndex(0)
    panel.subtype.activated.emit(0)
    assert now(application, "place").label == "GPE"
    assert not panel.value.isVisible()
    assert wait_until(lambda: not application.background.busy)
    assert len(panel.history.text().split("\n")) == 5


def test_the_note_is_kept_when_the_keys_leave_it(application):
    panel = inspector(application, DATE)
    panel.note.setFocus()
    typed(panel.note, "كما في البيان")
    application.window.reader.setFocus()
    assert dict(now(application, "date").attributes) == {"note": "كما في البيان"}
    panel.note.setFocus()
    typed(panel.note, "x")
    application.window.reader.set_current(now(application, "place"))
    assert dict(now(application, "date").attributes)["note"] in ("xكما في البيان", "كما في البيانx")
    assert panel.note.toPlainText() == ""
    assert application.refused == []


def test_a_question_is_asked_answered_and_opened_again(application):
    panel = inspector(application, DATE)
    asking = application.window.desk.parts.get("asking")
    asking.put("هل اليوم مؤكد؟", now(application, "date"), (DATE.start, DATE.end))
    panel = inspector(application, DATE)
    assert panel.question.text() == "هل اليوم مؤكد؟"
    press(application.window, Qt.Key.Key_F9)
    questions = application.window.shelves.panel("questions")
    assert wait_until(lambda: not application.background.busy)
    assert questions.table.rowCount() == 1
    application.window.reader.set_current(None)
    press(questions.table, Qt.Key.Key_Return)
    questions.go()
    assert application.window.reader.current == DATE
    questions.answer.setFocus()
    typed(questions.answer, "نعم")
    press(questions.answer, Qt.Key.Key_Return)
    assert wait_until(lambda: not application.background.busy)
    assert questions.table.rowCount() == 0
    (asked,) = application.workbench.corpus.questions.of("d")
    assert (asked.state, asked.answer, asked.answered_by) == (QuestionState.ANSWERED, "نعم", "salma")
    questions.which.setCurrentIndex(1)
    questions.which.activated.emit(1)
    assert wait_until(lambda: not application.background.busy)
    QTest.mouseClick(questions.reopen, Qt.MouseButton.LeftButton)
    assert wait_until(lambda: not application.background.busy)
    assert application.workbench.corpus.questions.count() == 1
    assert application.refused == []
