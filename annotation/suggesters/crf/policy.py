# SPDX-License-Identifier: MIT
"""Who speaks: rules and memory first, the model where it has earned it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotation.suggesters.blend import blend
from annotation.suggestion import Suggestion

LEAD_SPANS, LEAD_DOCUMENTS = 200, 5  # from either on the model may lead
FADING = 0.85  # what the past counts against the latest document, for who has saved more
SURE = 0.9  # what it must be worth before
OFTEN = 0.88  # memory's confidence in a name confirmed twice and never refused
SHOWN = 0.34  # what a guess must be worth to be shown: accepting costs 1, deleting 1, adding 3
OWN = "own"  # the voice of the lists that a person wrote for the corpus: it is always heard
NEW_LABEL = 12  # confirmed spans of a label from which the model knows it


@dataclass(frozen=True, slots=True)
class Standing:
    """How far learning has come: documents done, spans confirmed in all and by label; and who leads."""

    documents: int
    spans: int
    by_label: Mapping[str, int]
    nested: bool
    leads: bool


def chosen(
    guesses: Iterable[Suggestion],
    known: Iterable[Suggestion],
    ruled: Iterable[Suggestion],
    standing: Standing,
) -> list[Suggestion]:
    """What is shown of the model's guesses, of names confirmed before and of what the rules say, in text order.

    In the first document the rules stand, and only names confirmed again and again are added. Before the model leads, it is shown
    where it is sure, in place of all that it overlaps. From then on it is shown where it is worth it, and
    the rules speak only of labels that are still new, and a person's own lists of all.
    """
    if standing.documents == 0:
        shown = list(ruled)
        shown += [one for one in known if one.confidence >= OFTEN and _apart(one, shown)]
    else:
        least = SHOWN if standing.leads else SURE
        shown = [one for one in guesses if one.confidence >= least]
        led = list(shown)
        for one in blend([list(known), list(ruled)], nested=standing.nested):
            is_new = standing.by_label.get(one.label, 0) < NEW_LABEL
            if (is_new or not standing.leads or one.source == OWN) and _apart(one, led):
                shown.append(one)
    return sorted(shown, key=lambda one: one.reading_order)


def gain(shown: int, right: int) -> float:
    """The actions that suggestions save: two for each right one, less one for each wrong one."""
    return 2 * right - (shown - right)


def _apart(one: Suggestion, others: Iterable[Suggestion]) -> bool:
    return not any(other.start < one.end and one.start < other.end for other in others)
