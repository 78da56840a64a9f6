# SPDX-License-Identifier: MIT
"""The suggester of first sight: persons, and places that lists miss, by weights made beforehand from public gold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotation.arabic import key, letters_to_offset, proclitic_forms
from annotation.document import Document
from annotation.scheme import Scheme, load
from annotation.suggesters.lexicon import folded, terms
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion

if TYPE_CHECKING:
    from annotation.suggesters.crf.experience import View
    from annotation.suggesters.crf.layers import Guess
    from annotation.suggesters.crf.ready import Ready

NAME = "starter"
CODE = "1"  # raised with every change of this file
SPEAKS = "anercorp"
# By label: the chance from which a guess is said, and what those that stood alone were worth on corpora that the
# weights had not seen (make bench-starter). Bodies are left to the rules: they do not carry over from one corpus to another.
LEAST = {"PERS": 0.6, "LOC": 0.8}
WORTH = {"PERS": 0.55, "LOC": 0.4}
ABOVE = 0.01  # how much surer than the rule it corrects
REASON = "like names in other corpora"
_GIVEN = ("names.given", "names.foreign", "names.surnames", "names.single")


@dataclass(frozen=True, slots=True)
class Starter:
    """Tells persons better than the voices it hears, and places where they say nothing; all else they said stands."""

    place: Path
    voices: tuple[Suggester, ...]
    name: str = NAME

    @property
    def version(self) -> str:
        """The code's number, the checksum of the weights, and the versions of the voices."""
        return "-".join([CODE, checksum(self.place), *(voice.version for voice in self.voices)])

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """Its persons and places, in text order; nothing where the file cannot be read."""
        from annotation.suggesters.crf.experience import View
        from annotation.suggesters.crf.ready import ReadyError

        try:
            starter = ready(self.place)
        except (OSError, ReadyError):
            return []
        view = View.of(document, load(SPEAKS), self.voices)
        said = [one for voice in self.voices for one in voice.suggest(document, scheme)]
        labels = {"PERS": load(SPEAKS).translate("PERS", scheme), "LOC": _place_label(scheme)}
        return [
            one
            for number in range(len(view.words))
            for guess in guesses(starter, view, number)
            if (label := labels.get(guess.label)) and guess.chance >= LEAST[guess.label]
            if not _is_common(view.words[number][guess.first : guess.last])
            for one in self._said(_range(starter, view, number, guess, scheme), guess, label, said)
        ]

    def _said(
        self, where: tuple[int, int], guess: Guess, label: str, said: Sequence[Suggestion]
    ) -> Iterator[Suggestion]:
        """The guess as a suggestion: alone, or in place of other edges of a person; nothing where others speak."""
        start, end = where
        near = [one for one in said if one.start < end and start < one.end]
        confidence = WORTH[guess.label]
        if near and guess.label == "PERS" and all(one.label == label for one in near):
            confidence = max(one.confidence for one in near) + ABOVE
        elif near:
            return
        if not any((one.start, one.end) == where for one in near):
            yield Suggestion(start, end, label, self.name, round(confidence, 3), REASON)


def guesses(starter: Ready, view: View, number: int) -> list[Guess]:
    """What the weights believe of a sentence, at their own figures."""
    import numpy as np

    from annotation.suggesters.crf import features
    from annotation.suggesters.crf.layers import read
    from annotation.suggesters.crf.roles import ROLES

    roles = np.array([starter.roles.features(word) for word in view.words[number]], np.uint64)
    return read(starter.chain, np.hstack([view.fixed[number], features.of_evidence(roles, 1, ROLES)]))


def _place_label(scheme: Scheme) -> str | None:
    """What a place is called where nothing tells its kind: most are towns and countries."""
    town = scheme.find("GPE")
    return town.name if town else load(SPEAKS).translate("LOC", scheme)


def _range(starter: Ready, view: View, number: int, guess: Guess, scheme: Scheme) -> tuple[int, int]:
    words, first = view.passage.words, view.passage.sentences[number][0] + guess.first
    start, end = words[first][0], words[first + guess.last - guess.first - 1][1]
    return start if scheme.proclitics else start + _cut(starter, view.passage.surface(first)), end


def _cut(starter: Ready, word: str) -> int:
    """Letters of proclitics before a name: the fewest after which the word is known as one, else none."""
    for letters, form in proclitic_forms(key(word)):
        counts = starter.roles.counts.get(form)
        if any(form in folded(kind) for kind in _GIVEN) or (counts and any(role != "O" for role in counts)):
            return letters_to_offset(word, letters) if letters else 0
    return 0


def beginning(place: Path | None, scheme: Scheme) -> Ready | None:
    """What a learner may begin with: the weights, where the scheme speaks of persons, places and bodies as they do."""
    from annotation.suggesters.crf.ready import ReadyError

    names = {label.name for label in scheme.labels}
    if place is None or not names >= {"PERS", "LOC", "ORG"} or "GPE" in names:
        return None
    try:
        return ready(place)
    except (OSError, ReadyError):
        return None


def _is_common(words: Sequence[str]) -> bool:
    """Whether a single word is a common noun of the lists: المدينة names no town."""
    from annotation.suggesters.crf.word_types import forms

    return len(words) == 1 and any(
        kind.startswith(("triggers.", "common.", "places.before"))
        for form in forms(words[0])
        for term in terms().get(form, ())
        if not term.rest
        for kind in term.kinds
    )


@cache
def ready(place: Path) -> Ready:
    """The weights in a file, read once. Raises OSError and ReadyError."""
    from annotation.suggesters.crf.ready import load as read

    return read(place.read_bytes())


@cache
def checksum(place: Path) -> str:
    """The checksum that a file of weights tells of itself, read without anything heavy; empty where there is none."""
    try:
        with place.open("rb") as file:
            return file.read(100).split(b"\n")[1][:8].decode("ascii", "replace")
    except (OSError, IndexError):
        return ""
