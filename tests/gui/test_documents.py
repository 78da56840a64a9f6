# SPDX-License-Identifier: MIT
"""The list of documents: narrowed, sorted, several at once, thrown away and taken back, and all that without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from annotation.document import Status
from corpus.describing import collections
from corpus.listing import Order
from gui.dialogs.trash import TrashDialog
from gui.hand import press, wait_until, write

SELECT = QItemSelectionModel.SelectionFlag.Select


def rows(panel) -> list[str]:
    return [panel.model.entry(row).title for row in range(panel.model.rowCount())]


def choose(box, data) -> None:
    place = next(n for n in range(box.count()) if box.itemData(n) == data)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def select(panel, *numbers) -> None:
    panel.view.clearSelection()
    for number in numbers:
        panel.view.selectionModel().select(panel.model.index(number), SELECT)


def idle(application) -> bool:
    return wait_until(lambda: not application.background.busy, 60)


@pytest.fixture
def panel(application):
    return application.window.documents


def test_words_of_the_text_find_a_document(application, panel):
    panel.filter.setText("البحّاره")  # only in the text of the third
    assert wait_until(lambda: panel.model.rowCount() == 1)
    assert "الميناء" in rows(panel)[0]
    assert panel.heading.text().endswith("١ من ٣")


def test_boxes_narrow_and_are_cleared(application, panel):
    workbench = application.workbench
    write(application.window.reader, "d")
    panel.more.click()
    choose(panel.narrow.status, frozenset({Status.DONE}))
    assert wait_until(lambda: panel.model.rowCount() == 1)
    choose(panel.narrow.status, frozenset({Status.NEW, Status.STARTED}))
    assert wait_until(lambda: panel.model.rowCount() == 2)
    workbench.on_page.mark(0, 4, "EVENT")
    choose(panel.narrow.status, None)
    choose(panel.narrow.label, "EVENT")
    assert wait_until(lambda: panel.model.rowCount() == 1)
    assert panel.model.entry(0).id == workbench.on_page.document.id
    panel.narrow.clear_button.click()
    assert wait_until(lambda: panel.model.rowCount() == 3)


def test_the_order_is_chosen_also_by_usefulness(application, panel):
    panel.more.click()
    choose(panel.narrow.order, Order.TITLE)
    assert wait_until(lambda: rows(panel) == sorted(rows(panel)))
    choose(panel.narrow.order, Order.USEFULNESS)
    assert idle(application)
    ranked = rows(panel)
    assert len(ranked) == 3
    panel.view.setCurrentIndex(panel.model.index(0))
    write(application.window.reader, "d")
    assert wait_until(lambda: not application.background.busy)
    assert len(rows(panel)) == 3


def test_several_documents_get_a_standing_at_once(application, panel):
    select(panel, 0, 1)
    assert len(panel.selected) == 2
    application.window.actions_.all["selected-done"].trigger()
    assert wait_until(lambda: panel.model.entry(1).status is Status.DONE)
    entries = application.workbench.corpus.documents.page()
    assert [entry.status for entry in entries] == [Status.DONE, Status.DONE, Status.NEW]
    assert "مستندان" in application.window.status.notice.text()


def test_a_collection_is_given_found_and_taken_away(application, panel, monkeypatch):
    corpus = application.workbench.corpus
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("الأسبوع الأول", True))
    select(panel, 0, 2)
    application.window.actions_.all["collection"].trigger()
    assert idle(application)
    assert collections(corpus.database) == {"الأسبوع الأول": 2}
    panel.more.click()
    choose(panel.narrow.collection, "الأسبوع الأول")
    assert wait_until(lambda: panel.model.rowCount() == 2)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("", True))
    select(panel, 0, 1)
    application.window.actions_.all["collection"].trigger()
    assert idle(application)
    assert collections(corpus.database) == {}


def test_what_is_thrown_away_is_taken_back_from_the_trash(application, panel):
    workbench = application.workbench
    here = workbench.on_page.document.id
    workbench.on_page.mark(0, 4, "EVENT")
    select(panel, 0)
    press(panel.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert wait_until(lambda: panel.model.rowCount() == 2)
    assert workbench.on_page.document.id != here
    assert not application.refused
    trash = TrashDialog(workbench.corpus, "salma", application.window)
    assert trash.list.count() == 1
    assert not trash.take.isEnabled()
    trash.list.selectAll()
    QTest.mouseClick(trash.take, Qt.MouseButton.LeftButton)
    assert trash.taken == 1
    assert trash.list.count() == 0
    workbench.show(here)
    assert len(workbench.on_page.marks.spans) == 1
    trash.close()


def test_the_last_document_thrown_away_leaves_an_empty_corpus(application, panel):
    window = application.window
    panel.view.selectAll()
    window.actions_.all["discard"].trigger()
    assert wait_until(lambda: window.stack.currentWidget() is window.empty)
    assert not application.refused


def test_the_list_is_worked_from_the_keyboard_alone(application, panel):
    window, workbench = application.window, application.workbench
    press(
        window.reader, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.focusWidget() is panel.filter
    for letter in "الميناء":
        write(panel.filter, letter)
    assert wait_until(lambda: panel.model.rowCount() == 1)
    press(panel.filter, Qt.Key.Key_Return)
    assert window.focusWidget() is panel.view
    press(panel.view, Qt.Key.Key_Return)
    assert "الميناء" in workbench.on_page.document.title
    assert window.focusWidget() is window.reader


def test_progress_is_shown_for_what_is_begun(application, panel):
    page = application.workbench.on_page
    page.mark(0, len(page.document.text) // 2, "EVENT")
    assert 0.4 < panel.model.entry(0).progress < 0.6
    panel.view.grab()  # paints the line
    index = panel.model.index(0)
    assert "٥٠" in index.data(Qt.ItemDataRole.ToolTipRole)
