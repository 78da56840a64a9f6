# SPDX-License-Identifier: MIT
"""The list of questions: what people are unsure about, where; answered, closed and opened again from here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from annotation.question import QuestionState
from corpus.questions import Asked
from gui.background import Job
from gui.desk import Desk
from gui.language import isolated, later, listed
from gui.names import local_time, one_line
from gui.panels.panel import Panel
from gui.style import narrowed, styled

_STATES = {
    QuestionState.OPEN: later("Questions", "open"),
    QuestionState.ANSWERED: later("Questions", "answered"),
    QuestionState.CLOSED: later("Questions", "closed"),
}
_AT_MOST = 500


class QuestionsPanel(Panel):
    """Read in a worker when it is shown and whenever something was asked or settled."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._behind = True  # something may have changed since the list was read
        self._asking = desk.parts.get("asking")
        self._reading: Job | None = None
        self.found: list[Asked] = []
        self.which = QComboBox()
        self.note = styled("quiet")
        self.table = QTableWidget(0, 5)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answer = QLineEdit()
        self.answer.setMaxLength(1000)
        self.settle, self.close_, self.reopen = QPushButton(), QPushButton(), QPushButton()
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.note, 1)
        foot.addWidget(self.answer, 1)
        for button in (self.settle, self.close_, self.reopen):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 4, 10, 8)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addLayout(foot)
        self.which.activated.connect(self.show_corpus)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.activated.connect(lambda _: self.go())
        self.answer.returnPressed.connect(lambda: self._settle(self.answer.text()))
        self.settle.clicked.connect(lambda: self._settle(self.answer.text()))
        self.close_.clicked.connect(lambda: self._settle(""))
        self.reopen.clicked.connect(lambda: self._settle(None))
        self._asking.changed.connect(self.show_corpus)
        self.setFocusProxy(self.table)

    @property
    def chosen(self) -> Asked | None:
        """The question that is chosen in the list."""
        row = self.table.currentRow()
        return self.found[row] if 0 <= row < len(self.found) else None

    def go(self) -> None:
        """Show the words that the chosen question is about."""
        if asked := self.chosen:
            if asked.question.end:
                self.desk.go_to(asked.document, asked.question.start, asked.question.end)
            else:
                self.desk.workbench.show(asked.document)

    def _settle(self, answer: str | None) -> None:
        asked = self.chosen
        if asked is not None and (answer is None or answer.strip() or self.sender() is self.close_):
            self.answer.clear()
            self._asking.settle(asked.document, asked.question.id, answer)

    def showEvent(self, event: QShowEvent) -> None:
        """Questions may have been asked while the list could not be seen."""
        super().showEvent(event)
        if self._behind:
            self.show_corpus()

    def show_corpus(self) -> None:
        """Read the questions of the corpus anew; later, while the list cannot be seen."""
        corpus = self.desk.workbench.corpus
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        self._behind = not self.isVisible()
        if corpus is None or self._behind:
            return
        state = QuestionState.OPEN if self.which.currentIndex() <= 0 else None
        self._reading = self.desk.background.run(lambda _: corpus.questions.everywhere(state, _AT_MOST))
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self.desk.workbench.failed)

    def _show(self, found: list[Asked]) -> None:
        self._reading, self.found = None, found
        place = self.table.currentRow()
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            asked = one.question
            state = QCoreApplication.translate("Questions", _STATES[asked.state])
            words = isolated(one_line(one.words)) if one.words else self.tr("the whole document")
            told = asked.text + (f" — {asked.answer}" if asked.answer else "")
            cells = (isolated(one.title), words, isolated(told), listed(isolated(asked.annotator), state))
            for column, text in enumerate((*cells, local_time(asked.asked) if asked.asked else "")):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        if found:
            self.table.clearSelection()
            self.table.setCurrentCell(min(max(place, 0), len(found) - 1), 0)
        self.note.setText(
            self.tr("%Ln question(s)", "", len(found)) if found else self.tr("No question waits.")
        )
        self._follow()

    def _follow(self) -> None:
        asked = self.chosen
        waits = asked is not None and asked.question.state is QuestionState.OPEN
        for widget in (self.answer, self.settle, self.close_):
            widget.setEnabled(waits)
        self.reopen.setEnabled(asked is not None and not waits)

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        place = max(0, self.which.currentIndex())
        self.which.clear()
        self.which.addItems([self.tr("Open questions"), self.tr("All questions")])
        self.which.setCurrentIndex(place)
        self.which.setAccessibleName(self.tr("Which questions"))
        heads = (
            self.tr("Document"),
            self.tr("Words"),
            self.tr("Question"),
            self.tr("Asked by"),
            self.tr("When"),
        )
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(self.tr("Questions"))
        header = narrowed(self.table.horizontalHeader())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.ResizeToContents)
        for column, width in ((0, 150), (1, 130), (3, 120)):
            self.table.setColumnWidth(column, width)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.answer.setPlaceholderText(self.tr("Answer"))
        self.answer.setAccessibleName(self.tr("Answer"))
        self.settle.setText(self.tr("Answer"))
        self.close_.setText(self.tr("Close without an answer"))
        self.reopen.setText(self.tr("Open again"))
