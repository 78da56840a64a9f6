# SPDX-License-Identifier: MIT
"""The card of a label in the scheme editor: what the project itself says of it, with examples a line each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QWidget

from annotation.guidelines import card_of, has_own, writing
from annotation.label import Label
from annotation.scheme import Scheme
from gui.style import styled


class CardForm(QWidget):
    """`changed` carries the label with its card as it is now."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self.hint = styled("quiet", wrap=True)
        self.fields = {name: QPlainTextEdit() for name in ("guide_ar", "guide_en", "examples", "near_misses")}
        self.back = QPushButton(self.tr("The card that comes along"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._clear)
        box = QGridLayout(self)
        box.addWidget(self.hint, 0, 0, 1, 2)
        titles = {
            "guide_ar": self.tr("In Arabic"),
            "guide_en": self.tr("In English"),
            "examples": self.tr("Examples: one a line, the [span] in brackets"),
            "near_misses": self.tr("Not like this: one a line, after | what it is instead"),
        }
        for place, (name, field) in enumerate(self.fields.items()):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(70)
            field.setAccessibleName(titles[name])
            field.installEventFilter(self)
            if name != "guide_en":
                option = field.document().defaultTextOption()
                option.setTextDirection(Qt.LayoutDirection.RightToLeft)
                field.document().setDefaultTextOption(option)
            row = 1 + place // 2 * 2
            box.addWidget(styled("heading", titles[name], wrap=True), row, place % 2)
            box.addWidget(field, row + 1, place % 2)
        box.addWidget(self.back, 5, 0)

    def show_label(self, label: Label, scheme: Scheme) -> None:
        """Show the card of a label: the project's own, or the one it would begin with."""
        self._label = label
        card, own = card_of(label.name, scheme), has_own(label)
        self._shown = {
            "guide_ar": card.ar,
            "guide_en": card.en,
            "examples": "\n".join(map(writing, card.examples)),
            "near_misses": "\n".join(map(writing, card.near_misses)),
        }
        for name, field in self.fields.items():
            field.setPlainText(self._shown[name])
        self.back.setEnabled(own)
        came = self.tr("This card came with Tawsim; what you change makes it the project's own.")
        self.hint.setText(self.tr("This card is the project's own.") if own else came)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was written is taken when the keys leave its field."""
        if event.type() == QEvent.Type.FocusOut and watched in self.fields.values():
            self.write()
        return super().eventFilter(watched, event)

    def write(self) -> None:
        """Take what was written; nothing where nothing was."""
        texts = {name: field.toPlainText().strip() for name, field in self.fields.items()}
        if self._label is None or texts == {name: text.strip() for name, text in self._shown.items()}:
            return
        lists = {
            name: tuple(filter(None, map(str.strip, texts[name].split("\n"))))
            for name in ("examples", "near_misses")
        }
        self._shown = texts
        guides = {name: texts[name] for name in ("guide_ar", "guide_en")}
        self.changed.emit(replace(self._label, **guides, **lists))  # type: ignore[arg-type]

    def _clear(self) -> None:
        if self._label is not None:
            self.changed.emit(replace(self._label, guide_ar="", guide_en="", examples=(), near_misses=()))
