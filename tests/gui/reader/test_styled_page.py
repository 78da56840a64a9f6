# SPDX-License-Identifier: MIT
"""The looks a person can choose: closeness, hidden signs, fonts; and what is shown besides the marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion, Verdict
from gui.reader.fonts import arabic_families, divides_lam_alef
from gui.reader.look import Choices
from gui.reader.reader import Reader
from gui.theme import TEXT_CONTRAST, Theme, contrast

TEXT = "زارَتِ الطّالِبَةُ سَلْمى مُتْحَفَ الزَّهْراءِ الكَبِـــيرَ وَقَرَأَتْ قَصيدَةً طَويلَةً عَنِ النَّهْرِ وَالنَّخيلِ في مَدينَةٍ قَديمَةٍ"
NAME = TEXT.index("سَلْمى"), TEXT.index("سَلْمى") + len("سَلْمى")


@pytest.fixture
def reader(open_reader: Callable[..., Reader]) -> Reader:
    return open_reader(TEXT, 520, 400)


def picture(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage()


def test_compact_lines_are_close_and_come_back(reader: Reader) -> None:
    before, wide = picture(reader), reader.setting.measures
    reader.toggle_compact()
    close = reader.setting.measures
    assert close.line / close.em <= 1.85
    assert close.line < wide.line * 0.8
    assert picture(reader) != before
    reader.toggle_compact()
    assert picture(reader) == before


def test_a_compact_page_shows_the_chip_of_the_current_mark_only(reader: Reader) -> None:
    span = Span.new(*NAME, "PERS")
    reader.show_marks([span], [])
    reader.set_compact(True)
    (frame,) = reader.rects_of(*NAME)
    chip = QPoint(frame.right() - 12, frame.top() - 8)
    bare = picture(reader).copy(chip.x() - 6, chip.y() - 4, 12, 8)
    reader.set_current(span)
    assert picture(reader).copy(chip.x() - 6, chip.y() - 4, 12, 8) != bare
    reader.set_current(None)
    assert picture(reader).copy(chip.x() - 6, chip.y() - 4, 12, 8) == bare


def test_a_compact_page_shows_the_chip_under_the_mouse(qtbot: QtBot, reader: Reader) -> None:
    reader.show_marks([Span.new(*NAME, "PERS")], [])
    reader.set_compact(True)
    bare = picture(reader)
    qtbot.mouseMove(reader.viewport(), reader.point_of(NAME[0] + 2))
    qtbot.waitUntil(lambda: picture(reader) != bare, timeout=2000)
    qtbot.mouseMove(reader.viewport(), reader.point_of(0))
    qtbot.waitUntil(lambda: picture(reader) == bare, timeout=2000)


def test_hidden_signs_move_no_offset(reader: Reader) -> None:
    reader.show_signs(marks=False, tatweel=False)
    reader.viewport().repaint()
    for offset, letter in enumerate(TEXT):
        if letter.isalpha() and letter != "ـ":
            found = reader.offset_at(reader.point_of(offset))
            assert found == offset, (offset, letter)
    (frame,) = reader.rects_of(*NAME)
    reader.toggle_marks()
    reader.toggle_tatweel()
    (written,) = reader.rects_of(*NAME)
    assert frame.width() == pytest.approx(written.width(), abs=4)


def test_selected_text_is_copied_with_its_hidden_signs(qtbot: QtBot, reader: Reader) -> None:
    reader.show_signs(marks=False, tatweel=False)
    reader.select(NAME)
    reader.copy()
    assert QGuiApplication.clipboard().text() == "سَلْمى"


def test_every_kind_besides_the_marks_looks_different(reader: Reader) -> None:
    bare = picture(reader)
    looks = [bare]
    for show in (reader.show_hits, reader.show_disagreements):
        show([NAME])
        looks.append(picture(reader))
        show([])
        assert picture(reader) == bare
    assert len({bytes(look.constBits()) for look in looks}) == 3
    with pytest.raises(ValueError, match="does not lie"):
        reader.show_hits([(0, len(TEXT) + 1)])


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=["light", "dark"])
def test_a_hit_has_one_ground_however_many_boxes_there_are(reader: Reader, theme: Theme) -> None:
    """So that the contrast of ink on it is that of the two colours."""
    reader.set_theme(theme)
    reader.show_marks([Span.new(*NAME, "PERS"), Span.new(NAME[0] - 3, NAME[1], "ORG")], [])
    reader.show_hits([NAME])
    (frame,) = reader.rects_of(*NAME)
    image = picture(reader)
    row = [image.pixelColor(x, frame.top() + 4) for x in range(frame.left() + 3, frame.right() - 3)]
    assert theme.hit.alpha() == 255
    assert row.count(theme.hit) > len(row) / 2


def test_shapes_alone_tell_the_kinds_apart(reader: Reader) -> None:
    """In grey, with every colour as light as the next, the pictures still differ."""
    shapes = set()
    for show in (
        reader.show_hits,
        reader.show_disagreements,
        lambda ranges: reader.select((ranges or [None])[0]),
    ):
        show([NAME])
        grey = picture(reader).convertToFormat(QImage.Format.Format_Mono)
        shapes.add(bytes(grey.constBits()))
        show([])
    assert len(shapes) == 3


def test_another_font_and_back(reader: Reader) -> None:
    before = picture(reader)
    reader.set_text_family("Noto Sans Arabic")
    assert picture(reader) != before
    assert reader.look.family == "Noto Sans Arabic"
    reader.set_text_family("Amiri")
    assert picture(reader) == before


def test_choices_are_taken_at_once(reader: Reader) -> None:
    before = picture(reader)
    reader.choose(Choices(zoom=125, compact=True, marks=False, tatweel=False, invisible=True))
    assert (reader.zoom, reader.is_compact, reader.shows_marks) == (125, True, False)
    assert (reader.shows_tatweel, reader.shows_invisible, reader.shows_rejected) == (False, True, False)
    assert picture(reader) != before
    reader.choose(Choices())
    assert picture(reader) == before
    reader.choose(Choices(zoom=9000))
    assert reader.zoom == 400


def test_the_bundled_fonts_divide_lam_alef(qtbot: QtBot) -> None:
    assert divides_lam_alef("Amiri")
    assert arabic_families()[0] == "Amiri"
    assert "Noto Sans Arabic" in arabic_families()


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=["light", "dark"])
def test_what_stands_besides_the_marks_can_be_read(theme: Theme) -> None:
    assert contrast(theme.ink, theme.hit) >= TEXT_CONTRAST
    assert contrast(theme.bad, theme.page) >= TEXT_CONTRAST  # names of invisible characters, waves
    assert contrast(theme.muted, theme.page) >= TEXT_CONTRAST  # the bar through what was rejected


def test_rejected_ones_are_shown_on_demand(reader: Reader) -> None:
    guess = Suggestion(*NAME, "PERS", "patterns", 0.4, "")
    bare = picture(reader)
    reader.show_rejected([Verdict.on(guess, Outcome.REJECTED)], reader.shows_rejected)
    assert picture(reader) == bare
    reader.toggle_rejected()
    assert picture(reader) != bare
    reader.toggle_rejected()
    assert picture(reader) == bare
