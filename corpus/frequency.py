# SPDX-License-Identifier: MIT
"""Which names the corpus marks, and how often: by label, in any spelling, with their types and tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from annotation.arabic import key
from corpus import annotators, tables
from corpus.corpus import Corpus


@dataclass(frozen=True, slots=True)
class Name:
    """A name under a label, written as it is most often, and how many spans say it in any spelling."""

    text: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Frequencies:
    """`names` the most frequent first; `tokens` spans by label, `types` different names by label."""

    names: tuple[Name, ...]
    tokens: dict[str, int]
    types: dict[str, int]


def frequencies(corpus: Corpus, annotator: str = "") -> Frequencies:
    """What an annotator marked, or everyone where none is named."""
    spans = tables.spans
    asked = select(spans.c.text, spans.c.label).where(
        spans.c.document.in_(select(tables.documents.c.number).where(tables.arrived()))
    )
    with corpus.database.reading() as connection:
        if annotator:
            asked = asked.where(spans.c.annotator == (annotators.find(connection, annotator) or 0))
        return counted((text, label) for text, label in connection.execute(asked))


def counted(marked: Iterable[tuple[str, str]]) -> Frequencies:
    """The frequencies of these texts with their labels."""
    written: dict[tuple[str, str], Counter[str]] = {}
    for text, label in marked:
        written.setdefault((" ".join(key(text).split()), label), Counter())[" ".join(text.split())] += 1
    names = [
        Name(min(forms, key=lambda form: (-forms[form], form)), label, forms.total())
        for (_, label), forms in written.items()
    ]
    names.sort(key=lambda name: (-name.count, name.text, name.label))
    tokens: Counter[str] = Counter()
    types: Counter[str] = Counter()
    for name in names:
        tokens[name.label] += name.count
        types[name.label] += 1
    return Frequencies(tuple(names), dict(tokens), dict(types))
