# SPDX-License-Identifier: MIT
"""Rectangles and hits against an independent witness: the pixels of Qt's own selection painting."""

from __future__ import annotations

import re
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from gui.theme import text_font
from tests.gui.reader.witness import WIDTH, graphemes, laid_out, off, painted

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


@pytest.mark.parametrize("points", [11.4, 19.0, 38.0], ids=["60 %", "100 %", "200 %"])
@pytest.mark.parametrize(("text", "rtl", "width"), CASES)
def test_the_middle_of_painted_pixels_is_that_character(
    qtbot: QtBot, text: str, rtl: bool, width: int, points: float
) -> None:
    layout = laid_out(text, rtl, width, font=text_font(points))
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


@pytest.mark.parametrize(("text", "rtl", "width"), CASES)
def test_stretches_in_a_font_with_latin_from_another(qtbot: QtBot, text: str, rtl: bool, width: int) -> None:
    """Outside ligatures one of whose parts has no width of its own in Qt's picture either."""
    layout = laid_out(text, rtl, width, font=text_font(19, "Noto Sans Arabic"))
    random = Random(7)
    for number in range(len(layout.lines)):
        geometry = layout.geometry(number)
        cells = [
            cell for cell in graphemes(layout, geometry.start, geometry.end) if painted(layout, number, *cell)
        ]
        for _ in range(12):
            first = random.randrange(len(cells))
            last = min(len(cells) - 1, first + random.choice((0, 1, 2, 4, 8, 20)))
            start, end = cells[first][0], cells[last][1]
            assert off(layout, number, start, end) == set(), layout.units[start:end]
