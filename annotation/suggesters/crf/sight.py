# SPDX-License-Identifier: MIT
"""A document at first sight: its words, its sentences, and what they show before any voice is heard or anything remembered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from annotation.document import Document
from annotation.suggesters.crf import evidence, features
from annotation.suggesters.crf.passage import Passage
from annotation.suggesters.crf.word_types import Hashes, WordTypes

LONG = 50_000  # code points of a text that is looked at anew each time

_types = WordTypes()


@dataclass(frozen=True)
class Sight:
    """`features` has a row for each word of each sentence; `places` are the numbers of these words in the passage."""

    passage: Passage
    words: tuple[tuple[str, ...], ...]
    places: NDArray[np.int64]
    features: Hashes

    @property
    def lengths(self) -> list[int]:
        """How many words each sentence has."""
        return [len(words) for words in self.words]

    @classmethod
    def of(cls, document: Document) -> Sight:
        """Look at a document; the last texts are remembered, since starter and learner look at the same one."""
        look = _look if len(document.text) > LONG else _look_once
        return look(document.text, document.metadata.get("words", ""))


def _look(text: str, cut: str) -> Sight:
    passage = Passage.of(Document(text, "", "", {"words": cut}))
    words = tuple(tuple(map(passage.surface, range(*where))) for where in passage.sentences)
    places = np.concatenate([np.zeros(0, np.int64), *(np.arange(*where) for where in passage.sentences)])
    lengths = [len(sentence) for sentence in words]
    persons = [evidence.of_persons(sentence) for sentence in words]
    shown = [
        features.of_words(words, _types),
        features.of_evidence(evidence.of_lists(passage)[places], 1, 25_000, lengths),
        features.of_evidence(np.concatenate([np.zeros((0, 4), np.uint64), *persons]), 0, 30_000, lengths),
    ]
    return Sight(passage, words, places, np.hstack(shown))


_look_once = lru_cache(4)(_look)
