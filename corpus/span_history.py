# SPDX-License-Identifier: MIT
"""The history of one span, as the journal tells it: when it came, what became of it, by which step."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from annotation.span import Span
from corpus import annotators, layers, rows, tables
from corpus.corpus import Corpus


@dataclass(frozen=True, slots=True)
class SpanEvent:
    """One step: when (UTC, ISO 8601), its kind as in the journal, and the span before and after it, where it was there."""

    time: str
    kind: str
    before: Span | None
    after: Span | None


def history_of(corpus: Corpus, document: str, annotator: str, span: str) -> list[SpanEvent]:
    """What happened to a span of an annotator, in order. Raises CorpusError when there is no such document."""
    journal = tables.journal
    found: list[SpanEvent] = []
    with corpus.database.reading() as connection:
        number = layers.number_of(connection, document)
        who = annotators.find(connection, annotator)
        mine = (journal.c.document == number, journal.c.annotator == who)
        columns = (journal.c.time, journal.c.kind, journal.c.before, journal.c.after)
        for row in connection.execute(select(*columns).where(*mine).order_by(journal.c.number)):
            before, after = _side(row.before, span), _side(row.after, span)
            if before or after:
                found.append(SpanEvent(row.time, row.kind, before, after))
    return found


def _side(told: rows.Row, span: str) -> Span | None:
    return next((rows.span_of(one) for one in told.get("spans", ()) if one["id"] == span), None)
