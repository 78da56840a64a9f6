# SPDX-License-Identifier: MIT
"""The ends of the current mark, pulled with a real mouse."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from annotation.span import Span
from gui.reader.reader import Reader

ALT = Qt.KeyboardModifier.AltModifier


def span_over(reader: Reader, words: str) -> Span:
    start = reader.document.text.index(words)
    span = Span.new(start, start + len(words), "ORG")
    reader.show_marks([span], [])
    reader.set_current(span)
    reader.viewport().repaint()
    return span


def end_of(reader: Reader, span: Span, *, start: bool) -> QPoint:
    """The place of an end, in text that reads from right to left."""
    rect = (
        reader.rects_of(span.start, span.start + 1)[0]
        if start
        else reader.rects_of(span.end - 1, span.end)[0]
    )
    return QPoint(rect.right() if start else rect.left(), rect.center().y())


def pulls(reader: Reader) -> list[str]:
    found: list[str] = []
    reader.resized.connect(lambda item, start, end: found.append(reader.document.text[start:end]))
    return found


@pytest.mark.parametrize(
    ("start", "to", "modifier", "result"),
    [
        (True, "وزيرة", None, "وزيرة التعليم في Beirut"),
        (True, "Beirut", None, "Beirut"),
        (False, "Times", None, "التعليم في Beirut Times"),
        (False, "التعليم", None, "التعليم"),
        (False, "قالت", None, "التعليم"),  # beyond the other end
        (True, "تعليم", ALT, "تعليم في Beirut"),
        (True, "يرة", ALT, "يرة التعليم في Beirut"),
    ],
)
def test_pulling_an_end(
    reader: Reader, hand: Any, start: bool, to: str, modifier: Qt.KeyboardModifier | None, result: str
) -> None:
    span = span_over(reader, "التعليم في Beirut")
    found = pulls(reader)
    target = reader.document.text.index(to)
    place = reader.point_of(target)
    if modifier:
        place.setX(reader.rects_of(target, target + 1)[0].right() - 1)
    held = end_of(reader, span, start=start)
    if not start:  # the end lies in a Latin word, on its right
        held.setX(reader.rects_of(span.end - 1, span.end)[0].right())
    hand.drag(held, place, modifier or Qt.KeyboardModifier.NoModifier)
    assert found == [result]
    assert reader.selection is None
    assert reader.current == span  # until the window shows other marks


def test_an_end_inside_a_word_stays_there_or_takes_the_whole_word(reader: Reader, hand: Any) -> None:
    text = reader.document.text
    start = text.index("وببغداد") + 2
    span = Span.new(start, start + 5, "LOC")
    reader.show_marks([span], [])
    reader.set_current(span)
    found = pulls(reader)
    held = end_of(reader, span, start=True)
    hand.drag(held, reader.point_of(start + 1))
    assert found == []
    hand.drag(held, reader.point_of(start - 2))
    assert found == ["وببغداد"]


def test_the_pointer_shows_that_an_end_can_be_pulled(reader: Reader, hand: Any) -> None:
    span = span_over(reader, "المدارس")
    viewport = reader.viewport()

    def becomes(shape: Qt.CursorShape) -> None:  # a real display tells of a move when it comes to it
        hand.qtbot.waitUntil(lambda: viewport.cursor().shape() is shape)

    hand.qtbot.mouseMove(viewport, end_of(reader, span, start=False) + QPoint(1, 0))
    becomes(Qt.CursorShape.SplitHCursor)
    hand.qtbot.mouseMove(viewport, reader.point_of(span.start + 3))
    becomes(Qt.CursorShape.IBeamCursor)
    hand.qtbot.mouseMove(viewport, end_of(reader, span, start=False) + QPoint(1, 0))
    becomes(Qt.CursorShape.SplitHCursor)
    reader.set_current(None)
    hand.qtbot.mouseMove(viewport, end_of(reader, span, start=False))
    becomes(Qt.CursorShape.IBeamCursor)


def test_the_new_range_is_seen_while_pulling_and_escape_forgets_it(reader: Reader, hand: Any) -> None:
    span = span_over(reader, "المدارس")
    found = pulls(reader)
    viewport, button = reader.viewport(), Qt.MouseButton.LeftButton
    hand.qtbot.mousePress(viewport, button, pos=end_of(reader, span, start=False))
    hand.qtbot.mouseMove(viewport, reader.point_of(reader.document.text.index("30")))
    assert reader.document.text[slice(*reader.selection)] == "المدارس (وعددها 30"
    assert reader.current == span
    reader.clear_selection()
    assert reader.selection is None
    hand.qtbot.mouseRelease(viewport, button, pos=reader.point_of(reader.document.text.index("30")))
    assert found == []


def test_only_the_current_mark_is_pulled(reader: Reader, hand: Any) -> None:
    span = span_over(reader, "المدارس")
    reader.set_current(None)
    found, marked = pulls(reader), []
    reader.range_marked.connect(lambda start, end: marked.append((start, end)))
    hand.drag(end_of(reader, span, start=True) - QPoint(1, 0), reader.point_of(span.end - 1))
    assert found == []
    assert marked == [(span.start, span.end)]
