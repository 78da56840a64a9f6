# SPDX-License-Identifier: MIT
"""Each version of a suggester is asked once about a document, and the answer is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.errors import CorpusError


@dataclass
class Counting:
    """Proposes the first word, and counts how often it was asked."""

    name: str = "counting"
    version: str = "1"
    asked: list[str] = field(default_factory=list)

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        self.asked.append(document.id)
        end = document.text.index(" ")
        return [Suggestion(0, end, scheme.labels[0].name, self.name, 0.1 + 0.2, f"كلمة v{self.version}")]


def test_it_is_asked_once(corpus: Corpus, place: Path):
    suggester = Counting()
    document = corpus.documents.get("visit")
    assert corpus.suggestions.stored(document, suggester) is None
    first = corpus.suggestions.ask(document, [suggester])
    assert [(s.start, s.end, s.confidence) for s in first] == [(0, 3, 0.1 + 0.2)]
    assert corpus.suggestions.voices(document, [suggester]) == [first]
    corpus.close()
    with Corpus.open(place) as again:
        assert again.suggestions.stored(document, suggester) == first
        assert again.suggestions.ask(document, [suggester]) == first
    assert suggester.asked == ["visit"]


def test_a_new_version_is_asked_anew_and_replaces_the_old(corpus: Corpus):
    document = corpus.documents.get("visit")
    old, new = Counting(), Counting(version="2")
    corpus.suggestions.ask(document, [old])
    assert corpus.suggestions.ask(document, [new])[0].reason == "كلمة v2"
    assert corpus.suggestions.stored(document, old) is None


def test_the_first_answer_stays(corpus: Corpus):
    document, suggester = corpus.documents.get("visit"), Counting()
    first = corpus.suggestions.ask(document, [suggester])
    corpus.suggestions.keep(document, suggester, [])
    assert corpus.suggestions.stored(document, suggester) == first


def test_nothing_is_an_answer_too(corpus: Corpus):
    document, suggester = corpus.documents.get("visit"), Counting()
    corpus.suggestions.keep(document, suggester, [])
    assert corpus.suggestions.ask(document, [suggester]) == []
    assert suggester.asked == []


def test_a_document_of_another_corpus_is_refused(corpus: Corpus):
    with pytest.raises(CorpusError, match="no document"):
        corpus.suggestions.stored(Document("نص آخر", "آخر", "other"), Counting())
