# SPDX-License-Identifier: MIT
"""An annotator with nothing but a keyboard, who knows the gold and counts every press."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.application import Application
from gui.hand import press, wait_until, write

_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
MOST = 60  # presses after which a span is given up
FARTHEST = 500  # words

Key = tuple[int, int, str]


@dataclass
class Presses:
    """What was pressed: for suggestions that were right, and for spans that nothing suggested so."""

    right: list[int] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)

    @staticmethod
    def mean(counts: list[int]) -> float:
        """Presses for each, on average."""
        return sum(counts) / len(counts) if counts else 0.0


class Player:
    """Goes through a document once, in reading order."""

    def __init__(self, application: Application, gold: set[Key]) -> None:
        self.window, self.page = application.window, application.workbench.on_page
        self.reader, self.gold = application.window.reader, gold
        self.application = application
        self.told = Presses()
        self._count = 0
        self._keys = {label.name: label.key for label in self.page.scheme.labels}
        forward, back = Qt.Key.Key_Left, Qt.Key.Key_Right
        self._forward, self._back = (forward, back) if self.reader.reads_rtl else (back, forward)

    # Presses -------------------------------------------------------------------------------------

    def _letter(self, letter: str) -> None:
        self._count += 1
        write(self.reader, letter)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        self._count += 1
        press(self.reader, key, modifiers)

    def _label(self, name: str) -> None:
        if self._keys[name]:
            self._letter(self._keys[name])
            return
        self._key(Qt.Key.Key_Space)  # the picker: its name's first letters, then Enter
        field = self.window.annotating.picker.field
        for letter in name[:2].lower():
            self._count += 1
            write(field, letter)
        self._count += 1
        press(field, Qt.Key.Key_Return)

    # The game ------------------------------------------------------------------------------------

    def play(self) -> Presses:
        """Answer what is suggested and mark what is not, until the marks are the gold."""
        while (place := self._next()) is not None:
            self._count = 0
            item = self.reader.current
            if isinstance(place, Suggestion):
                if item != place:
                    self._letter("j")
                self._answer()
            else:
                self._mark(place)
                self.told.missing.append(self._count)
            assert wait_until(lambda: not self.application.background.busy, 60)
        return self.told

    @property
    def _done(self) -> set[Key]:
        return {(span.start, span.end, span.label) for span in self.page.marks.spans}

    def _next(self) -> Suggestion | Key | None:
        """The next suggestion in reading order, or before it a span of the gold that no suggestion covers."""
        pending = self.page.pending
        ranges = {(one.start, one.end) for one in pending}
        missing = sorted(key for key in self.gold - self._done if key[:2] not in ranges)
        if pending:
            current = self.reader.current
            first = current if isinstance(current, Suggestion) and current in pending else pending[0]
            before = [key for key in missing if key[0] < first.start]
            return before[0] if before else first
        return missing[0] if missing else None

    def _answer(self) -> None:
        item = self.reader.current
        assert isinstance(item, Suggestion)
        wanted = [key[2] for key in self.gold - self._done if key[:2] == (item.start, item.end)]
        if item.label in wanted:
            self._letter("a")
            self.told.right.append(self._count)
        elif wanted:
            self._label(wanted[0])
            self.told.wrong.append(self._count)
        else:
            self._letter("r")
            self.told.wrong.append(self._count)

    # A span that nothing suggests ----------------------------------------------------------------

    def _mark(self, key: Key) -> None:
        start, end, label = key
        words = self.reader.words
        first = words.at(start) or words.after(start)
        assert first is not None
        self._walk_to(first[0])
        while self._standing[1] < end and self._count < MOST:
            before = self._standing
            self._key(self._forward, _SHIFT)
            if self._standing == before:
                break
        for _ in range(3):
            if self._standing[0] >= start:
                break
            self._letter("]")
        self._by_letters(start, end)
        if self._standing == (start, end):
            self._label(label)
        if key not in self._done:  # not within reach of the keyboard: the dearest of all
            self._count = MOST
            self.page.mark(start, end, label)
        current = next((s for s in self.page.marks.spans if (s.start, s.end) == (start, end)), None)
        if isinstance(current, Span):
            self.reader.clear_selection()
            self.reader.set_current(current)

    def _by_letters(self, start: int, end: int) -> None:
        while self._standing[1] > end and self._count < MOST:
            self._key(self._back, _ALT)
        while self._standing[0] < start and self._count < MOST:
            self._key(self._forward, _ALT | _SHIFT)
        while self._standing[0] > start and self._count < MOST:
            self._key(self._back, _ALT | _SHIFT)

    @property
    def _standing(self) -> tuple[int, int]:
        return self.reader.standing or (-1, -1)

    def _walk_to(self, target: int) -> None:
        """By lines while that brings nearer, else by words."""
        words = self.reader.words
        if self.reader.selection is None:
            self._key(self._forward if self._standing[0] < target else self._back)
        while self._count < MOST:
            here = self._standing[0]
            at = words.at(here)
            if at is not None and at[0] == target and self._standing == at:
                return
            self._step_towards(here, target)
            if self._standing[0] == here:
                return

    def _step_towards(self, here: int, target: int) -> None:
        """The one press, a word, a line, or to the edge of the line, that brings nearest."""
        below, reader, far = here < target, self.reader, self._far(here, target)
        control = Qt.KeyboardModifier.ControlModifier
        up_down = Qt.Key.Key_Down if below else Qt.Key.Key_Up
        ways: list[tuple[int, Qt.Key, Qt.KeyboardModifier]] = [
            (far - 1, self._forward if below else self._back, _PLAIN)
        ]
        for key, modifiers, word in (
            (up_down, _PLAIN, reader.word_on_line_beside(here, below=below)),
            (up_down, control, self._paragraph(here, below=below)),
            (Qt.Key.Key_Home, _PLAIN, reader.word_at_line_edge(here, last=False)),
            (Qt.Key.Key_End, _PLAIN, reader.word_at_line_edge(here, last=True)),
        ):
            if word is not None and self._far(word[0], target) < far - 1:
                ways.append((self._far(word[0], target), key, modifiers))
        _, key, modifiers = min(ways, key=lambda way: way[0])
        self._key(key, modifiers)

    def _paragraph(self, here: int, *, below: bool) -> tuple[int, int] | None:
        """Where Ctrl with an arrow leads."""
        text, words = self.page.document.text, self.reader.words
        if below:
            edge = text.find("\n", here)
            return words.after(edge) if edge >= 0 else None
        first = words.before(here)
        return words.after(text.rfind("\n", 0, first[1]) + 1) if first else None

    def _far(self, here: int, there: int) -> int:
        """How many words lie between two places, up to a limit."""
        low, high, count = min(here, there), max(here, there), 0
        while low < high and count < FARTHEST:
            word = self.reader.words.after(self.reader.words.at(low)[1] if self.reader.words.at(low) else low)
            if word is None:
                break
            low, count = word[0], count + 1
        return count
