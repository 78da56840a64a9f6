# SPDX-License-Identifier: MIT
"""The review of one annotator's marks in all documents, kept up with the journal: only what changed is read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock

from sqlalchemy import Connection, or_, select

from annotation.document import Document, Status
from annotation.marked_names import MarkedNames, tells
from annotation.query import Query
from annotation.review import Doubt, Kind, odd_edges, outliers, overlaps
from annotation.span import Span
from annotation.standing import Place
from annotation.suggesters.testimony import citation
from annotation.suggestion import Suggestion
from corpus import annotators, layers, rows, search, tables
from corpus.corpus import Corpus
from corpus.doubted import EVERYWHERE, Found, everywhere

_FINISHED = (Status.DONE, Status.ADJUDICATED)
_AT_ONCE = 50
_MANY_NAMES = 40  # when more than so many names are new, all finished texts are looked through again
MOST = 5_000  # doubts that are told at once
_AROUND = 60  # code points of context on each side
# A name is missed where it was marked in at least this share of the places it stands in.
_LEAST_SHARE = 0.25
Ask = Callable[[Document], Iterable[Suggestion]]


@dataclass(slots=True)
class _Read:
    """What is kept of one document; not its text."""

    document: str
    title: str
    finished: bool
    spans: list[tuple[Span, str]]  # each with the form of its name
    doubts: list[Doubt] = field(default_factory=list)
    unmarked: list[tuple[Place, str]] = field(default_factory=list)


class Inspection:
    """Safe in any thread; one at a time works in it. `ask` is what the suggesters say of a document."""

    def __init__(self, corpus: Corpus, annotator: str, ask: Ask | None = None) -> None:
        self._corpus, self._annotator, self._ask = corpus, annotator, ask
        self._turn = Lock()
        self._journal = 0
        self._scheme = corpus.scheme
        self._hidden: set[int] = set()  # documents still arriving, or in the trash
        self._read: dict[int, _Read] = {}
        self._names = MarkedNames({})

    def doubts(
        self,
        *,
        stopped: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> list[Found]:
        """All that looks wrong now and was not called right: by kind, the likeliest first, then in text order.

        Stopped, it gives what it knows; the next call goes on.
        """
        with self._turn:
            if self._scheme is not self._corpus.scheme:  # other rules: everything is doubted anew
                self._scheme, self._journal, self._read = self._corpus.scheme, 0, {}
                self._names = MarkedNames({})
            self._read_on(stopped, progress)
            approved = {
                (one.document, one.kind, one.what) for one in self._corpus.approvals.all(self._annotator)
            }
            named = {(kind, what) for _, kind, what in approved if what.startswith(EVERYWHERE)}
            found = [
                (number, doubt, form)
                for number, doubt, form in self._assembled()
                if (self._read[number].document, doubt.kind, doubt.what) not in approved
                and (doubt.kind, everywhere(form, doubt.label)) not in named
            ]
            order = list(Kind)
            found.sort(key=lambda one: (order.index(one[1].kind), -one[1].weight, one[0], one[1].start))
            return self._told(found[:MOST])

    # Reading -------------------------------------------------------------------------------------

    def _read_on(self, stopped: Callable[[], bool], progress: Callable[[int, int], None]) -> None:
        journal = tables.journal
        with self._corpus.database.reading() as connection:
            who = annotators.find(connection, self._annotator)
            mine = or_(journal.c.annotator == who, journal.c.kind.in_(("status", "trash", "restore")))
            changed = select(journal.c.document).where(journal.c.number > self._journal, mine).distinct()
            numbers = sorted({*connection.execute(changed).scalars(), *self._hidden})
            newest = connection.execute(select(journal.c.number).order_by(journal.c.number.desc()).limit(1))
            last = newest.scalar() or 0
            for first in range(0, len(numbers), _AT_ONCE):
                if stopped():
                    return
                self._take_in(connection, numbers[first : first + _AT_ONCE], who)
                progress(min(first + _AT_ONCE, len(numbers)), len(numbers))
            self._journal = last
            self._look_for_names(connection, set(numbers), who, stopped)

    def _take_in(self, connection: Connection, numbers: Sequence[int], who: int | None) -> None:
        scheme = self._scheme
        marks = layers.marks_of(connection, numbers, [] if who is None else [who])
        for number in numbers:
            self._read.pop(number, None)
        self._hidden |= set(numbers)
        for number, row in _rows(connection, numbers):
            self._hidden.discard(number)
            document, here = rows.document_of(row), marks[number]
            finished = Status(row["status"]) in _FINISHED
            if not here.spans and not finished:
                continue
            text, spans = document.text, here.in_order()
            forms = [(span, citation(text, span.start, span.end)) for span in spans]
            read = _Read(document.id, document.title, finished, forms)
            read.doubts = [*odd_edges(text, spans, scheme), *overlaps(spans, scheme)]
            if self._ask is not None:
                read.doubts += outliers(here, self._ask(document), scheme, finished=finished)
            self._read[number] = read

    def _look_for_names(
        self, connection: Connection, changed: set[int], who: int | None, stopped: Callable[[], bool]
    ) -> None:
        """Where finished texts have marked names unmarked: in those that changed, and those that new names concern."""
        before = self._names.names.keys()
        self._names = MarkedNames(self._counts())
        new, gone = self._names.names.keys() - before, before - self._names.names.keys()
        if len(new) > _MANY_NAMES:
            numbers = set(self._read)
        else:
            numbers = set(changed)
            numbers |= {n for n, one in self._read.items() if any(form in gone for _, form in one.unmarked)}
            for form in new:
                numbers |= search.documents_with(connection, Query.parse(form))
        wanted = sorted(n for n in numbers if n in self._read and self._read[n].finished)
        for first in range(0, len(wanted), _AT_ONCE):
            if stopped():
                self._names = MarkedNames({})  # so that the next call looks for all of them
                return
            some = wanted[first : first + _AT_ONCE]
            marks = layers.marks_of(connection, some, [] if who is None else [who])
            for number, row in _rows(connection, some):
                found = self._names.unmarked(row["text"], marks[number], self._scheme)
                self._read[number].unmarked = [(place, name.form) for place, name in found]

    def _counts(self) -> dict[tuple[str, str], int]:
        return Counter((form, span.label) for read in self._read.values() for span, form in read.spans)

    # Putting together ----------------------------------------------------------------------------

    def _assembled(self) -> Iterator[tuple[int, Doubt, str]]:
        """Every doubt with the row number of its document and the form of its name."""
        unmarked = Counter(form for read in self._read.values() for _, form in read.unmarked)
        labels: dict[str, Counter[str]] = {}
        for (form, label), count in self._counts().items():
            labels.setdefault(form, Counter())[label] += count
        for number, read in self._read.items():
            forms = {span.id: form for span, form in read.spans}
            for doubt in read.doubts:
                yield number, doubt, forms.get(doubt.span.id, "") if doubt.span else ""
            twice = Counter((span.start, span.end) for span, _ in read.spans)
            for span, form in read.spans:
                alone = twice[span.start, span.end] == 1  # two labels on one range are meant
                if alone and tells(form) and (other := _other_label(span.label, labels[form])):
                    there = (span.start, span.end, other[0])
                    yield (
                        number,
                        Doubt(
                            Kind.LABELS, *there[:2], span.label, span, there, "elsewhere otherwise", other[1]
                        ),
                        form,
                    )
            for place, form in read.unmarked:
                name = self._names.names[form]
                share = name.all / (name.all + unmarked[form])
                if share >= _LEAST_SHARE:
                    there = (place.start, place.end, name.label)
                    yield number, Doubt(Kind.UNMARKED, *there, None, there, "marked elsewhere", share), form

    def _told(self, found: Sequence[tuple[int, Doubt, str]]) -> list[Found]:
        """The doubts with the text around them, read anew."""
        texts: dict[int, str] = {}
        wanted = sorted({number for number, _, _ in found})
        with self._corpus.database.reading() as connection:
            for first in range(0, len(wanted), _AT_ONCE):
                for number, row in _rows(connection, wanted[first : first + _AT_ONCE]):
                    texts[number] = row["text"]
        told: list[Found] = []
        for number, doubt, form in found:
            if text := texts.get(number):
                before = text[max(0, doubt.start - _AROUND) : doubt.start]
                after = text[doubt.end : doubt.end + _AROUND]
                read = self._read[number]
                told.append(
                    Found(
                        read.document, read.title, doubt, before, text[doubt.start : doubt.end], after, form
                    )
                )
        return told


def _rows(connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[int, rows.Row]]:
    """The documents of these numbers that readers see."""
    documents = tables.documents
    here = select(documents).where(documents.c.number.in_(numbers), tables.arrived())
    for row in connection.execute(here).mappings().all():
        yield row["number"], row


def _other_label(label: str, counts: Mapping[str, int]) -> tuple[str, float] | None:
    """The label the name bears most, unless it is this one that it bears more often; and how large its share is."""
    best = max((one for one in counts if one != label), key=lambda one: (counts[one], one), default="")
    if not best or counts[best] < counts[label]:
        return None
    return best, counts[best] / sum(counts.values())
