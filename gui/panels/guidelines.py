# SPDX-License-Identifier: MIT
"""The guidelines beside the text: the card of the label in question, with examples out of the corpus."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from annotation.guidelines import card_of
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus.examples import CorpusExample, examples_of
from gui.background import Job
from gui.desk import Desk
from gui.panels.card_view import CardView
from gui.panels.label_field import LabelField
from gui.panels.panel import Panel
from gui.theme import Theme


class GuidelinesPanel(Panel):
    """Follows the current mark; a label chosen above stays until another mark is current."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asking: Job | None = None
        self._own: dict[str, list[CorpusExample]] = {}
        self.label = LabelField(desk.appearance.swatch)
        self.card = CardView(desk.appearance.theme)
        self.edit, self.add = QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 8, 8)
        box.setSpacing(6)
        box.addWidget(self.label)
        box.addWidget(self.card, 1)
        box.addLayout(buttons)
        self.label.activated.connect(lambda _: self.show_label(self.label.label))
        self.edit.clicked.connect(lambda: desk.parts.get("scheming").edit_label(self.label.label))
        self.add.clicked.connect(self._add)
        self.setFocusProxy(self.card)

    @property
    def _scheme(self) -> Scheme | None:
        corpus = self.desk.workbench.corpus
        return corpus.scheme if corpus else None

    def show_label(self, name: str) -> None:
        """Show the card of a label at once; its examples out of the corpus come when they were found."""
        scheme, corpus = self._scheme, self.desk.workbench.corpus
        label = scheme.find(name) if scheme else None
        if scheme is None or label is None or corpus is None:
            self.card.clear()
            return
        self.label.choose(label.name)
        own = [one.shown for one in self._own.get(label.name, ())]
        self.card.show_card(card_of(label.name, scheme), label, scheme, own)
        if label.name not in self._own:
            self._drop()
            self._asking = self.desk.background.run(lambda _: (label.name, examples_of(corpus, label.name)))
            self._asking.answered.connect(self._found)
            self._asking.failed.connect(self.desk.workbench.failed)

    def _found(self, answer: tuple[str, list[CorpusExample]]) -> None:
        self._asking = None
        name, found = answer
        self._own[name] = found
        if found and self.label.label == name:
            self.show_label(name)

    def _drop(self) -> None:
        if self._asking is not None:
            self._asking.drop()
            self._asking = None

    def _add(self) -> None:
        self.desk.parts.get("scheming").add_example(self.label.label)

    def show_corpus(self) -> None:
        """Other labels, and other examples."""
        self._drop()
        self._own.clear()
        self.label.offer(self._scheme)
        self.show_label(self.label.label)

    def show_document(self) -> None:
        """Another document is on the page, with whatever is current there."""
        self.show_current(self.desk.reader.current)

    def show_current(self, item: Span | Suggestion | None) -> None:
        """The card of the label of the current mark."""
        self.add.setEnabled(isinstance(item, Span))
        if item is not None and item.label != self.label.label:
            self.show_label(item.label)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.card.theme = theme
        self.label.offer(self._scheme)
        self.show_label(self.label.label)

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.label.offer(self._scheme)
        self.label.setAccessibleName(self.tr("Label"))
        self.card.setAccessibleName(self.tr("Card"))
        self.add.setToolTip(self.tr("Puts the current span, in its sentence, on the card of its label"))
        self.edit.setText(self.tr("Edit…"))
        self.add.setText(self.tr("Add as an example"))
        self.show_label(self.label.label)
