# SPDX-License-Identifier: MIT
"""The window in Arabic and English: words, direction, digits, and the change between them while it runs."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.hand import wait_until, write
from gui.language import isolated, number, percent
from gui.preferences import Preferences

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def test_the_whole_window_changes_its_language(application):
    window = application.window
    write(window.reader, "j")
    write(window.reader, "a")
    actions = window.actions_.all
    assert window.layoutDirection() == RTL
    assert actions["accept"].iconText() == "قبول"
    assert "محفوظ، مقطع مؤكَّد واحد" in window.status.saved.text()
    documents, reader = window.documents, window.reader
    assert (
        documents.mapTo(window, documents.rect().center()).x()
        > reader.mapTo(window, reader.rect().center()).x()
    )

    actions["language"].trigger()
    application.qt.processEvents()
    assert window.layoutDirection() == LTR
    assert actions["accept"].iconText() == "Accept"
    assert window.status.saved.text().startswith("Saved · 1 confirmed")
    assert window.documents.heading.text() == "Documents: 3"
    assert {button.text() for button in window.labels.buttons} >= {"Person", "Weapon"}
    # The splitter turns round when it is laid out next.
    assert wait_until(
        lambda: (
            documents.mapTo(window, documents.rect().center()).x()
            < reader.mapTo(window, reader.rect().center()).x()
        )
    )

    actions["language"].trigger()
    assert window.documents.heading.text() == "المستندات: ٣"
    assert {button.text() for button in window.labels.buttons} >= {"شخص", "سلاح"}


def test_the_page_stays_right_to_left_in_english(opened, place):
    window = opened(place, language="en").window
    assert window.layoutDirection() == LTR
    text = window.workbench.on_page.document.text
    first, later = window.reader.point_of(0), window.reader.point_of(text.index("تستهدف"))
    assert first.x() > later.x()


def test_digits_follow_the_language(opened):
    application = opened(language="ar")
    assert (number(1024), percent(0.87)) == ("١٬٠٢٤", "٨٧٪\u061c")
    application.appearance.choose_language("en")
    assert (number(1024), percent(0.87)) == ("1,024", "87%")


def test_arabic_counts_have_their_six_forms(opened):
    status = opened(language="ar").window.status
    said = []
    for count in (0, 1, 2, 3, 11, 100):
        status.show_counts(count, 0, waiting=False)
        said.append(status.saved.text().split("، ")[1])
    expected = ["لا مقاطع مؤكَّدة", "مقطع مؤكَّد واحد", "مقطعان مؤكَّدان"]
    assert said == [*expected, "٣ مقاطع مؤكَّدة", "١١ مقطعًا مؤكَّدًا", "١٠٠ مقطع مؤكَّد"]


def test_the_choice_is_remembered(opened, tmp_path):
    application = opened(language="ar")
    application.window.actions_.all["language"].trigger()
    application.close()
    assert Preferences(tmp_path / "window.ini").language == "en"


def test_names_from_outside_are_isolated():
    assert isolated("a.txt") == "\u2068a.txt\u2069"
