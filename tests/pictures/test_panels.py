# SPDX-License-Identifier: MIT
"""The five main panels against golden pictures, on texts of our own; `make goldens` draws them anew, to be looked at."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

sys.path.insert(0, str(Path(__file__).parent))
from golden import MOST_DIFFERENT, agree, different
from scenes import opened, settle

from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.review import Kind
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from gui.application import Application
from gui.hand import wait_until

TEXTS = (
    ("متحف الحرف", "افتتحت وزيرة الثقافة ليلى الهاشمي متحف الحرف في مدينة الزهراء. ثم غادرت ليلى الهاشمي."),
    ("سوق الكتب", "قالت ليلى الهاشمي إن سوق الكتب يفتح يوم 12/5/2021 في الزهراء قرب Old Harbour."),
    ("بعثة أثرية", "عثرت بعثة أثرية في وادي النخيل على 1500 قطعة، وفق ما ذكرت جامعة الزهراء."),
    ("مهرجان العود", "يبدأ مهرجان العود مساء الخميس بحضور ليلى الهاشمي وسليم الحداد."),
)
SAID = (
    (0, "ليلى الهاشمي", "PERS"),
    (0, "متحف الحرف", "FAC"),
    (1, "ليلى الهاشمي", "ORG"),
    (1, "12/5/2021", "DATE"),
)
GUESSED = (
    ("ليلى الهاشمي", "PERS", 0.9),
    ("متحف الحرف", "FAC", 0.6),
    ("متحف الحرف في مدينة الزهراء", "ORG", 0.3),
    ("مدينة الزهراء", "GPE", 0.8),
)
LOOKS = (("ar", "light"), ("en", "dark"))


def span(text: str, words: str, label: str) -> Span:
    start = text.index(words)
    return Span.new(start, start + len(words), label)


def corpus_of_our_own(place: Path) -> None:
    with Corpus.create(place, load("wojood")) as corpus:
        for number, (title, text) in enumerate(TEXTS):
            corpus.documents.add(Record(Document(text, title, f"d{number}")), "salma")
            marks = frozenset(span(text, words, label) for at, words, label in SAID if at == number)
            if marks:
                corpus.annotations.apply(f"d{number}", "salma", Edit(marks))
        corpus.documents.set_status("d1", Status.DONE, "salma")
        corpus.documents.set_status("d3", Status.SET_ASIDE, "salma")


@pytest.fixture(params=LOOKS, ids="-".join)
def application(
    request: pytest.FixtureRequest, plain_qt: QApplication, tmp_path: Path
) -> Iterator[Application]:
    language, theme = request.param
    place = tmp_path / "own.tawsim"
    corpus_of_our_own(place)
    made = opened(tmp_path, language, theme)
    made.workbench.open_corpus(place)
    settle(made)
    made.workbench.show("d0")
    settle(made)
    yield made
    made.close()
    made.deleteLater()


def documents(application: Application) -> QWidget:
    return application.window.documents


def suggestions(application: Application) -> QWidget:
    """The list with suggestions of known words, whatever the suggesters would say."""
    on_page, items = application.workbench.on_page, application.window.items
    text = on_page.document.text
    guesses = [
        Suggestion(text.index(words), text.index(words) + len(words), label, "patterns", sure, "")
        for words, label, sure in GUESSED
    ]
    items.show_items(on_page.document, on_page.scheme, guesses, on_page.marks.in_order())
    items.set_current(guesses[1])
    return items


def inspector(application: Application) -> QWidget:
    """A date with its value; without its history, which tells when the test ran."""
    application.workbench.show("d1")
    settle(application)
    marks = application.workbench.on_page.marks.in_order()
    application.window.reader.set_current(next(mark for mark in marks if mark.label == "DATE"))
    panel = application.window.desk.show_panel("inspector")
    settle(application)
    panel.history.hide()
    return panel


def concordance(application: Application) -> QWidget:
    panel = application.window.desk.show_panel("concordance")
    panel.ask("ليلى الهاشمي")
    settle(application)
    panel.tick_all()
    settle(application)
    clear = panel.form.text.findChild(QToolButton)  # Qt fades it in
    assert wait_until(lambda: clear.property("opacity") == 1.0)
    return panel


def review(application: Application) -> QWidget:
    """One name with two labels: the doubts that need no suggester."""
    panel = application.window.desk.show_panel("review")
    settle(application)
    panel.kind.setCurrentIndex(panel.kind.findData(Kind.LABELS))
    settle(application)
    return panel


PANELS: tuple[Callable[[Application], QWidget], ...] = (
    documents,
    suggestions,
    inspector,
    concordance,
    review,
)


def picture(application: Application, panel: QWidget) -> QImage:
    application.window.reader.setFocus()  # a caret that blinks is no part of it
    application.qt.processEvents()
    return panel.grab().toImage()


@pytest.mark.parametrize("built", PANELS, ids=lambda built: built.__name__)
def test_the_panel_looks_as_it_did(
    application: Application, tmp_path: Path, built: Callable[[Application], QWidget]
) -> None:
    look = f"{application.appearance.language.code}-{'dark' if application.appearance.theme.is_dark else 'light'}"
    agree(picture(application, built(application)), f"panel-{built.__name__}-{look}", tmp_path)


def test_the_comparison_sees_one_row_that_changed(application: Application) -> None:
    before = picture(application, suggestions(application))
    items, on_page = application.window.items, application.workbench.on_page
    shown = list(items.suggestions.shown.items)
    changed = [replace(shown[0], confidence=0.5, label="ORG"), *shown[1:]]
    items.show_items(on_page.document, on_page.scheme, changed, on_page.marks.in_order())
    items.set_current(changed[1])
    assert different(before, picture(application, items)) > MOST_DIFFERENT
