# SPDX-License-Identifier: MIT
"""The main job by real mouse and keys: from the first suggestion to a dataset that reads back the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.document import Status
from annotation.edit import Marks
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion
from corpus.corpus import Corpus
from corpus.exchange import export, import_paths
from gui.hand import click, drag, press, wait_until, write

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_the_whole_journey(application, opened, place, tmp_path):
    window, workbench = application.window, application.workbench
    reader, page = window.reader, workbench.on_page
    text = page.document.text

    write(reader, "j")
    first = reader.current
    assert isinstance(first, Suggestion)
    for _ in range(3):
        write(reader, "a")
    assert len(page.marks.spans) == 3
    assert (first.start, first.end, first.label) in {(s.start, s.end, s.label) for s in page.marks.spans}

    start = text.index("وبالرقة") + 2
    drag(reader, start, start + len("الرقة"), ALT)
    assert text[slice(*reader.selection)] == "الرقة"
    write(reader, "3")
    inside = reader.current
    assert isinstance(inside, Span)
    assert (text[inside.start : inside.end], inside.label) == ("الرقة", "GPE")
    assert text[inside.start - 2 : inside.start] == "وب"

    write(reader, "4")
    assert reader.current.label == "LOC"
    assert reader.current.id == inside.id

    assert wait_until(lambda: not application.background.busy)
    write(reader, "j")
    refused = reader.current
    write(reader, "r")
    assert refused not in page.pending
    assert [v.outcome for v in page.marks.verdicts].count(Outcome.REJECTED) >= 1

    kept, steps = page.marks, len(page.history.edits)
    for _ in range(steps):
        press(reader, Qt.Key.Key_Z, CONTROL)
    assert page.marks == Marks()
    for _ in range(steps):
        press(reader, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert page.marks == kept

    document_id = page.document.id
    write(reader, "d")
    assert workbench.corpus.documents.entry(document_id).status is Status.DONE
    assert workbench.on_page.document.id != document_id
    application.close()

    again = opened(place)
    again.workbench.show(document_id)
    assert again.workbench.on_page.marks == kept
    assert len(again.workbench.on_page.history.edits) == steps
    assert not application.refused
    assert not again.refused

    out = tmp_path / "gold.jsonl"
    report = export(again.workbench.corpus, out, format="tawsim-jsonl", status=Status.DONE)
    assert report.spans == len(kept.spans)
    with Corpus.create(tmp_path / "copy.tawsim", again.workbench.corpus.scheme) as copy:
        import_paths(copy, [out], annotator="salma")
        assert copy.annotations.marks(document_id, "salma") == kept
        assert copy.documents.get(document_id).text == text


def test_undo_of_an_earlier_run(application, opened, place: Path):
    reader = application.window.reader
    write(reader, "j")
    write(reader, "a")
    application.close()

    again = opened(place)
    assert len(again.workbench.on_page.marks.spans) == 1
    press(again.window.reader, Qt.Key.Key_Z, CONTROL)
    assert again.workbench.on_page.marks == Marks()


def test_a_confirmed_name_is_suggested_elsewhere_at_once(application):
    """ "الجاسم" stands twice in the article; the rules alone do not label it as an event."""
    reader, page = application.window.reader, application.workbench.on_page
    text = page.document.text
    first = text.index("الجاسم")
    second = text.index("الجاسم", first + 1)
    drag(reader, first, first + 6)
    write(reader, "8")
    assert wait_until(
        lambda: any((s.start, s.source, s.label) == (second, "memory", "EVENT") for s in page.pending)
    )


def test_the_arabic_keyboard_does_the_same(application):
    reader, page = application.window.reader, application.workbench.on_page
    write(reader, "ت")
    first = reader.current
    assert first == page.pending[0]
    write(reader, "ت")
    assert reader.current == page.pending[1]
    write(reader, "ن")
    assert reader.current == first
    write(reader, "ش")
    assert len(page.marks.spans) == 1
    second = reader.current
    write(reader, "ق")
    assert second not in page.pending
    write(reader, "٣")
    assert [s.label for s in page.marks.spans if s.label == "GPE"]
    write(reader, "ئ", CONTROL)
    assert len(page.marks.spans) == 1
    before = page.document.id
    write(reader, "ي")
    assert application.workbench.on_page.document.id != before


def test_tab_and_enter_and_backspace(application):
    reader, page = application.window.reader, application.workbench.on_page
    press(reader, Qt.Key.Key_Tab)
    first = reader.current
    press(reader, Qt.Key.Key_Tab)
    press(reader, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert reader.current == first
    press(reader, Qt.Key.Key_Return)
    assert len(page.marks.spans) == 1
    refused = reader.current
    press(reader, Qt.Key.Key_Backspace)
    assert refused not in page.pending
    assert len(page.marks.spans) == 1


def test_a_click_and_delete_take_a_span_away(application):
    reader, page = application.window.reader, application.workbench.on_page
    write(reader, "j")
    write(reader, "a")
    (span,) = page.marks.spans
    reader.set_current(None)
    click(reader, span.start)
    assert reader.current == span
    press(reader, Qt.Key.Key_Delete)
    assert not page.marks.spans
    assert [v.outcome for v in page.marks.verdicts] == [Outcome.REJECTED]


def test_a_double_click_accepts(application):
    reader, page = application.window.reader, application.workbench.on_page
    write(reader, "j")
    suggestion = reader.current
    point = reader.point_of(suggestion.start)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    accepted = reader.current
    QTest.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (accepted.start, accepted.end) in {(s.start, s.end) for s in page.marks.spans}


def test_letters_are_typed_where_text_is_typed(application):
    box = application.window.documents.filter
    box.setFocus()
    QTest.keyClicks(box, "ajr")
    assert box.text() == "ajr"
    assert not application.workbench.on_page.marks.spans
