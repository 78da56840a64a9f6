# SPDX-License-Identifier: MIT
"""The learner beside one annotator at work: taught by the corpus, then by each confirmed sentence on the page."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from annotation.document import Document
from annotation.edit import Marks
from annotation.suggestion import Suggestion
from corpus.learning import ENOUGH_DOCUMENTS, ENOUGH_SPANS, learn

if TYPE_CHECKING:
    from annotation.suggesters.crf.learner import Learner
    from corpus.corpus import Corpus


class Apprentice:
    """Knows nothing until `study`. Safe in any thread: while it studies, it goes on saying what it knew before."""

    def __init__(self, corpus: Corpus, annotator: str, folder: Path | None = None) -> None:
        """`folder` keeps the weights, a cache; else that of this person."""
        self._corpus, self._annotator, self._folder = corpus, annotator, folder
        self._turn, self._study = Lock(), Lock()
        self._learner: Learner | None = None
        self._seen: dict[str, Marks] = {}

    def study(self) -> str:
        """Learn all that is confirmed in the corpus, on a learner of its own, then know that.

        Gives a sentence where the kept weights could not be used and all was learned anew, else nothing.
        """
        with self._study:
            taught = learn(self._corpus, annotator=self._annotator, folder=self._folder)
            with self._turn:
                self._learner, self._seen = taught.learner, {}
            return taught.notice

    def suggest(self, document: Document) -> list[Suggestion] | None:
        """What is to be shown of the document, in text order; None while others should speak.

        First learns the sentences that were confirmed or refused since it was asked last. It speaks for all
        the suggesters it hears, but not before it has seen enough confirmed spans.
        """
        marks = self._corpus.annotations.marks(document.id, self._annotator)
        if self._took_back(document, marks):
            self.study()  # what was learned of an undone mark is unlearned
        with self._turn:
            if self._learner is None:
                return None
            self._learn(self._learner, document, marks)
            if not _has_seen_enough(self._learner):
                return None
            return self._corpus.lists.read().hush(document, self._learner.suggest(document))

    def opinion(self, document: Document) -> list[Suggestion] | None:
        """What it would show of the document, in text order, learning nothing new; None while others should speak."""
        with self._turn:
            learner = self._learner
            return learner.suggest(document) if learner and _has_seen_enough(learner) else None

    def _took_back(self, document: Document, marks: Marks) -> bool:
        with self._turn:
            seen = self._seen.get(document.id, Marks())
            return not (seen.spans <= marks.spans and seen.verdicts <= marks.verdicts)

    def _learn(self, learner: Learner, document: Document, marks: Marks) -> None:
        """Learn the sentences with marks that are new since the last time."""
        seen = self._seen.get(document.id)
        self._seen[document.id] = marks
        if seen is None:  # what is on disk was studied already
            return
        new = (marks.spans - seen.spans) | (marks.verdicts - seen.verdicts)
        view = learner.view(document)
        for number in range(len(view.words)):
            start, end = view.range_of(number)
            if any(start <= mark.start and mark.end <= end for mark in new):
                learner.learn_sentence(document, marks, (start, end))


def _has_seen_enough(learner: Learner) -> bool:
    standing = learner.model.standing
    return standing.spans >= ENOUGH_SPANS or standing.documents >= ENOUGH_DOCUMENTS
