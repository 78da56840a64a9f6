# SPDX-License-Identifier: MIT
"""The backups of the corpus: making one, checking one, and the way back, into a new file or into this corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.backup import Backup
from corpus.corpus import Corpus
from gui.background import Background, Job, Task
from gui.keeping_names import moment, why_name
from gui.language import isolated, number
from gui.problems import sentence
from gui.style import narrowed, restyle, styled


class BackupsDialog(QDialog):
    """Long work is done in a worker. `restored` says that the corpus is another now; `made` carries a new file."""

    restored = Signal()
    made = Signal(str)

    def __init__(self, corpus: Corpus, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.resize(640, 440)
        self._place, self._background = corpus.place, background
        self._source = corpus.address
        self._job: Job | None = None
        self.backups: list[Backup] = []
        self.words = styled(
            "quiet",
            self.tr("Made daily, and before each import, repair and upgrade; the last ten are kept."),
            wrap=True,
        )
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Size")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        narrowed(self.table.horizontalHeader()).setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemSelectionChanged.connect(self._enable)
        self.status = styled(wrap=True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.now = QPushButton(self.tr("Back up now"))
        self.verify = QPushButton(self.tr("Verify"))
        self.beside = QPushButton(self.tr("Open as a new corpus…"))
        self.back = QPushButton(self.tr("Go back to it…"))
        close = QPushButton(self.tr("Close"))
        buttons = QDialogButtonBox()
        for button in (self.now, self.verify, self.beside, self.back):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        self.now.clicked.connect(self.back_up)
        self.verify.clicked.connect(self.check)
        self.beside.clicked.connect(self.ask_where)
        self.back.clicked.connect(self.ask_whether)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for widget in (self.words, self.table, self.status, self.progress, buttons):
            box.addWidget(widget)
        self.read()

    @property
    def working(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def chosen(self) -> Backup | None:
        """The backup whose row is selected."""
        row = self.table.currentRow()
        return self.backups[row] if self.table.selectedItems() and 0 <= row < len(self.backups) else None

    def read(self) -> None:
        """Show the backups there are, the newest first."""
        from corpus import restoring
        from corpus.backup import backups

        self.backups = backups(restoring.backup_folder(self._source))
        self.table.setRowCount(len(self.backups))
        for row, one in enumerate(self.backups):
            size = self.tr("%1 MB").replace("%1", number(max(one.file.stat().st_size / 1e6, 0.1), 1))
            for column, text in enumerate((moment(one.time), why_name(one.why), size)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(isolated(str(one.file)))
                self.table.setItem(row, column, cell)
        if self.backups:
            self.table.setCurrentCell(
                0, 0
            )  # selectRow finds no column before it is laid out from right to left
        self._enable()

    def back_up(self) -> None:
        """Make one more."""
        source = self._source

        def work(_task: Task) -> str:
            from corpus import restoring

            return str(restoring.back_up(source).file)

        self._work(work, lambda _: self._say(self.tr("A whole copy was made and checked.")))

    def check(self) -> None:
        """Read every page of the chosen backup."""
        if (one := self.chosen) is None:
            return
        file = one.file

        def work(_task: Task) -> object:
            from corpus import restoring

            restoring.verify(file)
            return None

        self._work(work, lambda _: self._say(self.tr("The backup is whole and sound.")))

    def ask_where(self) -> None:
        """Ask for a new file, and make a corpus of the backup there."""
        start = str(Path(self._place).with_name(f"{Path(self._place).stem}-2.tawsim"))
        kind = self.tr("Corpora of Tawsim") + " (*.tawsim)"
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Open as a new corpus"), start, kind)
        if place:
            self.restore_beside(Path(place))

    def restore_beside(self, place: Path) -> None:
        """Make a corpus of the chosen backup in a new file; this one stays as it is."""
        if (one := self.chosen) is None:
            return
        file = one.file

        def work(_task: Task) -> str:
            from corpus import restoring

            restoring.restore(place, file)
            return str(place)

        self._work(work, self._made)

    def ask_whether(self) -> None:
        """Ask before going back."""
        if (one := self.chosen) is None:
            return
        words = self.tr(
            "The corpus becomes what it was at %1. What was done since goes into a backup first, so you can come"
            " back."
        ).replace("%1", moment(one.time))
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Go back"), words, parent=self)
        yes = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self.restore()

    def restore(self) -> None:
        """Bring this corpus back to the chosen backup; what was there goes into a backup of its own."""
        if (one := self.chosen) is None:
            return
        source, file = self._source, one.file

        def work(_task: Task) -> object:
            from corpus import restoring

            restoring.restore(source, file, replace=True)
            return None

        self._work(work, lambda _: self._restored())

    def reject(self) -> None:
        """A copy under way is finished first: it takes seconds."""
        if self._job is None:
            super().reject()

    def _made(self, place: object) -> None:
        self._say(self.tr("A new corpus is in %1").replace("%1", isolated(str(place))))
        self.made.emit(str(place))

    def _restored(self) -> None:
        self._say(self.tr("The corpus is as it was then."))
        self.restored.emit()

    def _work(self, function: Callable[[Task], object], answered: Callable[[object], None]) -> None:
        self._say("")
        self.progress.show()
        self._job = self._background.run(function)
        self._enable()
        self._job.answered.connect(lambda answer: self._rest(lambda: answered(answer)))
        self._job.failed.connect(lambda error: self._rest(lambda: self._say(sentence(error), "problem")))

    def _rest(self, then: Callable[[], None]) -> None:
        self._job = None
        self.progress.hide()
        self.read()
        then()

    def _say(self, words: str, style: str = "") -> None:
        restyle(self.status, style)
        self.status.setText(words)

    def _enable(self) -> None:
        free = self._job is None
        self.now.setEnabled(free)
        for button in (self.verify, self.beside, self.back):
            button.setEnabled(free and self.chosen is not None)
