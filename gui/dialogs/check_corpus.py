# SPDX-License-Identifier: MIT
"""Whether everything in the corpus fits together: each check by its name, what it found, and mending by name."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.corpus import Corpus
from corpus.errors import CancelledError
from corpus.finding import CHECKS, Finding
from gui.background import Background, Job, Task
from gui.keeping_names import check_name, repair_name, what_is_wrong
from gui.language import isolated, listed, number
from gui.names import one_line
from gui.problems import sentence
from gui.style import narrowed, restyle, styled

# Found, the titles of the documents by their identifiers, and, where something was mended, how many.
_Answer = tuple[list[Finding], dict[str, str], int]
_MOST_SHOWN = 200


class CheckDialog(QDialog):
    """Begins at once, in a worker; nothing is changed unless someone says so, and then after a backup."""

    def __init__(self, corpus: Corpus, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check of the corpus"))
        self.resize(720, 480)
        self._corpus, self._background = corpus, background
        self._job: Job | None = None
        self.found: list[Finding] = []
        self._titles: dict[str, str] = {}
        self._looked = False
        self.headline = styled(wrap=True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("Check"), self.tr("Finding"), self.tr("Mended by")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAllColumnsShowFocus(True)
        head = narrowed(self.tree.header())
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, 260)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.mend = QPushButton(self.tr("Mend what can be mended"))
        self.again = QPushButton(self.tr("Check again"))
        self.leave = QPushButton()
        buttons = QDialogButtonBox()
        buttons.addButton(self.mend, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.mend.clicked.connect(self.repair)
        self.again.clicked.connect(self.begin)
        self.leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for widget in (self.headline, self.tree, self.progress, buttons):
            box.addWidget(widget)
        self._fill()
        self.begin()

    @property
    def working(self) -> bool:
        """Whether a check or a repair is under way."""
        return self._job is not None

    def begin(self) -> None:
        """Check everything."""
        corpus = self._corpus

        def look(task: Task) -> _Answer:
            from corpus.check import check

            found = check(corpus, lambda *far: task.say(far), task.stopped)
            return found, _titles(corpus, found), 0

        self._work(look, self.tr("Looking through the corpus…"))

    def repair(self) -> None:
        """Mend what can be mended, after a backup, and check anew."""
        corpus, found = self._corpus, list(self.found)

        def work(task: Task) -> _Answer:
            from corpus import restoring
            from corpus.check import check, repair

            restoring.back_up(corpus.address, why="before-repair")
            mended = repair(corpus, found)
            left = check(corpus, lambda *far: task.say(far), task.stopped)
            return left, _titles(corpus, left), len(mended)

        self._work(work, self.tr("Making a backup, then mending…"))

    def reject(self) -> None:
        """While work is under way: ask it to stop. Else close."""
        if self._job is not None:
            self._job.stop()
            self.leave.setEnabled(False)
        else:
            super().reject()

    def _work(self, function: object, words: str) -> None:
        restyle(self.headline, "")
        self.headline.setText(words)
        self.progress.setRange(0, 0)
        self.progress.show()
        for button in (self.mend, self.again):
            button.setEnabled(False)
        self.leave.setText(self.tr("Stop"))
        self._job = self._background.run(function)  # type: ignore[arg-type]
        self._job.progressed.connect(self._progressed)
        self._job.answered.connect(self._answered)
        self._job.failed.connect(self._failed)

    def _progressed(self, far: tuple[int, int]) -> None:
        self.progress.setRange(0, far[1])
        self.progress.setValue(far[0])

    def _rest(self) -> None:
        self._job = None
        self.progress.hide()
        self.again.setEnabled(True)
        self.leave.setEnabled(True)
        self.leave.setText(self.tr("Close"))
        self.leave.setDefault(True)

    def _answered(self, answer: _Answer) -> None:
        self.found, self._titles, mended = answer
        self._looked = True
        self._rest()
        faults = [one for one in self.found if not one.harmless]
        self.mend.setEnabled(any(one.repair for one in self.found))
        words = self.tr("%Ln fault(s) found", "", len(faults)) if faults else self.tr("All is well.")
        if mended:
            words = listed(self.tr("%Ln finding(s) mended, after a backup", "", mended), words)
        restyle(self.headline, "problem" if faults else "")
        self.headline.setText(words)
        self._fill()

    def _failed(self, error: Exception) -> None:
        self._rest()
        restyle(self.headline, "" if isinstance(error, CancelledError) else "problem")
        self.headline.setText(sentence(error))
        self.mend.setEnabled(any(one.repair for one in self.found))

    def _fill(self) -> None:
        """A row for each check, its findings below it, those with faults open."""
        self.tree.clear()
        by_check: dict[str, list[Finding]] = defaultdict(list)
        for one in self.found:
            by_check[one.check].append(one)
        for name in CHECKS:
            mine = by_check[name]
            count = self.tr("%Ln finding(s)", "", len(mine)) if mine else self.tr("nothing")
            top = QTreeWidgetItem([check_name(name), count if self._looked else "", ""])
            top.setData(0, Qt.ItemDataRole.UserRole, name)
            for one in mine[:_MOST_SHOWN]:
                repair = repair_name(one.repair) if one.repair else ""
                words = what_is_wrong(one)
                title = one_line(self._titles.get(one.document, one.document))
                row = QTreeWidgetItem([isolated(title) if title else "", words, repair])
                for column, told in enumerate((one.document, words, repair)):
                    row.setToolTip(column, told)
                top.addChild(row)
            if len(mine) > _MOST_SHOWN:
                rest = self.tr("and %1 more").replace("%1", number(len(mine) - _MOST_SHOWN))
                top.addChild(QTreeWidgetItem(["", rest, ""]))
            self.tree.addTopLevelItem(top)
            top.setExpanded(any(not one.harmless for one in mine))


def _titles(corpus: Corpus, found: list[Finding]) -> dict[str, str]:
    """What the documents are called, for as many as are shown; the others keep their identifiers."""
    return corpus.documents.titles(list(dict.fromkeys(one.document for one in found))[:_MOST_SHOWN])
