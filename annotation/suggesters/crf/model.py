# SPDX-License-Identifier: MIT
"""All that is learned, in one place: weights, names, roles, edges, answers; and what it says of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotation.arabic import key
from annotation.edit import Marks
from annotation.scheme import Scheme
from annotation.suggesters.blend import FIRST_VOICE
from annotation.suggesters.crf.calibration import RECENT, Calibration
from annotation.suggesters.crf.edges import first_letter, learn_edge
from annotation.suggesters.crf.experience import Experience, View
from annotation.suggesters.crf.layers import Guess, Layers
from annotation.suggesters.crf.policy import LEAD_DOCUMENTS, LEAD_SPANS, Standing, chosen, gain
from annotation.suggesters.crf.ready import Ready
from annotation.suggesters.crf.recall import Labelled, Met
from annotation.suggesters.crf.tally import Tally
from annotation.suggesters.crf.word_types import Hashes
from annotation.suggestion import Suggestion

NAME = "learned"
YES, NO = "yes", "no"
AT_ONCE = 60  # sentences whose features are computed together


class Model:
    """What was learned under one scheme; the same lessons in the same order give the same model."""

    def __init__(self, scheme: Scheme, *, rate: float = 0.1, beginning: Ready | None = None) -> None:
        """`beginning`: weights and lexicon to begin with, in labels that the scheme has by the same names."""
        self.scheme = scheme
        self.layers = Layers([label.name for label in scheme.labels], nested=scheme.nested, rate=rate)
        self.experience = Experience()
        self.begun: Tally[str] = Tally()
        self.answered: Tally[str] = Tally()  # what rules proposed: a form with a label, by YES and NO
        # By the voice that spoke: what was shown, at its own figure, and whether it was right; of the model, all guesses.
        self.answers: dict[str, list[tuple[float, bool]]] = {}
        self.confirmed: Counter[str] = Counter()
        self.documents = 0
        self.gained = {
            True: 0.0,
            False: 0.0,
        }  # what was saved lately where the model led, and where it did not
        self.calibrations: dict[str, Calibration] = {}
        if beginning is not None:
            beginning.chain.sow(self.layers.outer)
            self.experience.roles.take(beginning.roles)
            self.settle()

    @property
    def standing(self) -> Standing:
        """How far learning has come."""
        spans = self.confirmed.total()
        may_lead = spans >= LEAD_SPANS or self.documents >= LEAD_DOCUMENTS
        leads = may_lead and self.gained[True] >= self.gained[False]
        return Standing(self.documents, spans, self.confirmed, self.scheme.nested, leads)

    def settle(self) -> None:
        """Make what was learned the ground to roll back to."""
        self.layers.settle()
        self.experience.settle()
        self.begun.settle()
        self.answered.settle()
        for voice, answers in self.answers.items():
            del answers[:-RECENT]
            self.calibrations[voice] = Calibration.of(answers)

    def roll_back(self) -> None:
        """Forget what was learned since it last settled."""
        self.layers.roll_back()
        self.experience.roll_back()
        self.begun.roll_back()
        self.answered.roll_back()

    def suggest(self, view: View, sentences: Iterable[int]) -> list[Suggestion]:
        """What is to be shown of these sentences, in text order."""
        found: list[Suggestion] = []
        standing = self.standing
        numbers = list(sentences)
        for first in range(0, len(numbers), AT_ONCE):
            some = numbers[first : first + AT_ONCE]
            seen = self.experience.features_of(
                [view.words[number] for number in some], [view.fixed[number] for number in some]
            )
            for number, (hashes, met) in zip(some, seen, strict=True):
                guesses = self.guess(view, number, hashes)
                shown = chosen(*self._voices(view, number, guesses, met), standing)
                found += [one if one.source == NAME else self._calibrated(one) for one in shown]
        return found

    def compare(
        self, view: View, number: int, hashes: Hashes, met: Sequence[Met], marked: Sequence[Labelled]
    ) -> None:
        """Count what would have been saved on a sentence under either lead, and what the model's figures are worth."""
        guesses, gold = self.guess(view, number, hashes), set(marked)
        voices, standing = self._voices(view, number, guesses, met), self.standing
        for leads in (True, False):
            shown = chosen(*voices, replace(standing, leads=leads))
            places = [(*view.in_words(number, one.start, one.end), one.label) for one in shown]
            self.gained[leads] += gain(len(set(places)), len(gold.intersection(places)))
            if leads == standing.leads:
                for one, place in zip(shown, places, strict=True):
                    if one.source != NAME:
                        self._answer(one.source, one.confidence, place in gold)
        for guess in guesses:
            self._answer(NAME, guess.chance, (guess.first, guess.last, guess.label) in gold)

    def _answer(self, voice: str, chance: float, right: bool) -> None:
        self.answers.setdefault(voice, []).append((chance, right))

    def _worth(self, voice: str, chance: float) -> float:
        """What a voice's figure has been worth lately; the figure itself, where nothing is known of that."""
        known = self.calibrations.get(voice)
        return round(known(chance), 3) if known else round(chance, 3)

    def _calibrated(self, one: Suggestion) -> Suggestion:
        return replace(one, confidence=self._worth(one.source, one.confidence))

    def _voices(
        self, view: View, number: int, believed: Sequence[Guess], met: Sequence[Met]
    ) -> tuple[list[Suggestion], list[Suggestion], list[Suggestion]]:
        """The model's guesses about a sentence, the names met again, and what the rules say unrefused."""
        heard = list(self._within(view, number, view.spoken))
        guesses = [self._suggestion(view, number, one, heard) for one in believed]
        known = [self._known(view, number, one, heard) for one in met if one.share > 0.5]
        return guesses, known, [one for one in heard if not self._refused(view, one)]

    def guess(self, view: View, number: int, hashes: Hashes) -> list[Guess]:
        """What the model believes of a sentence, at its own figures; what the rules say is weighed too."""
        heard = self._within(view, number, view.spoken)
        told = [(*view.in_words(number, one.start, one.end), one.label) for one in heard]
        return self.layers.read(hashes, told)

    def learn_around(self, view: View, number: int, marks: Marks, *, complete: bool) -> None:
        """Remember how the names of a sentence begin, and which suggestions of the rules were right."""
        start, end = view.range_of(number)
        right: set[Labelled] = set()
        for span in marks.spans:
            if start <= span.start and span.end <= end:
                first, last = view.in_words(number, span.start, span.end)
                right.add((first, last, span.label))
                word = view.passage.sentences[number][0] + first
                cut = max(span.start - view.passage.words[word][0], 0)
                learn_edge(self.begun, view.passage.surface(word), cut)
        for one in self._within(view, number, view.spoken):
            good = (*view.in_words(number, one.start, one.end), one.label) in right
            if good or complete:
                self.answered.add(_said(view, one), YES if good else NO)

    def _refused(self, view: View, one: Suggestion) -> bool:
        counts = self.answered.get(_said(view, one))
        return counts is not None and counts.get(NO, 0) > counts.get(YES, 0)

    @staticmethod
    def _within(view: View, number: int, said: Iterable[Suggestion]) -> Iterator[Suggestion]:
        start, end = view.range_of(number)
        return (one for one in said if start <= one.start and one.end <= end)

    def _range(
        self, view: View, number: int, first: int, last: int, heard: Sequence[Suggestion]
    ) -> tuple[int, int]:
        """The range of the text for words of a sentence."""
        base = view.passage.sentences[number][0]
        (start, stop), (_, end) = view.passage.words[base + first], view.passage.words[base + last - 1]
        if not self.scheme.proclitics:
            cuts = [one.start - start for one in heard if start <= one.start < stop]
            start += first_letter(view.words[number][first], cuts, self.begun)
        return start, end

    def _suggestion(self, view: View, number: int, guess: Guess, heard: Sequence[Suggestion]) -> Suggestion:
        start, end = self._range(view, number, guess.first, guess.last, heard)
        because = next((one.reason for one in heard if (one.end, one.label) == (end, guess.label)), "")
        times = self.confirmed[guess.label]
        reason = because or f"like {times} confirmed spans"
        return Suggestion(start, end, guess.label, NAME, self._worth(NAME, guess.chance), reason)

    def _known(self, view: View, number: int, met: Met, heard: Sequence[Suggestion]) -> Suggestion:
        start, end = self._range(view, number, met.first, met.last, heard)
        confidence = round(min((met.confirmed + 2) / (met.seen + 2.5), 0.99), 2)
        return Suggestion(start, end, met.label, FIRST_VOICE, confidence, "confirmed before in this corpus")


def _said(view: View, one: Suggestion) -> str:
    return f"{key(view.passage.document.text[one.start : one.end])} {one.label}"
