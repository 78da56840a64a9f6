# SPDX-License-Identifier: MIT
"""Labels that the scheme does not know: each is called by another label, added, or left out, before anything comes in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotation.scheme import Scheme
from corpus.acquaintance import ForeignLabel
from gui.language import isolated, number
from gui.names import label_name
from gui.style import narrowed, styled

CHOICE_WIDTH = 260  # pixels
_ADD, _LEAVE_OUT = "+", ""


class LabelMapping(QWidget):
    """A row for each foreign label, with the words of its first span. `changed` follows each choice.

    What a label likely is, is chosen already; where that is not clear nothing is, so that nothing is lost
    unawares.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("The scheme of this corpus does not know these labels. What are they to become?")
        self.table = QTableWidget(0, 4)
        heads = [self.tr("Label"), self.tr("Spans"), self.tr("For example"), self.tr("Becomes")]
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        head = narrowed(self.table.horizontalHeader())
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(60)
        resize = QHeaderView.ResizeMode
        modes = (resize.ResizeToContents, resize.ResizeToContents, resize.Stretch, resize.Fixed)
        for column, mode in enumerate(modes):
            head.setSectionResizeMode(column, mode)
        head.resizeSection(3, CHOICE_WIDTH)
        self._labels: list[ForeignLabel] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(styled("", heading, wrap=True))
        box.addWidget(self.table, 1)

    def show_labels(self, labels: Sequence[ForeignLabel], scheme: Scheme) -> None:
        """Ask about these labels."""
        self._labels = list(labels)
        self.table.setRowCount(len(self._labels))
        for row, label in enumerate(self._labels):
            for column, words in enumerate(
                (isolated(label.name), number(label.spans), isolated(label.example))
            ):
                self.table.setItem(row, column, QTableWidgetItem(words))
            self.table.setCellWidget(row, 3, self._choice(label, scheme))
            self.table.setRowHeight(row, 40)
        self.changed.emit()

    def _choice(self, label: ForeignLabel, scheme: Scheme) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label.name)
        box.setPlaceholderText(self.tr("Choose …"))
        box.addItem(self.tr("Add to the scheme as %1").replace("%1", isolated(usable(label.name))), _ADD)
        box.addItem(self.tr("Leave its spans out"), _LEAVE_OUT)
        box.insertSeparator(2)
        for known in scheme.labels:
            box.addItem(f"{label_name(known)} ({isolated(known.name)})", known.name)
        box.setCurrentIndex(box.findData(label.proposal) if label.proposal else -1)
        box.currentIndexChanged.connect(self.changed)
        return box

    def _boxes(self) -> list[QComboBox]:
        boxes = [self.table.cellWidget(row, 3) for row in range(len(self._labels))]
        return [box for box in boxes if isinstance(box, QComboBox)]

    @property
    def is_complete(self) -> bool:
        """Whether something was chosen for every label."""
        return all(box.currentIndex() >= 0 for box in self._boxes())

    def answers(self) -> tuple[dict[str, str], list[str]]:
        """What to read each label as, nothing where its spans stay out; and the labels that come to the scheme."""
        names: dict[str, str] = {}
        added: list[str] = []
        for label, box in zip(self._labels, self._boxes(), strict=True):
            chosen = box.currentData()
            names[label.name] = usable(label.name) if chosen == _ADD else chosen
            if chosen == _ADD:
                added.append(usable(label.name))
        return names, added


def usable(name: str) -> str:
    """A foreign label's name as a label can have it: without blanks."""
    return re.sub(r"[\s\x00-\x1f]+", "_", name.strip()) or "LABEL"
