# SPDX-License-Identifier: MIT
"""The concordance: what is looked for, each place in its context; marked from here, shown on the page, written as CSV."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from annotation.edit import Edit
from annotation.standing import Deed
from corpus.acts import Done
from corpus.concordance import MOST_TO_SORT, Concordance, Line
from corpus.corpus import Corpus
from corpus.propagating import propagate
from gui.background import Task
from gui.desk import Desk
from gui.keyboard import stroke
from gui.language import isolated, number
from gui.line_reader import LineReader
from gui.names import label_name
from gui.panels.concordance_form import ConcordanceForm
from gui.panels.kwic_view import KwicView
from gui.panels.panel import Panel
from gui.problems import sentence
from gui.style import styled
from gui.theme import Theme

PAGE = 200  # lines that are read at once


class ConcordancePanel(Panel):
    """Reads on as one scrolls. A label's key, or the menu, marks the ticked lines, else the current one; Del clears."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._corpus: Corpus | None = None
        self.lines = LineReader(desk.background, self)
        self.form = ConcordanceForm(desk.appearance.swatch)
        self.view = KwicView(desk.appearance.theme)
        self.note = styled("quiet")
        self.all, self.none, self.mark, self.clear, self.write = (QPushButton() for _ in range(5))
        self.labels = QMenu(self)
        self.mark.setMenu(self.labels)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.note, 1)
        for button in (self.all, self.none, self.mark, self.clear, self.write):
            button.setObjectName("compact")
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 2, 8, 6)
        box.setSpacing(6)
        box.addWidget(self.form)
        box.addWidget(self.view, 1)
        box.addLayout(foot)
        self.setMinimumHeight(210)
        self.setFocusProxy(self.form.text)
        self.form.asked.connect(lambda: self.look())
        self.form.stopped.connect(self.lines.stop)
        self.lines.working.connect(self.form.show_working)
        self.lines.progressed.connect(self._progressed)
        self.lines.failed.connect(self._failed)
        self.view.kwic.wanted.connect(lambda: self.lines.read_on(PAGE, self._add))
        self.view.kwic.ticked_changed.connect(self._count)
        self.view.chosen.connect(self._show_on_page)
        self.view.pressed.connect(self._pressed)
        self.all.clicked.connect(self.tick_all)
        self.none.clicked.connect(lambda: self.view.kwic.tick_all(lambda _: False))
        self.clear.clicked.connect(lambda: self._do(Deed.REMOVE, ""))
        self.write.clicked.connect(self._ask_place)

    # Looking -------------------------------------------------------------------------------------

    def ask(self, words: str) -> None:
        """Look for these words."""
        self.form.ask(words)

    def look(self, *, again: bool = False) -> None:
        """Look for what the form says, from the beginning; `again` stays at the line that was current."""
        sought = self.form.sought(self.desk.workbench.annotator)
        if self._corpus is None or sought is None:
            self.lines.drop()
            self._list(Concordance(0, (), None), 0)
            return
        row = max(0, self.view.currentIndex().row()) if again else 0
        many = max(PAGE, len(self.view.kwic.lines)) if again else PAGE
        self.lines.begin(
            self._corpus, sought, self.form.order, many, lambda found: self._list(found, row, again)
        )

    def _list(self, found: Concordance, row: int, again: bool = False) -> None:
        scheme = self._corpus.scheme if self._corpus else None
        self.view.kwic.show(found.lines, scheme, more=self.lines.more, ticks=again)
        if found.lines:
            self.view.begin(row)
            if self.form.text.hasFocus() and not again:
                self.view.setFocus()

    def _add(self, found: Concordance) -> None:
        self.view.kwic.add(found.lines, more=self.lines.more)
        self._count()

    def _failed(self, error: Exception) -> None:
        self._list(Concordance(0, (), None), 0)
        self.note.setText(sentence(error))

    def _progressed(self, lines: int) -> None:
        self.note.setText(self.tr("%1 so far…").replace("%1", number(lines)))

    def _count(self) -> None:
        kwic = self.view.kwic
        ticked = len(kwic.ticked)
        told = self.tr("%Ln place(s)", "", len(kwic.lines))
        if kwic.more or len(kwic.lines) >= MOST_TO_SORT:
            told = self.tr("%1, and more").replace("%1", told)
        if ticked:
            told = self.tr("%1; %2 ticked").replace("%1", told).replace("%2", number(ticked))
        self.note.setText(told if kwic.lines or self.form.sought("") else "")
        for button in (self.all, self.none, self.mark, self.clear, self.write):
            button.setEnabled(bool(kwic.lines))

    # What is done with the lines -----------------------------------------------------------------

    def tick_all(self) -> None:
        """Tick every line, those that were not read yet, too."""
        kwic = self.view.kwic

        def tick(found: Concordance) -> None:
            self._add(found)
            kwic.tick_all(lambda _: True)

        if kwic.more:
            self.lines.read_on(MOST_TO_SORT, tick)
        else:
            kwic.tick_all(lambda _: True)

    def give(self, label: str) -> None:
        """Mark the ticked lines, else the current one, with a label, as one act."""
        self._do(Deed.MARK, label)

    def _do(self, deed: Deed, label: str) -> None:
        lines = self.view.kwic.ticked or [line for line in [self.view.current] if line]
        if not lines:
            return

        def act(corpus: Corpus, annotator: str, task: Task) -> Done:
            return propagate(corpus, annotator, deed, label, lines, stopped=task.stopped)

        self.desk.workbench.acting.run(act, self._told)

    def _told(self, done: Done) -> str:
        self.view.kwic.tick_all(lambda _: False)
        if not done.documents:
            return self.tr("Nothing had to be changed")
        return self.tr("Changed in %Ln document(s); one undo takes it back", "", len(done.documents))

    def _show_on_page(self, line: Line) -> None:
        self.desk.go_to(line.document, line.place.start, line.place.end)
        self.desk.reader.setFocus()

    def _pressed(self, event: QKeyEvent) -> None:
        pressed = stroke(event)
        labels = self._corpus.scheme.labels if self._corpus else ()
        label = next((one for one in labels if one.key and one.key.upper() == pressed), None)
        if label is not None:
            self.give(label.name)
        elif event.key() == Qt.Key.Key_Delete:
            self._do(Deed.REMOVE, "")

    # Writing -------------------------------------------------------------------------------------

    def _ask_place(self) -> None:
        plain, safe = self.tr("CSV, verbatim (*.csv)"), self.tr("CSV for a spreadsheet (*.csv)")
        title = self.tr("Write the concordance")
        place, chosen = QFileDialog.getSaveFileName(self, title, "concordance.csv", f"{plain};;{safe}")
        if place:
            self.write_to(Path(place), safe=chosen == safe)

    def write_to(self, place: Path, *, safe: bool) -> None:
        """Write all lines as CSV, in a worker; `safe` for spreadsheets, which take some cells for formulae."""
        job = self.lines.write(place, safe=safe)
        if job is not None:
            job.answered.connect(lambda count: self.said.emit(self._written(count, place)))
            job.failed.connect(self.desk.workbench.failed)

    def _written(self, count: int, place: Path) -> str:
        return self.tr("%Ln line(s) written to %1", "", count).replace("%1", isolated(place.name))

    # What changes around -------------------------------------------------------------------------

    def show_corpus(self) -> None:
        """Another corpus, or many of its documents changed."""
        corpus = self.desk.workbench.corpus
        again = corpus is self._corpus
        self._corpus = corpus
        self.form.offer(corpus.scheme if corpus else None)
        self._fill_menu()
        self.look(again=again)

    def show_marks(self, edit: Edit) -> None:
        """A mark changed on the page: the lines tell of it."""
        if edit and self.view.kwic.lines:
            self.look(again=True)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.view.set_theme(theme)
        self.form.offer(self._corpus.scheme if self._corpus else None)
        self._fill_menu()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.form.retranslate()
        self.view.setAccessibleName(self.tr("Places"))
        self.all.setText(self.tr("Tick all"))
        self.none.setText(self.tr("Tick none"))
        self.mark.setText(self.tr("Mark as"))
        self.clear.setText(self.tr("Clear"))
        self.write.setText(self.tr("CSV…"))
        self._fill_menu()
        self._count()

    def _fill_menu(self) -> None:
        self.labels.clear()
        for label in self._corpus.scheme.labels if self._corpus else ():
            action = self.labels.addAction(self.desk.appearance.swatch(label), label_name(label))
            action.triggered.connect(lambda _=False, name=label.name: self.give(name))
