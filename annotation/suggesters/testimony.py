# SPDX-License-Identifier: MIT
"""What marks say of names: how often each form was confirmed, rejected, or left unmarked in a finished document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from annotation.arabic import key
from annotation.document import Document
from annotation.edit import Marks
from annotation.span import Span
from annotation.suggesters.names import PROCLITICS
from annotation.suggestion import Outcome, Verdict

Counted = TypeVar("Counted")
# Stands for what was marked: a letter of no Arabic word, so that what is glued to it is no whole word.
_GAP = "Ω"


@dataclass(frozen=True)
class Testimony:
    """Counts that can be added up and taken back: by (folded citation form, label), and by spelling.

    `unmarked` counts, by form, where it stands unmarked in documents that are done.
    """

    confirmed: Counter[tuple[str, str]] = field(default_factory=Counter)
    rejected: Counter[tuple[str, str]] = field(default_factory=Counter)
    spellings: Counter[str] = field(default_factory=Counter)
    unmarked: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, document: Document, marks: Marks) -> Testimony:
        """What one person's marks on one document say; silence says nothing here."""
        said = cls()
        text = document.text
        spans = {span.id: span for span in marks.spans}
        for span in marks.spans:
            said.confirmed[citation(text, span.start, span.end), span.label] += 1
            said.spellings[text[span.start : span.end]] += 1
        for verdict in marks.verdicts:
            span_of_it = spans.get(verdict.span)
            relabelled = span_of_it is not None and span_of_it.label != verdict.label
            if verdict.outcome is Outcome.REJECTED or (verdict.outcome is Outcome.CORRECTED and relabelled):
                said.rejected[citation(text, verdict.start, verdict.end), verdict.label] += 1
        return said

    def add(self, other: Testimony) -> None:
        """Count another's testimony in."""
        self.confirmed.update(other.confirmed)
        self.rejected.update(other.rejected)
        self.spellings.update(other.spellings)

    def take_back(self, other: Testimony) -> None:
        """Count another's testimony out, as though it had never been added."""
        _subtract(self.confirmed, other.confirmed)
        _subtract(self.rejected, other.rejected)
        _subtract(self.spellings, other.spellings)

    def about(self, forms: Container[str], unmarked: Mapping[str, int]) -> Testimony:
        """The part that concerns these forms, with how often each stands unmarked in finished documents."""
        return Testimony(
            Counter({one: count for one, count in self.confirmed.items() if one[0] in forms}),
            Counter({one: count for one, count in self.rejected.items() if one[0] in forms}),
            self.spellings,
            Counter(unmarked),
        )


class Silence:
    """The text of one finished document that no mark touches, folded, so that forms can be counted in it."""

    def __init__(self, document: Document, marks: Marks) -> None:
        text, at, pieces = document.text, 0, list[str]()
        # A part of a marked name does not speak against the part; nor does a refusal, which is counted itself.
        marked: set[Span | Verdict] = {*marks.spans, *marks.verdicts}
        for start, end in sorted({(mark.start, mark.end) for mark in marked}):
            if end > at:
                pieces.append(key(text[at : max(start, at)]))
                at = end
        self._text = " ".join(_GAP.join([*pieces, key(text[at:])]).split())

    def count(self, form: str) -> int:
        """How often a folded form stands here as whole words, after proclitics or none."""
        text, found = self._text, 0
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not text[end : end + 1].isalnum() and _begins(text, at):
                found += 1
            at = text.find(form, end)
        return found


def _begins(text: str, at: int) -> bool:
    """Whether a name may begin at `at`: at a word's first letter, or after its proclitics."""
    for letters in range(3):
        if letters > at or not text[at - letters - 1 : at - letters].isalnum():
            return not letters or text[at - letters : at] in PROCLITICS
    return False


def citation(text: str, start: int, end: int) -> str:
    """The folded form of a name; the article's alef, lost after ل, is given back (للعراق, from the second ل on)."""
    form = key(text[start:end])
    if form.startswith("ل") and start and key(text[start - 1 : start]) == "ل":
        form = "ا" + form
    return " ".join(form.split())


def _subtract(counts: Counter[Counted], gone: Counter[Counted]) -> None:
    """Count out, and forget what is counted no more."""
    for one, count in gone.items():
        counts[one] -= count
        if not counts[one]:
            del counts[one]
