# SPDX-License-Identifier: MIT
"""The scheme as a whole in its editor: its names, its conventions, and what never lies inside what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotation.scheme import Scheme
from gui.names import label_called, label_name
from gui.style import styled


class SchemeForm(QWidget):
    """`changed` carries fields of the scheme by their names."""

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self.ar, self.en = QLineEdit(), QLineEdit()
        self.heads = QCheckBox(self.tr("The noun before a name belongs to the span (the city of X)"))
        self.proclitics = QCheckBox(self.tr("و ف ب ل ك before a name belong to the span"))
        self.nested = QCheckBox(self.tr("Spans may lie inside others"))
        self.pairs = QListWidget()
        self.pairs.setObjectName("framed")
        self.pairs.setAccessibleName(self.tr("Never nested"))
        self.outer, self.inner = QComboBox(), QComboBox()
        self.forbid, self.allow = QPushButton(self.tr("Forbid")), QPushButton(self.tr("Allow again"))
        row = QHBoxLayout()
        row.addWidget(styled(text=self.tr("In")))
        row.addWidget(self.outer, 1)
        row.addWidget(styled(text=self.tr("never")))
        row.addWidget(self.inner, 1)
        for button in (self.forbid, self.allow):
            button.setAutoDefault(False)
            row.addWidget(button)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Arabic name"), self.ar)
        form.addRow(self.tr("English name"), self.en)
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addLayout(form)
        for check in (self.heads, self.proclitics, self.nested):
            box.addWidget(check)
        box.addWidget(styled("heading", self.tr("Never nested")))
        box.addWidget(self.pairs, 1)
        box.addLayout(row)
        self.ar.editingFinished.connect(lambda: self._write("ar", self.ar.text().strip()))
        self.en.editingFinished.connect(lambda: self._write("en", self.en.text().strip()))
        for check, name in ((self.heads, "heads"), (self.proclitics, "proclitics"), (self.nested, "nested")):
            check.clicked.connect(lambda on, name=name: self._write(name, on))
        self.forbid.clicked.connect(self._forbid)
        self.allow.clicked.connect(self._allow)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show a scheme."""
        self._scheme = scheme
        self.ar.setText(scheme.ar)
        self.en.setText(scheme.en)
        for check, on in (
            (self.heads, scheme.heads),
            (self.proclitics, scheme.proclitics),
            (self.nested, scheme.nested),
        ):
            check.setChecked(on)
        for box in (self.outer, self.inner):
            chosen = box.currentData()
            box.clear()
            for label in scheme.labels:
                box.addItem(label_name(label), label.name)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.pairs.clear()
        words = self.tr("in %1 never %2")
        for outer, inner in scheme.forbidden:
            told = words.replace("%1", label_called(scheme, outer)).replace("%2", label_called(scheme, inner))
            self.pairs.addItem(told)
        self.allow.setEnabled(bool(scheme.forbidden))

    def _write(self, name: str, value: object) -> None:
        if self._scheme is not None and getattr(self._scheme, name) != value:
            self.changed.emit({name: value})

    def _forbid(self) -> None:
        if self._scheme is not None:
            pair = (str(self.outer.currentData()), str(self.inner.currentData()))
            self._write("forbidden", tuple(dict.fromkeys((*self._scheme.forbidden, pair))))

    def _allow(self) -> None:
        if self._scheme is not None and self._scheme.forbidden:
            left = list(self._scheme.forbidden)
            del left[max(0, self.pairs.currentRow())]
            self._write("forbidden", tuple(left))
