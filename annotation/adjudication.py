# SPDX-License-Identifier: MIT
"""Settling what annotators of one text do not agree on: the places in question, votes, and the edit of gold that settles one.

Gold is a layer as any other. What became of each annotator's span is a verdict in it: accepted, corrected or rejected,
its source the annotator; so a place where nothing belongs is on record, too, and undo is that of every edit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from annotation.agreement.pairing import Boundary, pair_up
from annotation.edit import Edit, Mark, Marks
from annotation.span import Span, new_id
from annotation.suggestion import Outcome, Verdict

Layers = Mapping[str, Collection[Span]]  # by annotator
Said = tuple[int, int, str]  # start, end, label


class Kind(StrEnum):
    """In what annotators differ at a place."""

    LABEL = "label"
    CLITIC = "clitic"
    BOUNDARY = "boundary"
    MISSING = "missing"


class Rule(StrEnum):
    """What settles a place without being looked at: all agree, or more than half do."""

    ALL = "all"
    MAJORITY = "majority"


def said(span: Span) -> Said:
    """What a span says, whoever says it."""
    return span.start, span.end, span.label


def source(annotator: str) -> str:
    """The source of verdicts on an annotator's spans."""
    return f"@{annotator}"


@dataclass(frozen=True, slots=True)
class Dispute:
    """A stretch of the text (code points, half open) where annotators differ, and all their spans in it.

    `spans` has an entry for each annotator, empty where nothing was marked.
    """

    start: int
    end: int
    spans: tuple[tuple[str, tuple[Span, ...]], ...]
    kinds: frozenset[Kind]

    @property
    def versions(self) -> list[tuple[tuple[Said, ...], tuple[str, ...]]]:
        """What was said here, each with those who said it, most votes first."""
        found: dict[tuple[Said, ...], list[str]] = defaultdict(list)
        for name, spans in self.spans:
            found[tuple(sorted(map(said, spans)))].append(name)
        ranked = sorted(found.items(), key=lambda one: (-len(one[1]), not one[0], one[0]))
        return [(version, tuple(names)) for version, names in ranked]

    def is_settled(self, gold: Marks) -> bool:
        """Whether gold has an answer to every span in question."""
        answered = {(v.source, v.start, v.end, v.label) for v in gold.verdicts}
        return all((source(name), *said(span)) in answered for name, spans in self.spans for span in spans)

    def vote(self) -> tuple[Said, ...] | None:
        """What more than half of the annotators say here, perhaps that nothing is; None where no version has so many."""
        version, names = self.versions[0]
        return version if 2 * len(names) > len(self.spans) else None


def unanimous(layers: Layers) -> dict[Said, dict[str, Span]]:
    """What all annotators say alike, with the span of each; nothing where there are fewer than two."""
    found: dict[Said, dict[str, Span]] = defaultdict(dict)
    for name, spans in layers.items():
        for span in spans:
            found[said(span)].setdefault(name, span)
    many = len(layers)
    return {what: each for what, each in found.items() if many > 1 and len(each) == many}


def disputes(text: str, layers: Layers) -> list[Dispute]:
    """Every place where not all annotators say the same, in text order: spans in question that overlap stand together."""
    if len(layers) < 2:
        return []
    agreed = {id(span) for each in unanimous(layers).values() for span in each.values()}
    open_ = sorted(
        ((span, name) for name, spans in layers.items() for span in spans if id(span) not in agreed),
        key=lambda one: (one[0].reading_order, one[1]),
    )
    groups: list[list[tuple[Span, str]]] = []
    end = -1
    for span, name in open_:
        if span.start >= end:
            groups.append([])
        groups[-1].append((span, name))
        end = max(end, span.end) if len(groups[-1]) > 1 else span.end
    return [_dispute(text, group, sorted(layers)) for group in groups]


def _dispute(text: str, group: Iterable[tuple[Span, str]], people: Iterable[str]) -> Dispute:
    each: dict[str, list[Span]] = {name: [] for name in people}
    for span, name in group:
        each[name].append(span)
    everything = [span for spans in each.values() for span in spans]
    spans = tuple((name, tuple(spans)) for name, spans in each.items())
    start, end = min(s.start for s in everything), max(s.end for s in everything)
    return Dispute(start, end, spans, frozenset(_kinds(text, each)))


def _kinds(text: str, each: Mapping[str, Collection[Span]]) -> Iterable[Kind]:
    for one, other in combinations(each.values(), 2):
        for case in pair_up(text, one, other):
            if case.boundary is Boundary.MISSING:
                yield Kind.MISSING
                continue
            if case.labels[0] != case.labels[1]:
                yield Kind.LABEL
            if case.boundary is Boundary.CLITIC:
                yield Kind.CLITIC
            elif case.boundary is Boundary.OTHER:
                yield Kind.BOUNDARY


def take_over(text: str, layers: Layers, gold: Marks, rule: Rule = Rule.ALL) -> Edit:
    """What all agree on, into gold, where it is not yet; by the rule of the majority also the places that a vote settles.

    What gold settles already is left as it is.
    """
    there = {said(span): span for span in gold.spans}
    answered = {(v.source, v.start, v.end, v.label) for v in gold.verdicts}
    added: set[Mark] = set()
    for what, each in unanimous(layers).items():
        if all((source(name), *what) in answered for name in each):
            continue
        span = there.get(what) or Span.new(*what, _common_attributes(each.values()))
        if what not in there:
            added.add(span)
        added |= {
            _answer(name, one, Outcome.ACCEPTED, span.id)
            for name, one in each.items()
            if (source(name), *what) not in answered
        }
    whole = Edit(frozenset(added))
    if rule is Rule.MAJORITY:
        for dispute in disputes(text, layers):
            voted = dispute.vote()
            if voted is not None and not dispute.is_settled(gold):
                whole = whole.joined(settle(dispute, voted, gold))
    return whole


def settle(dispute: Dispute, chosen: Iterable[Said], gold: Marks) -> Edit:
    """Gold at this place: these spans, or none; an earlier answer to it is taken back in the same edit.

    Each annotator's span is accepted where it is among them, corrected where it shares text with one, else rejected.
    """
    spans = [(name, span) for name, some in dispute.spans for span in some]
    asked = {(source(name), *said(span)) for name, span in spans}
    old = [v for v in gold.verdicts if (v.source, v.start, v.end, v.label) in asked]
    came = {v.span for v in old if v.span}
    removed: set[Mark] = {*old, *(span for span in gold.spans if span.id in came)}
    left = {said(span): span for span in gold.spans if span not in removed}
    added: set[Mark] = set()
    final: list[Span] = []
    for what in dict.fromkeys(chosen):
        if what in left:
            final.append(left[what])
            continue
        alike = [span for _, span in spans if said(span) == what]
        final.append(Span.new(*what, _common_attributes(alike)))
        added.add(final[-1])
    for name, span in spans:
        exact = next((one for one in final if said(one) == said(span)), None)
        near = exact or _nearest(span, final)
        outcome = Outcome.ACCEPTED if exact else Outcome.CORRECTED if near else Outcome.REJECTED
        added.add(_answer(name, span, outcome, near.id if near else ""))
    return Edit(frozenset(added), frozenset(removed))


def _answer(annotator: str, span: Span, outcome: Outcome, gold: str) -> Verdict:
    return Verdict(outcome, span.start, span.end, span.label, source(annotator), 1.0, new_id(), gold)


def _nearest(span: Span, others: Iterable[Span]) -> Span | None:
    """The one of the others that shares most text with a span, if any does."""
    near = [one for one in others if one.overlaps(span.start, span.end)]
    return max(
        near,
        key=lambda o: (min(o.end, span.end) - max(o.start, span.start), o.label == span.label),
        default=None,
    )


def _common_attributes(spans: Iterable[Span]) -> tuple[tuple[str, str], ...]:
    """What all say of it besides its label."""
    each = [set(span.attributes) for span in spans]
    return tuple(sorted(set.intersection(*each))) if each else ()


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of an annotator's span: the outcome, and the span of gold that came of it, if any."""

    span: Span
    outcome: Outcome
    gold: Span | None


def fates(annotator: str, mine: Iterable[Span], gold: Marks) -> list[Fate]:
    """What became of each span that gold has answered, in text order."""
    there = {span.id: span for span in gold.spans}
    answers = {(v.start, v.end, v.label): v for v in gold.verdicts if v.source == source(annotator)}
    found = []
    for span in sorted(mine, key=lambda one: one.reading_order):
        if answer := answers.get(said(span)):
            found.append(Fate(span, answer.outcome, there.get(answer.span)))
    return found
