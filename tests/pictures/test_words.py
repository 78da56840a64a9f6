# SPDX-License-Identifier: MIT
"""In every scene at 1280×720, Arabic and English: no word is cut off, none is in the other language, and text can be read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QTableWidget, QWidget

sys.path.insert(0, str(Path(__file__).parent))
from fitting import cut_off, in_the_wrong_language
from scenes import SIZE, opened, scenes

from gui.style import narrowed


@pytest.fixture(params=["ar", "en"])
def application(request, plain_qt, tmp_path):
    made = opened(tmp_path, request.param, "light")
    yield made
    made.close()
    made.deleteLater()


def test_no_word_is_cut_off_or_in_the_other_language(application, tmp_path):
    language, found, names = application.appearance.language.code, {}, []
    direction = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    for name, widget in scenes(application, tmp_path):
        names.append(name)
        wrong = [f"cut off: {words}" for words in cut_off(widget)]
        wrong += [f"not translated: {words}" for words in in_the_wrong_language(widget, language)]
        if widget.width() > SIZE[0] or widget.height() > SIZE[1]:
            wrong.append(f"needs {widget.width()}×{widget.height()}")
        if widget.layoutDirection() != direction:
            wrong.append("not mirrored")
        if wrong:
            found[name] = wrong
    assert len(names) > 55
    assert found == {}


def test_the_check_itself_sees_what_is_wrong(qtbot, application):
    whole = QWidget()
    qtbot.addWidget(whole)
    label, button = QLabel("Suggestions of a very long name", whole), QPushButton("Accept", whole)
    label.setGeometry(0, 0, 40, 20)
    button.setGeometry(0, 30, 200, 30)
    table, quiet = QTableWidget(0, 3, whole), QLabel("Looking for names in all documents", whole)
    table.setHorizontalHeaderLabels(["Suggestion", "Label", "Confidence"])
    table.setGeometry(0, 70, 140, 60)
    for column, width in enumerate((30, 80, 80)):
        narrowed(table.horizontalHeader()).resizeSection(column, width)
    quiet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    quiet.setGeometry(0, 140, 60, 20)
    whole.resize(300, 200)
    whole.show()
    assert cut_off(whole) == [
        "QLabel: Suggestions of a very long name",
        "QHeaderView: Suggestion",  # wider than its column
        "QHeaderView: Confidence",  # its column stands outside
        "QLabel: Looking for names in all documents",
    ]
    wrong = in_the_wrong_language(whole, application.appearance.language.code)
    assert wrong == (
        ["Accept", "Confidence", "Label", "Suggestion"]
        if application.appearance.language.code == "ar"
        else []
    )
