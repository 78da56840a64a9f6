# SPDX-License-Identifier: MIT
"""The fields of dialogs: how some are made, and their values as text and back, so that a dialog is found as it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from gui.dialogs.place_field import PlaceField


def signal_of(field: QWidget) -> SignalInstance:
    """The signal that follows each change of a field."""
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    if isinstance(field, QCheckBox):
        return field.toggled
    if isinstance(field, QSpinBox):
        return field.valueChanged
    if isinstance(field, PlaceField):
        return field.changed
    assert isinstance(field, QLineEdit)
    return field.textChanged


def text_of(field: QWidget) -> str:
    """The value of a field."""
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else _key(field, field.currentIndex())
    if isinstance(field, QCheckBox):
        return "yes" if field.isChecked() else "no"
    if isinstance(field, QSpinBox):
        return str(field.value())
    assert isinstance(field, QLineEdit | PlaceField)
    return field.text()


def choose(field: QWidget, text: str) -> None:
    """Give a field a value that `text_of` told; a choice that is not there any more changes nothing."""
    if isinstance(field, QComboBox):
        if field.isEditable():
            field.setCurrentText(text)
            return
        place = next((n for n in range(field.count()) if _key(field, n) == text), -1)
        if place >= 0:
            field.setCurrentIndex(place)
    elif isinstance(field, QCheckBox):
        field.setChecked(text == "yes")
    elif isinstance(field, QSpinBox):
        field.setValue(int(text) if text.isdecimal() and len(text) < 9 else 0)
    elif isinstance(field, PlaceField):
        field.set_text(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)


def _key(box: QComboBox, place: int) -> str:
    """What stands for an entry in every language."""
    value = box.itemData(place)
    return str(getattr(value, "name", value) or "")


def choice(*entries: tuple[str, object]) -> QComboBox:
    """A box to choose one of some things by their words."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    for words, value in entries:
        box.addItem(words, value)
    return box


def latin(hint: str) -> QLineEdit:
    """A field that is read from left to right in every language."""
    field = QLineEdit()
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setPlaceholderText(hint)
    return field
