# SPDX-License-Identifier: MIT
"""The fields of a span's attributes, made as its label asks: a choice, a text, a number, a flag."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from annotation.label import YES, Attribute, AttributeKind
from gui.names import in_arabic

_NUMBER = QRegularExpression(r"-?\d*(\.\d*)?")


class AttributeFields(QWidget):
    """`said` carries the name of an attribute and what is said in it now, "" for nothing."""

    said = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setVerticalSpacing(4)
        self.fields: dict[str, QWidget] = {}
        self._show: dict[str, Callable[[str], None]] = {}
        self._attributes: list[Attribute] = []

    def offer(self, attributes: list[Attribute], *, anew: bool = False) -> None:
        """Have a field for each of these; nothing happens where they are there already."""
        if attributes == self._attributes and not anew:
            return
        self._attributes = attributes
        while self.form.rowCount():
            self.form.removeRow(0)
        self.fields, self._show = {}, {}
        for one in attributes:
            field = self._field(one)
            self.fields[one.name] = field
            words = one.ar if in_arabic() else one.en
            field.setAccessibleName(words)
            if isinstance(field, QCheckBox):
                field.setText(words)
                self.form.addRow(field)
            else:
                self.form.addRow(words, field)
        self.setVisible(bool(attributes))

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what is said in each."""
        for name, show in self._show.items():
            show(values.get(name, ""))

    def _field(self, one: Attribute) -> QWidget:
        def say(value: str) -> None:
            self.said.emit(one.name, value)

        if one.kind is AttributeKind.CHOICE:
            choice = QComboBox()
            choice.addItem("—", "")
            for offered in one.choices:
                choice.addItem(offered, offered)
            choice.activated.connect(lambda _: say(str(choice.currentData())))
            self._show[one.name] = lambda value: choice.setCurrentIndex(max(0, choice.findData(value)))
            return choice
        if one.kind is AttributeKind.FLAG:
            box = QCheckBox()
            box.clicked.connect(lambda on: say(YES if on else ""))
            self._show[one.name] = lambda value: box.setChecked(value == YES)
            return box
        line = QLineEdit()
        if one.kind is AttributeKind.NUMBER:
            line.setValidator(QRegularExpressionValidator(_NUMBER, line))
        line.editingFinished.connect(lambda: say(line.text().strip()))
        self._show[one.name] = line.setText
        return line
