# SPDX-License-Identifier: MIT
"""The look of the window: what can be ticked is seen before it is ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QListWidget, QListWidgetItem, QRadioButton, QWidget

from gui.style import sheet
from gui.theme import Theme, contrast

# WCAG 2.1, 1.4.11: what is needed to recognise a part of the window.
_ENOUGH = 3.0


def _list() -> QListWidget:
    made = QListWidget()
    item = QListWidgetItem()
    item.setCheckState(Qt.CheckState.Unchecked)
    made.addItem(item)
    return made


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, _list])
def test_an_empty_box_stands_out(qapp: QApplication, theme: Theme, kind):
    frame = QWidget()
    frame.setStyleSheet(sheet(theme) + f"QWidget {{ background: {theme.panel.name()}; }}")
    box = kind()
    box.setParent(frame)
    box.resize(60, 40)
    frame.resize(60, 40)
    frame.show()
    qapp.processEvents()
    picture = box.grab().toImage()
    inside = [picture.pixelColor(x, y) for x in range(2, 40) for y in range(2, 38)]
    assert max(contrast(theme.panel, colour) for colour in inside) >= _ENOUGH
    frame.deleteLater()
