# SPDX-License-Identifier: MIT
"""One row of the lists of suggestions and spans: the words, the label's chip, and how sure or, on the row in hand, two buttons."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.icons import pixmap
from gui.language import isolated, percent
from gui.names import label_called, one_line
from gui.theme import Theme, chip_font, mixed

HEIGHT = 26
_PAD, _BUTTON, _GAP = 8, 22, 6
_CHIP = 19  # pixels of the chip's height
_LONGEST = 0.42  # of the row, for the chip
TEXT = Qt.ItemDataRole.DisplayRole
ITEM = Qt.ItemDataRole.UserRole


class ItemRow(QStyledItemDelegate):
    """Paints a Suggestion or a Span. `accepted` and `rejected` carry the item whose button was clicked."""

    accepted = Signal(object)
    rejected = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scheme: Scheme | None = None
        self._chip_font = chip_font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(160, HEIGHT)

    def buttons(self, row: QRect, direction: Qt.LayoutDirection, item: object) -> dict[str, QRect]:
        """Where the buttons of a row are; a confirmed span has only the one that takes it away."""
        names = ["reject", "accept"] if isinstance(item, Suggestion) else ["delete"]
        found = {}
        right = row.right() - _PAD + 3
        for name in names:
            place = QRect(right - _BUTTON, row.top() + (row.height() - _BUTTON) // 2, _BUTTON, _BUTTON)
            found[name] = QStyle.visualRect(direction, row, place)
            right -= _BUTTON + 2
        return found

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        item: Suggestion | Span | None = index.data(ITEM)
        if item is None or self.scheme is None:
            return
        theme, row, direction = self.theme, option.rect.adjusted(1, 1, -3, -1), option.direction
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(theme.accent, 0.16 if selected else 0.07, theme.panel))
            painter.drawRoundedRect(row, 6, 6)
        lead, trail = (
            Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(direction, side)
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        buttons = self.buttons(row, direction, item)
        end = row.right() - _PAD + 4 - len(buttons) * (_BUTTON + 2)  # the same for all rows, lit or not
        if not (selected or hovered):
            buttons = {}
        if isinstance(item, Suggestion) and not buttons:
            small = QFont(option.font)
            small.setPointSizeF(small.pointSizeF() * 0.88)
            painter.setFont(small)
            painter.setPen(theme.panel_muted)
            sure = QRect(end, row.top(), row.right() - _PAD - end, row.height())
            painter.drawText(QStyle.visualRect(direction, row, sure), trail, percent(item.confidence))
        chip = self._chip(
            painter, QRect(row.left(), row.top(), end - 4 - row.left(), row.height()), option, item
        )
        painter.setFont(option.font)
        painter.setPen(theme.panel_ink)
        words = QRect(row.left() + _PAD, row.top(), chip.left() - _GAP - row.left() - _PAD, row.height())
        text = option.fontMetrics.elidedText(
            isolated(one_line(index.data(TEXT))), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(QStyle.visualRect(direction, row, words), lead, text)
        self._draw(painter, buttons)
        painter.restore()

    def _draw(self, painter: QPainter, buttons: dict[str, QRect]) -> None:
        theme = self.theme
        scale = painter.device().devicePixelRatioF()
        for name, place in buttons.items():
            colour = theme.good if name == "accept" else theme.bad
            painter.setPen(QPen(mixed(colour, 0.35, theme.panel), 1))
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            drawing = pixmap(name, colour, theme.raised, 16, scale)
            painter.drawPixmap(QPointF(place.x() + 3, place.y() + 3), drawing)

    def _chip(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, item: Suggestion | Span
    ) -> QRect:
        """The label's plate at the far end of its room, as on the page: filled when confirmed, dashed when suggested.

        Gives where it stands in a window that is read from left to right.
        """
        assert self.scheme is not None
        theme, row = self.theme, option.rect.adjusted(1, 1, -3, -1)
        colour = theme.colour(self.scheme.find(item.label))
        metrics = QFontMetrics(self._chip_font)
        longest = round(row.width() * _LONGEST) - 14
        name = metrics.elidedText(label_called(self.scheme, item.label), Qt.TextElideMode.ElideRight, longest)
        width = metrics.horizontalAdvance(name) + 14
        chip = QRect(room.right() - width, row.top() + (row.height() - _CHIP) // 2, width, _CHIP)
        place = QStyle.visualRect(option.direction, row, chip)
        confirmed = isinstance(item, Span)
        pen = QPen(colour, 1.2)
        if not confirmed:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(colour if confirmed else mixed(colour, 0.10, theme.panel))
        painter.drawRoundedRect(QRectF(place).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        painter.setFont(self._chip_font)
        painter.setPen(theme.ink_on(colour) if confirmed else theme.panel_ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        return chip

    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click on one of the buttons answers the item; a click beside them is the list's own."""
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return False
        item = index.data(ITEM)
        places = self.buttons(option.rect.adjusted(1, 1, -3, -1), option.direction, item)
        hit = next(
            (name for name, place in places.items() if place.contains(event.position().toPoint())), None
        )
        if hit and event.type() == QEvent.Type.MouseButtonRelease:
            (self.accepted if hit == "accept" else self.rejected).emit(item)
        return hit is not None
