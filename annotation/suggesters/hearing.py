# SPDX-License-Identifier: MIT
"""Whom a person wants to hear: suggesters and labels that are switched off, and how sure a suggestion must be."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from annotation.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Hearing:
    """A choice among suggestions: by source, by label, by confidence (0..1); at first everything is heard."""

    silent_sources: frozenset[str] = frozenset()
    silent_labels: frozenset[str] = frozenset()
    threshold: float = 0.0

    def hears(self, suggestion: Suggestion) -> bool:
        """Whether this suggestion is to be shown."""
        s = suggestion
        silent = s.source in self.silent_sources or s.label in self.silent_labels
        return not silent and s.confidence >= self.threshold

    def of(self, voice: Iterable[Suggestion]) -> list[Suggestion]:
        """What is heard of a voice. To be asked before voices are blended: who is silent outdoes nobody."""
        return [one for one in voice if self.hears(one)]

    def to_json(self) -> str:
        """One line of text that `from_json` reads."""
        parts = {
            "silent_sources": sorted(self.silent_sources),
            "silent_labels": sorted(self.silent_labels),
            "threshold": self.threshold,
        }
        return json.dumps(parts, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Hearing:
        """What `to_json` wrote; everything is heard where the text is something else."""
        try:
            parts = json.loads(text)
            threshold = float(parts["threshold"])
            sources, labels = (
                frozenset(map(str, parts[name])) for name in ("silent_sources", "silent_labels")
            )
        except (ValueError, TypeError, KeyError):
            return cls()
        return cls(sources, labels, threshold) if 0 <= threshold <= 1 else cls()
