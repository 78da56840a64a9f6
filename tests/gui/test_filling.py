# SPDX-License-Identifier: MIT
"""Filling a table: columns that fit their contents fit them afterwards, and are as they were."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHeaderView, QTableWidget, QTableWidgetItem

from gui.filling import filling

FIT, STRETCH = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch


@pytest.fixture
def table(qapp: QApplication) -> QTableWidget:
    made = QTableWidget(0, 2)
    made.horizontalHeader().setSectionResizeMode(0, FIT)
    made.horizontalHeader().setSectionResizeMode(1, STRETCH)
    made.show()
    return made


def test_columns_fit_what_was_filled_in(table, qapp):
    header = table.horizontalHeader()
    before = header.sectionSize(0)
    with filling(table):
        table.setRowCount(1)
        table.setItem(0, 0, QTableWidgetItem("مجلس بلدية الناصرة القديمة"))
        assert header.sectionSize(0) == before
    qapp.processEvents()
    assert header.sectionSize(0) > before
    assert [header.sectionResizeMode(column) for column in (0, 1)] == [FIT, STRETCH]


def test_modes_come_back_after_a_failure(table):
    with pytest.raises(KeyError), filling(table):
        raise KeyError
    assert table.horizontalHeader().sectionResizeMode(0) == FIT
