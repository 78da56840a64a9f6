# SPDX-License-Identifier: MIT
"""What a suggester proposes, and what a person did with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotation.span import new_id


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A guess: never gold, whatever its confidence.

    `confidence` lies in 0..1. `source` is the suggester's name; `reason` is a short English phrase
    that tells why ("village before a name"), shown on hover.
    """

    start: int
    end: int
    label: str
    source: str
    confidence: float
    reason: str

    @property
    def reading_order(self) -> tuple[int, int, str]:
        """Sort key: text order, outer before inner."""
        return self.start, -self.end, self.label


class Outcome(StrEnum):
    """What became of a suggestion."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The record of a person's answer to a suggestion: evidence for learning and for live quality.

    `start`, `end`, `label`, `source` and `confidence` are the suggestion's own; `span` is the
    identifier of the span that came of it, empty when it was rejected.
    """

    outcome: Outcome
    start: int
    end: int
    label: str
    source: str
    confidence: float
    id: str
    span: str = ""

    @classmethod
    def on(cls, suggestion: Suggestion, outcome: Outcome, span: str = "") -> Verdict:
        """A new answer to this suggestion."""
        s = suggestion
        return cls(outcome, s.start, s.end, s.label, s.source, s.confidence, new_id(), span)
