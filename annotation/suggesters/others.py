# SPDX-License-Identifier: MIT
"""Suggesters that other people's packages bring: found through the entry-point group `tawsim.suggesters`, held to their word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import isfinite

from annotation.document import Document
from annotation.entry_points import Offer, misnamed, offered, speechless
from annotation.saying import said
from annotation.scheme import Scheme
from annotation.suggesters.suggester import Suggester, SuggesterError
from annotation.suggestion import Suggestion

GROUP = "tawsim.suggesters"
_LONGEST_REASON = 200  # characters


@dataclass(frozen=True, slots=True)
class Guest:
    """The suggester of another package: what it says is checked before anybody sees it."""

    voice: Suggester

    @property
    def name(self) -> str:
        """That of the voice."""
        return self.voice.name

    @property
    def version(self) -> str:
        """That of the voice."""
        return str(self.voice.version)

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What it proposes, in text order, without what lies outside the text or has a label that is none of the scheme.

        Raises SuggesterError where it fails, or gives anything but suggestions.
        """
        try:
            found = [self._checked(one, document, scheme) for one in self.voice.suggest(document, scheme)]
        except Exception as error:  # whatever a stranger's code does
            raise SuggesterError(
                said(
                    "The suggester {name} failed: {reason}.",
                    name=self.name,
                    reason=f"{type(error).__name__}: {error}"[:_LONGEST_REASON],
                )
            ) from error
        return sorted(filter(None, found), key=lambda one: one.reading_order)

    def _checked(self, one: Suggestion, document: Document, scheme: Scheme) -> Suggestion | None:
        label = scheme.find(one.label)
        start, end, confidence = int(one.start), int(one.end), float(one.confidence)
        if label is None or not 0 <= start < end <= len(document.text) or not isfinite(confidence):
            return None
        certain = min(max(confidence, 0.0), 1.0)
        return Suggestion(start, end, label.name, self.name, certain, str(one.reason)[:_LONGEST_REASON])


@cache
def others(taken: frozenset[str]) -> Offer:
    """The guests of installed packages, and what is wrong with those that cannot be asked."""
    offer = offered(GROUP, taken, _amiss, _complaint)
    return Offer(tuple(Guest(voice) for voice in offer.things), offer.complaints)


def _complaint(name: str, package: str, reason: str) -> str:
    return said(
        "the suggester {name} of {package} cannot be asked: {reason}",
        name=name,
        package=package,
        reason=reason,
    )


def _amiss(made: object) -> str:
    """What an object lacks that claims to be a suggester, or nothing."""
    version = getattr(made, "version", None)
    if not isinstance(version, str) or not version:
        return said("its {attribute} must be {what}", attribute="version", what="a few words")
    return misnamed(made) or speechless(made, "suggest")
