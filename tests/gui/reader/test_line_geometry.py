# SPDX-License-Identifier: MIT
"""Rectangles and hits against an independent witness: the pixels of Qt's own selection painting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout
from pytestqt.qtbot import QtBot

from annotation.arabic import TATWEEL
from gui.reader.paragraph_layout import ParagraphLayout
from gui.reader.shown import AS_WRITTEN, Signs
from gui.theme import text_font

ARABIC_BASE = (
    "قالت وزيرة التعليم في Iraq إنّ مدينة Beirut يوم 12/5/2020 شهدت (معرض) F-16 و3 عروض، لا غير.",
    "السَّلامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ وَبَرَكَاتُهُ لا للإهمال وَلِلْعِلْمِ",
    "جمـــيل ووبغداد ولالا ٣٤٥٫٦ % test محمّد «نخلة» [4] 😀 ثم عادوا",
    'والأمم (UN) و"الصباح الجديد" The New Morning، 25 كتاباً في 7-8 أيام',
    "وصل الوفد إلى البصرة صباح الأحد وغادرها مساء الاثنين نحو الموصل",
)
LATIN_BASE = (
    "The city of بغداد and the river دجلة met (in 1990) near the old bridge",
    "Reports from لبنان الجديدة 2020 said: nothing. IBM, F-16 ونهر",
    "Plain words without any turn, only digits 12/5 and signs (like these)",
    "It ends with عربي",
    "A long line that is wrapped just where مدينة النخيل القديمة was written by Omar",
)
# Wrapped at several widths: blanks then hang after signs, marks, digits and Latin words.
WRAPPED = (
    "زارت اللجنة مدينة Old Harbour Town والتقت، قبل 12,5% من الموعد، مُحَمَّدَ بْنَ سَالِمٍ إنّ اللقاءَ ثمّ (UN 3-4) كان",
    "Start زارت اللجنةُ فضلاً 12,5 — ٣٤٥ عن مقرات the old town ثمّ إنّ القرى 7-8 and مُحَمَّدٌ 25 again بغداد",
)
WIDTH, LEFT = 420, 30
RIGHT_EMOJI = 8  # of EMOJI, with the bundled font


def laid_out(text: str, rtl: bool, width: int = WIDTH, signs: Signs = AS_WRITTEN) -> ParagraphLayout:
    layout = ParagraphLayout(text, text_font(19), width, rtl, signs)
    for number in range(len(layout.lines)):
        layout.put_line(number, 60 + 80 * number)
    return layout


def painted(layout: ParagraphLayout, number: int, start: int, end: int) -> set[int]:
    """The columns that Qt's selection painting colours on a line, in pixels of the layout."""
    image = QImage(WIDTH + 2 * LEFT, 80 * len(layout.lines) + 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    chosen = QTextLayout.FormatRange()
    chosen.start, chosen.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(QColor("red"))
    look.setForeground(QColor("red"))
    chosen.format = look
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.transparent)
    layout.layout.draw(painter, QPointF(LEFT, 0), [chosen])
    painter.end()
    line = layout.lines[number]
    y = int(line.y() + line.height() / 2)
    return {
        x - LEFT
        for x in range(image.width())
        if (colour := image.pixelColor(x, y)).red() == 255 and colour.green() < 40
    }


def off(layout: ParagraphLayout, number: int, start: int, end: int) -> set[int]:
    """The columns where our rectangles and Qt's painting differ by more than the pixel of an edge."""
    theirs = painted(layout, number, start, end)
    ours = {
        x
        for left, right in layout.geometry(number).stretches(start, end)
        for x in range(round(left), round(right))
    }
    edges = {x + step for x in ours for step in (-1, 1)} - ours
    inner = {x for x in ours if {x - 1, x + 1} <= ours}
    return (theirs - ours - edges) | (inner - theirs)


def graphemes(layout: ParagraphLayout, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Letters with their marks and the tatweels after them: between those Qt's painter loses its place."""
    at = start
    while at < end:
        last = at + 1
        while last < end and (layout.units[last] == TATWEEL or not layout.layout.isValidCursorPosition(last)):
            last += 1
        yield at, last
        at = last


CASES = [(text, True, WIDTH) for text in ARABIC_BASE]
CASES += [(text, False, WIDTH) for text in LATIN_BASE]
CASES += [(WRAPPED[n], n == 0, width) for n in (0, 1) for width in range(180, WIDTH, 24)]


@pytest.mark.parametrize(("text", "rtl", "width"), CASES)
def test_stretches_are_where_qt_paints_a_selection(qtbot: QtBot, text: str, rtl: bool, width: int) -> None:
    layout = laid_out(text, rtl, width)
    random = Random(7)
    for number in range(len(layout.lines)):
        geometry = layout.geometry(number)
        cells = list(graphemes(layout, geometry.start, geometry.end))
        for _ in range(25):
            first = random.randrange(len(cells))
            last = min(len(cells) - 1, first + random.choice((0, 1, 2, 4, 8, 20)))
            start, end = cells[first][0], cells[last][1]
            assert off(layout, number, start, end) == set(), layout.units[start:end]


@pytest.mark.parametrize(("text", "rtl", "width"), CASES)
def test_the_middle_of_painted_pixels_is_that_character(
    qtbot: QtBot, text: str, rtl: bool, width: int
) -> None:
    layout = laid_out(text, rtl, width)
    asked = 0
    for number in range(len(layout.lines)):
        geometry = layout.geometry(number)
        for start, end in graphemes(layout, geometry.start, geometry.end):
            columns = sorted(painted(layout, number, start, end))
            if not columns or columns[-1] - columns[0] + 1 != len(columns):
                continue
            cell = geometry.cell_at((columns[0] + columns[-1] + 1) / 2)
            assert cell is not None
            assert max(start, cell.start) < min(end, cell.end), (layout.units[start:end], cell)
            asked += 1
    assert asked > len(re.findall(r"\w", text)) * 0.9


@pytest.mark.parametrize(("text", "rtl", "width"), CASES)
def test_near_an_edge_the_boundary_is_the_near_one(qtbot: QtBot, text: str, rtl: bool, width: int) -> None:
    layout = laid_out(text, rtl, width)
    for number in range(len(layout.lines)):
        geometry = layout.geometry(number)
        for cell in geometry.cells:
            if cell.right - cell.left < 2:
                continue
            near_left = geometry.boundary_at(cell.left + 0.4)
            near_right = geometry.boundary_at(cell.right - 0.4)
            assert (near_left, near_right) == ((cell.end, cell.start) if cell.rtl else (cell.start, cell.end))


def test_cells_cover_the_line_once(qtbot: QtBot) -> None:
    for text, rtl, width in CASES:
        layout = laid_out(text, rtl, width)
        for number in range(len(layout.lines)):
            geometry = layout.geometry(number)
            offsets = sorted(unit for cell in geometry.cells for unit in range(cell.start, cell.end))
            assert offsets == list(range(geometry.start, geometry.end))


def test_an_empty_line_has_no_cell(qtbot: QtBot) -> None:
    geometry = laid_out("", True).geometry(0)
    assert geometry.cell_at(10) is None
    assert geometry.boundary_at(10) == 0
    assert geometry.stretches(0, 0) == []


def test_what_qt_would_break_at_keeps_its_place(qtbot: QtBot) -> None:
    layout = laid_out("قبل\u2029بعد\rثم\x00آخر\tانتهى", True)
    assert len(layout.units) == 20
    assert len(layout.lines) == 1


ARABIC_WORDS = st.from_regex(
    r"([ابتحدرسعفقكلمنهوية]ـ{0,2}[\u064b-\u0652]?){0,6}[ابتحدرسعفقكلمنهوية][\u064b-\u0652]?", fullmatch=True
)
OTHER_WORDS = st.sampled_from(
    [
        "Old",
        "Harbour",
        "F-16",
        "12/5/2021",
        "(UN)",
        "[4]",
        "«نص»",
        "٣٤٥",
        "12,5%",
        "—",
        "3",
        "e.g.",
        "لا",
        "الله",
    ]
)
SIGNS = st.sampled_from(
    [AS_WRITTEN, AS_WRITTEN, Signs(False, False), Signs(marks=False), Signs(tatweel=False)]
)
TEXTS = st.lists(st.one_of(ARABIC_WORDS, ARABIC_WORDS, OTHER_WORDS), min_size=1, max_size=16).map(" ".join)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, rtl=st.booleans(), width=st.integers(120, WIDTH), signs=SIGNS, data=st.data())
@example("ا 12/5/2021 ا", False, 120, AS_WRITTEN, None)  # digits that an Arabic letter a line above turns
@example("رواووــا د F-16", False, 191, AS_WRITTEN, None)  # tatweel in a paragraph from left to right
@example("دَدّا ةيْتْسّيةْ حسكُدكمحٍ Old اًده رلا ة", False, 158, AS_WRITTEN, None)  # an edge that Qt cuts off
@example("قـن e.g. «نص» تعــفح 12/5/2021 3 ةَحبْمنِ", False, 187, AS_WRITTEN, None)
def test_stretches_in_random_documents(
    qtbot: QtBot, text: str, rtl: bool, width: int, signs: Signs, data: st.DataObject | None
) -> None:
    layout = laid_out(text, rtl, width, signs)
    for number, geometry in ((n, layout.geometry(n)) for n in range(len(layout.lines))):
        cells = list(graphemes(layout, geometry.start, geometry.end))
        places = st.integers(0, len(cells) - 1)
        first, last = (
            sorted((data.draw(places), data.draw(places))) if data else (len(cells) // 4, len(cells) - 1)
        )
        start, end = cells[first][0], cells[last][1]
        assert off(layout, number, start, end) == set(), layout.units[start:end]


EMOJI = ("😀", "🙂", "👍🏽", "🇮🇶", "👩‍🌾", "👨‍👩‍👧", "❤️", "🏳️‍🌈")


def test_emoji_sequences_counted_apart(qtbot: QtBot) -> None:
    """Of several characters that fonts may join or not; one alone among Arabic words must be right."""
    right = {}
    for emoji in EMOJI:
        text = f"قالت سلمى {emoji} ثم عادت"
        layout = laid_out(text, True)
        start = layout.positions.to_units(text.index(emoji))
        end = layout.positions.to_units(text.index(emoji) + len(emoji))
        right[emoji] = off(layout, 0, start, end) == set()
    assert right["😀"]
    assert right["🙂"]
    assert sum(right.values()) >= RIGHT_EMOJI, right
