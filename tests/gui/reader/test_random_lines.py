# SPDX-License-Identifier: MIT
"""Rectangles in random documents, and over emoji, against the pixels of Qt's own selection painting."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gui.reader.shown import AS_WRITTEN, Signs
from tests.gui.reader.witness import WIDTH, graphemes, laid_out, off

RIGHT_EMOJI = 8  # of EMOJI, with the bundled font

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
