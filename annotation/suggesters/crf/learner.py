# SPDX-License-Identifier: MIT
"""The learner beside an annotator: a step after each confirmed sentence, a replay of each finished document."""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Sequence

from annotation.document import Document
from annotation.edit import Marks
from annotation.scheme import Scheme
from annotation.suggesters.crf.experience import View
from annotation.suggesters.crf.layers import Lesson
from annotation.suggesters.crf.learned import Learned
from annotation.suggesters.crf.model import Model
from annotation.suggesters.crf.policy import FADING
from annotation.suggesters.crf.ready import Ready
from annotation.suggesters.crf.recall import Labelled
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Outcome, Suggestion
from annotation.tokens import Range

VIEWS = 4  # documents whose fixed features are kept


class Learner:
    """Learns under one scheme, hearing the voices that need no learning. Not for two threads at once.

    What `learn_sentence` teaches holds until the next `replay`: the finished document is then learned anew from
    where the last one left off, so that the model depends on the finished documents and their order alone.
    """

    def __init__(
        self,
        scheme: Scheme,
        voices: Sequence[Suggester],
        model: Model | None = None,
        *,
        beginning: Ready | None = None,
    ) -> None:
        """Goes on with `model` where that is given; else begins anew, from weights made beforehand or from none."""
        self.model = model or Model(scheme, beginning=beginning)
        self._scheme = scheme
        self._voices = tuple(voices)
        self._views: OrderedDict[tuple[str, str], View] = OrderedDict()
        self._taught: set[tuple[str, int, Labelled | None]] = set()

    def suggest(self, document: Document, within: Range | None = None) -> list[Suggestion]:
        """What is to be shown of a document, or of the sentences that lie in a range of it, in text order."""
        view = self.view(document)
        numbers = range(len(view.words)) if within is None else view.passage.within(*within)
        return self.model.suggest(view, numbers)

    def learn_sentence(
        self, document: Document, marks: Marks, within: Range, *, complete: bool = False
    ) -> None:
        """Learn from the sentences in a range: confirmed spans and refused suggestions.

        Only where the range is `complete`, as when a person has said so, does silence mean "no span". A span or a
        refusal already learned since the last replay is not learned again.
        """
        view = self.view(document)
        model = self.model
        for number in view.passage.within(*within):
            words, marked = view.words[number], _marked(view, number, marks)
            refused = _refused(view, number, marks)
            fresh = [one for one in marked if (document.id, number, one) not in self._taught]
            done = (document.id, number, None) in self._taught
            if not fresh and (done or not complete) and not refused:
                continue
            hashes, _ = model.experience.features(words, view.fixed[number])
            if complete:
                model.layers.learn(model.layers.lesson(hashes, marked))
                self._taught.add((document.id, number, None))
            else:
                model.layers.learn_partly(hashes, marked, refused)
                for first, last, _ in refused:
                    model.experience.recall.unlearn(words, first, last)
            model.learn_around(view, number, marks, complete=complete)
            model.experience.learn(words, fresh, complete=complete and not done)
            self._taught |= {(document.id, number, one) for one in fresh}

    def replay(self, document: Document, marks: Marks) -> None:
        """Learn a finished document, in which silence means "no span"; unfinished lessons are forgotten."""
        model = self.model
        model.roll_back()
        self._taught.clear()
        view = self.view(document)
        model.gained = {leads: FADING * gained for leads, gained in model.gained.items()}
        lessons: list[Lesson] = []
        for number, words in enumerate(view.words):
            marked = _marked(view, number, marks)
            hashes, met = model.experience.features(words, view.fixed[number])
            model.compare(view, number, hashes, met, marked)
            lessons.append(model.layers.lesson(hashes, marked))
            model.layers.learn(lessons[-1])
            model.learn_around(view, number, marks, complete=True)
            model.experience.learn(words, marked, complete=True)
            model.confirmed.update(label for _, _, label in marked)
        for lesson in lessons:
            model.layers.learn(lesson)
        model.documents += 1
        model.settle()

    def snapshot(self, version: str) -> Learned:
        """What is known now as a suggester of this version, which goes on to be the same while the learner learns."""
        return Learned(copy.deepcopy(self.model), self._voices, version)

    def view(self, document: Document) -> View:
        """The document as the model sees it, kept for a while."""
        key = (document.id, document.sha256)
        view = self._views.pop(key, None) or View.of(document, self._scheme, self._voices)
        self._views[key] = view
        if len(self._views) > VIEWS:
            self._views.popitem(last=False)
        return view


def _marked(view: View, number: int, marks: Marks) -> list[Labelled]:
    """The spans of a sentence in its own word numbers, in text order."""
    start, end = view.range_of(number)
    inside = (span for span in marks.spans if start <= span.start and span.end <= end)
    found = {(*view.in_words(number, span.start, span.end), span.label) for span in inside}
    return sorted(one for one in found if one[0] < one[1])


def _refused(view: View, number: int, marks: Marks) -> list[Labelled]:
    """The rejected suggestions of a sentence, as `_marked`."""
    start, end = view.range_of(number)
    inside = (
        verdict
        for verdict in marks.verdicts
        if verdict.outcome is Outcome.REJECTED and start <= verdict.start and verdict.end <= end
    )
    found = {(*view.in_words(number, verdict.start, verdict.end), verdict.label) for verdict in inside}
    return sorted(one for one in found if one[0] < one[1])
