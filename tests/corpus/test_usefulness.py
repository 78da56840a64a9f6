# SPDX-License-Identifier: MIT
"""The next document is the one whose suggestions are least certain, among those still to be done."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from annotation.document import Document, Status
from annotation.doubt import gain
from annotation.edit import accept
from annotation.scheme import Scheme
from annotation.suggesters.hearing import Hearing
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.remembering import Remembering
from corpus.usefulness import most_useful


@dataclass
class Sure:
    """Suggests the first three letters of a document, with the confidence it was given for it."""

    confidences: dict[str, float]
    name: str = "sure"
    version: str = "1"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        return [Suggestion(0, 3, "GPE", self.name, self.confidences[document.id], "r")]


def suggestion(confidence: float) -> Suggestion:
    return Suggestion(0, 3, "GPE", "x", confidence, "r")


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ([], [suggestion(0.9)]),
        ([suggestion(0.95)], [suggestion(0.5)]),
        ([suggestion(0.5)], [suggestion(0.5)] * 2),
        ([suggestion(0.9)] * 50, [suggestion(0.6)] * 10),
    ],
)
def test_doubt_is_worth_more(less, more):
    assert 0 <= gain(less) < gain(more) <= 1


def test_the_least_certain_open_document_comes_next(corpus: Corpus):
    sure = Sure({"visit": 0.9, "market": 0.55})

    def best(**more: object) -> str | None:
        given = {"hearing": Hearing()} | more
        return most_useful(corpus, "mona", [sure], Remembering(corpus, "mona"), **given)

    assert best() == "market"
    assert best(without="market") == "visit"
    assert best(hearing=Hearing(threshold=0.6)) == "visit"
    corpus.annotations.apply("market", "mona", accept(Suggestion(0, 3, "GPE", "sure", 0.55, "r")))
    assert best() == "visit"
    corpus.documents.set_status("visit", Status.DONE, "mona")
    assert best() == "market"
    assert best(without="market") is None
