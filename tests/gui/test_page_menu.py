# SPDX-License-Identifier: MIT
"""The menu of the page, by real events: what it offers, and what its entries do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotation.span import Span
from annotation.standing import Deed
from gui.hand import press, wait_until, write

# The offscreen screen has no keyboard to grab for a menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

EVERYWHERE = ("mark-everywhere", "relabel-everywhere", "remove-everywhere")


def ask(reader, place: QPoint, reason=QContextMenuEvent.Reason.Mouse) -> QMenu | None:
    viewport = reader.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.objectName() or "label": action for action in menu.actions() if not action.isSeparator()}


@pytest.fixture
def window(application):
    yield application.window
    while popup := QApplication.activePopupWidget():
        popup.close()


def test_a_suggestion_is_accepted_or_rejected(window):
    reader, page = window.reader, window.workbench.on_page
    for name, spans in (("accept", 1), ("reject", 1)):
        item = page.pending[0]
        reader.reveal(item.start)
        menu = ask(reader, reader.point_of(item.start))
        assert reader.current is not None
        assert set(entries(menu)) == {"accept", "reject", "label", "mark-everywhere", "copy"}
        answered = reader.current
        QTest.mouseClick(
            menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entries(menu)[name]).center()
        )
        assert answered not in page.pending
        assert len(page.marks.spans) == spans
        assert wait_until(lambda: not window.workbench.background.busy)


def test_a_span_gets_another_label_and_is_deleted(window):
    reader, page = window.reader, window.workbench.on_page
    span = page.mark(0, 4, "EVENT")
    menu = ask(reader, reader.point_of(1))
    assert set(entries(menu)) == {"label", "delete", *EVERYWHERE, "copy"}
    labels = entries(menu)["label"].menu()
    assert len(labels.actions()) == len(page.scheme.labels)
    assert [action.text() for action in labels.actions() if action.isChecked()] != []
    assert all(not action.icon().isNull() for action in labels.actions())
    wanted = page.scheme.labels[0]
    labels.actions()[0].trigger()
    (again,) = page.marks.spans
    assert (again.id, again.label) == (span.id, wanted.name)
    menu.close()
    entries(ask(reader, reader.point_of(1)))["delete"].trigger()
    assert not page.marks.spans


def test_marks_are_taken_away_everywhere_from_the_menu(window):
    reader, page = window.reader, window.workbench.on_page
    page.mark(0, 4, "EVENT")
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append((dialog.form.name.text(), dialog.form.chosen))
        dialog.reject()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))
    entries(ask(reader, reader.point_of(1)))["remove-everywhere"].trigger()
    assert seen == [(page.document.text[:4], Deed.REMOVE)]


def test_bare_words_are_selected_marked_and_copied(window):
    reader, page = window.reader, window.workbench.on_page
    assert wait_until(lambda: not window.workbench.background.busy)
    page.suggestions, page.pending = [], []
    page.suggestions_changed.emit()
    menu = ask(reader, reader.point_of(1))
    assert reader.selection is not None
    assert set(entries(menu)) == {"label", "mark-everywhere", "copy"}
    entries(menu)["copy"].trigger()
    words = page.document.text[slice(*reader.selection)]
    assert QApplication.clipboard().text() == words
    entries(menu)["label"].menu().actions()[1].trigger()
    (span,) = page.marks.spans
    assert page.document.text[span.start : span.end] == words


def test_the_menu_key_opens_it_at_the_words(window):
    reader = window.reader
    assert ask(reader, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard) is None
    write(reader, "j")
    menu = ask(reader, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)
    assert set(entries(menu)) == {"accept", "reject", "label", "mark-everywhere", "copy"}


def test_beside_the_text_there_is_no_menu(window):
    reader = window.reader
    assert ask(reader, QPoint(2, reader.viewport().height() - 2)) is None


def test_a_double_click_on_a_span_asks_for_a_label(window):
    reader, page, picker = window.reader, window.workbench.on_page, window.annotating.picker
    span = page.mark(0, 4, "EVENT")
    place = reader.point_of(1)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picker.isVisible()
    press(picker.field, Qt.Key.Key_Escape)
    assert page.marks.spans == {span}
    assert isinstance(reader.current, Span)


def test_copying_keeps_the_order_of_the_text(window):
    reader, page = window.reader, window.workbench.on_page
    reader.select((0, 60))
    press(reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == page.document.text[:60]
