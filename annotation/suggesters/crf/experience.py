# SPDX-License-Identifier: MIT
"""What a document shows the model, and what the model remembers of others when it looks at a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.blend import blend
from annotation.suggesters.crf import evidence, features
from annotation.suggesters.crf.passage import Passage
from annotation.suggesters.crf.recall import Labelled, Met, Recall
from annotation.suggesters.crf.roles import ROLES, Roles
from annotation.suggesters.crf.word_types import Hashes, WordTypes, hashed
from annotation.suggesters.suggester import Suggester
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
    def of(cls, document: Document, scheme: Scheme, voices: Sequence[Suggester], types: WordTypes) -> View:
        """Look at a document; the voices are asked here, once."""
        passage = Passage.of(document)
        words = tuple(tuple(map(passage.surface, range(*where))) for where in passage.sentences)
        said = tuple(tuple(voice.suggest(document, scheme)) for voice in voices)
        spoken, listed = evidence.of_voices(passage, said), evidence.of_lists(passage)
        fixed = []
        for inside, sentence, where in zip(
            features.of_words(words, types), words, passage.sentences, strict=True
        ):
            here = slice(*where)
            heard = features.of_evidence(spoken[here], 1, 20_000)
            found = features.of_evidence(listed[here], 1, 25_000)
            persons = features.of_evidence(evidence.of_persons(sentence), 0, 30_000)
            fixed.append(np.hstack([inside, found, persons, heard]))
        return cls(passage, words, tuple(fixed), said, scheme.nested)


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
        met = list(self.recall.find(words))
        columns = np.zeros((len(words), 3), np.uint64)
        for one in met:
            grade = "sure" if one.share > 0.9 and one.seen >= 2 else "likely" if one.share > 0.5 else "weak"
            for at in range(one.first, one.last):
                tag = f"{'B' if at == one.first else 'I'} {one.label}"
                columns[at] = (
                    hashed(tag),
                    hashed(f"{tag} {grade}"),
                    hashed(f"{tag} {min(one.last - one.first, 3)}"),
                )
        roles = np.array([self.roles.features(word) for word in words], np.uint64)
        shown = features.of_evidence(roles, 1, ROLES)
        return np.hstack([fixed, features.of_evidence(columns, 1, 50_000), shown]), met
