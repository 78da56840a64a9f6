# SPDX-License-Identifier: MIT
"""A field that chooses a label of the scheme, each with its colour; perhaps also none of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QWidget

from annotation.scheme import Label, Scheme
from gui.names import label_name


class LabelField(QComboBox):
    """The label is known by its name, whatever it is called on screen; "" is what `none` says."""

    def __init__(self, swatch_of: Callable[[Label], QIcon], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch_of = swatch_of
        self._labels: dict[str, Label] = {}
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)

    def offer(self, scheme: Scheme | None, *, none: str = "") -> None:
        """Offer these labels, before them `none` where that has words; what was chosen stays where it can."""
        chosen = self.label
        blocked = QSignalBlocker(self)
        self.clear()
        if none:
            self.addItem(none, "")
        self._labels = {label.name: label for label in scheme.labels} if scheme else {}
        for label in self._labels.values():
            self.addItem(self._swatch_of(label), label_name(label), label.name)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        blocked.unblock()

    def retranslate(self, none: str) -> None:
        """Take the words of the language that is on now; those of no label are `none`."""
        for place in range(self.count()):
            label = self._labels.get(str(self.itemData(place)))
            self.setItemText(place, label_name(label) if label else none)

    @property
    def label(self) -> str:
        """The name of the label that is chosen; empty for none."""
        return str(self.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose a label by its name; one that is not offered changes nothing."""
        place = self.findData(name)
        if place >= 0:
            self.setCurrentIndex(place)
