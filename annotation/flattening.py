# SPDX-License-Identifier: MIT
"""From nested spans to flat ones: which of two that overlap stays, by a policy that a person chose."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

from annotation.span import Span

Ranged = tuple[int, int, str]  # start, end, label; half open

KEEP, OUTERMOST, INNERMOST = "keep", "outermost", "innermost"


def by_labels(policy: str) -> tuple[str, ...]:
    """The labels of a policy that is an order of labels, "PERS,GPE"; none for the policies with a name."""
    named = policy in (KEEP, OUTERMOST, INNERMOST)
    return () if named else tuple(label.strip() for label in policy.split(","))


def precedence(policy: str) -> Callable[[Ranged], tuple[int, int, int, str]]:
    """The sort key that puts first what stays of two that overlap.

    "outermost" (and "keep", where a format is flat anyway) prefers the longer, "innermost" the shorter; an
    order of labels prefers the label named first, those not named last, and of one label the longer. Where
    that decides nothing, the earlier stays, then the first label in alphabetical order.
    """
    order = {label: place for place, label in reversed(list(enumerate(by_labels(policy))))}
    sign = 1 if policy == INNERMOST else -1

    def key(one: Ranged) -> tuple[int, int, int, str]:
        start, end, label = one
        return order.get(label, len(order)), sign * (end - start), start, label

    return key


def flattened(spans: Iterable[Span], policy: str) -> tuple[frozenset[Span], int, int]:
    """The spans that stay, and how many went because they were nested in one that stays, or crossed one.

    None of those that stay overlap. The policy "keep" keeps all.
    """
    given = list(spans)
    if policy == KEEP:
        return frozenset(given), 0, 0
    best = precedence(policy)
    kept: list[Span] = []
    starts: list[int] = []
    nested = crossing = 0
    for span in sorted(given, key=lambda s: (best((s.start, s.end, s.label)), s.id)):
        at = bisect_left(starts, span.start)
        end = bisect_left(starts, span.end)
        rivals = [other for other in kept[max(0, at - 1) : end] if other.overlaps(span.start, span.end)]
        if not rivals:
            kept.insert(at, span)
            starts.insert(at, span.start)
        elif all(other.crosses(span.start, span.end) for other in rivals):
            crossing += 1
        else:
            nested += 1
    return frozenset(kept), nested, crossing
