# SPDX-License-Identifier: MIT
"""A guideline card to read: what the label is for, examples with their spans marked, and what it is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from annotation.guidelines import Card, Example
from annotation.scheme import Label, Scheme
from gui.names import in_arabic, label_called, label_name
from gui.panels.written import LTR, RTL, Written
from gui.theme import TEXT_FAMILY, Theme, mixed


class CardView(Written):
    """A card, with examples out of the corpus below its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        # With a text cursor for the keyboard, Qt would draw its flag of direction into the card.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)

    def show_card(self, card: Card, label: Label, scheme: Scheme, own: list[Example]) -> None:
        """Show a card; `own` are examples out of the corpus."""
        self.clear()
        self._colour, self._scheme = self.theme.colour(label), scheme
        cursor = self.textCursor()
        cursor.beginEditBlock()
        self.paragraph(cursor, RTL if in_arabic() else LTR, first=True)
        title = self.ink(bold=True)
        title.setFontPointSize(self.font().pointSizeF() * 1.25)
        cursor.insertText(label_name(label), title)
        cursor.insertText(f"  {label.name}", self.ink(self.theme.panel_muted))
        for line in (card.ar if in_arabic() else card.en).split("\n"):
            self.paragraph(cursor, RTL if in_arabic() else LTR)
            cursor.insertText(line, self.ink())
        for heading, examples, wrong in (
            (self.tr("Like this"), list(card.examples), False),
            (self.tr("Not like this"), list(card.near_misses), True),
            (self.tr("From this corpus"), own, False),
        ):
            if examples:
                self.paragraph(cursor, RTL if in_arabic() else LTR, space=12)
                cursor.insertText(heading, self.ink(self.theme.panel_muted, bold=True))
            for shown in examples:
                self._example(cursor, shown, wrong=wrong)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _example(self, cursor: QTextCursor, shown: Example, *, wrong: bool) -> None:
        self.paragraph(cursor, RTL, space=3)
        cursor.insertText(shown.text[: shown.start], self._text())
        marked = self._text()
        if wrong:
            marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            marked.setUnderlineColor(self.theme.bad)
        else:
            marked.setBackground(mixed(self._colour, 0.22, self.theme.panel))
        cursor.insertText(shown.text[shown.start : shown.end], marked)
        cursor.insertText(shown.text[shown.end :], self._text())
        if wrong:
            name = label_called(self._scheme, shown.instead) if shown.instead else self.tr("not marked")
            cursor.insertText(f"   — {name}", self.ink(self.theme.panel_muted))

    def _text(self) -> QTextCharFormat:
        how = self.ink()
        how.setFontFamilies([TEXT_FAMILY])
        how.setFontPointSize(self.font().pointSizeF() * 1.2)
        return how
