# SPDX-License-Identifier: MIT
"""From word to word in long strides: to the ends of lines, and by paragraphs."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.hand import press


def test_home_end_and_paragraphs_select_words(application):
    window = application.window
    reader, text = window.reader, application.workbench.on_page.document.text
    control = Qt.KeyboardModifier.ControlModifier
    press(reader, Qt.Key.Key_Left)
    press(reader, Qt.Key.Key_Down, control)
    edge = text.index("\n")
    start = reader.selection[0]
    assert start > edge
    assert not text[edge:start].strip()
    press(reader, Qt.Key.Key_End)
    last = reader.selection
    press(reader, Qt.Key.Key_Home)
    assert reader.selection[0] == start < last[0]
    press(reader, Qt.Key.Key_Left)
    press(reader, Qt.Key.Key_Up, control)
    assert reader.selection[0] == start
    press(reader, Qt.Key.Key_Up, control)
    assert reader.selection[0] < start
