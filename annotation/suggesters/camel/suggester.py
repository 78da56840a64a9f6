# SPDX-License-Identifier: MIT
"""The voice of a model: the sentences of a document to whoever runs it, its labels back as suggestions in the scheme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotation.clitics import certain_cuts, standing_alone
from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.camel.spans import Found, in_scheme, spans
from annotation.suggesters.camel.tagging import Tag
from annotation.suggesters.crf.passage import Passage
from annotation.suggestion import Suggestion

NAME = "camel"
CODE = "1"  # raised with every change of what this package says
REASON = "a language model reads it so"
# What a probability of 1 is worth before anyone answered: softmax is too sure of itself. A guess, measured on no model;
# the learner puts what people answered in its place.
WORTH = 0.86
LEAST = 0.4  # below it is noise

Tags = Callable[[Sequence[Sequence[str]]], Sequence[Sequence[Tag]]]


@dataclass(frozen=True, slots=True)
class Camel:
    """`model` is the identity of the weights, `tags` gives labels to sentences of words, one for each word."""

    model: str
    tags: Tags
    name: str = NAME

    @property
    def version(self) -> str:
        """The code's number and the model's identity."""
        return f"{CODE}-{self.model}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What the model reads as names, in text order. Raises ValueError for an answer that does not fit the question."""
        passage = Passage.of(document)
        sentences = [list(map(passage.surface, range(*where))) for where in passage.sentences]
        answers = self.tags(sentences)
        if len(answers) != len(sentences):
            raise ValueError(f"{len(answers)} answers about {len(sentences)} sentences")
        alone = standing_alone(document.text, passage.words)
        return [
            self._suggestion(passage, first, one, label, scheme, alone)
            for (first, _), words, tags in zip(passage.sentences, sentences, answers, strict=True)
            for one in spans(words, tags)
            if one.confidence >= LEAST and (label := in_scheme(one.label, scheme))
        ]

    def _suggestion(
        self, passage: Passage, base: int, one: Found, label: str, scheme: Scheme, alone: frozenset[str]
    ) -> Suggestion:
        (start, _), (_, end) = passage.words[base + one.first], passage.words[base + one.last - 1]
        if not scheme.proclitics:
            start += max(certain_cuts(passage.surface(base + one.first), alone), default=0)
        return Suggestion(start, end, label, self.name, round(WORTH * one.confidence, 3), REASON)
