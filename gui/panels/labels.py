# SPDX-License-Identifier: MIT
"""The palette of labels: colour, name and key of each; a click does what the key does."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from annotation.scheme import Label, Scheme
from gui.language import listed
from gui.names import label_definition, label_name
from gui.theme import Theme, chip_font, mixed

COLUMNS = 2
_HEIGHT = 22


class LabelButton(QAbstractButton):
    """One label; lit while the current span or suggestion carries it."""

    def __init__(self, label: Label, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.theme = theme
        self.lit = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Name and definition in the language that is on now."""
        name, key = label_name(self.label), self.label.key.upper()
        self.setText(name)
        head = listed(name, self.label.name) + (f" ({key})" if key else "")
        self.setToolTip(f"{head}\n{label_definition(self.label)}")
        self.update()

    def sizeHint(self) -> QSize:
        """All buttons are of one height."""
        return QSize(110, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw swatch, name and key from the leading edge."""
        theme, box, direction = self.theme, self.rect(), self.layoutDirection()
        colour = theme.colour(self.label)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.lit or self.underMouse() or self.isDown():
            painter.setPen(QPen(colour, 1) if self.lit else Qt.PenStyle.NoPen)
            share = 0.16 if self.lit or self.isDown() else 0.09
            painter.setBrush(mixed(colour, share, theme.panel))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        swatch = QStyle.visualRect(direction, box, QRect(7, (_HEIGHT - 12) // 2, 12, 12))
        painter.drawRoundedRect(swatch, 3.5, 3.5)
        key = self.label.key.upper()
        if key:
            cap = QStyle.visualRect(direction, box, QRect(box.width() - 26, (_HEIGHT - 17) // 2, 20, 17))
            painter.setPen(QPen(theme.border, 1))
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(theme.panel_muted)
            painter.setFont(chip_font(11))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.setFont(self.font())
        painter.setPen(theme.panel_ink)
        name = QRect(26, 0, box.width() - 26 - (30 if key else 6), _HEIGHT)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, name.width())
        lead = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(direction, box, name), lead, words)
        painter.end()


class LabelsPanel(QWidget):
    """The labels of the scheme, in its order, in two columns. `chosen` carries the label's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: list[LabelButton] = []
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(4)
        scroll = QScrollArea()
        scroll.setWidget(self._grid_holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 4)
        box.setSpacing(6)
        box.addWidget(scroll, 1)
        self.retranslate()

    def show_scheme(self, scheme: Scheme | None) -> None:
        """Show the labels of another scheme, filled column by column."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        # Subtypes without a key of their own are chosen in the picker and in the inspector.
        labels = [label for label in scheme.labels if label.key or not label.parent] if scheme else []
        self.buttons = [LabelButton(label, self._theme) for label in labels]
        rows = -(-len(labels) // COLUMNS)
        for i, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, name=button.label.name: self.chosen.emit(name))
            self._grid.addWidget(button, i % rows, i // rows)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def light(self, name: str | None) -> None:
        """Light the label of what is current."""
        for button in self.buttons:
            if button.lit != (button.label.name == name):
                button.lit = not button.lit
                button.update()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        for button in self.buttons:
            button.theme = theme
            button.update()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        for button in self.buttons:
            button.retranslate()
