# SPDX-License-Identifier: MIT
"""What a document shows the model, and what the model remembers of others when it looks at a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.blend import blend
from annotation.suggesters.crf import evidence, features
from annotation.suggesters.crf.passage import Passage
from annotation.suggesters.crf.recall import Labelled, Met, Recall
from annotation.suggesters.crf.roles import ROLES, Roles
from annotation.suggesters.crf.sight import Sight
from annotation.suggesters.crf.word_types import Hashes, hashed
from annotation.suggesters.suggester import Suggester, SuggesterError
from annotation.suggestion import Suggestion
from annotation.tokens import Range


@dataclass(frozen=True)
class View:
    """A document as the model sees it before it remembers anything: words, fixed features, and what the rules say."""

    passage: Passage
    words: tuple[tuple[str, ...], ...]
    fixed: tuple[Hashes, ...]
    voices: tuple[tuple[Suggestion, ...], ...]
    nested: bool

    @cached_property
    def spoken(self) -> tuple[Suggestion, ...]:
        """What the voices propose together."""
        return tuple(blend(self.voices, nested=self.nested))

    def range_of(self, number: int) -> Range:
        """Where a sentence stands in the text."""
        first, last = self.passage.sentences[number]
        return self.passage.words[first][0], self.passage.words[last - 1][1]

    def in_words(self, number: int, start: int, end: int) -> Range:
        """The words of the sentence that a range of the text touches, counted from its first."""
        base = self.passage.sentences[number][0]
        first, last = self.passage.touched(start, end)
        return first - base, last - base

    @classmethod
    def of(cls, document: Document, scheme: Scheme, voices: Sequence[Suggester]) -> View:
        """Look at a document; the voices are asked here, once."""
        sight = Sight.of(document)
        said = tuple(_answer(voice, document, scheme) for voice in voices)
        spoken = evidence.of_voices(sight.passage, said)[sight.places]
        heard = features.of_evidence(spoken, 1, 20_000, sight.lengths)
        fixed = np.hstack([sight.features, heard])
        cuts = np.cumsum(sight.lengths)[:-1]
        return cls(sight.passage, sight.words, tuple(np.split(fixed, cuts)), said, scheme.nested)


def _answer(voice: Suggester, document: Document, scheme: Scheme) -> tuple[Suggestion, ...]:
    """What a voice says; one that cannot answer says nothing, as it does to the page."""
    try:
        return tuple(voice.suggest(document, scheme))
    except SuggesterError:
        return ()


class Experience:
    """Names and roles of words, from the sentences learned so far."""

    def __init__(self) -> None:
        self.recall = Recall()
        self.roles = Roles()

    def learn(self, words: Sequence[str], spans: Sequence[Labelled], *, complete: bool) -> None:
        """Take in a sentence with its spans, in word numbers of the sentence."""
        self.recall.learn(words, spans, complete=complete)
        self.roles.learn(words, spans, complete=complete)

    def settle(self) -> None:
        """Make what was learned the ground to roll back to."""
        self.recall.counts.settle()
        self.roles.counts.settle()

    def roll_back(self) -> None:
        """Forget what was learned since it last settled."""
        self.recall.counts.roll_back()
        self.roles.roll_back()

    def features(self, words: Sequence[str], fixed: Hashes) -> tuple[Hashes, list[Met]]:
        """All features of a sentence, and the confirmed names it holds."""
        ((hashes, met),) = self.features_of([words], [fixed])
        return hashes, met

    def features_of(
        self, sentences: Sequence[Sequence[str]], fixed: Sequence[Hashes]
    ) -> list[tuple[Hashes, list[Met]]]:
        """The same for several sentences at once."""
        lengths = [len(words) for words in sentences]
        met = [list(self.recall.find(words)) for words in sentences]
        columns = np.zeros((sum(lengths), 3), np.uint64)
        for base, found in zip(accumulate(lengths, initial=0), met, strict=False):
            for one in found:
                for at in range(one.first, one.last):
                    columns[base + at] = _shown(one, begins=at == one.first)
        roles = np.array([self.roles.features(word) for words in sentences for word in words], np.uint64)
        remembered = features.of_evidence(columns, 1, 50_000, lengths)
        shown = features.of_evidence(roles, 1, ROLES, lengths)
        hashes = np.hstack([np.concatenate(fixed), remembered, shown])
        return list(zip(np.split(hashes, np.cumsum(lengths)[:-1]), met, strict=True))


def _shown(one: Met, *, begins: bool) -> tuple[int, int, int]:
    """What a word of a name that was met again shows: the tag, with how sure that is, with how long the name is."""
    grade = "sure" if one.share > 0.9 and one.seen >= 2 else "likely" if one.share > 0.5 else "weak"
    tag = f"{'B' if begins else 'I'} {one.label}"
    return hashed(tag), hashed(f"{tag} {grade}"), hashed(f"{tag} {min(one.last - one.first, 3)}")
