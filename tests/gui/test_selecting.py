# SPDX-License-Identifier: MIT
"""Selecting, labelling and resizing without a mouse, with a Latin and with an Arabic keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation import scheme as schemes
from annotation.document import Document
from annotation.formats.format import Record
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion
from corpus.corpus import Corpus
from gui.hand import press, wait_until, write

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
TEXT = "زرنا، وبالمدرسةِ القديمة، صديقنا زيد.\nSalma met him there\nوعدنا"


@pytest.fixture
def window(opened, tmp_path):
    place = tmp_path / "own.tawsim"
    with Corpus.create(place, schemes.load("wojood")) as corpus:
        corpus.documents.add(Record(Document(TEXT, "رحلة")), "salma")
    return opened(place).window


def selected(window) -> str:
    return TEXT[slice(*window.reader.selection)]


def standing(window) -> str:
    return TEXT[slice(*window.reader.standing)]


def test_the_left_arrow_goes_forward_in_arabic(window):
    reader = window.reader
    seen = []
    for _ in range(11):
        press(reader, LEFT)
        seen.append(selected(window))
    words = ["زرنا", "وبالمدرسةِ", "القديمة", "صديقنا", "زيد", "Salma", "met", "him", "there", "وعدنا"]
    assert seen == [*words, "وعدنا"]
    back = []
    for _ in words:
        press(reader, RIGHT)
        back.append(selected(window))
    assert back == [*words[-2::-1], "زرنا"]


def test_the_right_arrow_goes_forward_in_english(window):
    reader = window.reader
    reader.show_document(Document("Salma met him", "A visit"), schemes.load("wojood"))
    for word in ("Salma", "met", "him"):
        press(reader, RIGHT)
        assert reader.document.text[slice(*reader.selection)] == word
    press(reader, LEFT, SHIFT)
    press(reader, RIGHT, ALT | SHIFT)
    assert reader.document.text[slice(*reader.selection)] == "et him"


def test_extending_goes_both_ways(window):
    reader = window.reader
    press(reader, LEFT)
    press(reader, LEFT)
    press(reader, LEFT, SHIFT)
    press(reader, LEFT, SHIFT)
    assert selected(window) == "وبالمدرسةِ القديمة، صديقنا"
    press(reader, RIGHT, SHIFT)
    press(reader, RIGHT, SHIFT)
    assert selected(window) == "وبالمدرسةِ"
    press(reader, RIGHT, SHIFT)
    assert selected(window) == "زرنا، وبالمدرسةِ"
    press(reader, LEFT)
    assert selected(window) == "وبالمدرسةِ"


def test_up_and_down_go_by_lines_with_a_selection_and_scroll_without(window):
    reader = window.reader
    press(reader, DOWN)
    assert reader.selection is None
    press(reader, LEFT)
    press(reader, DOWN)
    below = reader.selection
    assert TEXT.index("Salma") <= below[0] < TEXT.index("\nوعدنا")
    press(reader, DOWN)
    assert selected(window) == "وعدنا"
    press(reader, DOWN)
    assert selected(window) == "وعدنا"
    press(reader, UP)
    press(reader, UP)
    assert reader.selection[0] < TEXT.index("\n")


def test_brackets_go_round_the_proclitics(window):
    reader = window.reader
    press(reader, LEFT)
    press(reader, LEFT)
    seen = []
    for _ in range(4):
        write(reader, "]")
        seen.append(selected(window))
    assert seen == ["بالمدرسةِ", "المدرسةِ", "مدرسةِ", "وبالمدرسةِ"]
    write(reader, "د")  # the same key with Arabic active
    assert selected(window) == "بالمدرسةِ"
    write(reader, "ج")
    assert selected(window) == "وبالمدرسةِ"
    write(reader, "[")
    assert selected(window) == "مدرسةِ"


def test_a_selection_s_ends_move_by_letters_and_words(window):
    reader = window.reader
    press(reader, LEFT)
    press(reader, LEFT)
    press(reader, LEFT, ALT | SHIFT)
    assert selected(window) == "بالمدرسةِ"
    press(reader, RIGHT, ALT)
    assert selected(window) == "بالمدرس"  # the vowel sign goes with its letter
    press(reader, LEFT, ALT)
    assert selected(window) == "بالمدرسةِ"
    press(reader, RIGHT, ALT | SHIFT)
    press(reader, LEFT, CONTROL)
    assert selected(window) == "وبالمدرسةِ القديمة"
    press(reader, LEFT, CONTROL | SHIFT)
    assert selected(window) == "القديمة"
    press(reader, LEFT, CONTROL | SHIFT)
    assert selected(window) == "القديمة"  # never empty
    press(reader, RIGHT, CONTROL | SHIFT)
    press(reader, RIGHT, CONTROL)
    assert selected(window) == "وبالمدرسةِ"


def test_a_span_is_made_resized_and_put_back(window):
    reader, page = window.reader, window.workbench.on_page
    press(reader, LEFT)
    press(reader, LEFT)
    write(reader, "3")
    (span,) = page.marks.spans
    assert reader.current == span
    for _ in range(3):
        write(reader, "]")
    assert standing(window) == "مدرسةِ"
    press(reader, LEFT, CONTROL)
    assert standing(window) == "مدرسةِ القديمة"
    (resized,) = page.marks.spans
    assert (resized.id, resized.label, reader.current) == (span.id, span.label, resized)
    for _ in range(4):
        press(reader, Qt.Key.Key_Z, CONTROL)
    assert page.marks.spans == {span}


def test_resizing_a_suggestion_takes_it_corrected(window):
    reader, page = window.reader, window.workbench.on_page
    assert wait_until(lambda: not window.workbench.background.busy)
    start = TEXT.index("القديمة")
    suggestion = Suggestion(start, start + 7, "LOC", "patterns", 0.6, "")
    page.suggestions, page.pending = [suggestion], [suggestion]
    page.suggestions_changed.emit()
    reader.set_current(suggestion)
    press(reader, LEFT, CONTROL)
    (span,) = page.marks.spans
    assert TEXT[span.start : span.end] == "القديمة، صديقنا"
    assert [verdict.outcome for verdict in page.marks.verdicts] == [Outcome.CORRECTED]


def test_no_two_equal_spans_come_of_resizing(window):
    reader, page = window.reader, window.workbench.on_page
    start = TEXT.index("القديمة")
    page.mark(start, start + 7, "LOC")
    longer = page.mark(start, TEXT.index("زيد"), "LOC")
    reader.set_current(longer)
    press(reader, RIGHT, CONTROL)
    press(reader, RIGHT, CONTROL)
    assert len({(span.start, span.end) for span in page.marks.spans}) == 2


def test_space_asks_for_a_label_at_the_words(window):
    reader, picker = window.reader, window.annotating.picker
    press(reader, Qt.Key.Key_Space)
    assert not picker.isVisible()
    assert window.status.notice.text()
    press(reader, LEFT)
    press(reader, Qt.Key.Key_Space)
    assert picker.isVisible()
    assert not any(picker.geometry().intersects(rect) for rect in reader.rects_of(*reader.selection))
    QTest.keyClicks(picker.field, "org")
    press(picker.field, Qt.Key.Key_Return)
    assert not picker.isVisible()
    (span,) = window.workbench.on_page.marks.spans
    assert (span.start, span.end, span.label) == (0, 4, "ORG")
    assert window.focusWidget() is reader


def test_return_on_a_selection_and_one_key(window):
    reader, picker = window.reader, window.annotating.picker
    press(reader, LEFT)
    press(reader, Qt.Key.Key_Return)
    assert picker.isVisible()
    for letter in "شخص":
        write(picker.field, letter)
    write(picker.field, "١")
    (span,) = window.workbench.on_page.marks.spans
    assert span.label == "PERS"
    press(reader, Qt.Key.Key_Space)  # now for the span
    assert picker.list.currentItem().data(Qt.ItemDataRole.UserRole).name == "PERS"
    press(picker.field, Qt.Key.Key_Down)
    press(picker.field, Qt.Key.Key_Return)
    (again,) = window.workbench.on_page.marks.spans
    assert isinstance(again, Span)
    assert again.id == span.id
    assert again.label != "PERS"


def test_a_click_in_the_picker_chooses(window):
    reader, picker = window.reader, window.annotating.picker
    press(reader, LEFT)
    press(reader, Qt.Key.Key_Space)
    row = picker.list.item(2)
    place = picker.list.visualItemRect(row).center()
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (span,) = window.workbench.on_page.marks.spans
    assert span.label == row.data(Qt.ItemDataRole.UserRole).name
    assert not picker.isVisible()
    assert window.focusWidget() is reader


def test_escape_leaves_the_picker_only(window):
    reader, picker = window.reader, window.annotating.picker
    press(reader, LEFT)
    press(reader, Qt.Key.Key_Space)
    press(picker.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert selected(window) == "زرنا"
    assert not window.workbench.on_page.marks.spans


def test_arrows_stay_with_the_lists_and_fields(window):
    reader = window.reader
    press(window.items.spans, DOWN)
    window.documents.filter.setFocus()
    press(window.documents.filter, LEFT, CONTROL)
    assert reader.selection is None
