# SPDX-License-Identifier: MIT
"""The same everywhere: all places of a name, each in its context with a tick; marked, relabelled or cleared in one act."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout

from annotation.standing import Deed
from corpus.acts import Done
from corpus.concordance import MOST_TO_SORT, Concordance, Line, concordance
from corpus.corpus import Corpus
from corpus.propagating import propagate
from gui.background import Job, Task
from gui.desk import Desk
from gui.dialogs.everywhere_form import EverywhereForm
from gui.line_reader import WIDTH
from gui.panels.kwic_view import KwicView
from gui.problems import sentence
from gui.style import styled


class EverywhereDialog(QDialog):
    """Looks while one types; nothing changes before the main button is pressed, and that is one act, undone at once."""

    def __init__(self, desk: Desk, name: str, deed: Deed, label: str) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._looking: Job | None = None
        self._acting: Job | None = None
        self._found = Concordance(0, (), None)
        self.setWindowTitle(self.tr("The same everywhere"))
        self.resize(980, 600)
        self.form = EverywhereForm(desk, name, deed, label)
        self.view = KwicView(desk.appearance.theme)
        self.view.setAccessibleName(self.tr("Places"))
        self._place()
        self.form.sought_changed.connect(self.look)
        self.form.deed_changed.connect(self._preset)
        self.view.kwic.ticked_changed.connect(self._count)
        self.look()
        (self.view if name else self.form.name).setFocus()

    def _place(self) -> None:
        self.note = styled("quiet", wrap=True)
        self.problem = styled("problem", wrap=True)
        self.problem.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.all, self.none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        self.take = QPushButton()
        self.take.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.none, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        self.leave = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.all, self.none, self.leave):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for widget in (self.form, self.view, self.note, self.problem, self.progress, buttons):
            box.addWidget(widget, 1 if widget is self.view else 0)
        self.all.clicked.connect(lambda: self.view.kwic.tick_all(lambda _: True))
        self.none.clicked.connect(lambda: self.view.kwic.tick_all(lambda _: False))
        self.take.clicked.connect(self.begin)
        buttons.rejected.connect(self.reject)

    # Looking -------------------------------------------------------------------------------------

    @property
    def looking(self) -> bool:
        """Whether a search is under way."""
        return self._looking is not None

    def look(self) -> None:
        """Look for the name, in a worker; what is under way is dropped."""
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        corpus, sought = self._desk.workbench.corpus, self.form.sought
        self._refuse("")
        if corpus is None or sought is None:
            self._show(Concordance(0, (), None))
            return

        def work(task: Task) -> Concordance:
            return concordance(corpus, sought, limit=MOST_TO_SORT, width=WIDTH, stopped=task.stopped)

        self.note.setText(self.tr("Looking…"))
        self.take.setEnabled(False)
        self._looking = self._desk.background.run(work)
        self._looking.answered.connect(self._show)
        self._looking.failed.connect(self._not_found)

    def _show(self, found: Concordance) -> None:
        self._looking = None
        self._found = found
        self._preset()

    def _not_found(self, error: Exception) -> None:
        self._show(Concordance(0, (), None))
        self._refuse(sentence(error))

    def _preset(self) -> None:
        """List the places where the deed would change something, those ticked where it is meant."""
        corpus = self._desk.workbench.corpus
        if corpus is None:
            return
        deed, label, nested = self.form.chosen, self.form.label.label, corpus.scheme.nested

        def able(line: Line) -> bool:
            return line.place.can(deed, label, nested=nested)

        self.view.kwic.show(filter(able, self._found.lines), corpus.scheme)
        self.view.kwic.tick_all(lambda line: line.place.should(deed, label, nested=nested))
        self.view.begin()

    def _count(self) -> None:
        kwic = self.view.kwic
        count = len(kwic.ticked)
        words = {
            Deed.MARK: self.tr("Mark %Ln place(s)", "", count),
            Deed.RELABEL: self.tr("Relabel %Ln place(s)", "", count),
            Deed.REMOVE: self.tr("Clear %Ln place(s)", "", count),
        }
        self.take.setText(words[self.form.chosen])
        self.take.setEnabled(count > 0 and self._acting is None)
        self.take.setMinimumWidth(
            self.take.sizeHint().width() + 28
        )  # its letters are drawn bold, measured plain
        self.note.setText(self._counted())

    def _counted(self) -> str:
        lines = self.view.kwic.lines
        if not lines:
            found = bool(self._found.lines)
            return self.tr("There is nothing to change.") if found else self.tr("The name stands nowhere.")
        documents = self.tr("%Ln document(s)", "", len({line.document for line in lines}))
        told = self.tr("%1 in %2. One undo takes all of it back.")
        told = told.replace("%1", self.tr("%Ln place(s)", "", len(lines))).replace("%2", documents)
        return f"{told} {self.tr('There are more, which are not listed.')}" if self._found.more else told

    # Acting --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Do it, in a worker; the dialog closes when it is done."""
        lines, deed, label = self.view.kwic.ticked, self.form.chosen, self.form.label.label

        def act(corpus: Corpus, annotator: str, task: Task) -> Done:
            def far(done: int, all: int) -> None:
                task.say((done, all))

            return propagate(corpus, annotator, deed, label, lines, stopped=task.stopped, progress=far)

        self._acting = self._desk.workbench.acting.run(act, lambda done: self._told(deed, len(lines), done))
        if self._acting is None:
            return
        self.progress.setRange(0, 0)
        self.progress.show()
        self.form.setEnabled(False)
        self.take.setEnabled(False)
        self._acting.progressed.connect(self._progressed)
        self._acting.answered.connect(self._close)
        self._acting.failed.connect(self._failed)

    def _told(self, deed: Deed, count: int, done: Done) -> str:
        words = {
            Deed.MARK: self.tr("%Ln place(s) marked", "", count),
            Deed.RELABEL: self.tr("%Ln place(s) relabelled", "", count),
            Deed.REMOVE: self.tr("%Ln place(s) cleared", "", count),
        }
        documents = self.tr("%Ln document(s)", "", len(done.documents))
        told = self.tr("%1 in %2; one undo takes them back")
        return told.replace("%1", words[deed]).replace("%2", documents)

    def _progressed(self, far: tuple[int, int]) -> None:
        self.progress.setRange(0, far[1])
        self.progress.setValue(far[0])

    def _close(self) -> None:
        self._acting = None
        self.accept()

    def _failed(self) -> None:
        self._acting = None
        self.progress.hide()
        self.form.setEnabled(True)
        self.leave.setEnabled(True)
        self._count()

    def _refuse(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def reject(self) -> None:
        """While it is under way: ask it to stop. Else close."""
        if self._acting is not None:
            self._acting.stop()
            self.leave.setEnabled(False)
            return
        if self._looking is not None:
            self._looking.drop()
        super().reject()
