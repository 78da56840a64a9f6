# SPDX-License-Identifier: MIT
"""The ends of a mark: where the mouse can take hold of them, what range a pull gives, the letter next to one."""

from __future__ import annotations

from dataclasses import dataclass

from annotation.tokens import Range
from gui.reader.column import Column
from gui.reader.marks_index import Item
from gui.reader.words import Words

_REACH = 4.0  # pixels to either side of an end


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of a mark."""

    item: Item
    at_start: bool

    def pulled_to_letter(self, boundary: int) -> Range | None:
        """The mark's range with this end at a boundary between letters; None where nothing would be left."""
        start, end = (boundary, self.item.end) if self.at_start else (self.item.start, boundary)
        return (start, end) if start < end else None

    def pulled_to_word(self, words: Words, offset: int) -> Range | None:
        """The mark's range with this end moved to take in just the word at an offset, and what lies between.

        An end inside a word stays there as long as the pull stays in that word, on the mark's side of it.
        Beyond the other end, the last word on that side remains.
        """
        start, end = self.item.start, self.item.end
        if self.at_start:
            offset = min(offset, end - 1)
            word = words.at(offset) or (offset, offset + 1)
            inside = word[0] < start <= offset
            return words.trimmed(start if inside else word[0], end)
        offset = max(offset, start)
        word = words.at(offset) or (offset, offset + 1)
        inside = offset < end < word[1]
        return words.trimmed(start, end if inside else word[1])


def handle_at(column: Column, item: Item, x: float, y: float) -> Handle | None:
    """The end of a mark that lies at a place of the column, the nearer one of two."""
    near: list[tuple[float, Handle]] = []
    for at_start in (True, False):
        where = _edge(column, item.start if at_start else item.end - 1, at_start=at_start)
        if where and where[1] <= y <= where[2] and abs(x - where[0]) <= _REACH:
            near.append((abs(x - where[0]), Handle(item, at_start)))
    return min(near, key=lambda found: found[0])[1] if near else None


def _edge(column: Column, offset: int, *, at_start: bool) -> tuple[float, float, float] | None:
    """The (x, top, bottom) of the near side of a character; None where nothing is laid out yet."""
    index = column.pieces.index(offset)
    if not column.is_laid(index):
        return None
    paragraph = column.paragraph(index)
    unit, _ = paragraph.units(offset, offset + 1)
    number = paragraph.layout.line_of(unit)
    cells = paragraph.layout.geometry(number).cells
    cell = next((cell for cell in cells if cell.start <= unit < cell.end), None)
    if cell is None:
        return None
    place, y = paragraph.places[number], column.heights.above(index)
    return cell.right if cell.rtl == at_start else cell.left, y + place.box_top, y + place.box_bottom


def next_letter(column: Column, offset: int, *, forward: bool) -> int:
    """The boundary between letters next to an offset, marks staying with their letters; at either end, that end."""
    pieces = column.pieces
    if not forward and offset == 0:
        return 0
    index = pieces.index(offset if forward else offset - 1)
    piece = pieces[index]
    if forward and offset >= piece.end:
        return min(offset + 1, pieces[len(pieces) - 1].end)
    if not forward and offset > piece.end:
        return offset - 1
    paragraph = column.paragraph(index)
    unit, _ = paragraph.units(offset, offset)
    layout = paragraph.layout.layout
    beside = layout.nextCursorPosition(unit) if forward else layout.previousCursorPosition(unit)
    return piece.start + paragraph.layout.positions.to_points(beside)
