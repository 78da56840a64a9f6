# SPDX-License-Identifier: MIT
"""Agreement: how far annotators agree in figures, a table of what is confused with what, and the places behind each of its cells."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from annotation.agreement.pairing import Boundary
from corpus.team.agreement import CaseInContext, Overview, agreement, cases
from corpus.team.comparisons import Cell
from gui.background import Job
from gui.desk import Desk
from gui.language import isolated, number
from gui.names import label_called
from gui.panels.agreement_views import VIEWS, Cases, sheet
from gui.panels.kwic_view import KwicView
from gui.panels.panel import Panel
from gui.style import styled
from gui.theme import Theme

_MOST = 500  # places that one cell lists
_CELL = Qt.ItemDataRole.UserRole


class AgreementPanel(Panel):
    """Counted in a worker when it is shown and when marks change. A cell of the table lists its places; Return goes there."""

    counted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._counting: Job | None = None
        self._listing: Job | None = None
        self.found: Overview | None = None
        self.which = QComboBox()
        self.which.setObjectName("compact")
        for view in VIEWS:
            self.which.addItem("", view)
        self.note = styled("quiet")
        self.figures, self.confusion = _table(), _table()
        self.figures.verticalHeader().hide()
        self.confusion.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.confusion.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.cases = Cases()
        self.view = KwicView(desk.appearance.theme, self.cases)
        self.view.told_width, self.view.row.tells = 190, True
        self.beside = QStackedWidget()  # the figures, or the places of the cell that was chosen
        self.beside.addWidget(self.figures)
        self.beside.addWidget(self.view)
        self.halves = QSplitter()
        self.halves.addWidget(self.confusion)
        self.halves.addWidget(self.beside)
        self.halves.setStretchFactor(1, 1)
        self.halves.setSizes([420, 340])
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.note, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 6)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.halves, 1)
        box.addStretch()  # below the note, where there are no tables
        self.setMinimumHeight(180)
        self.setFocusProxy(self.confusion)
        self.which.currentIndexChanged.connect(self._show)
        self.confusion.currentItemChanged.connect(lambda item, _: self._list(item))
        self.confusion.itemActivated.connect(lambda _: self.view.setFocus())
        self.view.chosen.connect(lambda line: desk.go_to(line.document, line.place.start, line.place.end))

    @property
    def busy(self) -> bool:
        """Whether something is still being counted or listed."""
        return self._counting is not None or self._listing is not None

    def show_corpus(self) -> None:
        """Another corpus, or many of its documents changed: count anew."""
        corpus = self.desk.workbench.corpus
        for job in (self._counting, self._listing):
            if job is not None:
                job.drop()
        self._counting = self._listing = None
        if corpus is None:
            self._take(None)
            return
        self._counting = self.desk.background.run(
            lambda task: agreement(corpus, progress=lambda *far: task.say(far), stopped=task.stopped)
        )
        self._counting.progressed.connect(self._tell_far)
        self._counting.answered.connect(self._take)
        self._counting.failed.connect(self._not_counted)

    def _tell_far(self, far: tuple[int, int]) -> None:
        if far[1]:
            words = self.tr("Comparing: %1 of %2")
            self.note.setText(words.replace("%1", number(far[0])).replace("%2", number(far[1])))

    def _not_counted(self, error: Exception) -> None:
        self._counting = None
        self.desk.workbench.failed.emit(error)

    def _take(self, found: Overview | None) -> None:
        self._counting = None
        self.found = found if found is not None and found.figures.documents else None
        self._show()
        self.counted.emit()

    def _show(self) -> None:
        found, corpus = self.found, self.desk.workbench.corpus
        self.cases.show_cases([], corpus.scheme if corpus else None)
        self.beside.setCurrentWidget(self.figures)
        for table in (self.figures, self.confusion):
            table.setRowCount(0)
        there = found is not None and corpus is not None
        self.halves.setVisible(there)  # empty frames would only ask what is missing in them
        self.setFocusProxy(self.confusion if there else self.which)
        if found is None or corpus is None:
            self.note.setText(
                self.tr("Nothing to compare yet: two annotators must finish the same document.")
            )
            return
        left = sum(one.disputed - one.settled for one in found.documents)
        documents = self.tr("%Ln document(s) compared", "", len(found.documents))
        places = self.tr("%Ln place(s) to settle", "", left)
        self.note.setText(f"{documents} · {places}")
        head, rows = sheet(self.which.currentData(), found, corpus.scheme)
        self.figures.setColumnCount(len(head))
        self.figures.setHorizontalHeaderLabels(head)
        self.figures.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.figures.setItem(row, column, QTableWidgetItem(cell))
        self._show_confusion(found)

    def _show_confusion(self, found: Overview) -> None:
        scheme = self.desk.workbench.corpus.scheme if self.desk.workbench.corpus else None
        kinds = {
            Boundary.SAME: self.tr("label"),
            Boundary.CLITIC: self.tr("proclitic"),
            Boundary.OTHER: self.tr("boundary"),
            Boundary.MISSING: self.tr("missing"),
        }
        self.confusion.setColumnCount(len(kinds))
        self.confusion.setHorizontalHeaderLabels(list(kinds.values()))
        totals: dict[tuple[str, str], int] = {}
        for (one, other, boundary), count in found.confusion.items():
            if one != other or boundary != Boundary.SAME:
                totals[one, other] = totals.get((one, other), 0) + count
        pairs = sorted(totals, key=lambda pair: (-totals[pair], pair))
        self.confusion.setRowCount(len(pairs))
        for row, (one, other) in enumerate(pairs):
            names = [
                isolated(label_called(scheme, name) if scheme else name) for name in (one, other) if name
            ]
            words = " – ".join(dict.fromkeys(names))
            self.confusion.setVerticalHeaderItem(row, QTableWidgetItem(words))
            for column, kind in enumerate(kinds):
                count = found.confusion[one, other, str(kind)]
                item = QTableWidgetItem(number(count) if count else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setData(_CELL, (one, other, str(kind)) if count else None)
                self.confusion.setItem(row, column, item)

    def _list(self, item: QTableWidgetItem | None) -> None:
        """List the places of a cell, read in a worker."""
        cell: Cell | None = item.data(_CELL) if item is not None else None
        corpus, found = self.desk.workbench.corpus, self.found
        if self._listing is not None:
            self._listing.drop()
            self._listing = None
        if cell is None or corpus is None or found is None:
            self.cases.show_cases([], None)
            return
        cell = (cell[0], cell[1], cell[2])
        self._listing = self.desk.background.run(lambda _: list(islice(cases(corpus, found, cell), _MOST)))
        self._listing.answered.connect(self._listed)
        self._listing.failed.connect(self.desk.workbench.failed)

    def _listed(self, found: list[CaseInContext]) -> None:
        self._listing = None
        corpus = self.desk.workbench.corpus
        self.cases.show_cases(found, corpus.scheme if corpus else None)
        self.beside.setCurrentWidget(self.view)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.view.set_theme(theme)

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        names = (self.tr("Overall"), self.tr("By pair"), self.tr("By label"), self.tr("By document"))
        for place, words in enumerate(names):
            self.which.setItemText(place, words)
        self.which.setAccessibleName(self.tr("Which figures"))
        self.figures.setAccessibleName(self.tr("Figures of agreement"))
        self.confusion.setAccessibleName(self.tr("What is confused with what"))
        self.view.setAccessibleName(self.tr("Places of the cell"))
        self._show()


def _table() -> QTableWidget:
    table = QTableWidget(0, 0)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setDefaultSectionSize(26)
    table.verticalHeader().setMinimumSectionSize(24)
    return table
