# SPDX-License-Identifier: MIT
"""The table of a concordance on screen: the words in a line under each other, read in the direction of the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotation.standing import Standing
from corpus.concordance import Line
from gui.language import isolated
from gui.panels.kwic import AFTER, BEFORE, DOCUMENT, FOUND, LINE, MARKED, TICK, Kwic
from gui.theme import Theme, mixed

ROW = 27
_PAD = 7
_Index = QModelIndex | QPersistentModelIndex
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class KwicRow(QStyledItemDelegate):
    """Paints the cells: contexts meet the words, and what does not fit is cut far from them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.tells = False  # whether what is told of a line is what one looks for

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are of one height."""
        return QSize(40, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        column, theme, box = index.column(), self.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, mixed(theme.accent, 0.18, theme.raised))
        if column == TICK:
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
            super().paint(painter, option, index)
            return
        line: Line = index.data(LINE)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        start, end = (_RIGHT, _LEFT) if rtl else (_LEFT, _RIGHT)
        align = {BEFORE: end, FOUND: Qt.AlignmentFlag.AlignHCenter}.get(column, start)
        painter.save()
        painter.setLayoutDirection(option.direction)
        font = option.font
        font.setBold(column == FOUND)
        painter.setFont(font)
        quiet = column == DOCUMENT or (column == MARKED and not self.tells)
        painter.setPen(theme.panel_muted if quiet else theme.panel_ink)
        if column == FOUND:
            self._ground(painter, box, line)
        room = box.adjusted(_PAD, 0, -_PAD, 0)
        cut = Qt.TextElideMode.ElideLeft if column == BEFORE else Qt.TextElideMode.ElideRight
        words = QFontMetrics(font).elidedText(isolated(index.data()), cut, room.width())
        painter.drawText(room, align | _MIDDLE, words)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, line: Line) -> None:
        """The colour of its label behind words that are marked."""
        view = self.parent()
        scheme = view.kwic.scheme if isinstance(view, KwicView) else None
        if line.place.standing is not Standing.MARKED or scheme is None:
            return
        colour = self.theme.colour(scheme.find(line.place.spans[0].label))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(colour, 0.22, self.theme.raised))
        painter.drawRoundedRect(QRectF(box).adjusted(2, 3, -2, -3), 4, 4)
        painter.setPen(self.theme.panel_ink)


class KwicView(QTableView):
    """`chosen` carries the line to show on the page. Space ticks the selected lines; other keys go to `pressed`."""

    chosen = Signal(object)
    pressed = Signal(object)

    def __init__(self, theme: Theme, kwic: Kwic | None = None) -> None:
        super().__init__()
        self.row = KwicRow(theme, self)
        self.setItemDelegate(self.row)
        self.setModel(kwic or Kwic())
        self.kwic.setParent(self)
        self.told_width = 0  # pixels for what is told of a line; 0: what the longest label needs
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.kwic.modelReset.connect(self._fit)
        self.kwic.rowsInserted.connect(self._fit)
        self.doubleClicked.connect(self._choose)

    @property
    def kwic(self) -> Kwic:
        """The lines."""
        model = self.model()
        assert isinstance(model, Kwic)
        return model

    @property
    def current(self) -> Line | None:
        """The line that is current."""
        row = self.currentIndex().row()
        return self.kwic.lines[row] if 0 <= row < len(self.kwic.lines) else None

    def begin(self, row: int = 0) -> None:
        """Make a line the current one."""
        last = len(self.kwic.lines) - 1
        self.setCurrentIndex(self.kwic.index(max(0, min(row, last)), FOUND))

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.row.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter shows on the page, arrows walk; the rest is for the panel around."""
        match event.key():
            case Qt.Key.Key_Space:
                self.kwic.tick([index.row() for index in self.selectionModel().selectedRows()])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self.currentIndex().siblingAtColumn(FOUND))
            case Qt.Key.Key_Delete:
                self.pressed.emit(event)
            case key if 0x20 < key < 0x10FFFF and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.pressed.emit(event)
            case _:
                super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.column() != TICK:
            self.chosen.emit(self.kwic.lines[index.row()])

    def _fit(self) -> None:
        """Width for the longest words, within reason; the rest is for the contexts."""
        metrics = QFontMetrics(self.font())
        some = self.kwic.lines[:200]

        def longest(column: int) -> int:
            cells = (self.kwic.index(row, column).data() or "" for row in range(len(some)))
            return max(map(metrics.horizontalAdvance, cells), default=0)

        header = self.horizontalHeader()
        header.resizeSection(TICK, 30)
        header.resizeSection(FOUND, min(round(longest(FOUND) * 1.1) + 3 * _PAD, 240))
        header.resizeSection(MARKED, self.told_width or max(70, min(longest(MARKED) + 3 * _PAD, 140)))
        header.resizeSection(DOCUMENT, 96)
