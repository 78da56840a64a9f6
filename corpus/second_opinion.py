# SPDX-License-Identifier: MIT
"""What the suggesters say of a document that was worked on already: the learner's word where it has one, else all the others'."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotation.document import Document
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion
from corpus.apprentice_apart import ApprenticeApart
from corpus.corpus import Corpus


def second_opinion(
    corpus: Corpus, apprentice: ApprenticeApart | None = None
) -> Callable[[Document], list[Suggestion]]:
    """A function that asks; it learns nothing by that, and loads the word lists when it is first called.

    Answers of suggesters are kept as ever. A learner that has seen the marks and still says otherwise has its reasons.
    """
    voices: list[Sequence[Suggester]] = []

    def ask(document: Document) -> list[Suggestion]:
        learned = apprentice.opinion(document) if apprentice else None
        if learned is not None:
            return learned
        if not voices:
            from annotation.suggesters.catalogue import suggesters

            voices.append(suggesters())
        return corpus.suggestions.ask(document, voices[0])

    return ask
