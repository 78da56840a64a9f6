# SPDX-License-Identifier: MIT
"""How good the suggestions were: counted from what a person answered, by label and by suggester, and over time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from annotation.span import Span
from annotation.suggestion import Outcome, Verdict
from corpus import annotators, rows, tables
from corpus.corpus import Corpus

STRETCH = 50  # spans in one stretch of the curve


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person decided once: about a suggestion, or by marking a span that nothing had suggested.

    `suggested` and `source` are empty where nothing was, `label` where the suggestion was rejected.
    """

    time: str
    outcome: Outcome | None
    suggested: str
    source: str
    label: str


@dataclass(slots=True)
class Figures:
    """Counts of answers. `missed` are spans that came otherwise; `wanted` are all that there were to find."""

    accepted: int = 0
    corrected: int = 0
    rejected: int = 0
    missed: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float | None:
        """The share of the suggestions that were right as they stood; None where there was none."""
        asked = self.accepted + self.corrected + self.rejected
        return self.accepted / asked if asked else None

    @property
    def recall(self) -> float | None:
        """The share of the spans that were suggested as they should be; None where there was none."""
        return self.accepted / self.wanted if self.wanted else None

    def take(self, answer: Answer) -> None:
        """Count what became of a suggestion."""
        self.accepted += answer.outcome is Outcome.ACCEPTED
        self.corrected += answer.outcome is Outcome.CORRECTED
        self.rejected += answer.outcome is Outcome.REJECTED

    def as_json(self) -> dict[str, Any]:
        """The counts and shares, rounded to four places."""
        shares = {"precision": self.precision, "recall": self.recall}
        counts = {
            name: getattr(self, name) for name in ("accepted", "corrected", "rejected", "missed", "wanted")
        }
        return counts | {name: None if share is None else round(share, 4) for name, share in shares.items()}


@dataclass(slots=True)
class Quality:
    """The figures of all suggestions, by label and by suggester, and of one stretch of the work after the other."""

    overall: Figures = field(default_factory=Figures)
    by_label: dict[str, Figures] = field(default_factory=dict)
    by_source: dict[str, Figures] = field(default_factory=dict)
    curve: list[Figures] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """All of it as plain values."""
        groups = {"by_label": self.by_label, "by_source": self.by_source}
        return {
            "overall": self.overall.as_json(),
            **{
                name: {key: one.as_json() for key, one in sorted(group.items())}
                for name, group in groups.items()
            },
            "stretch": STRETCH,
            "curve": [one.as_json() for one in self.curve],
        }


def quality(corpus: Corpus, annotator: str, since: str = "") -> Quality:
    """The figures of an annotator's answers since a time (UTC, ISO 8601, or the beginning of one: 2026-03-01)."""
    with corpus.database.reading() as connection:
        who = annotators.find(connection, annotator)
        found = [] if who is None else list(_answers(connection, who))
    return count(one for one in sorted(found, key=_in_time) if one.time >= since)


def count(answers: Iterable[Answer]) -> Quality:
    """The figures of these answers, which are in the order of time."""
    told = list(answers)
    found = Quality(overall=_figures(told), curve=[_figures(stretch) for stretch in _stretches(told)])
    found.by_label = _grouped(told, lambda one: one.suggested, lambda one: one.label)
    found.by_source = _grouped(told, lambda one: one.source, lambda _: "")
    for figures in found.by_source.values():  # each suggester might have found every span
        figures.wanted = found.overall.wanted
        figures.missed = figures.wanted - figures.accepted - figures.corrected
    return found


def _figures(answers: Iterable[Answer]) -> Figures:
    figures = Figures()
    for one in answers:
        figures.take(one)
        figures.missed += one.outcome is None
        figures.wanted += bool(one.label)
    return figures


def _grouped(
    answers: Iterable[Answer], said: Callable[[Answer], str], wanted: Callable[[Answer], str]
) -> dict[str, Figures]:
    groups: dict[str, Figures] = {}
    for one in answers:
        if name := said(one):
            groups.setdefault(name, Figures()).take(one)
        if name := wanted(one):
            group = groups.setdefault(name, Figures())
            group.wanted += 1
            group.missed += one.outcome is None
    return groups


def _stretches(answers: Sequence[Answer]) -> Iterator[list[Answer]]:
    """The answers in stretches of STRETCH spans; the last may be shorter, unless it is only a beginning."""
    stretch: list[Answer] = []
    spans = 0
    for one in answers:
        stretch.append(one)
        spans += bool(one.label)
        if spans == STRETCH:
            yield stretch
            stretch, spans = [], 0
    if spans >= STRETCH // 2:
        yield stretch


def _answers(connection: Connection, annotator: int) -> Iterator[Answer]:
    """What stands now, with the time at which it was said; what came in from files was no answer."""
    times: dict[tuple[int, str], tuple[str, str]] = {}
    journal = tables.journal
    lines = select(journal.c.document, journal.c.time, journal.c.kind, journal.c.after)
    mine = lines.where(journal.c.annotator == annotator).order_by(journal.c.number)
    for document, time, kind, after in connection.execute(mine):
        for mark in (*after.get("spans", ()), *after.get("verdicts", ())):
            times.setdefault((document, mark["id"]), (time, kind))
    seen = tables.documents.c.number
    here = select(seen).where(tables.arrived())
    spans: dict[tuple[int, str], Span] = {}
    table = tables.spans
    for row in connection.execute(
        select(table).where(table.c.annotator == annotator, table.c.document.in_(here))
    ).mappings():
        spans[row["document"], row["id"]] = rows.span_of(row)
    answered: set[tuple[int, str]] = set()
    table = tables.verdicts
    for row in connection.execute(
        select(table).where(table.c.annotator == annotator, table.c.document.in_(here))
    ).mappings():
        verdict = rows.verdict_of(row)
        span = spans.get((row["document"], verdict.span))
        time, kind = times.get((row["document"], verdict.id), ("", "import"))
        if kind != "import":
            answered.add((row["document"], verdict.span))
            yield _answer(verdict, span, time)
    for place, span in spans.items():
        time, kind = times.get(place, ("", "import"))
        if kind != "import" and place not in answered:
            yield Answer(time, None, "", "", span.label)


def _answer(verdict: Verdict, span: Span | None, time: str) -> Answer:
    label = span.label if span and verdict.outcome is not Outcome.REJECTED else ""
    return Answer(time, verdict.outcome, verdict.label, verdict.source, label)


def _in_time(answer: Answer) -> tuple[str, str, str, str, str]:
    return answer.time, answer.suggested, answer.source, answer.label, str(answer.outcome)
