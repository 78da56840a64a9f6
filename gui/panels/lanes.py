# SPDX-License-Identifier: MIT
"""What each annotator says of one place, a lane each: the same words under each other, their spans drawn; gold comes last."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

from annotation.adjudication import Dispute
from annotation.scheme import Scheme
from annotation.span import Span
from corpus.team.adjudication import Matter
from gui.language import isolated, number
from gui.names import label_called
from gui.panels.written import Written
from gui.theme import TEXT_FAMILY, Theme, mixed

_AROUND = 48  # code points of context on either side


class Lanes(Written):
    """The lanes of one place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_place(self, matter: Matter, dispute: Dispute, scheme: Scheme) -> None:
        """Draw the lanes of a place; versions are numbered as the keys choose them, most votes first."""
        self.clear()
        self._text, self._scheme = matter.document.text, scheme
        self._first = max(0, dispute.start - _AROUND)
        self._last = min(len(self._text), dispute.end + _AROUND)
        which = {name: at for at, (_, names) in enumerate(dispute.versions, 1) for name in names}
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for at, (name, spans) in enumerate(dispute.spans):
            self.paragraph(cursor, first=at == 0, space=2)
            cursor.insertText(f"{number(which[name])}  ", self.ink(self.theme.accent, bold=True))
            cursor.insertText(f"{isolated(name)}\u2003", self.ink(self.theme.panel_muted))
            self._lane(cursor, matter.layers[name].spans, set(spans), dispute)
            if not spans:
                words = self.tr("nothing")
                cursor.insertText(f"\u2003{words}", self.ink(self.theme.panel_muted))
        self.paragraph(cursor, space=8)
        name = self.tr("Gold")
        cursor.insertText(f"{name}\u2003", self.ink(self.theme.panel_ink, bold=True))
        here = {s for s in matter.gold.spans if s.overlaps(dispute.start, dispute.end)}
        self._lane(cursor, matter.gold.spans, here, dispute)
        if not here:
            words = self.tr("nothing here") if dispute.is_settled(matter.gold) else self.tr("not settled yet")
            cursor.insertText(f"\u2003{words}", self.ink(self.theme.panel_muted))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _lane(
        self, cursor: QTextCursor, spans: Iterable[Span], asked: Collection[Span], dispute: Dispute
    ) -> None:
        """The words around the place; spans that are in question in full colour, the others faintly."""
        near = [span for span in spans if span.overlaps(self._first, self._last)]
        ends = {self._first, self._last, dispute.start, dispute.end}
        ends |= {edge for span in near for edge in (span.start, span.end) if self._first < edge < self._last}
        order = sorted(ends)
        for start, end in pairwise(order):
            over = [span for span in near if span.contains(start, end)]
            inner = min(over, key=lambda span: (span not in asked, span.end - span.start), default=None)
            cursor.insertText(_in_a_line(self._text[start:end]), self._words(inner, inner in asked))
            for span in near:
                if span.end == end and span in asked:
                    label = label_called(self._scheme, span.label)
                    cursor.insertText(f" {label} ", self._chip(span))

    def _words(self, span: Span | None, asked: bool) -> QTextCharFormat:
        how = self.ink()
        how.setFontFamilies([TEXT_FAMILY])
        how.setFontPointSize(self.font().pointSizeF() * 1.25)
        if span is not None:
            colour = self.theme.colour(self._scheme.find(span.label))
            how.setBackground(mixed(colour, 0.30 if asked else 0.10, self.theme.panel))
        return how

    def _chip(self, span: Span) -> QTextCharFormat:
        how = self.ink(mixed(self.theme.colour(self._scheme.find(span.label)), 0.75, self.theme.panel_ink))
        how.setFontPointSize(self.font().pointSizeF() * 0.85)
        how.setFontWeight(QFont.Weight.DemiBold)
        return how


def _in_a_line(text: str) -> str:
    """The words without the breaks between lines, letter for letter."""
    return "".join(" " if letter in "\n\r\v\f\u2028\u2029\x85" else letter for letter in text)
