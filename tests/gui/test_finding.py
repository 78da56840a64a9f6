# SPDX-License-Identifier: MIT
"""Finding words in the document on the page, with real keys, clicks and pixels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.query import Query
from gui import finding
from gui.finding import places_in, query_of
from gui.hand import press, wait_until, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(application):
    return application.window


def find(window, words: str) -> None:
    """Press Ctrl+F, type, and wait for the answer."""
    press(window.reader, Qt.Key.Key_F, CTRL)
    bar = window.find_bar
    assert bar.isVisible()
    assert window.focusWidget() is bar.field
    bar.count.setText("?")
    for letter in words:
        write(bar.field, letter)
    assert wait_until(lambda: bar.count.text() != "?")


def found(window) -> list[str]:
    text = window.reader.document.text
    return [text[start:end] for start, end in window.finding.hits]


def test_typing_finds_every_spelling(window):
    find(window, "الساعه")
    assert found(window)
    assert set(found(window)) == {"الساعة"}
    assert window.reader.selection == window.finding.hits[0]
    assert window.find_bar.count.text().startswith("١ من ")


def test_enter_and_f3_go_on_and_round(window):
    find(window, "في")
    hits, bar, reader = window.finding.hits, window.find_bar, window.reader
    assert len(hits) > 3
    press(bar.field, Qt.Key.Key_Return)
    assert reader.selection == hits[1]
    press(bar.field, Qt.Key.Key_F3)
    assert reader.selection == hits[2]
    press(bar.field, Qt.Key.Key_F3, SHIFT)
    press(bar.field, Qt.Key.Key_Return, SHIFT)
    assert reader.selection == hits[0]
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert reader.selection == hits[-1]
    press(reader, Qt.Key.Key_F3)
    assert reader.selection == hits[0]
    QTest.mouseClick(bar.next, LEFT)
    assert reader.selection == hits[1]
    QTest.mouseClick(bar.previous, LEFT)
    assert reader.selection == hits[0]


def test_a_place_that_was_found_is_labelled_with_a_key(application, window):
    find(window, "في")
    first, second = window.finding.hits[:2]
    press(window.find_bar.field, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert window.focusWidget() is window.reader
    assert window.reader.selection == first
    write(window.reader, "3")
    marked = application.workbench.on_page.marks.spans
    assert [(span.start, span.end) for span in marked] == [first]
    find(window, "في")
    press(window.reader, Qt.Key.Key_F3)
    assert window.reader.selection == second


def test_hits_are_drawn_and_go_with_the_bar(window):
    reader, theme = window.reader, window.appearance.theme
    press(reader, Qt.Key.Key_Home)
    bare = reader.viewport().grab().toImage()
    assert theme.hit.rgb() not in colours(bare)
    find(window, "ال")
    assert wait_until(lambda: theme.hit.rgb() in colours(reader.viewport().grab().toImage()))
    QTest.mouseClick(window.find_bar.close_button, LEFT)
    assert not window.find_bar.isVisible()
    assert theme.hit.rgb() not in colours(reader.viewport().grab().toImage())


def colours(image) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_what_is_not_there_is_said(window):
    find(window, "زقزقزق")
    assert window.find_bar.count.text() == "ليس في هذا المستند"
    assert window.find_bar.count.objectName() == "problem"
    press(window.find_bar.field, Qt.Key.Key_Return)
    assert window.reader.selection is None
    window.find_bar.field.clear()
    assert window.find_bar.count.text() == ""


def test_what_is_selected_is_looked_for(window):
    at = window.reader.document.text.index("في ")
    window.reader.select((at, at + 2))
    press(window.reader, Qt.Key.Key_F, CTRL)
    assert window.find_bar.field.text() == "في"
    assert wait_until(lambda: window.finding.hits)
    assert window.reader.selection == (at, at + 2)


def test_the_search_goes_on_in_the_next_document(application, window):
    find(window, "في ")
    before = window.finding.hits
    press(window.find_bar.field, Qt.Key.Key_PageDown, CTRL)
    assert wait_until(lambda: window.finding.hits not in ([], before))
    assert set(found(window)) == {"في"}
    assert window.reader.selection == window.finding.hits[0]
    application.workbench.close_corpus()
    assert window.find_bar.isHidden()


def test_escape_on_the_page_lets_go_first_and_closes_then(window):
    find(window, "في")
    window.reader.setFocus()
    press(window.reader, Qt.Key.Key_Escape)
    assert window.find_bar.isVisible()
    assert window.reader.selection is None
    press(window.reader, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()


@pytest.mark.parametrize(
    ("typed", "words", "beginning"), [("سوق", ("سوق",), True), ("سوق ", ("سوق",), False)]
)
def test_the_last_word_may_go_on(typed, words, beginning):
    query = query_of(typed)
    assert query is not None
    assert (query.words, query.beginning) == (words, beginning)
    assert query_of(" ،") is None


@given(
    st.lists(st.sampled_from(["في", "سوق", "النهر", "وسوق", "\n", "،", "ab"]), max_size=60),
    st.integers(1, 30),
)
def test_searching_part_by_part_finds_the_same(words, step):
    text, query = " ".join(words), Query(("سوق", "النهر"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finding, "_STEP", step)
        for wanted in (query, Query(("سوق",)), Query(("ف",), beginning=True)):
            assert places_in(wanted, text, lambda: False) == list(wanted.places(text))


def test_a_search_ends_when_it_is_stopped_or_has_enough():
    text = "في " * 90_000
    assert places_in(Query(("في",)), text, lambda: True) == []
    assert len(places_in(Query(("في",)), text, lambda: False)) == finding.MOST + 1
