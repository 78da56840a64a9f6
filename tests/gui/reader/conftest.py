# SPDX-License-Identifier: MIT
"""A reader on screen with a document of its own, and the mouse gestures of a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotation.document import Document
from annotation.scheme import load
from gui.reader.reader import Reader
from gui.theme import Theme

TEXT = (
    "قالت وزيرة التعليم في Beirut Times يوم 12/5/2021 إنّ المدارس (وعددها 30) مفتوحة 😀 لكل طالب ولا تزال.\n"
    "وببغداد لقاءُ مُحَمَّدٍ مع ســـلمى في مقهى «النخيل» القديم"
)


class Hand:
    """Presses, moves and releases as a hand does: a drag passes through places between its ends."""

    def __init__(self, qtbot: QtBot, reader: Reader) -> None:
        self.qtbot, self.reader = qtbot, reader

    def click(self, point: QPoint) -> None:
        self.qtbot.mouseClick(self.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def double_click(self, point: QPoint) -> None:
        self.click(point)
        self.qtbot.mouseDClick(self.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        viewport, button = self.reader.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(viewport, button, modifier, start)
        for share in (0.3, 0.7, 1.0):
            self.qtbot.mouseMove(viewport, start + (end - start) * share)
        self.qtbot.mouseRelease(viewport, button, modifier, end)


@pytest.fixture
def open_reader(qtbot: QtBot) -> Iterator[Callable[..., Reader]]:
    """Opens a reader with a text; the default one has both scripts, digits, signs, tatweel and an emoji."""

    def opened(text: str = TEXT, width: int = 460, height: int = 520) -> Reader:
        reader = Reader(Theme.light())
        qtbot.addWidget(reader)
        reader.resize(width, height)
        with qtbot.waitExposed(reader):
            reader.show()
        reader.show_document(Document(text, "title"), load("wojood"))
        reader.viewport().repaint()
        return reader

    return opened


@pytest.fixture
def reader(open_reader: Callable[..., Reader]) -> Reader:
    return open_reader()


@pytest.fixture
def hand(qtbot: QtBot, reader: Reader) -> Hand:
    return Hand(qtbot, reader)
