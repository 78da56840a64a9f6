# SPDX-License-Identifier: MIT
"""The attributes of a label in the scheme editor: a row each, with its kind, its names and its choices."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotation.label import Attribute, AttributeKind, Label
from gui.language import later
from gui.style import narrowed, styled

_KINDS = {
    AttributeKind.CHOICE: later("Attributes", "choice"),
    AttributeKind.TEXT: later("Attributes", "text"),
    AttributeKind.NUMBER: later("Attributes", "number"),
    AttributeKind.FLAG: later("Attributes", "flag"),
}
_NAME, _KIND, _AR, _EN, _CHOICES = range(5)


class AttributeTable(QWidget):
    """`changed` carries the label with its attributes as they are now."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self.hint = styled(
            "quiet", self.tr("What can be said of a span besides its label. Choices are parted by ؛ or ;")
        )
        self.hint.setWordWrap(True)
        self.table = QTableWidget(0, 5)
        heads = (self.tr("Name in files"), self.tr("Kind"), self.tr("Arabic name"), self.tr("English name"))
        self.table.setHorizontalHeaderLabels([*heads, self.tr("Choices")])
        self.table.setAccessibleName(self.tr("Attributes"))
        self.table.verticalHeader().hide()
        narrowed(self.table.horizontalHeader()).setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.add, self.remove = QPushButton(self.tr("Add an attribute")), QPushButton(self.tr("Remove"))
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        box.addLayout(buttons)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.cellChanged.connect(lambda _row, _column: self._write())

    def show_label(self, label: Label) -> None:
        """Show the attributes of a label."""
        self._label = label
        self.table.blockSignals(True)
        self.table.setRowCount(len(label.attributes))
        for row, one in enumerate(label.attributes):
            cells = {_NAME: one.name, _AR: one.ar, _EN: one.en, _CHOICES: "؛ ".join(one.choices)}
            for column, text in cells.items():
                self.table.setItem(row, column, QTableWidgetItem(text))
            kind = QComboBox()
            for known, words in _KINDS.items():
                kind.addItem(QCoreApplication.translate("Attributes", words), str(known))
            kind.setCurrentIndex(kind.findData(str(one.kind)))
            kind.activated.connect(lambda _: self._write())
            self.table.setCellWidget(row, _KIND, kind)
        self.table.blockSignals(False)
        self.remove.setEnabled(bool(label.attributes))

    def _read(self, row: int) -> Attribute:
        def cell(column: int) -> str:
            item = self.table.item(row, column)
            return item.text().strip() if item else ""

        box = self.table.cellWidget(row, _KIND)
        assert isinstance(box, QComboBox)
        kind = AttributeKind(box.currentData())
        choices = tuple(filter(None, (one.strip() for one in cell(_CHOICES).replace("؛", ";").split(";"))))
        if kind is AttributeKind.CHOICE and not choices:
            choices = ("—",)
        return Attribute(
            cell(_NAME), kind, cell(_AR), cell(_EN), choices if kind is AttributeKind.CHOICE else ()
        )

    def _write(self) -> None:
        if self._label is not None:
            found = tuple(self._read(row) for row in range(self.table.rowCount()))
            self.changed.emit(replace(self._label, attributes=found))

    def _add(self) -> None:
        if self._label is not None:
            names = {one.name for one in self._label.attributes}
            name = next(f"attribute-{n}" for n in range(1, len(names) + 2) if f"attribute-{n}" not in names)
            new = Attribute(name, AttributeKind.TEXT, name, name)
            self.changed.emit(replace(self._label, attributes=(*self._label.attributes, new)))

    def _remove(self) -> None:
        row = self.table.currentRow()
        if self._label is not None and self._label.attributes:
            kept = list(self._label.attributes)
            del kept[row if 0 <= row < len(kept) else -1]
            self.changed.emit(replace(self._label, attributes=tuple(kept)))
