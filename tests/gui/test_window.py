# SPDX-License-Identifier: MIT
"""The window around the page: lists, palette, status line, welcome, documents, colours, bad corpora."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotation import scheme as schemes
from annotation.document import Document, Status
from annotation.formats.format import Record
from annotation.span import Span
from corpus.corpus import Corpus
from gui.actions import COMMANDS, MENUS
from gui.hand import drag, press, wait_until, write
from gui.panels.item_row import ITEM

LEFT = Qt.MouseButton.LeftButton


def test_without_a_corpus_there_is_a_welcome(opened):
    window = opened().window
    assert window.stack.currentWidget() is window.welcome
    assert not window.documents.isVisible()
    assert not window.actions_.all["import"].isEnabled()
    write(window, "a")  # nothing to answer, nothing happens


def test_an_empty_corpus_asks_for_texts(opened, tmp_path):
    application = opened()
    application.workbench.new_corpus(tmp_path / "new.tawsim", schemes.load("anercorp"))
    window = application.window
    assert window.stack.currentWidget() is window.empty
    assert window.actions_.all["import"].isEnabled()
    assert not window.actions_.all["accept"].isEnabled()


def test_the_last_corpus_is_opened_again(application, opened, place):
    application.close()
    again = opened()
    again.open_first(None)
    assert again.workbench.corpus.place == str(place)


@pytest.mark.parametrize("bad", ["missing", "text", "empty", "folder"])
def test_what_is_no_corpus_leaves_the_open_one(application, tmp_path, bad):
    file = tmp_path / "bad.tawsim"
    if bad == "text":
        file.write_text("نص")
    elif bad == "empty":
        file.touch()
    elif bad == "folder":
        file.mkdir()
    before = application.workbench.corpus
    assert not application.workbench.open_corpus(file)
    assert application.workbench.corpus is before
    assert len(application.refused) == 1
    assert application.workbench.on_page is not None


def test_a_click_in_the_list_goes_there(application):
    window, view = application.window, application.window.items.suggestions
    index = view.model().index(2)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert window.reader.current == index.data(ITEM)
    write(view, "ش")  # keys work from the list as well
    assert len(application.workbench.on_page.marks.spans) == 1


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_buttons_of_a_row_answer(opened, place, language):
    application = opened(place, language=language)
    page, view = application.workbench.on_page, application.window.items.suggestions
    for name, outcome in (("accept", 1), ("reject", 1)):
        index = view.model().index(0)
        item = index.data(ITEM)
        row = view.visualRect(index).adjusted(1, 1, -3, -1)
        place_ = view.row.buttons(row, view.layoutDirection(), item)[name]
        QTest.mouseMove(view.viewport(), place_.center())
        QTest.mouseClick(view.viewport(), LEFT, pos=place_.center())
        assert item not in page.pending
        assert len(page.marks.spans) == outcome
        assert wait_until(lambda: not application.background.busy)


def test_the_palette_marks_what_is_selected(application):
    window, page = application.window, application.workbench.on_page
    drag(window.reader, 0, 4)
    button = next(b for b in window.labels.buttons if b.label.name == "EVENT")
    QTest.mouseClick(button, LEFT)
    assert {(s.start, s.end, s.label) for s in page.marks.spans} == {(0, 4, "EVENT")}
    assert button.lit
    assert "EVENT" in button.toolTip()


def test_the_status_line_says_what_is_saved_and_what_is_current(application):
    window = application.window
    pending = len(application.workbench.on_page.pending)
    write(window.reader, "j")
    suggestion = window.reader.current
    text = application.workbench.on_page.document.text[suggestion.start : suggestion.end]
    assert text in window.status.item.text()
    write(window.reader, "a")
    assert "مقطع مؤكَّد واحد" in window.status.saved.text()
    assert len(application.workbench.on_page.pending) < pending


def test_the_list_of_documents_shows_standing_and_spans(application):
    window, workbench = application.window, application.workbench
    model = window.documents.model
    assert model.rowCount() == 3
    first = workbench.on_page.document.id
    assert model.entry(0).status is Status.NEW
    write(window.reader, "j")
    write(window.reader, "a")
    assert (model.entry(0).status, model.entry(0).spans) == (Status.STARTED, 1)
    window.actions_.all["done"].trigger()
    assert model.entry(0).status is Status.DONE
    assert workbench.on_page.document.id != first
    window.actions_.all["previous-document"].trigger()
    assert workbench.on_page.document.id == first
    window.actions_.all["reopen"].trigger()
    assert model.entry(0).status is Status.STARTED


def test_documents_are_found_however_they_are_spelt(application):
    panel = application.window.documents
    for letter in "اتفاق علي":  # the title has على
        write(panel.filter, letter)
    assert wait_until(lambda: panel.model.rowCount() == 1)
    assert "الميناء" in panel.model.entry(0).title
    panel.filter.clear()
    assert wait_until(lambda: panel.model.rowCount() == 3)


def test_a_click_opens_a_document(application):
    panel = application.window.documents
    index = panel.model.index(1)
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=panel.view.visualRect(index).center())
    assert application.workbench.on_page.document.id == panel.model.entry(1).id
    assert application.window.focusWidget() is application.window.reader


def test_a_long_list_is_read_page_by_page(opened, tmp_path):
    big = tmp_path / "big.tawsim"
    with Corpus.create(big, schemes.load("anercorp")) as corpus:
        for number in range(450):
            corpus.documents.add(Record(Document(f"نص {number}", f"خبر {number}")), "salma")
    application = opened(big)
    model = application.window.documents.model
    assert model.rowCount() == 450
    assert model.pages_read == {0}
    assert model.entry(449).title == "خبر 449"
    assert model.pages_read == {0, 2}


def test_done_on_the_last_document_says_so(application):
    window = application.window
    for _ in range(3):
        write(window.reader, "d")
    assert "آخر مستند" in window.status.notice.text()
    statuses = {entry.status for entry in application.workbench.corpus.documents.page()}
    assert statuses == {Status.DONE}


def test_light_and_dark(application):
    window = application.window
    light = window.grab(window.rect()).toImage().pixelColor(QPoint(5, 5))
    window.actions_.all["theme"].trigger()
    application.qt.processEvents()
    dark = window.grab(window.rect()).toImage().pixelColor(QPoint(5, 5))
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert application.preferences.theme == "dark"


def test_escape_lets_go(application):
    reader = application.window.reader
    drag(reader, 0, 4)
    assert reader.selection == (0, 4)
    press(reader, Qt.Key.Key_Escape)
    assert reader.selection is None
    write(reader, "j")
    press(reader, Qt.Key.Key_Escape)
    assert reader.current is None


def test_a_note_where_a_key_has_nothing_to_do(application):
    window = application.window
    write(window.reader, "3")
    assert window.status.notice.text().startswith("حدِّد كلمات")
    press(window.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.status.notice.text().startswith("لا شيء للتراجع")
    assert not application.workbench.on_page.marks.spans


def test_every_command_is_in_a_menu_and_bound(application):
    assert sum(len(menu.commands) for menu in MENUS) == len({command.id for command in COMMANDS})
    for command in COMMANDS:
        assert application.window.actions_.all[command.id].text()


def test_delete_from_the_list_of_spans(application):
    window, page = application.window, application.workbench.on_page
    span = page.mark(0, 4, "EVENT")
    assert isinstance(span, Span)
    window.items.tabs.setCurrentIndex(1)
    view = window.items.spans
    row = view.visualRect(view.model().index(0)).adjusted(1, 1, -3, -1)
    place = view.row.buttons(row, view.layoutDirection(), span)["delete"]
    QTest.mouseClick(view.viewport(), LEFT, pos=place.center())
    assert not page.marks.spans
