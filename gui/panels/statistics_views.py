# SPDX-License-Identifier: MIT
"""What the panel of statistics shows: from what was counted, the sheets of its views, with bars or lines and a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QColor

from annotation.scheme import Scheme
from annotation.suggestion import Outcome
from corpus.corpus import Corpus
from corpus.frequency import Frequencies, frequencies
from corpus.pace import Pace, pace
from corpus.statistics import Statistics, statistics
from gui.language import later, number
from gui.names import label_called, source_name
from gui.theme import Theme

_MOST = 40  # bars of names and documents
Line = tuple[str, Sequence[float], QColor]
Bar = tuple[str, int, QColor]
_LONGEST = 28  # letters of a name at a bar


@dataclass(frozen=True)
class Facts:
    """What was counted."""

    statistics: Statistics
    frequencies: Frequencies
    pace: Pace


@dataclass(frozen=True)
class Sheet:
    """One view: a sentence, bars or else lines over dates, and a table."""

    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    bars: tuple[Bar, ...] = ()
    dates: tuple[str, ...] = ()
    lines: tuple[Line, ...] = field(default=())


def facts_of(corpus: Corpus, annotator: str) -> Facts:
    """Count everything; for a worker."""
    return Facts(statistics(corpus), frequencies(corpus), pace(corpus, annotator))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Statistics", words)


def _labels(facts: Facts, scheme: Scheme, theme: Theme) -> Sheet:
    told = facts.frequencies
    order = sorted(told.tokens, key=lambda name: -told.tokens[name])
    note = _tr(later("Statistics", "%1 spans, %2 different names, %3 words in %4 documents"))
    counts = (
        facts.statistics.spans,
        sum(told.types.values()),
        facts.statistics.words,
        facts.statistics.documents,
    )
    for place, count in enumerate(counts, 1):
        note = note.replace(f"%{place}", number(count))
    return Sheet(
        note,
        (
            _tr(later("Statistics", "Label")),
            _tr(later("Statistics", "Spans")),
            _tr(later("Statistics", "Different names")),
        ),
        tuple((label_called(scheme, name), told.tokens[name], told.types[name]) for name in order),
        bars=tuple(
            (label_called(scheme, name), told.tokens[name], theme.colour(scheme.find(name))) for name in order
        ),
    )


def _progress(facts: Facts, scheme: Scheme, theme: Theme) -> Sheet:
    days, total, sums = facts.pace.days, 0, []
    for day in days:
        total += day.spans
        sums.append(float(total))
    rate = facts.pace.spans_an_hour
    note = _tr(later("Statistics", "You confirmed %1 spans, %2 an hour at work")).replace("%1", number(total))
    return Sheet(
        note.replace("%2", number(round(rate)) if rate is not None else "–"),
        (
            _tr(later("Statistics", "Day")),
            _tr(later("Statistics", "Spans")),
            _tr(later("Statistics", "Minutes at work")),
        ),
        tuple((day.date, day.spans, round(day.seconds / 60)) for day in days),
        dates=tuple(day_words(day.date) for day in days),
        lines=(
            (_tr(later("Statistics", "Spans in all")), sums, theme.accent),
            (_tr(later("Statistics", "Spans of the day")), [float(day.spans) for day in days], theme.good),
        ),
    )


def _times(facts: Facts, scheme: Scheme, theme: Theme) -> Sheet:
    told = sorted(facts.pace.documents, key=lambda one: -one[1])
    middle = facts.pace.seconds_a_document
    note = _tr(later("Statistics", "Half of the documents took less than %1 seconds at work"))
    return Sheet(
        note.replace("%1", number(round(middle)) if middle is not None else "–"),
        (_tr(later("Statistics", "Document")), _tr(later("Statistics", "Seconds at work"))),
        tuple((title, round(seconds)) for title, seconds in told),
        bars=tuple((_short(title), round(seconds), theme.accent) for title, seconds in told[:_MOST]),
    )


def _suggesters(facts: Facts, scheme: Scheme, theme: Theme) -> Sheet:
    told = facts.statistics.suggesters
    outcomes = [str(outcome) for outcome in (Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.REJECTED)]
    rows: list[tuple[str | int, ...]] = []
    for name, counts in told.items():
        rows.append((source_name(name), *(counts[outcome] for outcome in outcomes)))
    return Sheet(
        _tr(later("Statistics", "What became of suggestions; the bars count those accepted as they were")),
        (
            _tr(later("Statistics", "Suggester")),
            _tr(later("Statistics", "Accepted")),
            _tr(later("Statistics", "Corrected")),
            _tr(later("Statistics", "Rejected")),
        ),
        tuple(rows),
        bars=tuple((source_name(name), counts[outcomes[0]], theme.good) for name, counts in told.items()),
    )


def _names(facts: Facts, scheme: Scheme, theme: Theme) -> Sheet:
    names = facts.frequencies.names
    return Sheet(
        _tr(later("Statistics", "Names by how often they are marked, in any spelling")),
        (
            _tr(later("Statistics", "Name")),
            _tr(later("Statistics", "Label")),
            _tr(later("Statistics", "Spans")),
        ),
        tuple((name.text, label_called(scheme, name.label), name.count) for name in names),
        bars=tuple(
            (_short(name.text), name.count, theme.colour(scheme.find(name.label))) for name in names[:_MOST]
        ),
    )


def day_words(date: str) -> str:
    """A day (2026-11-25) as the language of the window writes it."""
    return QLocale().toString(QDate.fromString(date, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


VIEWS: tuple[Callable[[Facts, Scheme, Theme], Sheet], ...] = (_labels, _progress, _times, _suggesters, _names)
