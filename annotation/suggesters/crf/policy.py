# SPDX-License-Identifier: MIT
"""Who speaks: rules and memory first, the model where it has earned it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotation.suggestion import Suggestion

TRUSTED_SPANS, TRUSTED_DOCUMENTS = 200, 5  # from either on the model leads
SURE = 0.9  # what it must be worth before
SHOWN = 0.34  # what a guess must be worth to be shown: accepting costs 1, deleting 1, adding 3
NEW_LABEL = 12  # confirmed spans of a label from which the model knows it


@dataclass(frozen=True, slots=True)
class Standing:
    """How far learning has come: documents done, spans confirmed in all and by label."""

    documents: int
    spans: int
    by_label: Mapping[str, int]

    @property
    def trusted(self) -> bool:
        """Whether the model leads."""
        return self.spans >= TRUSTED_SPANS or self.documents >= TRUSTED_DOCUMENTS


def chosen(guesses: Iterable[Suggestion], baseline: Iterable[Suggestion], standing: Standing) -> list[Suggestion]:
    """What is shown of the model's guesses and of what rules and memory say, in text order.

    A guess that is shown takes the place of all it overlaps in the baseline. Before the model leads, it is
    shown only where it is sure; from then on the baseline speaks only of labels that are still new.
    """
    least = SHOWN if standing.trusted else SURE
    shown = [one for one in guesses if one.confidence >= least]
    for one in baseline:
        is_new = standing.by_label.get(one.label, 0) < NEW_LABEL
        if (is_new or not standing.trusted) and not any(
            other.start < one.end and one.start < other.end for other in shown if other.source == "learned"
        ):
            shown.append(one)
    return sorted(shown, key=lambda one: one.reading_order)
