# SPDX-License-Identifier: MIT
"""How the annotators of every document compare: counted once for each version of a document, and kept beside it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from sqlalchemy import Connection, delete, insert, or_, select

from annotation.adjudication import disputes
from annotation.agreement.comparing import Compared, compare
from annotation.agreement.pairing import confusion, pair_up
from annotation.edit import Marks
from annotation.span import Span
from annotation.tokens import source_words, words
from corpus import tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from corpus.selecting import marks_by_person

_AT_ONCE = 200
# Two labels, the lesser first, "" for none, and how their ranges compare.
Cell = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The annotators of a document compared: places where they differ, those settled in gold, and the figures behind."""

    document: str
    title: str
    status: str
    compared: Compared
    confusion: dict[Cell, int]
    disputed: int
    settled: int


def comparisons(
    corpus: Corpus,
    *,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    stopped: Callable[[], bool] = lambda: False,
) -> list[Comparison]:
    """The documents that at least two annotators have finished, in the order of import.

    Who was given a document counts once they say they are done; who was not, as soon as they marked anything. Gold is
    no annotator here. Raises CancelledError where it was stopped.
    """
    labels = tuple(label.name for label in corpus.scheme.labels)
    key = sha256(json.dumps(labels).encode()).hexdigest()
    found = {row["document"]: row for row in _known(corpus, key)}
    stale = _stale(corpus, found)
    progress(0, len(stale))
    for first in range(0, len(stale), _AT_ONCE):
        if stopped():
            raise CancelledError("It was stopped; nothing has changed.")
        some = stale[first : first + _AT_ONCE]
        new = list(_counted(corpus, some, labels, key))
        found |= {row["document"]: row for row in new}
        with suppress(CorpusError):  # who may only read counts again the next time
            _keep(corpus, new)
        progress(min(first + _AT_ONCE, len(stale)), len(stale))
    with corpus.database.reading() as connection:
        documents = tables.documents
        asked = select(documents.c.number, documents.c.id, documents.c.title, documents.c.status)
        rows = connection.execute(asked.where(tables.arrived()).order_by(documents.c.number)).all()
    return [
        _comparison(found[number], id, title, status, len(labels))
        for number, id, title, status in rows
        if number in found and len(found[number]["people"]) > 1
    ]


def _known(corpus: Corpus, key: str) -> Iterator[dict[str, Any]]:
    kept, documents = tables.comparisons, tables.documents
    same = (kept.c.version == documents.c.version, kept.c.labels == key)
    asked = select(kept).join(documents, documents.c.number == kept.c.document).where(*same)
    with corpus.database.reading() as connection:
        yield from (dict(row) for row in connection.execute(asked).mappings())


def _stale(corpus: Corpus, known: dict[int, dict[str, Any]]) -> list[int]:
    """The documents that somebody marked or finished, and whose comparison is not known."""
    number = tables.documents.c.number
    worked = [number.in_(select(t.c.document)) for t in (tables.spans, tables.verdicts, tables.assignments)]
    asked = select(number).where(tables.arrived(), or_(*worked)).order_by(number)
    with corpus.database.reading() as connection:
        return [one for one in connection.execute(asked).scalars() if one not in known]


def _counted(
    corpus: Corpus, numbers: Sequence[int], labels: Sequence[str], key: str
) -> Iterator[dict[str, Any]]:
    documents = tables.documents
    with corpus.database.reading() as connection:
        columns = (documents.c.number, documents.c.version, documents.c.text, documents.c.metadata)
        asked = connection.execute(select(*columns).where(documents.c.number.in_(numbers))).all()
        marked = finished_layers(connection, numbers)
    known = set(labels)
    for number, version, text, metadata in asked:
        layers = {
            name: [span for span in marks.spans if span.label in known]
            for name, marks in marked[number].items()
            if name != GOLD
        }
        gold = marked[number].get(GOLD, Marks())
        if len(layers) < 2:
            layers = {}
        places = source_words(text) if metadata.get("words") == "source" else words(text) if layers else []
        compared = compare(text, layers, places, labels)
        questions = disputes(text, layers)
        yield {
            "document": number,
            "version": version,
            "labels": key,
            "disputed": len(questions),
            "settled": sum(one.is_settled(gold) for one in questions),
            "people": list(compared.people),
            "confusion": [[*cell, count] for cell, count in _cells(text, layers).items()],
            "counts": _packed(compared),
        }


def _cells(text: str, layers: dict[str, list[Span]]) -> Counter[Cell]:
    found: Counter[Cell] = Counter()
    names = sorted(layers)
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            for (here, there, boundary), count in confusion(
                pair_up(text, layers[one], layers[other])
            ).items():
                found[min(here, there), max(here, there), str(boundary)] += count
    return found


def finished_layers(connection: Connection, numbers: Sequence[int]) -> dict[int, dict[str, Marks]]:
    """What each annotator who has finished said of these documents, gold as it is."""
    people = tables.annotators
    names = {row.number: row.name for row in connection.execute(select(people.c.number, people.c.name))}
    given = tables.assignments
    asked = select(given.c.document, given.c.annotator, given.c.done).where(given.c.document.in_(numbers))
    assigned: dict[int, dict[int, bool]] = defaultdict(dict)
    for document, annotator, done in connection.execute(asked):
        assigned[document][annotator] = bool(done)
    marked = marks_by_person(connection, list(numbers))
    found: dict[int, dict[str, Marks]] = {}
    for number in numbers:
        layers = {who: Marks() for who, done in assigned[number].items() if done}
        layers |= {who: marks for who, marks in marked[number].items() if assigned[number].get(who, True)}
        found[number] = {names[who]: layers[who] for who in sorted(layers)}
    return found


def _packed(one: Compared) -> bytes:
    """The counts as bytes: those of pairs by label, agreed and outside words of pairs, words outside for all."""
    last = np.array([one.all_outside], dtype="<i4")
    parts = [part.astype("<i4").ravel() for part in (one.counts, one.agreed, one.outside, last)]
    return np.concatenate(parts).tobytes()


def _comparison(row: dict[str, Any], id: str, title: str, status: str, labels: int) -> Comparison:
    many = len(row["people"])
    pairs, width = many * (many - 1) // 2, labels + 1
    values = np.frombuffer(row["counts"], dtype="<i4")
    counts = values[: pairs * width * 8].reshape(pairs, width, 8)
    agreed, outside = values[-2 * pairs - 1 : -pairs - 1], values[-pairs - 1 : -1]
    compared = Compared(tuple(row["people"]), counts, agreed, outside, int(values[-1]))
    cells = {(a, b, boundary): count for a, b, boundary, count in row["confusion"]}
    return Comparison(id, title, status, compared, cells, row["disputed"], row["settled"])


def _keep(corpus: Corpus, rows: Sequence[dict[str, Any]]) -> None:
    kept = tables.comparisons
    with corpus.database.writing(lasting=False) as connection:
        connection.execute(delete(kept).where(kept.c.document.in_([row["document"] for row in rows])))
        connection.execute(insert(kept), list(rows))
