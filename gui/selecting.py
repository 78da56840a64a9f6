# SPDX-License-Identifier: MIT
"""Selecting and resizing from the keyboard: a word at a time, the ends by letters or words, the proclitics."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotation.tokens import Range
from gui.annotating import Annotating
from gui.reader.reader import Reader


class Selecting(QObject):
    """Left and right are those of the document: in Arabic, left goes on and right goes back.

    Also in an English paragraph of an Arabic text, so that a key that is held never turns round.
    The selected word is the cursor; what the ends belong to is the selection, else the current mark.
    `said` carries a short notice for the status line.
    """

    said = Signal(str)

    def __init__(self, reader: Reader, annotating: Annotating, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._annotating = annotating
        self._anchor: Range = (0, 0)  # where extending began
        self._head: Range = (0, 0)  # the word that extending has reached

    # Word by word --------------------------------------------------------------------------------

    def left(self) -> None:
        """Select the next word to the left."""
        self._step(left=True)

    def right(self) -> None:
        """Select the next word to the right."""
        self._step(left=False)

    def up(self) -> None:
        """Select the word above; without a selection, scroll."""
        self._line(below=False)

    def down(self) -> None:
        """Select the word below; without a selection, scroll."""
        self._line(below=True)

    def line_start(self) -> None:
        """Select the first word of the line; without a selection, scroll to the beginning."""
        self._line_edge(last=False)

    def line_end(self) -> None:
        """Select the last word of the line; without a selection, scroll to the end."""
        self._line_edge(last=True)

    def _line_edge(self, *, last: bool) -> None:
        reader = self._reader
        if reader.standing is None:
            bar = reader.verticalScrollBar()
            bar.setValue(bar.maximum() if last else bar.minimum())
            return
        start = self._head[0] if self._is_ours() else reader.standing[0]
        self._select(reader.word_at_line_edge(start, last=last))

    def paragraph_up(self) -> None:
        """Select the first word of this paragraph, or of the one above where it is selected."""
        self._paragraph(below=False)

    def paragraph_down(self) -> None:
        """Select the first word of the paragraph below."""
        self._paragraph(below=True)

    def _paragraph(self, *, below: bool) -> None:
        reader = self._reader
        standing = reader.standing or (reader.first_seen, reader.first_seen)
        start = self._head[0] if self._is_ours() else standing[0]
        text = reader.document.text
        if below:
            edge = text.find("\n", start)
            self._select(reader.words.after(edge) if edge >= 0 else None)
        else:
            first = reader.words.before(start)
            edge = text.rfind("\n", 0, first[1]) if first else -1
            self._select(reader.words.after(edge + 1) or reader.words.at(0))

    def extend_left(self) -> None:
        """Take one more word on the left into the selection, or leave the outermost on the right out."""
        self._extend(left=True)

    def extend_right(self) -> None:
        """Take one more word on the right into the selection, or leave the outermost on the left out."""
        self._extend(left=False)

    def _step(self, *, left: bool) -> None:
        reader, words = self._reader, self._reader.words
        if reader.standing is None:
            first = reader.first_seen
            self._select(words.at(first) or words.after(first))
            return
        start, end = self._head if self._is_ours() else reader.standing
        self._select(words.after(end) if self._forward(left=left) else words.before(start))

    def _line(self, *, below: bool) -> None:
        reader = self._reader
        if reader.selection is None:
            reader.scroll_by(reader.verticalScrollBar().singleStep() * (1 if below else -1))
            return
        start = (self._head if self._is_ours() else reader.selection)[0]
        self._select(reader.word_on_line_beside(start, below=below))

    def _extend(self, *, left: bool) -> None:
        reader, words = self._reader, self._reader.words
        if reader.standing is None:
            self._step(left=left)
            return
        if not self._is_ours():
            self._anchor = self._head = reader.standing
        start, end = self._head
        head = words.after(end) if self._forward(left=left) else words.before(start)
        if head is None:
            return
        inside = self._anchor[0] <= head[0] and head[1] <= self._anchor[1]
        self._head = self._anchor if inside else head
        self._reader.select(self._reached, reveal=True)

    def _select(self, word: Range | None) -> None:
        if word is not None:
            self._anchor = self._head = word
            self._reader.select(word, reveal=True)

    @property
    def _reached(self) -> Range:
        return min(self._anchor[0], self._head[0]), max(self._anchor[1], self._head[1])

    def _is_ours(self) -> bool:
        """Whether the selection is the one made here last, not one of the mouse."""
        return self._reader.selection == self._reached

    def _forward(self, *, left: bool) -> bool:
        return left == self._reader.reads_rtl

    # The ends ------------------------------------------------------------------------------------

    def end_left(self) -> None:
        """Move the end one letter to the left."""
        self._move(at_start=False, left=True, letters=True)

    def end_right(self) -> None:
        """Move the end one letter to the right."""
        self._move(at_start=False, left=False, letters=True)

    def start_left(self) -> None:
        """Move the start one letter to the left."""
        self._move(at_start=True, left=True, letters=True)

    def start_right(self) -> None:
        """Move the start one letter to the right."""
        self._move(at_start=True, left=False, letters=True)

    def end_word_left(self) -> None:
        """Move the end one word to the left."""
        self._move(at_start=False, left=True, letters=False)

    def end_word_right(self) -> None:
        """Move the end one word to the right."""
        self._move(at_start=False, left=False, letters=False)

    def start_word_left(self) -> None:
        """Move the start one word to the left."""
        self._move(at_start=True, left=True, letters=False)

    def start_word_right(self) -> None:
        """Move the start one word to the right."""
        self._move(at_start=True, left=False, letters=False)

    def narrower(self) -> None:
        """Begin after the next proclitic of the first word; after the last, with the whole word again."""
        self._begin_elsewhere(1)

    def wider(self) -> None:
        """Begin before the proclitic; from the whole word, after all proclitics."""
        self._begin_elsewhere(-1)

    def _move(self, *, at_start: bool, left: bool, letters: bool) -> None:
        place = self._reader.standing
        if place is None:
            self.said.emit(self.tr("Select words or go to a mark first"))
            return
        start, end = place
        forward = self._forward(left=left)
        edge = start if at_start else end
        moved = (
            self._by_letter(edge, forward, at_start) if letters else self._by_word(edge, forward, at_start)
        )
        self._give((moved, end) if at_start else (start, moved))

    def _by_letter(self, edge: int, forward: bool, at_start: bool) -> int:
        """The next edge that has no blank inside it."""
        text = self._reader.document.text
        while True:
            moved = self._reader.next_letter(edge, forward=forward)
            beside = text[moved : moved + 1] if at_start else text[max(0, moved - 1) : moved]
            if moved == edge or not beside.isspace():
                return moved
            edge = moved

    def _by_word(self, edge: int, forward: bool, at_start: bool) -> int:
        words = self._reader.words
        within = words.at(edge if at_start else edge - 1)
        if at_start:
            if forward:
                word = words.after(within[1] if within else edge)
            else:
                word = within if within and within[0] < edge else words.before(edge)
            return word[0] if word else edge
        if forward:
            word = within if within and within[1] > edge else words.after(edge)
        else:
            word = words.before(within[0] if within else edge)
        return word[1] if word else edge

    def _begin_elsewhere(self, step: int) -> None:
        place = self._reader.standing
        if place is None:
            self.said.emit(self.tr("Select words or go to a mark first"))
            return
        start, end = place
        places = sorted({place for place in self._reader.words.beginnings(start) if place < end} | {start})
        if len(places) < 2:
            self.said.emit(self.tr("This word has nothing to cut off at its beginning"))
            return
        self._give((places[(places.index(start) + step) % len(places)], end))

    def _give(self, range_: Range) -> None:
        """Give the selection, or else the current mark, another range; never an empty one."""
        start, end = range_
        if not 0 <= start < end or range_ == self._reader.standing:
            return
        if self._reader.selection:
            self._reader.select(range_, reveal=True)
        elif self._reader.current is not None:
            self._annotating.resize(self._reader.current, start, end)
