# SPDX-License-Identifier: MIT
"""What looks wrong among marks: a doubt about a place in a text, and the edit that would settle it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotation import edges
from annotation import edit as edits
from annotation.edit import Edit, Marks
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.standing import Ground, Place, Standing
from annotation.suggestion import Suggestion


class Kind(StrEnum):
    """The kinds of doubt."""

    LABELS = "labels"  # the name has another label elsewhere
    UNMARKED = "unmarked"  # the name is marked elsewhere
    EDGE = "edge"  # the span begins or ends oddly
    OVERLAP = "overlap"  # the scheme forbids how spans lie
    OUTLIER = "outlier"  # the suggesters are sure of something else


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place (code points, half open) that looks wrong: a span, or words without one.

    `meant` is what would be right: a range and a label; None to take the span away. `why` is an English phrase of
    the kind, and `weight`, 0 to 1, how likely something is wrong.
    """

    kind: Kind
    start: int
    end: int
    label: str
    span: Span | None
    meant: tuple[int, int, str] | None
    why: str
    weight: float

    @property
    def what(self) -> str:
        """What identifies it within its document and kind; another range or label is another doubt."""
        change = "" if self.meant is None else " ".join(map(str, self.meant))
        return f"{self.start} {self.end} {self.label} > {change}"[:250]

    def fix(self, marks: Marks) -> Edit:
        """The edit that settles it; nothing where the span is no longer there, or the place is marked by now."""
        if self.span is None:
            if self.meant is None or Place.among(marks, self.start, self.end).standing is Standing.MARKED:
                return Edit()
            return Edit(frozenset({Span.new(*self.meant)}))
        if self.span not in marks.spans:
            return Edit()
        if self.meant is None or self._is_there(marks):
            return edits.delete(self.span, marks)
        start, end, label = self.meant
        if label != self.span.label:
            return edits.relabel(self.span, label, marks)
        return edits.resize(self.span, start, end, marks)

    def _is_there(self, marks: Marks) -> bool:
        return any((s.start, s.end, s.label) == self.meant for s in marks.spans if s is not self.span)


def odd_edges(text: str, spans: Iterable[Span], scheme: Scheme) -> Iterator[Doubt]:
    """Spans that begin or end where no name does."""
    for span in spans:
        found = edges.meant(text, span.start, span.end, scheme)
        if found:
            edge, start, end = found
            yield Doubt(
                Kind.EDGE, span.start, span.end, span.label, span, (start, end, span.label), edge, 0.9
            )


def overlaps(spans: Sequence[Span], scheme: Scheme) -> Iterator[Doubt]:
    """Spans, given in text order, that lie as the scheme forbids: the shorter of two, the later of the same."""
    open_: list[Span] = []
    for span in spans:
        open_ = [one for one in open_ if one.end > span.start]
        for other in open_:
            if why := _forbidden(other, span, scheme):
                short = other if other.end - other.start < span.end - span.start else span
                yield Doubt(Kind.OVERLAP, short.start, short.end, short.label, short, None, why, 1.0)
                break
        open_.append(span)


def _forbidden(outer: Span, inner: Span, scheme: Scheme) -> str:
    if (outer.start, outer.end, outer.label) == (inner.start, inner.end, inner.label):
        return "twice the same"
    if outer.crosses(inner.start, inner.end):
        return "crosses another"
    if not scheme.nested:
        return "lies in another"
    return "" if scheme.may_hold(outer.label, inner.label) else "must not lie in the other"


def outliers(
    marks: Marks, suggestions: Iterable[Suggestion], scheme: Scheme, *, finished: bool, sure: float = 0.9
) -> Iterator[Doubt]:
    """Where suggestions of at least this confidence say another label than the span there, or see one where none is.

    What is not marked counts only in a finished document. A label does not contradict one it is a kind of.
    """
    ground = Ground(marks)
    for one in suggestions:
        if one.confidence < sure:
            continue
        place = ground.place(one.start, one.end)
        if place.standing is Standing.MARKED and len(place.spans) == 1:
            span = place.spans[0]
            kinds = {span.label, *(label.name for label in scheme.above(span.label))}
            if (span.start, span.end) == (one.start, one.end) and one.label not in kinds:
                there = (span.start, span.end, one.label)
                yield Doubt(
                    Kind.OUTLIER, *there[:2], span.label, span, there, "suggested otherwise", one.confidence
                )
        elif finished and place.standing is Standing.FREE:
            there = (one.start, one.end, one.label)
            yield Doubt(Kind.OUTLIER, *there, None, there, "suggested, not marked", one.confidence)
