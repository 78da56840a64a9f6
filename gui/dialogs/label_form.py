# SPDX-License-Identifier: MIT
"""The form of one label in the scheme editor: its names, definitions, key, parent and colours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotation.colours import Sight, Weakness, suggestion, weaknesses
from annotation.label import Label
from annotation.scheme import Scheme
from gui.dialogs.colour_field import ColourField
from gui.keyboard import latin
from gui.names import label_name
from gui.style import styled


class LabelForm(QWidget):
    """`changed` carries the label as it is now; `renamed` a new name for it."""

    changed = Signal(object)
    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self.name, self.ar, self.en = QLineEdit(), QLineEdit(), QLineEdit()
        self.definition_ar, self.definition_en = QLineEdit(), QLineEdit()
        self.key = QLineEdit()
        self.key.setMaxLength(1)
        self.key.setMaximumWidth(60)
        self.parent_ = QComboBox()
        self.light, self.dark = ColourField("light"), ColourField("dark")
        self.better = QPushButton(self.tr("Suggest"))
        self.better.setAutoDefault(False)
        self.weak = styled("quiet", wrap=True)
        colours = QHBoxLayout()
        for button in (self.light, self.dark, self.better):
            colours.addWidget(button)
        form = QFormLayout(self)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name in files"), self.name),
            (self.tr("Arabic name"), self.ar),
            (self.tr("English name"), self.en),
            (self.tr("Arabic definition"), self.definition_ar),
            (self.tr("English definition"), self.definition_en),
            (self.tr("Key"), self.key),
            (self.tr("A kind of"), self.parent_),
        )
        for words, field in rows:
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow(self.tr("Colours"), colours)
        form.addRow("", self.weak)
        for line, field_name in self._lines():
            line.editingFinished.connect(lambda line=line, name=field_name: self._write(name, line.text()))
        self.name.editingFinished.connect(self._rename)
        self.key.editingFinished.connect(lambda: self._write("key", latin(self.key.text()).lower()))
        self.parent_.activated.connect(lambda _: self._write("parent", str(self.parent_.currentData() or "")))
        self.light.chosen.connect(lambda colour: self._write("light", colour))
        self.dark.chosen.connect(lambda colour: self._write("dark", colour))
        self.better.clicked.connect(self._suggest)

    def _lines(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.ar, "ar"),
            (self.en, "en"),
            (self.definition_ar, "definition_ar"),
            (self.definition_en, "definition_en"),
        )

    def show_label(self, label: Label, scheme: Scheme) -> None:
        """Show a label of a scheme."""
        self._label, self._scheme = label, scheme
        self.name.setText(label.name)
        self.key.setText(label.key.upper())
        for line, name in self._lines():
            line.setText(getattr(label, name))
            line.setCursorPosition(0)
        self.parent_.clear()
        self.parent_.addItem("—", "")
        for other in scheme.labels:
            if label.name not in [one.name for one in scheme.above(other.name)]:
                self.parent_.addItem(label_name(other), other.name)
        self.parent_.setCurrentIndex(max(0, self.parent_.findData(label.parent)))
        self.light.show_colour(label.light)
        self.dark.show_colour(label.dark)
        weak = [one for one in weaknesses(scheme.labels) if label.name in one.labels]
        self.weak.setText("\n".join(self._say(one) for one in weak[:4]))

    def _say(self, weak: Weakness) -> str:
        theme = self.tr("light") if weak.theme == "light" else self.tr("dark")
        if len(weak.labels) == 1:
            return self.tr("%1: hard to read on the page").replace("%1", theme)
        assert self._label is not None
        other = next(name for name in weak.labels if name != self._label.name)
        there = self._scheme.find(other)
        words = {
            Sight.NORMAL: self.tr("%1: looks like %2"),
            Sight.PROTAN: self.tr("%1: looks like %2 to people who see no red"),
            Sight.DEUTAN: self.tr("%1: looks like %2 to people who see no green"),
            Sight.TRITAN: self.tr("%1: looks like %2 to people who see no blue"),
        }[weak.sight]
        return words.replace("%1", theme).replace("%2", label_name(there) if there else other)

    def _write(self, field: str, value: str) -> None:
        if self._label is not None and getattr(self._label, field) != value.strip():
            self.changed.emit(replace(self._label, **{field: value.strip()}))  # type: ignore[arg-type]

    def _rename(self) -> None:
        if self._label is not None and self.name.text().strip() != self._label.name:
            self.renamed.emit(self.name.text().strip())

    def _suggest(self) -> None:
        if self._label is not None:
            others = [one for one in self._scheme.labels if one.name != self._label.name and not one.parent]
            light, dark = suggestion(others)
            self.changed.emit(replace(self._label, light=light, dark=dark))
