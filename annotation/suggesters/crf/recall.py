# SPDX-License-Identifier: MIT
"""Names a person confirmed, word by word, kept up with every sentence: found again with their proclitics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotation.suggesters.crf.tally import Tally
from annotation.suggesters.crf.word_types import forms

Labelled = tuple[int, int, str]  # first word, word after the last, label
NOTHING = ""


@dataclass(frozen=True, slots=True)
class Met:
    """A confirmed name met again: its words, label and how often it was that, other things and nothing."""

    first: int
    last: int
    label: str
    confirmed: float
    seen: float

    @property
    def share(self) -> float:
        """How much of its past speaks for the label, 0..1."""
        return self.confirmed / self.seen


class Recall:
    """Counts of labels by the folded words of a name."""

    def __init__(self) -> None:
        self.counts: Tally[tuple[str, ...]] = Tally()
        self._longest: dict[str, int] = {}

    def learn(self, words: Sequence[str], spans: Sequence[Labelled], *, complete: bool) -> None:
        """Take in a sentence; where it is complete, names left unmarked speak against themselves."""
        marked = {(first, last) for first, last, _ in spans}
        if complete:
            for met in self.find(words):
                if (met.first, met.last) not in marked:
                    self.unlearn(words, met.first, met.last)
        for first, last, label in spans:
            for number, name in enumerate(self._names(words, first, last)):
                self.counts.add(name, label, 1.0 if number == 0 else 0.5)
                self.note(name)

    def unlearn(self, words: Sequence[str], first: int, last: int) -> None:
        """Count a rejected name as seen without being one."""
        for name in self._names(words, first, last):
            if name in self.counts:
                self.counts.add(name, NOTHING)

    def note(self, name: tuple[str, ...]) -> None:
        """Know that names of this length begin with its first word."""
        self._longest[name[0]] = max(self._longest.get(name[0], 0), len(name))

    def find(self, words: Sequence[str]) -> Iterator[Met]:
        """The names of a sentence that were confirmed before, the longest at each place, not overlapping."""
        at = 0
        while at < len(words):
            met = self._at(words, at)
            if met:
                yield met
            at = met.last if met else at + 1

    def _at(self, words: Sequence[str], at: int) -> Met | None:
        best: tuple[int, Mapping[str, float]] | None = None
        rest: tuple[str, ...] | None = None
        for form in forms(words[at]):
            longest = min(self._longest.get(form, 0), len(words) - at)
            if not longest:
                continue
            if rest is None:
                rest = tuple(forms(word)[0] for word in words[at + 1 : at + 12])
            for size in range(longest, 0, -1):
                counts = self.counts.get((form, *rest[: size - 1]))
                if counts and (best is None or size > best[0]):
                    best = size, counts
                    break
        if best is None:
            return None
        size, counts = best
        labels = [(count, label) for label, count in counts.items() if label]
        if not labels:
            return None
        confirmed, label = max(labels)
        return Met(at, at + size, label, confirmed, sum(counts.values()))

    def _names(self, words: Sequence[str], first: int, last: int) -> Iterator[tuple[str, ...]]:
        rest = tuple(forms(word)[0] for word in words[first + 1 : last])
        for form in forms(words[first]):
            yield (form, *rest)
