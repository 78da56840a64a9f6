# SPDX-License-Identifier: MIT
"""A hand at mouse and keyboard: real events for the tour and for the tests, and waiting with an end."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.reader.reader import Reader

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def wait_until(condition: Callable[[], bool], seconds: float = 30.0) -> bool:
    """Let the window live until the condition holds; False when it still does not after so many seconds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        live(10)
    return True


def live(milliseconds: int) -> None:
    """Let the window and the workers live for a while; QTest.qWait would keep the workers from Python meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release a key while the widget has the focus."""
    QTest.keyClick(widget, key, modifiers)


def write(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release the key of a letter or digit as the active keyboard gives it: "a", "ش", "٣"."""
    code = ord(letter[0].upper()) if letter.isascii() or len(letter) == 1 else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers, "" if modifiers else letter))


def drag(reader: Reader, start: int, end: int, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Drag over the characters from start to end (code points, half open, on one line) of the page."""
    reader.reveal(start)
    QApplication.processEvents()
    boxes = reader.rects_of(start, end)
    first, last = boxes[0], boxes[-1]
    begin = QPoint(first.right() - 1, first.center().y())
    finish = QPoint(last.left() + 2, last.center().y())
    middle = (begin + finish) / 2
    page = reader.viewport()
    QTest.mousePress(page, _LEFT, modifiers, begin)
    for place in (middle, finish + QPoint(1, 0), finish):
        _move(page, place, modifiers)
    QTest.mouseRelease(page, _LEFT, modifiers, finish)


def click(reader: Reader, offset: int) -> None:
    """Click on a character of the page."""
    reader.reveal(offset)
    QApplication.processEvents()
    QTest.mouseClick(reader.viewport(), _LEFT, _NONE, reader.point_of(offset))


def _move(page: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    """QTest's own moves carry no button; a real drag does."""
    where = place.toPointF()
    event = QMouseEvent(QEvent.Type.MouseMove, where, page.mapToGlobal(where), _LEFT, _LEFT, modifiers)
    QApplication.sendEvent(page, event)
