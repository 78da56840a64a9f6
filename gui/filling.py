# SPDX-License-Identifier: MIT
"""Filling a table: its columns are measured once, when all cells are there, not at each of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QHeaderView, QTableWidget


@contextmanager
def filling(table: QTableWidget) -> Iterator[None]:
    """While cells are set: columns that fit their contents wait. A table of 200 lines takes 3 s otherwise."""
    header = table.horizontalHeader()
    modes = [header.sectionResizeMode(column) for column in range(header.count())]
    for column in range(header.count()):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
    try:
        yield
    finally:
        for column, mode in enumerate(modes[: header.count()]):
            header.setSectionResizeMode(column, mode)
