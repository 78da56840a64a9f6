# SPDX-License-Identifier: MIT
"""Which open document would teach most: the one about whose suggestions the suggesters are least sure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotation.document import Document, Status
from annotation.doubt import gain
from annotation.suggesters.blend import blend
from annotation.suggesters.hearing import Hearing
from annotation.suggesters.suggester import Suggester
from corpus.corpus import Corpus
from corpus.remembering import Remembering

_OPEN = (Status.NEW, Status.STARTED)
_PAGE = 200


def most_useful(
    corpus: Corpus,
    annotator: str,
    suggesters: Sequence[Suggester],
    remembering: Remembering,
    *,
    hearing: Hearing,
    without: str = "",
    stopped: Callable[[], bool] = lambda: False,
) -> str | None:
    """The open document with the greatest gain, the earliest of equals; None when no other is open.

    Suggesters that were not asked about a document yet are asked now, and their answers kept.
    """
    told = gains(
        corpus, annotator, suggesters, remembering, hearing=hearing, without=without, stopped=stopped
    )
    best: tuple[float, str] | None = None
    for id, worth in told:
        if best is None or worth > best[0]:
            best = worth, id
    return best[1] if best else None


def gains(
    corpus: Corpus,
    annotator: str,
    suggesters: Sequence[Suggester],
    remembering: Remembering,
    *,
    hearing: Hearing,
    without: str = "",
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[str, float]]:
    """The open documents with the gain of each, in the order of import, one after the other."""
    for document in _open_documents(corpus, without):
        if stopped():
            break
        said = remembering.memory(document).suggest(document, corpus.scheme)
        voices = [said, *corpus.suggestions.voices(document, suggesters)]
        shown = blend(map(hearing.of, voices), nested=corpus.scheme.nested)
        yield document.id, gain(corpus.annotations.marks(document.id, annotator).pending(shown))


def _open_documents(corpus: Corpus, without: str) -> Iterator[Document]:
    first = 0
    while page := corpus.documents.page(first, _PAGE):
        for entry in page:
            if entry.status in _OPEN and entry.id != without:
                yield corpus.documents.get(entry.id)
        first += len(page)
