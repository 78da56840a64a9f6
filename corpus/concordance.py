# SPDX-License-Identifier: MIT
"""Words in their contexts: every place of a query, a line each, in the order of the texts or of what stands beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from sqlalchemy import ColumnElement, Connection, Select, Subquery, bindparam, exists, func, select, union_all

from annotation.arabic import folded
from annotation.query import Query
from corpus import search, tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError

# The ways to sort: as the texts came, by what stands before, or by what follows (left of it on the page).
SORTS = ("text", "before", "after")
# So many lines are read to be sorted; a word more common than that is sorted in part, and that is said.
_MOST_TO_SORT = 10_000
_DOCUMENTS_AT_ONCE = 20
# Where documents are listed that no search shows.
_AWAY = (tables.arriving, tables.trash)


@dataclass(frozen=True, slots=True)
class Line:
    """A place where the words stand: code points `start` to `end` of a document, and the text around it."""

    document: str
    title: str
    start: int
    end: int
    before: str
    found: str
    after: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """A page of lines. `documents` counts those that have the words; `more` tells whether lines follow.

    `sorted_of` is how many lines were sorted, 0 where they are in the order of the texts.
    """

    documents: int
    lines: tuple[Line, ...]
    more: bool
    sorted_of: int = 0


def concordance(
    corpus: Corpus,
    words: str,
    *,
    label: str | None = None,
    sort: str = "text",
    first: int = 0,
    limit: int = 20,
    width: int = 40,
) -> Concordance:
    """Look for words in all texts, in any spelling and also behind proclitics.

    With a `label` only places that touch a span of it count. `width` is in code points. Raises CorpusError
    where there is no word to look for, no such label or no such order.
    """
    if sort not in SORTS:
        raise CorpusError(
            "There is no order {sort!r}: give one of {known}.", sort=sort, known=", ".join(SORTS)
        )
    known = corpus.scheme.find(label) if label else None
    if label and known is None:
        raise CorpusError(
            "The scheme {scheme} of this corpus has no label {label}.", scheme=corpus.scheme.name, label=label
        )
    try:
        query = Query.parse(words)
    except ValueError:
        raise CorpusError("{words!r} has no word to look for.", words=words) from None
    with corpus.database.reading() as connection:
        named = known.name if known else None
        documents = _count(connection, query, named)
        lines = _lines(connection, query, named, width)
        if sort == "text":
            page = list(islice(lines, first, first + limit + 1))
            return Concordance(documents, tuple(page[:limit]), len(page) > limit)
        some = list(islice(lines, _MOST_TO_SORT))
    some.sort(key=_before if sort == "before" else _after)
    return Concordance(
        documents, tuple(some[first : first + limit]), len(some) > first + limit, sorted_of=len(some)
    )


@lru_cache
def _rows(found: Subquery, labelled: bool) -> Select[int, str, str, str]:
    """The documents that have the words; built once, as building takes longer than asking."""
    documents, number = tables.documents, found.c.document
    columns = (documents.c.number, documents.c.id, documents.c.title, documents.c.text)
    rows = select(*columns).join(found, number == documents.c.number).order_by(number)
    rows = rows.where(*(number.not_in(select(table.c.document)) for table in _AWAY))
    return rows.where(_has_label(number)) if labelled else rows


@lru_cache
def _counts(found: Subquery, labelled: bool) -> tuple[Select[int], Select[int]]:
    """How many documents have the words, and how many of these are not there: together in half the time of one."""
    number = found.c.document
    count = select(func.count(number))
    if labelled:
        count = count.where(_has_label(number))
    away = union_all(*(select(table.c.document) for table in _AWAY))
    return count, count.where(number.in_(away))


def _has_label(number: ColumnElement[int]) -> ColumnElement[bool]:
    """The condition that a document has a span of the parameter `label`."""
    spans = tables.spans
    return exists().where(spans.c.document == number, spans.c.label == bindparam("label"))


def _count(connection: Connection, query: Query, label: str | None) -> int:
    told = _told(connection, query, label)
    counts = _counts(search.having(connection), label is not None)
    found, away = (int(connection.execute(count, told).scalar_one()) for count in counts)
    return found - away


def _told(connection: Connection, query: Query, label: str | None) -> dict[str, str]:
    told = {"query": search.asked(connection, query)}
    return told | {"label": label} if label else told


def _lines(connection: Connection, query: Query, label: str | None, width: int) -> Iterator[Line]:
    rows = _rows(search.having(connection), label is not None)
    streaming = connection.execution_options(yield_per=_DOCUMENTS_AT_ONCE)
    for number, id, title, text in streaming.execute(rows, _told(connection, query, label)):
        ranges = _marked(connection, number, label) if label else None
        for start, end in query.places(text):
            if ranges is None or any(a < end and start < b for a, b in ranges):
                before, after = text[max(0, start - width) : start], text[end : end + width]
                yield Line(id, title, start, end, before, text[start:end], after)


def _marked(connection: Connection, document: int, label: str) -> list[tuple[int, int]]:
    spans = tables.spans
    mine = select(spans.c.start, spans.c.end).where(spans.c.document == document, spans.c.label == label)
    return [(start, end) for start, end in connection.execute(mine)]


def _after(line: Line) -> tuple[str, str]:
    return " ".join(folded(line.after).split()), " ".join(folded(line.before).split()[::-1])


def _before(line: Line) -> tuple[str, str]:
    """The words before, the nearest first."""
    after, before = _after(line)
    return before, after
