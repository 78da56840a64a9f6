# SPDX-License-Identifier: MIT
"""Key events of Latin and Arabic layouts become the same strokes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotation import scheme as schemes
from gui.actions import COMMANDS
from gui.keyboard import arabic, latin, stroke
from gui.menu.command import everywhere

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def event(key: int, modifiers=NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


# The physical rows of the Arabic (101) layout.
ROWS = {"QWERTYUIOP[]": "ضصثقفغعهخحجد", "ASDFGHJKL": "شسيبلاتنم", "ZXCVNM": "ئءؤرىة"}
PAIRS = [(a, b) for latins, arabs in ROWS.items() for a, b in zip(latins, arabs, strict=True)]


@pytest.mark.parametrize(("letter", "given"), PAIRS)
def test_an_arabic_letter_is_the_key_that_gives_it(letter, given):
    assert stroke(event(ord(given), text=given)) == letter
    assert stroke(event(ord(given))) == letter
    assert stroke(event(ord(given), CONTROL)) == f"Ctrl+{letter}"
    assert arabic(letter) == given


@pytest.mark.parametrize("given", ["لا", "\ufefb", "\ufef5"])
def test_lam_alef_is_b(given):
    assert stroke(event(0, text=given)) == "B"


@pytest.mark.parametrize("digit", range(10))
@pytest.mark.parametrize("zero", [0x30, 0x660, 0x6F0])
def test_every_digit(zero, digit):
    given = chr(zero + digit)
    assert stroke(event(ord(given), text=given)) == str(digit)


def test_other_keys_keep_their_names():
    assert stroke(event(Qt.Key.Key_Backtab, SHIFT)) == "Shift+Tab"
    assert stroke(event(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)) == "Return"
    assert stroke(event(Qt.Key.Key_Z, CONTROL | SHIFT)) == "Ctrl+Shift+Z"
    assert stroke(event(Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier, "7")) == "7"
    assert stroke(event(Qt.Key.Key_A, text="a")) == "A"


def test_what_is_on_no_key_has_no_latin_name():
    assert latin("é") == latin("؟") == latin("") == latin("ab") == ""


def test_commands_and_labels_do_not_want_the_same_key():
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    for name in schemes.bundled():
        labels = {label.key.upper() for label in schemes.load(name).labels if label.key}
        assert not labels & set(keys), name


def test_every_page_key_is_a_stroke_that_a_keyboard_makes(qapp):
    for command in COMMANDS:
        for key in (key for key in command.keys if not everywhere(key)):
            combination = QKeySequence(key)[0]
            pressed = event(combination.key().value, combination.keyboardModifiers())
            assert stroke(pressed) == QKeySequence(key).toString()
