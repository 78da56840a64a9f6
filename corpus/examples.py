# SPDX-License-Identifier: MIT
"""Examples of a label out of the corpus: spans with the words around them, each name once, the latest first."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from annotation.arabic import key
from annotation.guidelines import Example
from corpus import tables
from corpus.corpus import Corpus

# So many of the latest spans are looked through for names that differ.
_LOOKED_AT = 300


@dataclass(frozen=True, slots=True)
class CorpusExample:
    """A span of a document (code points, half open), and a piece of the text around it as an example."""

    document: str
    start: int
    end: int
    shown: Example


def examples_of(corpus: Corpus, label: str, *, limit: int = 5, around: int = 45) -> list[CorpusExample]:
    """Spans of a label in their contexts, of `around` characters on each side, cut at words and lines."""
    spans, documents = tables.spans, tables.documents
    wanted = (
        select(documents.c.number, documents.c.id, spans.c.start, spans.c.end, spans.c.text)
        .join(documents, documents.c.number == spans.c.document)
        .where(spans.c.label == label, tables.arrived())
        .order_by(spans.c.number.desc())
        .limit(_LOOKED_AT)
    )
    found: list[CorpusExample] = []
    seen: set[str] = set()
    with corpus.database.reading() as connection:
        for number, id, start, end, words in connection.execute(wanted).all():
            if len(found) == limit:
                break
            if key(words) not in seen and "\n" not in words:
                seen.add(key(words))
                text = connection.execute(
                    select(documents.c.text).where(documents.c.number == number)
                ).scalar_one()
                found.append(CorpusExample(id, start, end, excerpt(text, start, end, around)))
    return found


def excerpt(text: str, start: int, end: int, around: int = 45) -> Example:
    """A piece of a text around a range, within its line, cut between words."""
    first = max(text.rfind("\n", 0, start) + 1, start - around)
    stop = text.find("\n", end)
    last = min(len(text) if stop < 0 else stop, end + around)
    if first and text[first - 1] not in " \n":
        cut = text.find(" ", first, start)
        first = cut + 1 if cut >= 0 else start
    if last < len(text) and text[last] not in " \n":
        cut = text.rfind(" ", end, last)
        last = cut if cut >= 0 else end
    return Example(text[first:last], start - first, end - first)
