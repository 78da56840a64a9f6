# SPDX-License-Identifier: MIT
"""One row of the palette: what the command is called, what it does, and its keys at the far end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.actions import help_of, shown, words_of
from gui.bindings import Actions
from gui.menu.command import Command
from gui.theme import Theme, mixed

COMMAND = Qt.ItemDataRole.UserRole
HEIGHT = 46
_PAD, _KEY = 10, 24


class PaletteRow(QStyledItemDelegate):
    """Paints a Command; everything is placed from the leading edge, so the row mirrors with the window."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._theme = actions, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        command: Command = index.data(COMMAND)
        theme, box, direction = self._theme, option.rect.adjusted(1, 1, -3, -1), option.direction
        usable = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(theme.accent, 0.16, theme.raised))
            painter.drawRoundedRect(box, 6, 6)
        end = self._keys(painter, command, box, direction)
        lead = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        wide, half = end - box.left() - 2 * _PAD, box.height() // 2
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        lines = (
            (words_of(command), bold, theme.panel_ink if usable else theme.panel_muted),
            (help_of(command), option.font, theme.panel_muted),
        )
        for line, (words, font, ink) in enumerate(lines):
            place = QRect(box.left() + _PAD, box.top() + line * half, wide, half)
            painter.setFont(font)
            painter.setPen(ink)
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QStyle.visualRect(direction, box, place), lead, elided)
        painter.restore()

    def _keys(self, painter: QPainter, command: Command, box: QRect, direction: Qt.LayoutDirection) -> int:
        """Draw the first two keys as caps; gives where the words have to end."""
        end, metrics = box.right() - _PAD, painter.fontMetrics()
        for key in reversed(self._actions.keys_of(command.id)[:2]):
            words = shown(key)
            wide = max(_KEY, metrics.horizontalAdvance(words) + 12)
            place = QRect(end - wide, box.top() + (box.height() - _KEY) // 2, wide, _KEY)
            cap = QStyle.visualRect(direction, box, place)
            painter.setPen(QPen(self._theme.border, 1))
            painter.setBrush(self._theme.panel)
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(self._theme.panel_muted)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
            end -= wide + 6
        return end
