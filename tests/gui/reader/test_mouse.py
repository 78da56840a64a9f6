# SPDX-License-Identifier: MIT
"""Real mouse events on the page become the ranges and marks a person meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.reader import Reader


def text_of(reader: Reader) -> str:
    return reader.document.text


def ranges(reader: Reader) -> list[str]:
    """The texts of the ranges marked from now on."""
    found: list[str] = []
    reader.range_marked.connect(lambda start, end: found.append(text_of(reader)[start:end]))
    return found


def ends(reader: Reader, words: str) -> tuple[QPoint, QPoint]:
    start = text_of(reader).index(words)
    return reader.point_of(start), reader.point_of(start + len(words) - 1)


@pytest.mark.parametrize(
    "words",
    [
        "وزيرة التعليم",
        "Beirut",
        "Beirut Times",
        "المدارس",
        "30",
        "لقاءُ مُحَمَّدٍ",
        "ســـلمى",
        "التعليم في Beirut",
        "Times يوم 12",
        "(وعددها 30)",
        "طالب ولا تزال.\nوببغداد",
        "وزيرة التعليم في Beirut Times يوم 12/5/2021 إنّ المدارس",
        "😀",
    ],
)
def test_a_drag_either_way_marks_whole_words(reader: Reader, hand: Any, words: str) -> None:
    found = ranges(reader)
    start, end = ends(reader, words)
    hand.drag(start, end)
    hand.drag(end, start)
    if len(words) > 1:
        assert found == [words, words]
    else:
        assert found == []  # no drag at all: both ends are one point
    reader.clear_selection()
    assert reader.selection is None


def test_a_drag_within_a_word_marks_all_of_it(reader: Reader, hand: Any) -> None:
    found = ranges(reader)
    start = text_of(reader).index("المدارس")
    hand.drag(reader.point_of(start + 2), reader.point_of(start + 4))
    assert found == ["المدارس"]
    assert reader.selection == (start, start + 7)


def test_words_from_outside_are_kept_to(reader: Reader, hand: Any) -> None:
    start = text_of(reader).index("المدارس")
    reader.set_words([(start, start + 2), (start + 2, start + 7)])
    found = ranges(reader)
    hand.drag(reader.point_of(start + 3), reader.point_of(start + 5))
    assert found == ["مدارس"]


@pytest.mark.parametrize("part", ["بغداد", "ببغداد", "غدا"])
def test_alt_drag_marks_letters_inside_a_word(reader: Reader, hand: Any, part: str) -> None:
    found = ranges(reader)
    start = text_of(reader).index("وببغداد") + "وببغداد".index(part)
    if part == "بغداد":
        start = text_of(reader).index("وببغداد") + 2
    (first,), (last,) = (
        reader.rects_of(start, start + 1),
        reader.rects_of(start + len(part) - 1, start + len(part)),
    )
    y = first.center().y()
    beginning, finish = QPoint(first.right() - 1, y), QPoint(last.left() + 1, y)
    hand.drag(beginning, finish, Qt.KeyboardModifier.AltModifier)
    hand.drag(finish, beginning, Qt.KeyboardModifier.AltModifier)
    assert found == [part, part]


@pytest.mark.parametrize(
    ("letter", "marked"), [(0, "وببغداد لقاءُ"), (1, "ببغداد لقاءُ"), (2, "بغداد لقاءُ"), (4, "بغداد لقاءُ")]
)
def test_ctrl_drag_leaves_proclitics_out(reader: Reader, hand: Any, letter: int, marked: str) -> None:
    found = ranges(reader)
    start = text_of(reader).index("وببغداد")
    there, back = reader.point_of(start + letter), reader.point_of(text_of(reader).index("لقاء") + 2)
    hand.drag(there, back, Qt.KeyboardModifier.ControlModifier)
    hand.drag(back, there, Qt.KeyboardModifier.ControlModifier)
    assert found == [marked, marked]


def test_a_trembling_hand_clicks(reader: Reader, hand: Any) -> None:
    found = ranges(reader)
    place = reader.point_of(8)
    hand.drag(place, place + QPoint(2, 1))
    assert found == []
    assert reader.selection is None


def test_four_pixels_are_a_drag(reader: Reader, hand: Any) -> None:
    found = ranges(reader)
    place = reader.point_of(text_of(reader).index("وزيرة") + 2)
    hand.drag(place, place - QPoint(4, 0))
    assert found == ["وزيرة"]


@pytest.mark.parametrize(("zoom", "width"), [(100, 460), (70, 460), (160, 700)])
def test_every_character_is_found_where_it_is_seen(reader: Reader, zoom: int, width: int) -> None:
    reader.set_zoom(zoom)
    reader.resize(width, 520)
    reader.viewport().repaint()
    text = text_of(reader)
    for offset, character in enumerate(text):
        if character not in " \n" and not unicodedata.combining(character):
            assert reader.offset_at(reader.point_of(offset)) == offset, (offset, character)


def test_a_click_chooses_the_innermost_and_goes_outwards(reader: Reader, hand: Any) -> None:
    start = text_of(reader).index("وزيرة التعليم")
    outer = Span.new(start, start + 13, "OCC")
    inner = Suggestion(start + 6, start + 13, "ORG", "patterns", 0.7, "")
    wide = Span.new(0, start + 13, "EVENT")
    reader.show_marks([outer, wide], [inner])
    seen: list[object] = []
    reader.current_changed.connect(seen.append)
    place = reader.point_of(start + 8)
    for _ in range(4):
        hand.click(place)
    assert seen == [inner, outer, wide, inner]
    hand.click(reader.point_of(start + 1))
    assert reader.current == outer
    hand.click(reader.point_of(text_of(reader).index("المدارس")))
    assert reader.current is None


def test_a_click_on_a_chip_chooses_its_mark(reader: Reader, hand: Any) -> None:
    start = text_of(reader).index("وزيرة التعليم")
    outer, inner = Span.new(start, start + 13, "OCC"), Span.new(start, start + 5, "PERS")
    reader.show_marks([outer, inner], [])
    (rect,) = reader.rects_of(start, start + 5)
    above = QPoint(rect.right() - 8, rect.top() - reader.setting.measures.lane // 2)
    hand.click(above)
    assert reader.current == inner
    hand.click(above - QPoint(0, reader.setting.measures.lane))
    assert reader.current == outer


def test_the_margin_belongs_to_no_mark(reader: Reader, hand: Any) -> None:
    start = text_of(reader).index("وببغداد")
    reader.show_marks([Span.new(start, len(text_of(reader)), "LOC")], [])
    rect = reader.rects_of(start, start + 1)[0]
    hand.click(QPoint(rect.right() + 15, rect.center().y()))
    assert reader.current is None


def test_a_double_click_activates_a_mark_or_marks_a_word(reader: Reader, hand: Any) -> None:
    start = text_of(reader).index("المدارس")
    span = Span.new(start, start + 7, "ORG")
    reader.show_marks([span], [])
    active: list[object] = []
    reader.activated.connect(active.append)
    found = ranges(reader)
    hand.double_click(reader.point_of(start + 3))
    assert (active, found, reader.current) == ([span], [], span)
    hand.double_click(reader.point_of(text_of(reader).index("Times")))
    assert (active, found) == ([span], ["Times"])


def test_a_drag_ends_being_current(reader: Reader, hand: Any) -> None:
    span = Span.new(0, 4, "ORG")
    reader.show_marks([span], [])
    reader.set_current(span)
    hand.drag(*ends(reader, "المدارس"))
    assert reader.current is None
    assert reader.selection


@pytest.mark.parametrize("text", ["", "نص\n", "\n\n"])
def test_there_is_nothing_to_mark_on_an_empty_line(
    qtbot: QtBot, open_reader: Callable[..., Reader], text: str
) -> None:
    reader = open_reader(text)
    found = ranges(reader)
    place = reader.point_of(len(text)) - QPoint(40, 0)
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
        qtbot.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        qtbot.mouseMove(reader.viewport(), place - QPoint(30, 0))
        qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, modifier, place - QPoint(60, 0))
    assert found == []


def test_a_drag_beyond_the_edge_scrolls(qtbot: QtBot, open_reader: Callable[..., Reader]) -> None:
    reader = open_reader("\n".join(f"سطر رقم {n} من نص طويل" for n in range(60)))
    viewport, button = reader.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, button, pos=reader.point_of(10))
    qtbot.mouseMove(viewport, QPoint(200, viewport.height() - 5))
    qtbot.mouseMove(viewport, QPoint(200, viewport.height() + 60))
    qtbot.waitUntil(lambda: reader.verticalScrollBar().value() > 300, timeout=5000)
    qtbot.mouseRelease(viewport, button, pos=QPoint(200, viewport.height() + 60))
    assert reader.selection
    assert reader.selection[1] > 150
