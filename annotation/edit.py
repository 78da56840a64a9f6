# SPDX-License-Identifier: MIT
"""Marks, and the one type of change that can happen to them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import replace as changed_value

from annotation.span import Span, new_id
from annotation.suggestion import Outcome, Suggestion, Verdict

Mark = Span | Verdict


class EditConflictError(ValueError):
    """An edit does not fit the marks: something it removes is gone, or something it adds is there."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What one annotator has said about one document: spans, and verdicts on suggestions."""

    spans: frozenset[Span] = frozenset()
    verdicts: frozenset[Verdict] = frozenset()

    def in_order(self) -> list[Span]:
        """The spans in text order, outer before inner."""
        return sorted(self.spans, key=lambda span: span.reading_order)

    def pending(self, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
        """The suggestions still to be answered, in text order.

        A suggestion is settled when it got a verdict, when a span has its exact range, or when it
        crosses a span: what a person marked is not contradicted.
        """
        answered = {(v.start, v.end, v.label) for v in self.verdicts}
        taken = {(s.start, s.end) for s in self.spans}
        spans = self.in_order()
        starts = [span.start for span in spans]
        longest = max((span.end - span.start for span in spans), default=0)

        def crossed(s: Suggestion) -> bool:
            near = spans[bisect_left(starts, s.start - longest) : bisect_left(starts, s.end)]
            return any(span.crosses(s.start, s.end) for span in near)

        left = [
            s
            for s in suggestions
            if (s.start, s.end, s.label) not in answered and (s.start, s.end) not in taken and not crossed(s)
        ]
        return sorted(left, key=lambda s: s.reading_order)


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of marks: what it adds and what it removes, all at once.

    Confirming, correcting, rejecting, relabelling, resizing, deleting and undoing are all this one type.
    """

    added: frozenset[Mark] = frozenset()
    removed: frozenset[Mark] = frozenset()

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.removed, self.added)

    def joined(self, other: Edit) -> Edit:
        """Both edits as one; neither touches a mark that the other does."""
        return Edit(self.added | other.added, self.removed | other.removed)

    def standing(self, marks: Marks) -> Edit:
        """The part of the edit that these marks still allow: what it removes and is there, what it adds and is free."""
        there = marks.spans | marks.verdicts
        removed = self.removed & there
        taken = {mark.id for mark in there - removed}
        return Edit(frozenset(mark for mark in self.added if mark.id not in taken), removed)

    def apply_to(self, marks: Marks) -> Marks:
        """The marks after this edit.

        Raises EditConflictError when something to remove is not there or something to add already is.
        """
        spans, verdicts = set(marks.spans), set(marks.verdicts)
        for mark in self.removed:
            if mark not in spans and mark not in verdicts:
                raise EditConflictError(f"{mark} is no longer there")
            if isinstance(mark, Span):
                spans.discard(mark)
            else:
                verdicts.discard(mark)
        ids = {mark.id for mark in spans} | {mark.id for mark in verdicts}
        for mark in self.added:
            if mark.id in ids:
                raise EditConflictError(f"{mark} is already there")
            if isinstance(mark, Span):
                spans.add(mark)
            else:
                verdicts.add(mark)
        return Marks(frozenset(spans), frozenset(verdicts))

    def __bool__(self) -> bool:
        """Whether the edit changes anything."""
        return bool(self.added or self.removed)


def accept(
    suggestion: Suggestion, label: str | None = None, start: int | None = None, end: int | None = None
) -> Edit:
    """Take a suggestion as a span; with another label or range, take it corrected."""
    span = Span.new(
        suggestion.start if start is None else start,
        suggestion.end if end is None else end,
        label or suggestion.label,
    )
    same = (span.start, span.end, span.label) == (suggestion.start, suggestion.end, suggestion.label)
    outcome = Outcome.ACCEPTED if same else Outcome.CORRECTED
    return Edit(frozenset({span, Verdict.on(suggestion, outcome, span.id)}))


def reject(suggestion: Suggestion) -> Edit:
    """Answer a suggestion with no."""
    return Edit(frozenset({Verdict.on(suggestion, Outcome.REJECTED)}))


def replace(
    span: Span, *, label: str | None = None, start: int | None = None, end: int | None = None
) -> Edit:
    """Give a span another label or range; it stays the same span, under its identifier."""
    new = Span(
        span.start if start is None else start,
        span.end if end is None else end,
        label or span.label,
        span.id,
        span.attributes,
    )
    return Edit(frozenset({new}), frozenset({span})) if new != span else Edit()


def describe(span: Span, attributes: Mapping[str, str]) -> Edit:
    """Say other things of a span besides its label: these attributes in place of those it has; empty ones are none."""
    told = tuple(sorted((name, value) for name, value in attributes.items() if value))
    new = Span(span.start, span.end, span.label, span.id, told)
    return Edit(frozenset({new}), frozenset({span})) if new != span else Edit()


def relabel(span: Span, label: str, marks: Marks) -> Edit:
    """Give a span another label; a suggestion it came from was then corrected, not accepted."""
    return _answering(replace(span, label=label), span, marks, Outcome.CORRECTED, span.id)


def delete(span: Span, marks: Marks) -> Edit:
    """Take a span away; a suggestion it came from was then wrong."""
    return _answering(Edit(removed=frozenset({span})), span, marks, Outcome.REJECTED, "")


def resize(span: Span, start: int, end: int, marks: Marks) -> Edit:
    """Give a span another range; a suggestion it came from was then corrected, not accepted."""
    return _answering(replace(span, start=start, end=end), span, marks, Outcome.CORRECTED, span.id)


def _answering(edit: Edit, span: Span, marks: Marks, outcome: Outcome, named: str) -> Edit:
    """The edit that also answers anew the suggestions behind a span; nothing where it changes nothing."""
    if not edit:
        return edit
    old = [v for v in marks.verdicts if v.span == span.id and v.outcome != outcome]
    new = [changed_value(v, outcome=outcome, id=new_id(), span=named) for v in old]
    return edit.joined(Edit(frozenset(new), frozenset(old)))
