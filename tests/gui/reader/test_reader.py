# SPDX-License-Identifier: MIT
"""The reader's promises to the window: current mark, going on, keys, copying, speech, hovering, other documents."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotation.document import Document
from annotation.scheme import load, parse
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.chips import label_words
from gui.reader.reader import Reader
from gui.reader.telling import hover, in_latin, spoken
from gui.theme import Theme

TEXT = "\n".join(f"الفقرة رقم {n} تذكر مدينة الزهراء وقرية النبع" for n in range(40))


def place(words: str, nth: int = 0) -> tuple[int, int]:
    return [match.span() for match in re.finditer(words, TEXT)][nth]


def guess(words: str, nth: int = 0, confidence: float = 0.7, label: str = "GPE") -> Suggestion:
    return Suggestion(*place(words, nth), label, "patterns", confidence, "village before a name")


def span(words: str, nth: int = 0) -> Span:
    return Span.new(*place(words, nth), "LOC")


@pytest.fixture
def reader(open_reader: Callable[..., Reader]) -> Reader:
    return open_reader(TEXT, 600, 400)


def test_going_on_through_suggestions_and_spans(reader: Reader) -> None:
    spans, guesses = [span("الزهراء", 1)], [guess("النبع", 0), guess("النبع", 2)]
    reader.show_marks(spans, guesses)
    assert reader.next_item(True, 1) == guesses[0]
    assert reader.next_item(True, -1) == guesses[1]
    reader.set_current(guesses[0])
    assert reader.next_item(True, 1) == guesses[1]
    assert reader.next_item(False, 1) == spans[0]
    reader.set_current(guesses[1])
    assert reader.next_item(True, 1) == guesses[0]
    assert reader.next_item(False, -1) == spans[0]


def test_going_on_starts_at_what_is_seen(reader: Reader) -> None:
    guesses = [guess("النبع", n) for n in range(40)]
    reader.show_marks([], guesses)
    reader.verticalScrollBar().setValue(1500)
    reader.viewport().repaint()
    found = reader.next_item(True, 1)
    assert found is not None
    assert 0 <= reader.point_of(found.start).y() <= 120


def test_current_is_told_shown_and_lost_with_its_mark(reader: Reader) -> None:
    far = guess("النبع", 39)
    reader.show_marks([], [far])
    told: list[object] = []
    reader.current_changed.connect(told.append)
    before = reader.viewport().grab().toImage()
    reader.set_current(far)
    reader.set_current(far)
    assert reader.viewport().rect().contains(reader.point_of(far.start))
    assert reader.viewport().grab().toImage() != before
    reader.show_marks([], [])
    assert told == [far, None]
    assert reader.current is None


def test_another_document_has_no_current_mark_or_selection(reader: Reader) -> None:
    told: list[object] = []
    reader.show_marks([span("النبع")], [])
    reader.set_current(span("النبع"))
    reader.current_changed.connect(told.append)
    reader.verticalScrollBar().setValue(500)
    reader.show_document(Document("نص آخر", "آخر"), load("wojood"))
    assert told == [None]
    assert (reader.current, reader.selection, reader.verticalScrollBar().value()) == (None, None, 0)
    assert reader.next_item(False, 1) is None
    reader.clear()
    reader.viewport().repaint()
    assert reader.document.text == ""


def test_scrolling_keys(qtbot: QtBot, reader: Reader) -> None:
    bar = reader.verticalScrollBar()
    qtbot.keyClick(reader, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 1000
    qtbot.keyClick(reader, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(reader, Qt.Key.Key_PageDown)
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    assert bar.value() == bar.pageStep() + bar.singleStep()
    qtbot.keyClick(reader, Qt.Key.Key_PageUp)
    qtbot.keyClick(reader, Qt.Key.Key_Up)
    assert bar.value() == 0


@pytest.mark.parametrize("key", ["A", "R", "1", "Return", "Delete", "J", "Left", "Ctrl+Z", "Ctrl+Home"])
def test_other_keys_are_left_to_the_window(reader: Reader, key: str) -> None:
    combination = QKeySequence(key)[0]
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, combination.key(), combination.keyboardModifiers())
        event.ignore()
        reader.event(event)
        assert not event.isAccepted()


def test_copying_takes_the_document_s_own_text(qtbot: QtBot, reader: Reader, hand: object) -> None:
    del hand
    start, end = place("رقم 3 تذكر")
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(reader.viewport(), button, pos=reader.point_of(start))
    qtbot.mouseMove(reader.viewport(), reader.point_of(end - 1))
    qtbot.mouseRelease(reader.viewport(), button, pos=reader.point_of(end - 1))
    qtbot.keyClick(reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "رقم 3 تذكر"


def test_zoom_by_key_and_wheel(qtbot: QtBot, reader: Reader) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(reader, Qt.Key.Key_Plus, control)
    assert reader.zoom == 110
    qtbot.keyClick(reader, Qt.Key.Key_0, control)
    assert reader.zoom == 100
    qtbot.keyClick(reader, Qt.Key.Key_Minus, control)
    assert reader.zoom == 90
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(reader.viewport().mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        control,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.viewport(), wheel)
    assert reader.zoom == 100
    reader.set_zoom(10_000)
    assert reader.zoom == 400
    reader.set_zoom(1)
    assert reader.zoom == 60


def test_the_side_of_the_gutter_follows_the_document(open_reader: Callable[..., Reader]) -> None:
    arabic, latin = open_reader("نص عربي"), open_reader("A text in English")
    gutter = Theme.light().gutter
    for reader, x in ((arabic, arabic.viewport().width() - 3), (latin, 3)):
        assert reader.viewport().grab().toImage().pixelColor(x, 5) == gutter
    assert arabic.verticalScrollBar().mapTo(arabic, QPoint()).x() == 0
    assert latin.verticalScrollBar().mapTo(latin, QPoint()).x() > 100
    assert latin.point_of(0).x() < latin.point_of(5).x()


def test_language_changes_the_chips(reader: Reader) -> None:
    reader.show_marks([span("النبع")], [])
    before = reader.viewport().grab().toImage()
    reader.set_language("en")
    assert reader.viewport().grab().toImage() != before
    reader.set_language("ar")
    assert reader.viewport().grab().toImage() == before


def test_names_of_labels_cannot_turn_what_stands_beside_them() -> None:
    scheme = parse('[[labels]]\nname = "X"\nar = "\\u202eاسم\\u2066"\nen = "na\\u0007me"', "s")
    assert label_words(scheme, "X", "ar") == "اسم"
    assert label_words(scheme, "X", "en") == "name"
    assert label_words(scheme, "unknown", "ar") == "unknown"


def test_speech_and_hover() -> None:
    scheme, one = load("wojood"), guess("النبع", 0, 0.876)
    assert spoken(one, TEXT, scheme, "ar") == "النبع: كيان سياسي, suggested, 88 % sure"
    assert spoken(span("النبع"), TEXT, scheme, "en") == "النبع: Location, confirmed"
    words = hover(
        [one, span("النبع")], TEXT, scheme, "en", lambda reason: reason.replace("village", "<a town>")
    )
    assert "Political place" in words
    assert "suggested, 88 % sure · patterns" in words
    assert "&lt;a town&gt; before a name" in words
    assert words.index("Political place") < words.index("Location")
    assert words.count("HSB: Alnbς") == words.count("Buckwalter: AlnbE") == 2


def test_only_arabic_is_given_in_latin() -> None:
    assert in_latin("Beirut 12") == []
    assert in_latin("\u2067بيروت\n\u0640 Times") == ["HSB: byrwt _ Times", "Buckwalter: byrwt _ Times"]


def test_a_resting_mouse_is_told_about_the_marks(qtbot: QtBot, reader: Reader) -> None:
    one = guess("النبع")
    reader.show_marks([], [one])
    reader.reason_words = lambda reason: f"({reason})"
    point = reader.point_of(one.start + 2)
    QApplication.sendEvent(
        reader.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    )
    assert "(village before a name)" in QToolTip.text()
    assert "70 %" in QToolTip.text()
    QToolTip.hideText()


def test_it_has_a_name_for_screen_readers(reader: Reader) -> None:
    assert reader.accessibleName() == "Text of the document"
    assert reader.accessibleDescription() == "title"


def test_a_giant_paragraph_opens_and_is_found_everywhere(open_reader: Callable[..., Reader]) -> None:
    text = "كلمة أخرى طويلة 12 " * 3000
    reader = open_reader(text, 700, 500)
    for offset in (0, 7999, 8003, 30_000, len(text) - 2):
        reader.reveal(offset)
        reader.viewport().repaint()
        assert reader.viewport().rect().contains(reader.point_of(offset))
        if text[offset] != " ":
            assert reader.offset_at(reader.point_of(offset)) == offset
