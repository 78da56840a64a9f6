# SPDX-License-Identifier: MIT
"""Keys as strokes with Latin names, whichever keyboard is active: ش pressed on an Arabic layout is A."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

# The physical keys of the standard Arabic layout (101): what each gives with Latin and with Arabic active.
# The key of B gives lam-alef, as two letters or as one of two presentation forms.
_ARABIC = dict(
    zip(
        "ضصثقفغعهخحجدشسيبلاتنمئءؤرىةﻻﻵ",
        "QWERTYUIOP[]ASDFGHJKLZXCVNMBB",
        strict=True,
    )
)
_DIGITS = {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}
_LAM_ALEF = "لا"

_ENTER = int(Qt.Key.Key_Enter)
_RETURN = int(Qt.Key.Key_Return)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


def latin(letter: str) -> str:
    """The Latin name of the key that gives this letter or digit, in capitals; empty when no key does."""
    if letter == _LAM_ALEF:
        return "B"
    if len(letter) != 1:
        return ""
    if letter.isascii():
        return letter.upper() if letter.isalnum() else ""
    return _ARABIC.get(letter) or _DIGITS.get(letter, "")


def stroke(event: QKeyEvent) -> str:
    """The key press as portable text ("A", "Ctrl+Z", "Shift+Tab"), with Arabic letters named by their key.

    Both Enter keys are "Return"; Shift+Tab is "Shift+Tab" however the platform calls it.
    """
    key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
    name = latin(event.text()) if not any(modifiers & m for m in _PLAIN) else ""
    if not name and 0x20 < key < 0x10FFFF:
        name = latin(chr(key))
    if name:
        key = ord(name)
    elif key == _ENTER:
        key = _RETURN
    elif key == int(Qt.Key.Key_Backtab):
        key, modifiers = int(Qt.Key.Key_Tab), modifiers | _SHIFT
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString(
        QKeySequence.SequenceFormat.PortableText
    )


def on_keypad(event: QKeyEvent) -> bool:
    """Whether a digit comes from the numeric pad, where it may have a command of its own."""
    return bool(event.modifiers() & _KEYPAD) and event.text().isdecimal()


def arabic(key: str) -> str:
    """What a key ("A", "Ctrl+Z") gives when Arabic is active, for people to read; empty for other keys."""
    *modifiers, name = key.split("+")
    letters = _LAM_ALEF if name == "B" else next((a for a, b in _ARABIC.items() if b == name), "")
    if name.isdecimal() and len(name) == 1:
        letters = chr(0x0660 + int(name))
    return "+".join((*modifiers, letters)) if letters else ""
