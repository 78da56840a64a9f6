# SPDX-License-Identifier: MIT
"""What narrows and sorts the list of documents: boxes for standing, label, people, split, collection and a field."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotation.document import Status
from corpus.corpus import Corpus
from corpus.listing import Order, Wanted, choices
from gui.language import isolated
from gui.names import label_name, status_name

_OPEN = frozenset({Status.NEW, Status.STARTED})


class DocumentFilter(QWidget):
    """`changed` says that something else is wanted. The first entry of each box asks for nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self.status, self.label, self.annotator, self.assigned = (QComboBox() for _ in range(4))
        self.split, self.collection, self.field, self.order = (QComboBox() for _ in range(4))
        self._boxes = (
            self.order,
            self.status,
            self.label,
            self.annotator,
            self.assigned,
            self.split,
            self.collection,
            self.field,
        )
        self.value = QLineEdit()
        self.clear_button = QPushButton()
        self.clear_button.clicked.connect(self.reset)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for combo in self._boxes:
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            combo.activated.connect(self._activated)
            box.addWidget(combo)
        self.value.editingFinished.connect(self._value_given)
        box.addWidget(self.value)
        box.addWidget(self.clear_button)
        self._told = ""

    def wanted(self, text: str) -> Wanted:
        """What is asked for by the boxes and this text."""
        statuses = self.status.currentData() or frozenset()
        return Wanted(
            text=text,
            statuses=statuses,
            label=self.label.currentData() or "",
            annotator=self.annotator.currentData() or "",
            assigned=self.assigned.currentData() or "",
            split=self.split.currentData() or "",
            collection=self.collection.currentData() or "",
            field=self.field.currentData() or "",
            value=self.value.text().strip() if self.field.currentData() else "",
            order=self.order.currentData() or Order.IMPORT,
        )

    @property
    def by_usefulness(self) -> bool:
        """Whether the most useful documents are to come first."""
        return self.order.currentData() == Order.USEFULNESS

    def show_corpus(self, corpus: Corpus | None) -> None:
        """Offer what this corpus has."""
        self._corpus = corpus
        self._empty()
        self.retranslate()

    def reset(self) -> None:
        """Ask for everything again."""
        before = self.wanted("")
        self._empty()
        if before != self.wanted(""):
            self.changed.emit()

    def read_choices(self) -> None:
        """Offer the people, parts, collections and fields that the corpus has now."""
        if self._corpus is None or self.isHidden():
            return
        told = choices(self._corpus)
        offers = (
            (self.annotator, self.tr("Any annotator"), told.annotators),
            (self.assigned, self.tr("Given to anyone"), told.assigned),
            (self.split, self.tr("Any split"), told.splits),
            (self.collection, self.tr("Any collection"), told.collections),
            (self.field, self.tr("Any metadata"), told.fields),
        )
        for box, anything, names in offers:
            self._fill(box, anything, [(isolated(name), name) for name in names])
            box.setVisible(bool(names))

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        statuses: list[tuple[str, object]] = [(self.tr("Still open"), _OPEN)]
        statuses += [(status_name(status), frozenset({status})) for status in Status]
        self._fill(self.status, self.tr("Any standing"), statuses)
        labels = self._corpus.scheme.labels if self._corpus else ()
        self._fill(self.label, self.tr("Any label"), [(label_name(label), label.name) for label in labels])
        orders: list[tuple[str, object]] = [
            (self.tr("Least progress first"), Order.PROGRESS),
            (self.tr("Most useful first"), Order.USEFULNESS),
            (self.tr("Latest work first"), Order.WORKED),
            (self.tr("By date of the text"), Order.DATE),
            (self.tr("By title"), Order.TITLE),
        ]
        self._fill(self.order, self.tr("By import"), orders)
        self.value.setPlaceholderText(self.tr("What the field says"))
        self.clear_button.setText(self.tr("Show all documents"))
        self._name()
        self.read_choices()

    def _name(self) -> None:
        names = (
            self.tr("Order"),
            self.tr("Standing"),
            self.tr("Label"),
            self.tr("Annotator"),
            self.tr("Given to"),
            self.tr("Split"),
            self.tr("Collection"),
            self.tr("Metadata"),
        )
        for box, name in zip(self._boxes, names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)

    def _fill(
        self, box: QComboBox, anything: str, entries: list[tuple[str, object]] | list[tuple[str, str]]
    ) -> None:
        """Offer these; what was chosen stays chosen where it is still there."""
        kept = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(anything, None)
            for words, data in entries:
                box.addItem(words, data)
            place = next((n for n in range(box.count()) if box.itemData(n) == kept), 0)
            box.setCurrentIndex(place)
        self.value.setVisible(self.field.currentIndex() > 0)

    def _empty(self) -> None:
        for box in self._boxes:
            box.setCurrentIndex(0 if box.count() else -1)
        self.value.clear()
        self._told = ""
        self.value.hide()

    def _activated(self) -> None:
        self.value.setVisible(self.field.currentIndex() > 0)
        self.changed.emit()

    def _value_given(self) -> None:
        if self.value.text() != self._told:
            self._told = self.value.text()
            self.changed.emit()
