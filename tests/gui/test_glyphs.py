# SPDX-License-Identifier: MIT
"""Every sign the window writes of its own is in a font that comes along, so that no word depends on the machine."""

from __future__ import annotations

import ast
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QRawFont

import gui
from resources import path

_UNSEEN = {"Cc", "Cf", "Zl", "Zp"}  # controls and marks of direction have no picture


def written() -> Iterator[tuple[str, str]]:
    """The words of the window with where they stand: those that are translated, their Arabic, and all other strings."""
    for message in ElementTree.parse(path("translations/tawsim_ar.ts")).iter("message"):
        for element in message.iter():
            yield element.text or "", "tawsim_ar.ts"
    for file in sorted(Path(gui.__path__[0]).rglob("*.py")):
        if file.parent.name == "reader" or file.name == "text_view.py":  # these know letters by their numbers
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
                yield node.value, file.name


def test_every_sign_is_in_a_font_of_ours(qapp):
    fonts = [QRawFont(str(file), 12) for file in sorted(path("fonts").glob("*.ttf"))]
    assert len(fonts) >= 7
    missing = {
        (letter, where)
        for words, where in written()
        for letter in set(words)
        if unicodedata.category(letter) not in _UNSEEN
        and not any(font.supportsCharacter(ord(letter)) for font in fonts)
    }
    assert missing == set()
