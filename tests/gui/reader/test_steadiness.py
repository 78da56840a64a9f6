# SPDX-License-Identifier: MIT
"""Nothing jumps: letters stay when marks change, and the place in the text stays when the size changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from annotation.edit import accept
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader import column
from gui.reader.reader import Reader
from gui.theme import Theme

WORDS = "وصلت القافلة صباح الأحد إلى سوق المدينة القديمة قرب النهر وبقيت هناك ثلاثة أيام"
LONG = "\n".join(f"{n} {WORDS} {' '.join([WORDS] * (n % 4))}" for n in range(120))


def dark_places(image: QImage, rect: QRect) -> set[tuple[int, int]]:
    """The pixels of the letters: those nearly as dark as ink."""
    return {
        (x, y)
        for y in range(rect.top(), rect.bottom() + 1)
        for x in range(rect.left(), rect.right() + 1)
        if image.pixelColor(x, y).lightness() < 60
    }


def test_marks_move_no_letter(open_reader: Callable[..., Reader]) -> None:
    text = f"{WORDS}\n{WORDS}"
    reader = open_reader(text, 700, 420)
    page = QRect(0, 0, reader.viewport().width(), 400)
    plain = dark_places(reader.viewport().grab().toImage(), page)
    at = text.index("سوق المدينة القديمة")
    guess = Suggestion(at, at + 19, "LOC", "patterns", 0.9, "")
    part = Suggestion(at + 12, at + 19, "FAC", "patterns", 0.4, "")
    reader.show_marks([], [guess, part])
    lines = [reader.rects_of(n, n + 1) for n in range(len(text)) if text[n] != "\n"]
    suggested = dark_places(reader.viewport().grab().toImage(), page)
    assert plain
    assert plain <= suggested
    (span,) = (mark for mark in accept(guess).added if isinstance(mark, Span))
    reader.show_marks([span], [part])
    reader.set_current(part)
    assert plain <= dark_places(reader.viewport().grab().toImage(), page)
    assert [reader.rects_of(n, n + 1) for n in range(len(text)) if text[n] != "\n"] == lines


def test_confirming_moves_nothing_even_where_chips_are_crowded(open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(WORDS, 420, 420)
    starts = [n for n in range(len(WORDS)) if n == 0 or WORDS[n - 1] == " "]
    guesses = [Suggestion(n, n + 4, "CARDINAL", "patterns", 0.6, "") for n in starts]
    reader.show_marks([], guesses)
    before = [reader.rects_of(n, n + 1) for n in range(len(WORDS))]
    spans: list[Span] = []
    while guesses:
        guess = guesses.pop(0)
        spans.append(Span.new(guess.start, guess.end, guess.label))
        reader.show_marks(spans, guesses)
        assert [reader.rects_of(n, n + 1) for n in range(len(WORDS))] == before


def test_rejecting_moves_nothing_up(open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(WORDS, 420, 420)
    spans = [Span.new(0, 30, "ORG"), Span.new(0, 20, "LOC"), Span.new(0, 12, "FAC")]
    reader.show_marks(spans, [])
    before = [reader.rects_of(n, n + 1) for n in range(len(WORDS))]
    reader.show_marks([], [])
    assert [reader.rects_of(n, n + 1) for n in range(len(WORDS))] == before


def test_only_lines_that_changed_are_painted_anew(open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(" ".join([WORDS] * 6), 700, 900)
    words = [n for n in range(len(WORDS) * 6) if n == 0 or reader.document.text[n - 1] == " "]
    spans = [Span.new(n, n + 3, "LOC") for n in words]
    reader.show_marks(spans, [])
    reader.viewport().repaint()

    def tiles() -> list[QPixmap | None]:
        return [reader.setting.tiles.get((0, strip)) for strip in reader.setting.column.paragraph(0).strips]

    before = tiles()
    assert len(before) > 2
    assert None not in before
    reader.show_marks([*spans[:-1], replace(spans[-1], label="ORG")], [])
    assert [n for n, tile in enumerate(tiles()) if tile is None] == [len(before) - 1]
    reader.set_current(spans[0])
    assert [n for n, tile in enumerate(tiles()) if tile is None] == [0, len(before) - 1]
    reader.viewport().repaint()
    assert tiles()[1:-1] == before[1:-1]
    assert None not in tiles()


def test_a_picture_does_not_outlive_its_marks_where_the_lines_were_forgotten(
    open_reader: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(column, "_KEPT", 1)
    reader = open_reader(f"{WORDS}\n{WORDS}\n{WORDS}", 900, 700)
    bare = reader.viewport().grab().toImage()
    reader.show_marks([Span.new(0, 4, "LOC")], [])
    assert reader.viewport().grab().toImage() != bare
    reader.show_marks([], [])
    assert reader.viewport().grab().toImage() == bare


def test_strips_of_a_paragraph_give_one_picture(open_reader: Callable[..., Reader]) -> None:
    """Painted in strips, or selected to the last letter and therefore painted without any, it is the same."""
    text = " ".join([WORDS] * 4)
    reader = open_reader(text, 700, 600)
    reader.show_marks([Span.new(n, n + 3, "LOC") for n in range(0, len(text) - 3, 4)], [])
    assert len(reader.setting.column.paragraph(0).strips) > 2
    reader.set_theme(replace(Theme.light(), selection=QColor(0, 0, 0, 0)))
    in_strips = reader.viewport().grab().toImage()
    reader.select((0, len(text)))
    assert reader.viewport().grab().toImage() == in_strips


def line_at_top(reader: Reader) -> tuple[int, int]:
    """The first offset of the line at the top, and where it stands."""
    offset = reader.first_seen
    return offset, reader.rects_of(offset, offset + 1)[0].top()


def test_the_line_at_the_top_stays_through_zoom_and_width(open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(LONG, 600, 500)
    reader.verticalScrollBar().setValue(6000)
    reader.viewport().repaint()
    offset, _ = line_at_top(reader)
    for change in (
        reader.zoom_in,
        reader.zoom_out,
        lambda: reader.resize(520, 400),
        lambda: reader.resize(600, 500),
    ):
        change()
        reader.viewport().repaint()
        first, _ = line_at_top(reader)
        (rect,) = reader.rects_of(offset, offset + 1)
        assert -reader.setting.measures.line <= rect.top() <= 2 * reader.setting.measures.line
    assert first == offset


def test_marks_above_do_not_push_what_is_seen(open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(LONG, 600, 500)
    reader.verticalScrollBar().setValue(4000)
    reader.viewport().repaint()
    offset, below = line_at_top(reader)
    crowd = [Span.new(n, n + 30, "ORG") for n in range(6)]
    reader.show_marks(crowd, [])
    assert line_at_top(reader) == (offset, below)


def test_scrolling_up_into_unknown_text_is_even(qtbot: QtBot, open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(LONG, 600, 500)
    reader.verticalScrollBar().setValue(7000)
    reader.viewport().repaint()
    offset, _ = line_at_top(reader)
    (before,) = reader.rects_of(offset, offset + 1)
    for _ in range(12):
        reader.scroll_by(-37)
        (after,) = reader.rects_of(offset, offset + 1)
        assert after.top() - before.top() == 37
        before = after
        reader.viewport().repaint()


def test_idle_preparation_moves_nothing(qtbot: QtBot, open_reader: Callable[..., Reader]) -> None:
    reader = open_reader(LONG, 600, 500)
    reader.verticalScrollBar().setValue(7000)
    reader.scroll_by(-30)
    offset, _ = line_at_top(reader)
    before = reader.rects_of(offset, offset + 1)
    qtbot.waitUntil(lambda: not reader.is_preparing, timeout=5000)
    assert reader.rects_of(offset, offset + 1) == before


def test_a_theme_changes_colours_only(open_reader: Callable[..., Reader]) -> None:
    reader = open_reader()
    before = reader.rects_of(0, 60)
    reader.set_theme(Theme.dark())
    assert reader.rects_of(0, 60) == before
    assert reader.viewport().grab().toImage().pixelColor(20, 5) == Theme.dark().page
