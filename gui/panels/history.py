# SPDX-License-Identifier: MIT
"""The panel of the journal: who did what and when; any line can be taken back, a document go back to a moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from annotation.edit import Edit
from corpus.taking_back import can_take_back, take_back
from corpus.telling import Change, Event, changes, events, restore
from gui.background import Job, Task
from gui.desk import Desk
from gui.filling import filling
from gui.keeping_names import kind_name, moment, what_changed
from gui.language import isolated
from gui.names import one_line
from gui.panels.panel import Panel
from gui.style import narrowed, styled

# So many lines are shown; `tawsim history` tells all.
_MOST = 200
_WHEN, _WHO, _DOCUMENT, _WHAT, _IN_FULL = range(5)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a worker has read: lines, the last first, what changed at each, and who has worked in the corpus."""

    events: Sequence[Event]
    changes: dict[int, list[Change]]
    people: Sequence[str]


class HistoryPanel(Panel):
    """Reads in a worker, anew whenever something changes while it can be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._job: Job | None = None
        self.told = _Told((), {}, ())
        self.scope, self.people = QComboBox(), QComboBox()
        self.scope.addItems(["", ""])
        self.people.addItem("", None)
        self.back, self.rewind = QPushButton(), QPushButton()
        self.note = styled("quiet")
        head = QHBoxLayout()
        head.addWidget(self.scope)
        head.addWidget(self.people)
        head.addWidget(self.note, 1)
        head.addWidget(self.back)
        head.addWidget(self.rewind)
        self.table = QTableWidget(0, 5)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        header = narrowed(self.table.horizontalHeader())
        for column in (_WHEN, _WHO, _WHAT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(_DOCUMENT, 200)
        header.setSectionResizeMode(_IN_FULL, QHeaderView.ResizeMode.Stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 8)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.scope.currentIndexChanged.connect(self.read)
        self.people.activated.connect(self.read)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.doubleClicked.connect(self.open)
        self.back.clicked.connect(self.take_back)
        self.rewind.clicked.connect(self.restore)
        self._enable()

    @property
    def chosen(self) -> Event | None:
        """The line that is selected."""
        row = self.table.currentRow()
        return self.told.events[row] if self.table.selectedItems() and row < len(self.told.events) else None

    # Reading -------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the lines that are asked for, in a worker."""
        corpus, on_page = self.desk.workbench.corpus, self.desk.workbench.on_page
        if self._job is not None:
            self._job.drop()
            self._job = None
        if corpus is None:
            self._show(_Told((), {}, ()))
            return
        here = on_page.document.id if on_page and self.scope.currentIndex() == 0 else None
        who: str | None = self.people.currentData()

        def look(_task: Task) -> _Told:
            found = events(corpus, here, _MOST, who)[::-1]
            return _Told(found, changes(corpus, found), corpus.people())

        self._run(look, self._show)

    def _show(self, told: object) -> None:
        assert isinstance(told, _Told)
        before = self.chosen
        self.told = told
        corpus = self.desk.workbench.corpus
        self._offer_people()
        self.table.setColumnHidden(_DOCUMENT, self.scope.currentIndex() == 0)
        with filling(self.table):
            self.table.setRowCount(len(told.events))
            for row, event in enumerate(told.events):
                words = (
                    what_changed(event, told.changes.get(event.number, ()), corpus.scheme) if corpus else ""
                )
                who = f"{event.annotator} ({event.actor})" if event.actor else event.annotator
                cells = (moment(event.time), who, one_line(event.title), kind_name(event.kind), words)
                for column, cell in enumerate(cells):
                    item = QTableWidgetItem(isolated(cell) if column in (_WHO, _DOCUMENT) else cell)
                    item.setToolTip(cell)
                    self.table.setItem(row, column, item)
        same = [row for row, event in enumerate(told.events) if before and event.number == before.number]
        if same:
            self.table.setCurrentCell(same[0], 0)
        else:
            self.table.clearSelection()
        self.note.setText(self.tr("The last %Ln line(s)", "", _MOST) if len(told.events) == _MOST else "")
        self._enable()

    def _offer_people(self) -> None:
        chosen = self.people.currentData()
        while self.people.count() > 1:
            self.people.removeItem(1)
        for name in self.told.people:
            self.people.addItem(isolated(name), name)
        self.people.setCurrentIndex(max(0, self.people.findData(chosen)))

    def _run(self, function: Callable[[Task], object], answered: Callable[[object], None]) -> None:
        def rest(then: Callable[[], None]) -> None:
            self._job = None
            then()
            self._enable()

        self._job = self.desk.background.run(function)
        self._job.answered.connect(lambda answer: rest(lambda: answered(answer)))
        self._job.failed.connect(lambda error: rest(lambda: self.desk.workbench.failed.emit(error)))

    # Going back ----------------------------------------------------------------------------------

    def take_back(self) -> None:
        """Take the chosen line back, as a new step."""
        corpus, event, who = self.desk.workbench.corpus, self.chosen, self.desk.workbench.annotator
        if corpus is not None and event is not None:
            words = self.tr("Taken back; undo brings it again")
            self._run(lambda _: take_back(corpus, event, who), lambda _: self._follow(event, words))

    def restore(self) -> None:
        """Bring one's own marks on the document of the chosen line back to how they stood then."""
        corpus, event, who = self.desk.workbench.corpus, self.chosen, self.desk.workbench.annotator
        if corpus is not None and event is not None:
            words = self.tr("Your marks are as at %1; undo takes that back").replace("%1", moment(event.time))
            self._run(
                lambda _: restore(corpus, event.document, who, event.time),
                lambda _: self._follow(event, words),
            )

    def open(self) -> None:
        """Show the document of the chosen line."""
        if self.chosen is not None and self.chosen.document:
            self.desk.workbench.show(self.chosen.document)

    def _follow(self, event: Event, words: str) -> None:
        self.desk.workbench.follow({event.document})
        self.said.emit(words)
        self.read()

    def _enable(self) -> None:
        event, who = self.chosen, self.desk.workbench.annotator
        free = event is not None and bool(event.document) and self._job is None
        self.back.setEnabled(free and event is not None and can_take_back(event, who))
        self.rewind.setEnabled(free and event is not None and event.kind != "trash")

    # Following -----------------------------------------------------------------------------------

    def show_corpus(self) -> None:
        """Another corpus, or many of its documents changed."""
        self.read()

    def show_document(self) -> None:
        """Another document is on the page."""
        if self.scope.currentIndex() == 0:
            self.read()

    def show_marks(self, edit: Edit) -> None:
        """A line more."""
        self.read()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.scope.setItemText(0, self.tr("This document"))
        self.scope.setItemText(1, self.tr("The whole corpus"))
        self.people.setItemText(0, self.tr("Everybody"))
        self.scope.setAccessibleName(self.tr("Which documents"))
        self.people.setAccessibleName(self.tr("Whose doings"))
        self.back.setText(self.tr("Take this back"))
        self.rewind.setText(self.tr("Back to this moment"))
        self.back.setToolTip(self.tr("Takes back what the line says, whatever was done since."))
        self.rewind.setToolTip(self.tr("Brings your marks on this document back to how they stood then."))
        head = [self.tr("When"), self.tr("Who"), self.tr("Document"), self.tr("What"), self.tr("In full")]
        self.table.setHorizontalHeaderLabels(head)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self._show(self.told)
