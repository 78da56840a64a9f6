# SPDX-License-Identifier: MIT
"""Lines of a concordance as a table: the words in a column, their context on both sides, a tick for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotation.scheme import Scheme
from annotation.standing import Standing
from corpus.concordance import Line
from gui.language import isolated
from gui.names import label_called, one_line

TICK, BEFORE, FOUND, AFTER, MARKED, DOCUMENT = range(6)
LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_TICKED, _UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Kwic(QAbstractTableModel):
    """Lines, and which are ticked. `wanted` asks for the lines that follow; `ticked_changed` says that others are ticked."""

    wanted = Signal()
    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.scheme: Scheme | None = None
        self.more = False  # whether lines follow that are not here yet
        self.can_be_ticked: Callable[[Line], bool] = lambda _: True
        self._ticked: set[int] = set()

    def show(
        self, lines: Iterable[Line], scheme: Scheme | None, *, more: bool = False, ticks: bool = False
    ) -> None:
        """List these lines instead; with `ticks` the places that were ticked still are, else none is."""
        kept = {_where(line) for line in self.ticked} if ticks else set()
        self.beginResetModel()
        self.lines, self.scheme, self.more = list(lines), scheme, more
        self._ticked = {row for row, line in enumerate(self.lines) if _where(line) in kept}
        self.endResetModel()
        self.ticked_changed.emit()

    def add(self, lines: Sequence[Line], *, more: bool) -> None:
        """List these after the others."""
        self.more = more
        if lines:
            first = len(self.lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    # Ticks ---------------------------------------------------------------------------------------

    @property
    def ticked(self) -> list[Line]:
        """The ticked lines, in their order."""
        return [self.lines[row] for row in self.ticked_rows]

    @property
    def ticked_rows(self) -> list[int]:
        """The rows of the ticked lines, ascending."""
        return sorted(self._ticked)

    def tick(self, rows: Iterable[int], on: bool | None = None) -> None:
        """Tick these rows or not; with None, all of them the other way than the first is."""
        able = [row for row in rows if self.can_be_ticked(self.lines[row])]
        if not able:
            return
        on = able[0] not in self._ticked if on is None else on
        self._ticked = self._ticked | set(able) if on else self._ticked - set(able)
        self.dataChanged.emit(self.index(min(able), TICK), self.index(max(able), DOCUMENT))
        self.ticked_changed.emit()

    def tick_all(self, on: Callable[[Line], bool]) -> None:
        """Tick exactly the lines that are meant."""
        self._ticked = {row for row, line in enumerate(self.lines) if self.can_be_ticked(line) and on(line)}
        if self.lines:
            self.dataChanged.emit(self.index(0, TICK), self.index(len(self.lines) - 1, DOCUMENT))
        self.ticked_changed.emit()

    # Qt's own calls ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines are here."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Tick, context, words, context, what it is marked as, and the document."""
        return 6

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether lines follow that are not here yet."""
        return self.more

    def fetchMore(self, parent: _Index) -> None:
        """Ask for them."""
        self.wanted.emit()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only the first column has a box, and only lines that can be ticked."""
        flags = super().flags(index)
        if index.column() != TICK:
            return flags
        able = self.can_be_ticked(self.lines[index.row()])
        return flags | Qt.ItemFlag.ItemIsUserCheckable if able else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A click on the box."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        self.tick([index.row()], Qt.CheckState(value) == _TICKED)
        return True

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell, the tick, and the line itself."""
        line, column = self.lines[index.row()], index.column()
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK and self.can_be_ticked(line):
            return _TICKED if index.row() in self._ticked else _UNTICKED
        if role == Qt.ItemDataRole.ToolTipRole and column in (MARKED, DOCUMENT):
            return self._cell(index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TICK:
            return one_line(f"{line.before} {line.found} {line.after}")
        return self._cell(index.row(), column) if role == Qt.ItemDataRole.DisplayRole else None

    def _cell(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column in (BEFORE, FOUND, AFTER):
            return one_line((line.before, line.found, line.after)[column - BEFORE])
        if column == MARKED:
            return self.told(row)
        return isolated(line.title) if column == DOCUMENT else ""

    def told(self, row: int) -> str:
        """How the line's place stands to the marks, in words."""
        scheme, place = self.scheme, self.lines[row].place
        names = [label_called(scheme, span.label) if scheme else span.label for span in place.spans]
        among = self.tr(", ").join(dict.fromkeys(names))
        match place.standing:
            case Standing.MARKED:
                return among
            case Standing.INSIDE:
                return self.tr("in: %1").replace("%1", among)
            case Standing.AROUND:
                return self.tr("around: %1").replace("%1", among)
            case Standing.CROSSED:
                return self.tr("crosses: %1").replace("%1", among)
            case Standing.REJECTED:
                return self.tr("rejected")
        return ""


def _where(line: Line) -> tuple[str, int, int]:
    return line.document, line.place.start, line.place.end
