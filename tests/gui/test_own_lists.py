# SPDX-License-Identifier: MIT
"""The lists of a corpus written in the window, and the sentence that teaches most, by real clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotation.doubt import by_doubt
from annotation.suggestion import Suggestion
from gui.dialogs.own_lists import OwnListsDialog
from gui.hand import press, wait_until


def keep(dialog: OwnListsDialog) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_names_of_two_labels_and_a_name_never_to_suggest_are_kept(application):
    workbench = application.workbench
    dialog = OwnListsDialog(workbench.corpus, "mona", application.window)
    dialog.show()
    first, second = (dialog.label.itemData(place) for place in (0, 1))
    QTest.keyClicks(dialog.names, "Alpha Beta")
    dialog.label.setCurrentIndex(1)
    assert dialog.names.toPlainText() == ""
    QTest.keyClicks(dialog.names, "Gamma")
    dialog.never.setPlainText("Delta\n\nDelta")
    keep(dialog)
    assert not dialog.isVisible()
    found = workbench.corpus.lists.read()
    assert found.names == {first: ("Alpha Beta",), second: ("Gamma",)}
    assert found.never == ("Delta",)


def test_a_pattern_that_says_nothing_is_told_and_nothing_is_kept(application):
    corpus = application.workbench.corpus
    dialog = OwnListsDialog(corpus, "mona", application.window)
    dialog.show()
    dialog.patterns.setPlainText("* *")
    keep(dialog)
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    assert "* *" in dialog.problem.text()
    assert corpus.lists.text() == ""
    dialog.reject()


def test_the_page_follows_new_lists_at_once(application):
    workbench = application.workbench
    page = workbench.on_page
    gone = page.document.text[page.pending[0].start : page.pending[0].end]
    workbench.corpus.lists.write(f'never = "{gone}"', "mona")
    page.ask()
    assert wait_until(lambda: not application.background.busy)
    assert all(page.document.text[one.start : one.end] != gone for one in page.pending)


def test_a_key_goes_to_the_most_doubtful_sentences_one_after_the_other(application):
    page, reader = application.workbench.on_page, application.window.reader
    ranked = by_doubt(page.document.text, page.pending)
    assert len(ranked) > 2
    for _, inside in ranked[:2]:
        press(reader, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
        assert isinstance(reader.current, Suggestion)
        assert reader.current == inside[0]
