# SPDX-License-Identifier: MIT
"""What a concordance is asked: how to look, for what, under which label, in which order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotation.query import Kind
from annotation.scheme import Label, Scheme
from corpus.concordance import SORTS
from corpus.sought import Sought
from gui.panels.label_field import LabelField

_WORDLESS = (Kind.LABEL, Kind.UNMARKED)


class ConcordanceForm(QWidget):
    """One line of fields; `asked` says that the button was pressed, or Enter, or another way chosen. `stopped`: enough."""

    asked = Signal()
    stopped = Signal()

    def __init__(self, swatch_of: Callable[[Label], QIcon]) -> None:
        super().__init__()
        self.kind, self.sort = QComboBox(), QComboBox()
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.label = LabelField(swatch_of)
        self.button = QPushButton()
        for kind in (Kind.WORDS, Kind.EXACT, Kind.EXPRESSION, Kind.LABEL, Kind.UNMARKED):
            self.kind.addItem("", kind)
        for sort in SORTS:
            self.sort.addItem("", sort)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for field in (self.kind, self.text, self.label, self.sort, self.button):
            field.setObjectName("compact")
            box.addWidget(field, 1 if field is self.text else 0)
        self.kind.currentIndexChanged.connect(self._turn)
        self.text.returnPressed.connect(self.asked)
        self.label.currentIndexChanged.connect(self._ask_again)
        self.sort.currentIndexChanged.connect(self._ask_again)
        self.button.clicked.connect(self._press)
        self._working = False

    def offer(self, scheme: Scheme | None) -> None:
        """Offer the labels of a scheme."""
        self.label.offer(scheme, none=self.tr("Any label"))

    def ask(self, text: str) -> None:
        """Ask for these words."""
        self.kind.setCurrentIndex(0)
        self.text.setText(text)
        self.asked.emit()

    def sought(self, annotator: str) -> Sought | None:
        """What to look for among the marks of an annotator; None while there is nothing to look for."""
        kind = Kind(self.kind.currentData())
        text = "" if kind in _WORDLESS else self.text.text()
        if (kind not in _WORDLESS and not text.strip()) or (kind is Kind.LABEL and not self.label.label):
            return None
        return Sought(text, kind, self.label.label, annotator)

    @property
    def order(self) -> str:
        """The order of the lines."""
        return str(self.sort.currentData())

    def show_working(self, working: bool) -> None:
        """While it is looked for the button stops that."""
        self._working = working
        self.button.setText(self.tr("Stop") if working else self.tr("Look"))

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        kinds = (
            self.tr("Any spelling"),
            self.tr("Exact letters"),
            self.tr("Regular expression"),
            self.tr("A label"),
            self.tr("Unmarked names"),
        )
        orders = (
            self.tr("As the texts came"),
            self.tr("By what stands before"),
            self.tr("By what follows"),
            self.tr("By label"),
        )
        for field, names in ((self.kind, kinds), (self.sort, orders)):
            for place, words in enumerate(names):
                field.setItemText(place, words)
        self.text.setPlaceholderText(self.tr("What to look for"))
        self.text.setToolTip(self.tr("A beginning of a word is written with a star: السور*"))
        self.kind.setAccessibleName(self.tr("How to look"))
        self.text.setAccessibleName(self.tr("What to look for"))
        self.label.setAccessibleName(self.tr("Label"))
        self.sort.setAccessibleName(self.tr("Order"))
        self.label.retranslate(self.tr("Any label"))
        self.show_working(self._working)

    def _turn(self) -> None:
        self.text.setEnabled(Kind(self.kind.currentData()) not in _WORDLESS)
        self._ask_again()

    def _ask_again(self) -> None:
        if self.sought("") is not None:
            self.asked.emit()

    def _press(self) -> None:
        (self.stopped if self._working else self.asked).emit()
