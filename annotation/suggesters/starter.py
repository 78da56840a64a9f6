# SPDX-License-Identifier: MIT
"""The suggester of first sight: persons and places that rules and lists miss, by weights made beforehand from public gold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotation.arabic import key, letters_to_offset, proclitic_forms
from annotation.document import Document
from annotation.scheme import Scheme, load
from annotation.suggesters.lexicon import folded
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion

if TYPE_CHECKING:
    from annotation.suggesters.crf.experience import View
    from annotation.suggesters.crf.layers import Guess
    from annotation.suggesters.crf.ready import Ready

CODE = "1"  # raised with every change of this file
SPEAKS = "anercorp"
# What a guess must be worth to be said, by label.
LEAST = {"PERS": 0.5, "LOC": 0.5, "ORG": 2.0}
HEADS = (("triggers.gpe", "GPE"), ("triggers.loc", "LOC"), ("triggers.fac", "FAC"))


@dataclass(frozen=True, slots=True)
class Starter:
    """Fills the gaps of the voices it hears; what they say stands."""

    place: Path
    voices: tuple[Suggester, ...]
    name: str = "starter"

    @property
    def version(self) -> str:
        """The code's number, the checksum of the weights, and the versions of the voices."""
        return "-".join([CODE, ready(self.place).checksum, *(voice.version for voice in self.voices)])

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """Persons and places where the other voices say nothing, in text order."""
        from annotation.suggesters.crf.experience import View
        from annotation.suggesters.crf.word_types import WordTypes

        starter = ready(self.place)
        view = View.of(document, load(SPEAKS), self.voices, WordTypes())
        said = [one for voice in self.voices for one in voice.suggest(document, scheme)]
        found = []
        for number in range(len(view.words)):
            for guess in guesses(starter, view, number):
                one = self._suggestion(view, number, guess, scheme)
                if one and not any(other.start < one.end and one.start < other.end for other in said):
                    found.append(one)
        return found

    def _suggestion(self, view: View, number: int, guess: Guess, scheme: Scheme) -> Suggestion | None:
        if guess.chance < LEAST[guess.label]:
            return None
        words, base = view.passage.words, view.passage.sentences[number][0]
        label = load(SPEAKS).translate(guess.label, scheme)
        first = base + guess.first
        start, end = words[first][0], words[base + guess.last - 1][1]
        if guess.label == "LOC" and scheme.find("GPE"):
            label = "GPE"
        if not scheme.proclitics:
            start += _cut(ready(self.place), view.passage.surface(first))
        if label is None:
            return None
        return Suggestion(start, end, label, self.name, round(guess.chance, 2), "like names in other corpora")


def guesses(starter: Ready, view: View, number: int) -> list[Guess]:
    """What the weights believe of a sentence, at their own figures."""
    import numpy as np

    from annotation.suggesters.crf import features
    from annotation.suggesters.crf.layers import read
    from annotation.suggesters.crf.roles import ROLES

    roles = np.array([starter.roles.features(word) for word in view.words[number]], np.uint64)
    return read(starter.chain, np.hstack([view.fixed[number], features.of_evidence(roles, 1, ROLES)]))


def _cut(starter: Ready, word: str) -> int:
    """Letters of proclitics before a name: none where the whole word is known as one, else those before a known one."""
    for letters, form in proclitic_forms(key(word)):
        counts = starter.roles.counts.get(form)
        if any(form in folded(kind) for kind in ("names.given", "names.foreign", "names.surnames")) or (
            counts and any(role != "O" for role in counts)
        ):
            return letters_to_offset(word, letters) if letters else 0
    return 0


@cache
def ready(place: Path) -> Ready:
    """The weights in a file, read once. Raises OSError and ReadyError."""
    from annotation.suggesters.crf.ready import load as read

    return read(place.read_bytes())
