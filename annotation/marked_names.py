# SPDX-License-Identifier: MIT
"""The names that were marked, and the places where a text has them unmarked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotation.arabic import Folded, fold, key
from annotation.edit import Marks
from annotation.scheme import Scheme
from annotation.standing import Ground, Place, Standing
from annotation.suggesters.lexicon import folded
from annotation.suggesters.memory import without_proclitics
from annotation.suggesters.names import Hit, NameIndex

# Shorter ones, and those without a letter, stand in too many places that are no name.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class MarkedName:
    """A name by its folded form, the label it was given most often, and how often it got that and any."""

    form: str
    label: str
    count: int
    all: int


class MarkedNames:
    """Names by folded form: proclitics joined to the bare name, function words and single letters left out."""

    def __init__(self, counts: Mapping[tuple[str, str], int]) -> None:
        """`counts` tells how often each (name as it stands in a text, label) was marked."""
        by_form: Counter[tuple[str, str]] = Counter()
        for (written, label), count in counts.items():
            by_form[" ".join(key(written).split()), label] += count
        labels: dict[str, Counter[str]] = {}
        for (form, label), count in without_proclitics(by_form).items():
            labels.setdefault(form, Counter())[label] += count
        self.names: dict[str, MarkedName] = {}
        for form in sorted(labels):
            # From للعراق the name لعراق was marked: it is العراق.
            if form.startswith("ل") and "ا" + form in labels:
                labels["ا" + form].update(labels.pop(form))
        for form, said in labels.items():
            label, count = max(said.items(), key=lambda one: (one[1], one[0]))
            self.names[form] = MarkedName(form, label, count, said.total())
        self._index = NameIndex((form, name) for form, name in sorted(self.names.items()) if tells(form))

    def unmarked(self, text: str, marks: Marks, scheme: Scheme) -> Iterator[tuple[Place, MarkedName]]:
        """The places, in text order, that hold such a name and that no mark touches; the longest of several."""
        at, ground = 0, Ground(marks)
        for line in text.split("\n"):
            plain = fold(line)
            taken = -1
            hits = sorted(self._index.find(plain.text), key=lambda hit: (hit.start, -hit.end))
            for hit in hits:
                if hit.start >= taken:
                    now = ground.place(*_range(hit, plain, at, scheme))
                    taken = hit.end
                    if now.standing is Standing.FREE:
                        yield now, hit.meaning
            at += len(line) + 1


def _range(hit: Hit[MarkedName], line: Folded, at: int, scheme: Scheme) -> tuple[int, int, int]:
    """Start, end, and where the proclitics begin."""
    start, end = line.range_in_source(hit.start, hit.end)
    whole = line.places[hit.start - len(hit.proclitics)]
    return at + (whole if scheme.proclitics else start), at + end, at + whole


def tells(form: str) -> bool:
    """Whether a folded form says enough to be a name wherever it stands."""
    return (
        len(form) >= _SHORTEST
        and any(letter.isalpha() for letter in form)
        and form not in folded("common.function")
    )
