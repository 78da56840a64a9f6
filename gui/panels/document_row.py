# SPDX-License-Identifier: MIT
"""One row of the list of documents: a mark for its standing, its title, the number of its spans, a line for its progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotation.document import Status
from corpus.documents import Entry
from gui.icons import pixmap
from gui.language import isolated, number
from gui.names import one_line
from gui.theme import Theme, mixed

HEIGHT = 36
_PAD, _ICON = 8, 16


class DocumentRow(QStyledItemDelegate):
    """Paints an Entry; everything is placed from the leading edge, so the row mirrors with the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        entry: Entry | None = index.data(Qt.ItemDataRole.UserRole)
        if entry is None:
            return
        theme, box, direction = self.theme, option.rect.adjusted(1, 1, -3, -1), option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = mixed(theme.accent, 0.16 if selected else 0.07, theme.panel)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 6, 6)
        else:
            ground = theme.panel
        colour = {
            Status.DONE: theme.good,
            Status.ADJUDICATED: theme.good,
            Status.STARTED: theme.accent,
        }.get(entry.status, theme.panel_muted)
        top = box.top() + (box.height() - _ICON) // 2
        icon = QRect(box.left() + _PAD, top, _ICON, _ICON)
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            QStyle.visualRect(direction, box, icon),
            pixmap(f"status-{entry.status}", colour, ground, _ICON, scale),
        )
        count = number(entry.spans) if entry.spans else ""
        metrics = option.fontMetrics
        count_width = metrics.horizontalAdvance(count) + (_PAD if count else 0)
        title = QRect(
            icon.right() + _PAD, box.top(), box.right() - icon.right() - 2 * _PAD - count_width, box.height()
        )
        words = metrics.elidedText(
            isolated(one_line(entry.title)), Qt.TextElideMode.ElideRight, title.width()
        )
        lead = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        trail = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
        painter.setFont(option.font)
        finished = entry.status in (Status.SET_ASIDE,)
        painter.setPen(theme.panel_muted if finished else option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(QStyle.visualRect(direction, box, title), lead, words)
        painter.setPen(theme.panel_muted)
        painter.drawText(
            QStyle.visualRect(direction, box, QRect(box.left(), box.top(), box.width() - _PAD, box.height())),
            trail,
            count,
        )
        if 0 < entry.progress < 1:
            whole = QRect(title.left(), box.bottom() - 3, title.width(), 2)
            part = QRect(whole.left(), whole.top(), max(2, round(whole.width() * entry.progress)), 2)
            painter.fillRect(QStyle.visualRect(direction, box, whole), mixed(theme.border, 0.6, ground))
            painter.fillRect(QStyle.visualRect(direction, box, part), theme.accent)
        painter.restore()
