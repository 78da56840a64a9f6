# SPDX-License-Identifier: MIT
"""The page in the look a person chose, with what is shown besides the marks when asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggestion import Outcome, Verdict
from annotation.tokens import Range
from gui.reader.look import Choices, Look
from gui.reader.marks_index import Item
from gui.reader.overlays import Kind
from gui.reader.page import Page
from gui.reader.shown import Signs
from gui.theme import Theme


class StyledPage(Page):
    """Changes of look set the text anew with the same line at the top; offsets never change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._verdicts: Collection[Verdict] = ()
        self._shows_rejected = False
        super().__init__(theme, parent)

    def _open(self, document: Document, scheme: Scheme | None) -> None:
        self._verdicts = ()
        super()._open(document, scheme)

    def _wear(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._set_anew()

    @property
    def look(self) -> Look:
        """How the page looks now."""
        return self._look

    def choose(self, choices: Choices) -> None:
        """Take what a person chose about the page; `differences` are shown by whoever knows them."""
        look = replace(self._look.zoomed(choices.zoom), family=choices.family, compact=choices.compact)
        signs = Signs(choices.marks, choices.tatweel, choices.invisible)
        self._shows_rejected = choices.rejected
        self._wear(replace(look, signs=signs))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._wear(replace(self._look, theme=theme))

    def set_language(self, code: str) -> None:
        """Change the language of chips and paragraph numbers ("ar", "en")."""
        self._wear(replace(self._look, language=code))

    # --- size and font

    @property
    def zoom(self) -> int:
        """The size of the text in per cent."""
        return self._look.zoom

    def set_zoom(self, percent: int) -> None:
        """Change the size of the text, 60 to 400 per cent; the line at the top stays there."""
        self._wear(self._look.zoomed(percent))

    def zoom_in(self) -> None:
        """The next larger size."""
        self.set_zoom(self._look.larger)

    def zoom_out(self) -> None:
        """The next smaller size."""
        self.set_zoom(self._look.smaller)

    def set_text_family(self, family: str) -> None:
        """Change the font of the text; what it lacks comes from the bundled fonts."""
        self._wear(replace(self._look, family=family))

    # --- room

    @property
    def is_compact(self) -> bool:
        """Whether only the marks that are current or under the mouse have chips, and lines are close."""
        return self._look.compact

    def set_compact(self, compact: bool) -> None:
        """Set lines closely, with chips only for the current mark and the one under the mouse; or not."""
        self._hover(None)
        self._wear(replace(self._look, compact=compact))

    def toggle_compact(self) -> None:
        """The other spacing."""
        self.set_compact(not self.is_compact)

    def _hover(self, item: Item | None) -> None:
        if item != self._hovered:
            self._hovered = item
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """On a compact page, show the chip of the mark under the mouse."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self.is_compact:
            covered = self.setting.column.covers(*self._in_column(event.position()))
            over = self._marks.at(self.offset_at(event.position())) if covered else []
            self._hover(over[0] if over else None)
        elif event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    # --- signs

    def show_signs(
        self, *, marks: bool | None = None, tatweel: bool | None = None, invisible: bool | None = None
    ) -> None:
        """Show or hide vowel signs (`marks`), tatweel, and signs for characters nobody can see."""
        asked = {"marks": marks, "tatweel": tatweel, "invisible": invisible}
        signs = replace(self._look.signs, **{name: on for name, on in asked.items() if on is not None})
        self._wear(replace(self._look, signs=signs))

    @property
    def shows_marks(self) -> bool:
        """Whether vowel signs are shown."""
        return self._look.signs.marks

    @property
    def shows_tatweel(self) -> bool:
        """Whether tatweel is shown."""
        return self._look.signs.tatweel

    @property
    def shows_invisible(self) -> bool:
        """Whether signs show where invisible characters stand."""
        return self._look.signs.invisible

    def toggle_marks(self) -> None:
        """Show vowel signs, or hide them."""
        self.show_signs(marks=not self._look.signs.marks)

    def toggle_tatweel(self) -> None:
        """Show tatweel, or hide it."""
        self.show_signs(tatweel=not self._look.signs.tatweel)

    def toggle_invisible(self) -> None:
        """Show where invisible characters stand, or do not."""
        self.show_signs(invisible=not self._look.signs.invisible)

    # --- besides the marks

    def show_hits(self, ranges: Iterable[Range]) -> None:
        """Let what a search found stand out; nothing for no ranges. Code points, half open."""
        self._overlay(Kind.HIT, ranges)

    @property
    def shows_rejected(self) -> bool:
        """Whether rejected suggestions are shown, struck through."""
        return self._shows_rejected

    def show_rejected(self, verdicts: Collection[Verdict], on: bool) -> None:
        """Take the verdicts on this document, and show where suggestions were rejected, or hide it."""
        self._verdicts, self._shows_rejected = verdicts, on
        rejected = [verdict for verdict in verdicts if on and verdict.outcome is Outcome.REJECTED]
        self._overlay(Kind.REJECTED, ((verdict.start, verdict.end) for verdict in rejected))

    def toggle_rejected(self) -> None:
        """Show the rejected suggestions of this document, or hide them."""
        self.show_rejected(self._verdicts, not self._shows_rejected)

    def show_disagreements(self, ranges: Iterable[Range]) -> None:
        """Underline where annotators disagree with waves; nothing for no ranges."""
        self._overlay(Kind.DISAGREEMENT, ranges)

    def _overlay(self, kind: Kind, ranges: Iterable[Range]) -> None:
        changed = self._overlays.show(kind, ranges)
        for index in changed:
            self.setting.tiles.drop(index)
        if changed:
            self.viewport().update()
