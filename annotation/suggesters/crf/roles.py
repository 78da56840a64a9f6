# SPDX-License-Identifier: MIT
"""The lexicon of roles: what part a word played in the sentences read so far, in names and outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotation.suggesters.crf.recall import Labelled
from annotation.suggesters.crf.tally import Tally
from annotation.suggesters.crf.word_types import citation, forms, hashed

SHOWN = 7  # features of a word at most
OUT = "O"
ROLES = 40_000  # salt of the features of roles


class Roles:
    """Counts of roles by folded word and by citation form; a role is a label and a place in the name."""

    def __init__(self) -> None:
        self.counts: Tally[str] = Tally()
        self._shown: dict[str, tuple[int, ...]] = {}

    def learn(self, words: Sequence[str], spans: Sequence[Labelled], *, complete: bool) -> None:
        """Take in a sentence; words outside of names count only where it is complete."""
        roles = [OUT if complete else ""] * len(words)
        for first, last, label in sorted(spans, key=lambda span: span[0] - span[1], reverse=True):
            for at in range(first, last):
                roles[at] = f"{label} {_place(at, first, last)}"
        for word, role in zip(words, roles, strict=True):
            if role:
                for form in dict.fromkeys((forms(word)[0], citation(word))):
                    self.counts.add(form, role)
                    self._shown.pop(form, None)

    def take(self, other: Roles) -> None:
        """Take in all that another lexicon has counted."""
        for form, counts in other.counts.items():
            for role, count in counts.items():
                self.counts.add(form, role, count)
            self._shown.pop(form, None)

    def roll_back(self) -> None:
        """Forget what was counted since it last settled."""
        for form in self.counts.roll_back():
            self._shown.pop(form, None)

    def features(self, word: str) -> tuple[int, ...]:
        """What is known of a word, as SHOWN hashes, 0 where there are fewer."""
        form = forms(word)[0]
        if form not in self.counts:
            form = citation(word)
        shown = self._shown.get(form)
        if shown is None:
            found = [hashed(one) for one in _told(self.counts.get(form))][:SHOWN]
            shown = self._shown[form] = (*found, *[0] * (SHOWN - len(found)))
        return shown


def _place(at: int, first: int, last: int) -> str:
    if last - first == 1:
        return "alone"
    return "first" if at == first else "last" if at == last - 1 else "inside"


def _told(counts: Mapping[str, float] | None) -> list[str]:
    if not counts:
        return ["unknown"]
    total = sum(counts.values())
    told = [f"out {int(4 * counts.get(OUT, 0) / total)}{'+' if total > 4 else ''}"]
    for role, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        if role != OUT:
            told.append(role)
            if count / total > 0.3:
                told.append(f"{role} mostly{' often' if count > 2 else ''}")
    return told
