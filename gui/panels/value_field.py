# SPDX-License-Identifier: MIT
"""The value of a span: what its words stand for, by which rule, what else they may mean, and what a person says instead."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.icons import icon
from gui.language import english, later
from gui.style import styled
from gui.theme import Theme

# What the rules are called; the part before the first stop decides where there is no closer name.
_RULES = {
    "date": later("Values", "date"),
    "date.hijri": later("Values", "Hijri date, by Umm al-Qura"),
    "date.hijri-tabular": later("Values", "Hijri date, by reckoning"),
    "date.hijri-near": later("Values", "Hijri date nearest to the text"),
    "date.both-calendars": later("Values", "date in both calendars"),
    "date.figures-hijri": later("Values", "Hijri date in figures"),
    "date.figures": later("Values", "date in figures"),
    "date.levantine": later("Values", "date, Levantine month"),
    "date.iraqi": later("Values", "date, Iraqi month"),
    "date.algerian": later("Values", "date, Algerian or Tunisian month"),
    "date.moroccan": later("Values", "date, Moroccan month"),
    "date.mauritanian": later("Values", "date, Mauritanian month"),
    "date.libyan": later("Values", "date, Libyan month"),
    "date.relative": later("Values", "date told from the day of the text"),
    "time": later("Values", "time of the day"),
    "duration": later("Values", "length of time"),
    "number": later("Values", "number"),
    "number.words": later("Values", "number in words"),
    "number.figures": later("Values", "number in figures"),
    "ordinal": later("Values", "place in an order"),
    "percent": later("Values", "percentage"),
    "money": later("Values", "amount of money"),
    "quantity": later("Values", "measure"),
    "currency": later("Values", "currency"),
    "unit": later("Values", "unit of measure"),
    "hand": later("Values", "written by hand"),
}


class ValueField(QWidget):
    """`said` carries a value and its source, both empty where the span is to have none."""

    said = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[str, str] = ("", "")
        self._kept: tuple[str, str] = ("", "")
        self.line = QLineEdit()
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.again = QToolButton()
        self.again.clicked.connect(self.take)
        self.source = styled("quiet", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.again)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addLayout(row)
        box.addWidget(self.source)
        self.line.editingFinished.connect(self._written)
        self.set_theme(theme)

    def show_item(self, item: Span | Suggestion, document: Document, scheme: Scheme) -> bool:
        """Show the value of a mark; False for a label whose spans stand for none."""
        from annotation.values.catalogue import SOURCE, VALUE, takes_value, value_of

        if not takes_value(item.label, scheme):
            return False
        words = document.text[item.start : item.end]
        found = value_of(words, item.label, scheme, near=_day(document))
        self._found = (found.form, found.source) if found else ("", "")
        told = dict(item.attributes) if isinstance(item, Span) else {}
        self._kept = told.get(VALUE, ""), told.get(SOURCE, "")
        form, source = self._kept if self._kept[0] else self._found
        self.line.setText(form)
        self.line.setEnabled(isinstance(item, Span))
        self.again.setEnabled(isinstance(item, Span) and self._found != self._kept and bool(found))
        lines = [rule_name(source)] if source else [self.tr("No rule can tell; write it yourself.")]
        if found and form == found.form:
            lines += [found.detail] if found.detail else []
            if found.others:
                others = ", ".join(found.others[:4])
                lines.append(self.tr("It may also be: %1").replace("%1", english(others)))
        elif found:
            lines.append(self.tr("The rule says: %1").replace("%1", english(found.form)))
        if source and not self._kept[0]:
            lines.append(self.tr("Not kept yet: press the tick, or write another."))
        self.source.setText("\n".join(lines))
        return True

    def take(self) -> None:
        """Keep what the rule found."""
        self.said.emit(*self._found)

    def _written(self) -> None:
        text = self.line.text().strip()
        if text == (self._kept[0] or self._found[0]):
            return
        self.said.emit(*(self._found if text and text == self._found[0] else (text, "hand" if text else "")))

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.again.setIcon(icon("accept", theme))

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        self.again.setToolTip(self.tr("Keep what the rule found"))
        self.again.setAccessibleName(self.again.toolTip())
        self.line.setAccessibleName(self.tr("Value"))


def rule_name(source: str) -> str:
    """What a rule is called on screen."""
    words = _RULES.get(source) or _RULES.get(source.partition(".")[0]) or source
    return QCoreApplication.translate("Values", words)


def _day(document: Document) -> date | None:
    """The day a text was written, where its metadata tell."""
    try:
        return date.fromisoformat(document.metadata.get("date", "")[:10])
    except ValueError:
        return None
