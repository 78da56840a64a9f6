# SPDX-License-Identifier: MIT
"""What a corpus holds, in numbers: documents, words, spans, people, and how suggestions were answered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, func, select

from annotation.document import Status
from annotation.suggestion import Outcome
from corpus import tables
from corpus.corpus import Corpus

_word = re.compile(r"\w+")
_TEXTS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Statistics:
    """The numbers of one moment. `words` are runs of letters and digits; `characters` are code points.

    `statuses` counts documents, `labels` and `annotators` spans, each the most frequent first; `suggesters`
    tells for each how often its suggestions were accepted, corrected and rejected.
    """

    documents: int
    words: int
    characters: int
    spans: int
    statuses: dict[str, int]
    labels: dict[str, int]
    annotators: dict[str, int]
    suggesters: dict[str, dict[str, int]]


def statistics(corpus: Corpus) -> Statistics:
    """Count everything in one state of the corpus; texts are read one after the other."""
    with corpus.database.reading() as connection:
        statuses = _statuses(connection)
        words, characters = _words(connection)
        labels = _labels(connection)
        return Statistics(
            documents=sum(statuses.values()),
            words=words,
            characters=characters,
            spans=sum(labels.values()),
            statuses=statuses,
            labels=labels,
            annotators=_annotators(connection),
            suggesters=_suggesters(connection),
        )


def _statuses(connection: Connection) -> dict[str, int]:
    status = tables.documents.c.status
    found = select(status, func.count()).where(tables.arrived()).group_by(status)
    counts = {name: count for name, count in connection.execute(found)}
    return {str(status): counts.get(str(status), 0) for status in Status}


def _words(connection: Connection) -> tuple[int, int]:
    words = characters = 0
    texts = select(tables.documents.c.text).where(tables.arrived())
    streaming = connection.execution_options(yield_per=_TEXTS_AT_ONCE)
    for text in streaming.execute(texts).scalars():
        words += len(_word.findall(text))
        characters += len(text)
    return words, characters


def _labels(connection: Connection) -> dict[str, int]:
    spans = tables.spans
    found = select(spans.c.label, func.count()).where(*_there(spans)).group_by(spans.c.label)
    return _most_first({label: count for label, count in connection.execute(found)})


def _annotators(connection: Connection) -> dict[str, int]:
    spans, people = tables.spans, tables.annotators
    mine = select(spans.c.annotator, func.count().label("spans")).where(*_there(spans))
    counted = mine.group_by(spans.c.annotator).subquery()
    found = select(people.c.name, func.coalesce(counted.c.spans, 0)).outerjoin(
        counted, counted.c.annotator == people.c.number
    )
    return _most_first({name: count for name, count in connection.execute(found)})


def _suggesters(connection: Connection) -> dict[str, dict[str, int]]:
    verdicts = tables.verdicts
    by = (verdicts.c.source, verdicts.c.outcome)
    found: dict[str, dict[str, int]] = {}
    for source, outcome, count in connection.execute(
        select(*by, func.count()).where(*_there(verdicts)).group_by(*by).order_by(verdicts.c.source)
    ):
        found.setdefault(source, dict.fromkeys(map(str, Outcome), 0))[outcome] = count
    return dict(sorted(found.items()))


def _there(table: Table) -> list[ColumnElement[bool]]:
    away = (tables.arriving, tables.trash)
    return [table.c.document.not_in(select(other.c.document)) for other in away]


def _most_first(counts: dict[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))
