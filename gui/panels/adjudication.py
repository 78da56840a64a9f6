# SPDX-License-Identifier: MIT
"""Adjudication: the documents that wait, each place where annotators differ with a lane for each of them, settled by single keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout

from annotation.adjudication import Dispute, Kind, Rule, Said, said, settle
from annotation.edit import Edit
from corpus.acts import Done
from corpus.annotators import GOLD
from corpus.team.adjudication import Matter, take_over_all
from corpus.team.comparisons import Comparison
from gui.desk import Desk
from gui.keyboard import stroke
from gui.language import isolated, later, number
from gui.names import one_line
from gui.panels.adjudication_form import KEYS, AdjudicationForm
from gui.panels.panel import Panel
from gui.settling import Settling
from gui.theme import Theme

_KINDS = {
    Kind.LABEL: later("Adjudication", "label"),
    Kind.CLITIC: later("Adjudication", "proclitic"),
    Kind.BOUNDARY: later("Adjudication", "boundary"),
    Kind.MISSING: later("Adjudication", "missing"),
}


class AdjudicationPanel(Panel):
    """1 to 9 choose a version, 0 says that nothing belongs here, C goes to correct it, G takes gold as it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.settling = Settling(desk, self)
        self.at = 0
        self.form = AdjudicationForm(desk.appearance.theme)
        self.waiting, self.lanes, self.rule = self.form.waiting, self.form.lanes, self.form.rule
        self.buttons = self.form.buttons
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 6)
        box.addWidget(self.form)
        self.setMinimumHeight(190)
        self.setFocusProxy(self.waiting)
        self.waiting.pressed.connect(self._pressed)
        self.waiting.itemClicked.connect(self._open)
        self.waiting.itemActivated.connect(self._open)
        self.settling.listed.connect(self._list)
        self.settling.changed.connect(self._show)
        self._deeds: dict[str, Callable[[], object]] = {
            "agreed": self.take_over,
            "everywhere": self.take_over_everywhere,
            "nothing": self.nothing,
            "correct": self.correct,
            "gold": self.as_gold_stands,
            "ask": self.ask,
            "before": lambda: self.step(-1),
            "after": lambda: self.step(1),
            "freeze": self.freeze,
            "leave": self.settling.leave,
        }
        self.form.asked.connect(lambda name: self._deeds[name]())

    # What is shown -------------------------------------------------------------------------------

    def show_corpus(self) -> None:
        """Another corpus, or many of its documents changed: what waits is listed anew."""
        self.settling.look()

    def show_document(self) -> None:
        """Another document is on the page: its places are those to settle."""
        self.at = 0
        self.settling.read()

    def show_marks(self, edit: Edit) -> None:
        """Gold changed on the page."""
        self.settling.follow()

    @property
    def dispute(self) -> Dispute | None:
        """The place in question now."""
        matter = self.settling.matter
        return matter.disputes[self.at] if matter and self.at < len(matter.disputes) else None

    def _list(self, found: list[Comparison]) -> None:
        here = self.desk.workbench.on_page
        self.waiting.clear()
        for one in found:
            left = one.disputed - one.settled
            item = QListWidgetItem(f"{isolated(one_line(one.title))}  ({number(left)})")
            item.setData(Qt.ItemDataRole.UserRole, one.document)
            self.waiting.addItem(item)
            if here is not None and one.document == here.document.id:
                self.waiting.setCurrentItem(item)
        self._show(self.settling.matter)

    def _open(self, item: QListWidgetItem) -> None:
        self.settling.open(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, matter: Matter | None) -> None:
        scheme = self.desk.workbench.corpus.scheme if self.desk.workbench.corpus else None
        dispute, ready = self.dispute, matter is not None and self.settling.seated
        for name in ("nothing", "correct", "gold", "ask"):
            self.buttons[name].setEnabled(ready and dispute is not None)
        many = len(matter.disputes) if matter else 0
        for name in ("before", "after"):
            self.buttons[name].setEnabled(many > 1)
        self.buttons["agreed"].setEnabled(ready)
        self.buttons["everywhere"].setEnabled(self.waiting.count() > 0)
        self.buttons["freeze"].setEnabled(
            ready and bool(matter and matter.layers) and not (matter and matter.open)
        )
        self.buttons["leave"].setEnabled(self.settling.seated)
        self.desk.reader.show_disagreements(
            [(d.start, d.end) for d in matter.open] if matter and ready else []
        )
        if matter is None or dispute is None or scheme is None:
            self.lanes.clear()
            self.form.heading.setText(self._nothing_to_show(matter))
        else:
            self.lanes.show_place(matter, dispute, scheme)
            words = self.tr("Place %1 of %2: %3")
            kinds = self.tr(", ").join(
                QCoreApplication.translate("Adjudication", _KINDS[kind])
                for kind in Kind
                if kind in dispute.kinds
            )
            told = words.replace("%1", number(self.at + 1)).replace("%2", number(many)).replace("%3", kinds)
            self.form.heading.setText(told)
        left = len(matter.open) if matter else 0
        self.form.note.setText(self.tr("%Ln place(s) left", "", left) if matter and matter.disputes else "")

    def _nothing_to_show(self, matter: Matter | None) -> str:
        if not self.settling.seated or matter is None:
            if self.waiting.count():
                return self.tr("Choose a document: its gold is then on the page.")
            return self.tr("No document waits: at least two annotators must have finished it.")
        return (
            self.tr("Nobody differs here.")
            if matter.layers
            else self.tr("Nobody has finished this document.")
        )

    # What a person can do ------------------------------------------------------------------------

    def choose(self, version: int) -> None:
        """Settle the place as the version of this number says, counted from 1."""
        if self.dispute is not None and version <= len(self.dispute.versions):
            self._settle(self.dispute.versions[version - 1][0])

    def nothing(self) -> None:
        """Settle that nothing belongs here; that is kept, too."""
        self._settle(())

    def as_gold_stands(self) -> None:
        """Settle the place as it was marked on the page."""
        if self.dispute is not None and self.settling.matter is not None:
            place = self.dispute
            here = [s for s in self.settling.matter.gold.spans if s.overlaps(place.start, place.end)]
            self._settle([said(span) for span in sorted(here, key=lambda span: span.reading_order)])

    def correct(self) -> None:
        """Go to the place on the page, where it is marked as always; G then settles it so."""
        if self.dispute is not None and self.settling.matter is not None:
            self.desk.go_to(self.settling.matter.document.id, self.dispute.start, self.dispute.end)
            self.desk.reader.setFocus()
            self.said.emit(self.tr("Mark it on the page, then come back and press G"))

    def ask(self) -> None:
        """Write a note about the place, for all to read and answer."""
        if self.dispute is not None and self.settling.matter is not None:
            self.desk.go_to(self.settling.matter.document.id, self.dispute.start, self.dispute.end)
            self.desk.parts.get("asking").ask()

    def take_over(self) -> None:
        """Bring what is agreed, by the rule that is chosen, into the gold of this document: one edit, one undo."""
        matter = self.settling.matter
        if matter is not None and self.settling.seated:
            edit = matter.taken_over(self.rule.currentData())
            if not edit:
                self.said.emit(self.tr("All that is agreed is in gold"))
            elif self.settling.perform(edit):
                self.said.emit(self.tr("Taken over; one undo takes it back"))

    def take_over_everywhere(self) -> None:
        """The same in all documents that wait: one act, one undo."""
        workbench, rule = self.desk.workbench, Rule(self.rule.currentData())
        workbench.sit(GOLD)
        person = workbench.person
        workbench.acting.run(
            lambda corpus, _, task: take_over_all(corpus, rule, person, stopped=task.stopped), self._told
        )

    def _told(self, done: Done) -> str:
        return self.tr("Taken over in %Ln document(s); one undo takes it back", "", len(done.documents))

    def freeze(self) -> None:
        """Finish the document: its gold is frozen, with who settled it and from whom; the next one comes."""
        self.settling.freeze()

    def step(self, places: int) -> None:
        """Go to the next place, or the one before; after the last comes the first."""
        matter = self.settling.matter
        if matter is not None and matter.disputes:
            self.at = (self.at + places) % len(matter.disputes)
            self._reveal()

    def _settle(self, chosen: Iterable[Said]) -> None:
        matter, dispute = self.settling.matter, self.dispute
        if matter is None or dispute is None or not self.settling.seated:
            return
        if self.settling.perform(settle(dispute, chosen, matter.gold)):
            after = self.settling.matter or matter
            open_ = [at for at, one in enumerate(after.disputes) if one in after.open]
            self.at = next((at for at in open_ if at > self.at), open_[0] if open_ else self.at)
            self._reveal()

    def _reveal(self) -> None:
        self._show(self.settling.matter)
        if self.dispute is not None and self.settling.matter is not None:
            self.desk.go_to(self.settling.matter.document.id, self.dispute.start, self.dispute.end)

    def _pressed(self, event: QKeyEvent) -> None:
        pressed = stroke(event)
        if pressed.isdigit() and pressed != "0":
            self.choose(int(pressed))
        for name, key in KEYS.items():
            if key == pressed and self.buttons[name].isEnabled():
                self._deeds[name]()

    # Looks ---------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.lanes.theme = theme
        self._show(self.settling.matter)

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.form.retranslate()
        self._show(self.settling.matter)
