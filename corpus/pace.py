# SPDX-License-Identifier: MIT
"""How the work went, as the journal tells it: answers by day, spans an hour, and the time that each document took."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from corpus import annotators, tables
from corpus.corpus import Corpus

PAUSE = 300  # seconds without a deed after which a person was not at work
_WORK = ("do", "undo", "redo", "status")


@dataclass(frozen=True, slots=True)
class Deed:
    """One step of a person: when (UTC, seconds since 1970), on which document, and by how many it raised the spans."""

    time: float
    document: int
    spans: int


@dataclass(frozen=True, slots=True)
class Day:
    """The work of a day of the calendar where the person is: how many spans it added, in how many seconds at work."""

    date: str
    spans: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Pace:
    """The days with work, in their order, and the seconds at work on each document, by its title."""

    days: tuple[Day, ...]
    documents: tuple[tuple[str, float], ...]

    @property
    def spans_an_hour(self) -> float | None:
        """Spans added for each hour at work; None where there was none."""
        seconds = sum(day.seconds for day in self.days)
        return sum(day.spans for day in self.days) * 3600 / seconds if seconds else None

    @property
    def seconds_a_document(self) -> float | None:
        """The middle of the times that documents took; None where there was none."""
        times = sorted(seconds for _, seconds in self.documents)
        if not times:
            return None
        half = len(times) // 2
        return times[half] if len(times) % 2 else (times[half - 1] + times[half]) / 2


def pace(corpus: Corpus, annotator: str) -> Pace:
    """The pace of one annotator, of all that they did in this corpus."""
    journal, documents = tables.journal, tables.documents
    columns = (journal.c.time, journal.c.document, journal.c.before, journal.c.after)
    with corpus.database.reading() as connection:
        who = annotators.find(connection, annotator)
        mine = select(*columns).where(
            journal.c.annotator == who, journal.c.kind.in_(_WORK), journal.c.act == ""
        )
        deeds = [
            Deed(datetime.fromisoformat(time).timestamp(), document, _gained(before, after))
            for time, document, before, after in connection.execute(mine.order_by(journal.c.number))
        ]
        there = select(documents.c.number, documents.c.title).where(tables.arrived())
        titles = {number: title for number, title in connection.execute(there)}
    return counted(deeds, titles)


def counted(deeds: Iterable[Deed], titles: dict[int, str]) -> Pace:
    """The pace that deeds tell, in the order of time; documents without a title here are left out."""
    days: dict[str, tuple[int, float]] = {}
    times: dict[int, float] = {}
    for deed, seconds in _with_work(deeds):
        date = datetime.fromtimestamp(deed.time).date().isoformat()
        spans, before = days.get(date, (0, 0.0))
        days[date] = spans + deed.spans, before + seconds
        times[deed.document] = times.get(deed.document, 0.0) + seconds
    told = [(titles[number], seconds) for number, seconds in times.items() if number in titles and seconds]
    return Pace(tuple(Day(date, *days[date]) for date in sorted(days)), tuple(told))


def _with_work(deeds: Iterable[Deed]) -> Iterator[tuple[Deed, float]]:
    """Each deed with the seconds of work before it: those since the deed before, unless that was a pause."""
    last: float | None = None
    for deed in deeds:
        gap = deed.time - last if last is not None else 0.0
        yield deed, gap if 0 < gap <= PAUSE else 0.0
        last = deed.time


def _gained(before: dict[str, list[object]], after: dict[str, list[object]]) -> int:
    return len(after.get("spans", ())) - len(before.get("spans", ()))
