# SPDX-License-Identifier: MIT
"""A dialog that asks, works in the background with a way to stop, then tells how it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.background import Background, Job, Task
from gui.dialogs.text_view import TextView
from gui.language import RIGHT_TO_LEFT
from gui.long_work import LongWork
from gui.names import in_arabic
from gui.problems import sentence
from gui.style import styled


class WorkDialog(QDialog):
    """Form, progress, report, in this order. A refusal is one sentence under the form, and nothing changed.

    Given `long_work` it shuts when its work begins, which goes on being seen in the window; what came of it is
    a notice there, from which the report, or the form with the refusal, opens again. `told` follows a report.
    """

    told = Signal()

    def __init__(self, background: Background, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self.long_work: LongWork | None = None
        self._shut = False  # whether the work is seen in the window
        self._answered: Callable[[object], None] = lambda _: None
        self.setMinimumWidth(560)
        self.form_page = QWidget()
        self.form = QFormLayout(self.form_page)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(10)
        self.form.setHorizontalSpacing(14)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        report_page = QWidget()
        report_box = QVBoxLayout(report_page)
        report_box.setContentsMargins(0, 0, 0, 0)
        self.headline = styled(wrap=True)
        self.details = TextView()
        report_box.addWidget(self.headline)
        report_box.addWidget(self.details, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.form_page)
        self.pages.addWidget(report_page)
        self.problem = styled("problem", wrap=True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.buttons = QDialogButtonBox()
        self.start = QPushButton()
        self.start.setDefault(True)
        self.leave = QPushButton(self.tr("Cancel"))
        self.leave.setAutoDefault(False)
        self.buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.start.clicked.connect(self.begin)
        self.leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.pages, 1)
        box.addWidget(self.problem)
        box.addWidget(self.progress)
        box.addWidget(self.buttons)

    @property
    def working(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def begin(self) -> None:
        """What the main button does; the dialogs that derive from this one start their work here."""
        raise NotImplementedError

    def work(self, function: Callable[[Task], object], answered: Callable[[object], None]) -> None:
        """Run a function in a worker; `answered` gets what it gives, a refusal is shown as a sentence."""
        self.refuse("")
        self._answered = answered
        self.pages.setEnabled(False)
        self.start.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._job = self._background.run(function)
        self._job.progressed.connect(self._progressed)
        self._job.answered.connect(self._done)
        self._job.failed.connect(self._failed)
        if self.long_work is not None and self.isVisible():
            self._shut = True
            self.long_work.follow(self.windowTitle(), self._job)
            self.hide()

    def refuse(self, words: str) -> None:
        """Show why it cannot go on, under the form; or take that away."""
        # A label takes its direction from the first letter, and a sentence may begin with the path of a file.
        self.problem.setText(f"{RIGHT_TO_LEFT}{words}" if words and in_arabic() else words)
        self.problem.setVisible(bool(words))

    def report(self, headline: str, details: list[str]) -> None:
        """Turn to the last page: one sentence, and a line for each thing worth knowing."""
        self.headline.setText(headline)
        self.details.show_text("\n".join(details), rtl=in_arabic())
        self.details.setVisible(bool(details))
        self.pages.setCurrentIndex(1)
        self.start.hide()
        self.leave.setText(self.tr("Close"))
        self.leave.setDefault(True)
        if self._shut and self.long_work is not None:
            self.long_work.tell(headline, more=self._open_again if details else None)
        self.told.emit()

    def _open_again(self) -> None:
        """Show the report, or the form with the refusal, when it is asked for from the notice."""
        self._shut = False
        self.exec()

    def reject(self) -> None:
        """While work is under way: ask it to stop. Else close."""
        if self._job is not None:
            self._job.stop()
            self.leave.setEnabled(False)
        else:
            super().reject()

    def _progressed(self, far: tuple[int, int]) -> None:
        self.progress.setRange(0, far[1])
        self.progress.setValue(far[0])

    def _rest(self) -> None:
        self._job = None
        self.progress.hide()
        self.pages.setEnabled(True)
        self.start.setEnabled(True)
        self.leave.setEnabled(True)

    def _done(self, answer: object) -> None:
        self._rest()
        self._answered(answer)

    def _failed(self, error: Exception) -> None:
        self._rest()
        self.refuse(sentence(error))
        if self._shut and self.long_work is not None:
            self.long_work.tell(sentence(error), good=False, more=self._open_again)
