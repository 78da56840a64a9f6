# SPDX-License-Identifier: MIT
"""What tests of the window share: an application on a corpus of the sample texts, gone after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotation.document import Document
from annotation.formats.format import Record
from annotation.scheme import load
from annotation.suggesters.hearing import Hearing
from corpus.corpus import Corpus
from gui import sample
from gui.application import Application
from gui.hand import wait_until
from gui.listening import LEARNED
from gui.preferences import Preferences

Open = Callable[..., Application]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A corpus of the sample texts."""
    made = tmp_path / "sample.tawsim"
    sample.make(made)
    return made


@pytest.fixture
def opened(plain_qt: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Opens windows; errors that would be shown in a dialog are collected in `application.refused`."""
    windows: list[Application] = []

    def open_(corpus: Path | None = None, *, language: str = "ar", annotator: str = "salma") -> Application:
        preferences = Preferences(tmp_path / "window.ini")
        preferences.language, preferences.theme = language, "light"
        application = Application(preferences, annotator=annotator)
        application.refused = []
        application.workbench.failed.disconnect()
        application.workbench.failed.connect(application.refused.append)
        application.window.resize(1280, 800)
        application.window.show()
        windows.append(application)
        if corpus is not None:
            application.open_first(corpus)
            assert wait_until(lambda: not application.background.busy, 60)
        return application

    yield open_
    for application in windows:
        application.close()
        application.deleteLater()


@pytest.fixture
def application(opened: Open, place: Path) -> Application:
    """The Arabic window on the sample corpus, the article on the page, its suggestions there."""
    return opened(place)


@pytest.fixture
def news(tmp_path: Path) -> Callable[[Iterable[str]], Path]:
    """Makes a corpus of these texts, the documents d0, d1 and so on."""

    def made(texts: Iterable[str]) -> Path:
        place = tmp_path / "news.tawsim"
        with Corpus.create(place, load("wojood")) as corpus:
            for n, text in enumerate(texts):
                corpus.documents.add(Record(Document(text, f"خبر {n}", f"d{n}")), "salma")
        return place

    return made


@pytest.fixture
def unlearned(opened: Open, place: Path) -> Application:
    """The window on the documents of `place`; the learner, who has nothing to do with the test, is not heard."""
    made = opened(place)
    made.workbench.hear(Hearing(silent_sources=frozenset({LEARNED})))
    return made
