# SPDX-License-Identifier: MIT
"""What a person's marks say of a place in a text, and the edit that marks, relabels or clears many such places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotation import edit as edits
from annotation.edit import Edit, Marks
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Outcome


class Standing(StrEnum):
    """How a place stands to the marks of its document."""

    FREE = "free"  # no mark touches it
    MARKED = "marked"  # a span has just this range, give or take its proclitics
    REJECTED = "rejected"  # a suggestion of this range was refused
    INSIDE = "inside"  # part of a longer span
    AROUND = "around"  # holds a shorter span
    CROSSED = "crossed"  # a span begins or ends in the middle of it


class Deed(StrEnum):
    """What can be done everywhere at once."""

    MARK = "mark"
    RELABEL = "relabel"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Place:
    """A range of a text (code points, half open), how it stands, and the spans that say so.

    `whole` is where its first word begins, with the proclitics that the range leaves out.
    """

    start: int
    end: int
    whole: int
    standing: Standing = Standing.FREE
    spans: tuple[Span, ...] = ()

    @classmethod
    def among(cls, marks: Marks, start: int, end: int, whole: int | None = None) -> Place:
        """The place as these marks stand to it; who asks about many places asks a Ground."""
        return Ground(marks).place(start, end, whole)

    def can(self, deed: Deed, label: str, *, nested: bool = True) -> bool:
        """Whether the deed would change anything here without breaking a rule."""
        match deed:
            case Deed.REMOVE:
                return self.standing is Standing.MARKED and label in ("", *(s.label for s in self.spans))
            case Deed.RELABEL:
                return self.standing is Standing.MARKED and any(s.label != label for s in self.spans)
        if self.standing in (Standing.INSIDE, Standing.AROUND):
            return nested
        if self.standing is Standing.MARKED:
            return all(s.label != label for s in self.spans)
        return self.standing is not Standing.CROSSED

    def should(self, deed: Deed, label: str, *, nested: bool = True) -> bool:
        """Whether the deed is meant here, unless the person says otherwise: marking leaves what was decided alone."""
        meant = deed is not Deed.MARK or self.standing is Standing.FREE
        return meant and self.can(deed, label, nested=nested)


class Ground:
    """The marks of one document, made ready to be asked about many places."""

    def __init__(self, marks: Marks) -> None:
        self._spans = marks.in_order()
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in self._spans), default=0)
        self._refused: dict[int, list[int]] = {}
        for verdict in marks.verdicts:
            if verdict.outcome is Outcome.REJECTED:
                self._refused.setdefault(verdict.end, []).append(verdict.start)

    def place(self, start: int, end: int, whole: int | None = None) -> Place:
        """The place (code points, half open) as the marks stand to it; `whole` is where its proclitics begin."""
        first = start if whole is None else whole
        near = self._near(start, end)
        same = tuple(s for s in near if s.end == end and first <= s.start <= start)
        if same:
            return Place(start, end, first, Standing.MARKED, same)
        if crossing := tuple(s for s in near if s.crosses(start, end)):
            return Place(start, end, first, Standing.CROSSED, crossing)
        if over := tuple(s for s in near if s.contains(start, end)):
            return Place(start, end, first, Standing.INSIDE, over)
        if near:
            return Place(start, end, first, Standing.AROUND, tuple(near))
        refused = any(first <= one <= start for one in self._refused.get(end, ()))
        return Place(start, end, first, Standing.REJECTED if refused else Standing.FREE)

    def _near(self, start: int, end: int) -> list[Span]:
        """The spans that touch a range, in text order."""
        some = self._spans[bisect_left(self._starts, start - self._longest) : bisect_left(self._starts, end)]
        return [span for span in some if span.overlaps(start, end)]


def everywhere(deed: Deed, label: str, places: Iterable[Place], marks: Marks, scheme: Scheme) -> Edit:
    """One edit that does the deed at all these places, as they stand among these marks; elsewhere nothing.

    Marking gives a span that is there another label. Where several spans have the range, the one of the label stays
    and the others go. A new span takes proclitics in where that is the convention of the scheme. Removing with an
    empty label removes spans of any.
    """
    whole, ground = Edit(), Ground(marks)
    for place in places:
        now = ground.place(place.start, place.end, place.whole)
        if not now.can(deed, label, nested=scheme.nested):
            continue
        if now.standing is not Standing.MARKED:
            start = now.whole if scheme.proclitics else now.start
            whole = whole.joined(Edit(frozenset({Span.new(start, now.end, label)})))
        elif deed is Deed.REMOVE:
            for span in now.spans:
                if label in ("", span.label):
                    whole = whole.joined(edits.delete(span, marks))
        else:
            kept = next((s for s in now.spans if s.label == label), now.spans[0])
            for span in now.spans:
                change = edits.relabel(kept, label, marks) if span is kept else edits.delete(span, marks)
                whole = whole.joined(change)
    return whole
