# SPDX-License-Identifier: MIT
"""A document without the names of people: other names in their places, and every mark drawn anew to the new text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotation.arabic import key, letters_to_offset, proclitic_forms
from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Layer, Record, Report
from annotation.span import Span
from annotation.stand_ins import NAME_WORD, StandIns
from annotation.suggestion import Verdict

Range = tuple[int, int]
_Mark = TypeVar("_Mark", Span, Verdict)
# What may be known of a document whose people are hidden: nothing that a person wrote freely.
_HARMLESS = ("format", "encoding", "words", "licence")


@dataclass(frozen=True, slots=True)
class _Change:
    """A piece of text and what replaces it."""

    start: int
    end: int
    instead: str


def names_in(record: Record, label: str) -> Iterator[str]:
    """The names that spans of this label mark, in any layer."""
    for start, end in _ranges(record, label):
        yield record.document.text[start:end]


def disguised(record: Record, label: str, stand_ins: StandIns, number: int, report: Report) -> Record:
    """The record with other names for its people, entitled by its number.

    Hidden is each word of a span of the `label`; outside of spans, these words too, also behind proclitics, and
    two or more words of other documents' names in a row. Marks keep their words; one whose edge falls inside a
    word that changed is counted as lost, and so are titles, free metadata and attributes of the label.
    """
    text = record.document.text
    ranges = list(_ranges(record, label))
    changes = [change for start, end in ranges for change in _of_name(text, start, end, stand_ins)]
    changes = sorted([*changes, *_unmarked(text, ranges, stand_ins)], key=lambda change: change.start)
    new, places = _changed(text, changes)
    layers = tuple(
        Layer(layer.annotator, _moved(layer.marks, places, label, report)) for layer in record.layers
    )
    told = record.document.metadata
    kept = {name: value for name, value in told.items() if name in _HARMLESS}
    report.lose("titles and metadata fields left out with the names", 1 + len(told) - len(kept))
    title = f"{number:04d}"
    return replace(record, document=Document(new, title, record.document.id, kept), layers=layers)


def _ranges(record: Record, label: str) -> Iterator[Range]:
    """Where spans of a label lie, those that overlap made one."""
    spans = {(s.start, s.end) for layer in record.layers for s in layer.marks.spans if s.label == label}
    start = end = -1
    for first, last in sorted(spans):
        if first >= end:
            if end > 0:
                yield start, end
            start, end = first, last
        else:
            end = max(end, last)
    if end > 0:
        yield start, end


def _of_name(text: str, start: int, end: int, stand_ins: StandIns) -> Iterator[_Change]:
    before = ""
    for match in NAME_WORD.finditer(text, start, end):
        word = match.group()
        instead = stand_ins.instead_of(word, before)
        if instead != word:
            yield _Change(*match.span(), instead)
        before = word


def _unmarked(text: str, ranges: Sequence[Range], stand_ins: StandIns) -> Iterator[_Change]:
    """Words of names outside the ranges: those of this text's own people, and two or more in a row of anyone's."""
    starts, ends = [start for start, _ in ranges], [end for _, end in ranges]
    own = {key(word) for start, end in ranges for word in NAME_WORD.findall(text, start, end)}
    last: tuple[_Change, bool] | None = (
        None  # the word before, where it is of anyone's name, and whether it was given
    )
    for match in NAME_WORD.finditer(text):
        start, end = match.span()
        inside = bisect_left(starts, end) > bisect_left(ends, start + 1)
        found = None if inside else _hidden(match.group(), start, stand_ins)
        if found is None:
            last = None
            continue
        change, name = found
        beside = last is not None and change.start == start and text[last[0].end : start] == " "
        if beside and last and not last[1]:
            yield last[0]
        if beside or name in own:
            yield change
        last = change, beside or name in own


def _hidden(word: str, start: int, stand_ins: StandIns) -> tuple[_Change, str] | None:
    """What replaces a word that is of a name, also behind proclitics, and the name's key; None where it is of none."""
    for letters, rest in proclitic_forms(key(word)):
        if not stand_ins.is_hidden(rest):
            continue
        at = letters_to_offset(word, letters) if letters else 0
        if key(word[at:]) == rest:
            return _Change(start + at, start + len(word), stand_ins.instead_of(word[at:])), rest
        # After ل the article has no alef, neither before nor after.
        instead = stand_ins.instead_of(f"ا{word[at:]}")
        return _Change(start + at, start + len(word), instead[instead.startswith("ال") :]), rest
    return None


class _Places:
    """From offsets of the old text to those of the new."""

    def __init__(self, changes: Sequence[_Change]) -> None:
        self._starts = [change.start for change in changes]
        self._changes = changes
        self._shifts = [0]
        for change in changes:
            self._shifts.append(self._shifts[-1] + len(change.instead) - (change.end - change.start))

    def __call__(self, offset: int) -> int | None:
        """The new offset; None inside a piece that was replaced."""
        before = bisect_left(self._starts, offset)
        if before and offset < self._changes[before - 1].end:
            return None
        return offset + self._shifts[before]


def _changed(text: str, changes: Sequence[_Change]) -> tuple[str, _Places]:
    pieces: list[str] = []
    at = 0
    for change in changes:
        pieces += [text[at : change.start], change.instead]
        at = change.end
    return "".join([*pieces, text[at:]]), _Places(changes)


def _moved(marks: Marks, places: _Places, label: str, report: Report) -> Marks:
    spans = [
        replace(span, attributes=()) if span.label == label else span for span in _at(marks.spans, places)
    ]
    verdicts = list(_at(marks.verdicts, places))
    report.lose("span attributes left out", sum(len(s.attributes) for s in marks.spans if s.label == label))
    report.lose("spans that begin or end inside a changed name left out", len(marks.spans) - len(spans))
    report.lose("verdicts left out", len(marks.verdicts) - len(verdicts))
    return Marks(frozenset(spans), frozenset(verdicts))


def _at(marks: Iterable[_Mark], places: _Places) -> Iterator[_Mark]:
    for mark in marks:
        start, end = places(mark.start), places(mark.end)
        if start is not None and end is not None and start < end:
            yield replace(mark, start=start, end=end)


def renamed(record: Record, called: Callable[[str], str]) -> Record:
    """The record with other names for its annotators."""
    layers = tuple(Layer(called(layer.annotator), layer.marks) for layer in record.layers)
    return replace(record, layers=layers)
