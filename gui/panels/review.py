# SPDX-License-Identifier: MIT
"""The review: what looks wrong in the whole corpus, each settled by one key, as it is meant or as it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from annotation.edit import Edit
from annotation.review import Kind
from corpus.acts import Done
from corpus.doubted import Found
from corpus.inspection import MOST
from corpus.settling import settle
from gui.desk import Desk
from gui.inspecting import Inspecting
from gui.keyboard import stroke
from gui.language import number
from gui.panels.doubts import KINDS, Doubts
from gui.panels.kwic_view import KwicView
from gui.panels.panel import Panel
from gui.style import styled
from gui.theme import Theme


class ReviewPanel(Panel):
    """F fixes the ticked doubts, else the current one; R says that it is right, Shift+R for this name everywhere."""

    looked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._all: list[Found] = []
        self._waiting: list[Found] = []
        self.inspecting = Inspecting(desk, self)
        self.doubts = Doubts()
        self.view = KwicView(desk.appearance.theme, self.doubts)
        self.view.told_width, self.view.row.tells = 210, True
        self.kind = QComboBox()
        self.kind.addItem("", None)
        for kind in KINDS:
            self.kind.addItem("", kind)
        self.note = styled("quiet")
        self.fix, self.right, self.named, self.back = (QPushButton() for _ in range(4))
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.kind)
        foot.addWidget(self.note, 1)
        for widget in (self.kind, self.fix, self.right, self.named, self.back):
            widget.setObjectName("compact")
        for button in (self.fix, self.right, self.named, self.back):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 2, 8, 6)
        box.setSpacing(6)
        box.addWidget(self.view, 1)
        box.addLayout(foot)
        self.setMinimumHeight(180)
        self.setFocusProxy(self.view)
        self.kind.currentIndexChanged.connect(self._list)
        self.view.chosen.connect(lambda line: desk.go_to(line.document, line.place.start, line.place.end))
        self.view.pressed.connect(self._pressed)
        self.doubts.ticked_changed.connect(self._enable)
        self.fix.clicked.connect(self.settle)
        self.right.clicked.connect(lambda: self.approve())
        self.named.clicked.connect(lambda: self.approve(everywhere=True))
        self.back.clicked.connect(self.ask_again)
        self.inspecting.found.connect(self._show)
        self.inspecting.far.connect(self._tell_far)
        desk.workbench.acting.done.connect(self._go_on)
        desk.workbench.acting.failed.connect(lambda _: self._go_on())

    # Looking -------------------------------------------------------------------------------------

    def show_corpus(self) -> None:
        """Another corpus, or many of its documents changed: look again at what is new."""
        self.inspecting.look()
        if not self._all:
            self.note.setText(self.tr("Looking…"))

    def show_marks(self, edit: Edit) -> None:
        """The person works on the page: what it settles leaves the list."""
        if edit:
            self.inspecting.look()

    def _show(self, found: list[Found]) -> None:
        self._all = found
        self._count()
        self._list()
        self.looked.emit()

    def _list(self) -> None:
        kind, row = self.kind.currentData(), max(0, self.view.currentIndex().row())
        corpus = self.desk.workbench.corpus
        shown = [one for one in self._all if kind is None or one.doubt.kind == kind]
        self.doubts.show_found(shown, corpus.scheme if corpus else None)
        if shown:
            self.view.begin(row)
        self._enable()

    def _tell_far(self, far: tuple[int, int]) -> None:
        words = self.tr("Looking: %1 of %2")
        self.note.setText(words.replace("%1", number(far[0])).replace("%2", number(far[1])))

    def _count(self) -> None:
        for place in range(self.kind.count()):
            kind = self.kind.itemData(place)
            count = sum(kind is None or one.doubt.kind == kind for one in self._all)
            name = self.tr("All") if kind is None else QCoreApplication.translate("Review", KINDS[Kind(kind)])
            self.kind.setItemText(place, f"{name} ({number(count)})")
        if not self._all:
            self.note.setText("" if self.inspecting.busy else self.tr("All looks right."))
        else:
            self.note.setText(self.tr("There are more.") if len(self._all) >= MOST else "")

    def _enable(self) -> None:
        there = bool(self.doubts.found)
        for button in (self.fix, self.right, self.named):
            button.setEnabled(there)
        self.back.setEnabled(bool(self.inspecting.approved))

    # Settling ------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Fix the ticked doubts, else the current one; they leave the list at once."""
        self._waiting += self._take()
        self._go_on()

    def approve(self, *, everywhere: bool = False) -> None:
        """Say that the ticked doubts, else the current one, are right as they stand; they are not asked again."""
        taken = self._take()
        self.inspecting.approve([one.approval_everywhere if everywhere else one.approval for one in taken])

    def ask_again(self) -> None:
        """Take back the last time something was called right."""
        self.inspecting.ask_again()

    def _take(self) -> list[Found]:
        rows = self.doubts.ticked_rows
        row = self.view.currentIndex().row()
        if not rows and 0 <= row < len(self.doubts.found):
            rows = [row]
        taken = [self.doubts.found[one] for one in rows]
        gone = set(map(id, taken))
        self._all = [one for one in self._all if id(one) not in gone]
        self.doubts.take_out(rows)
        if self.doubts.found:
            self.view.begin(min(rows, default=0))
        self._count()
        self._enable()
        return taken

    def _go_on(self, _done: object = None) -> None:
        """Fix what waits, all of it in one act, unless another act is under way."""
        acting = self.desk.workbench.acting
        if self._waiting and not acting.busy:
            found, self._waiting = self._waiting, []
            acting.run(lambda corpus, who, task: settle(corpus, who, found, task.stopped), self._told)

    def _told(self, done: Done) -> str:
        if not done.documents:
            return self.tr("Nothing had to be changed")
        return self.tr("Fixed in %Ln document(s); one undo takes it back", "", len(done.documents))

    def _pressed(self, event: QKeyEvent) -> None:
        match stroke(event):
            case "F":
                self.settle()
            case "R":
                self.approve()
            case "Shift+R":
                self.approve(everywhere=True)
            case "U":
                self.ask_again()

    # Looks ---------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.view.set_theme(theme)

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.view.setAccessibleName(self.tr("Doubts"))
        self.kind.setAccessibleName(self.tr("Which doubts"))
        for button, words, key in (
            (self.fix, self.tr("Fix"), "F"),
            (self.right, self.tr("It is right"), "R"),
            (self.named, self.tr("Name is right"), "Shift+R"),
            (self.back, self.tr("Ask again"), "U"),
        ):
            button.setText(f"{words} ({key})")
        self._count()
