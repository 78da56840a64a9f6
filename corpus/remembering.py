# SPDX-License-Identifier: MIT
"""What one annotator has confirmed and rejected in all documents, kept up with the journal: only what changed is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock

from sqlalchemy import Connection, or_, select

from annotation.arabic import key, proclitic_forms
from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.suggesters.memory import Memory
from annotation.suggesters.testimony import Silence, Testimony
from corpus import annotators, layers, rows, tables
from corpus.corpus import Corpus

_FINISHED = (Status.DONE, Status.ADJUDICATED)
_BATCH = 200


class Remembering:
    """The memory of one annotator's work in one corpus. Safe in any thread; one at a time works in it."""

    def __init__(self, corpus: Corpus, annotator: str) -> None:
        self._database = corpus.database
        self._annotator = annotator
        self._turn = Lock()
        self._journal = 0  # the last row that was read
        self._hidden: set[int] = set()  # documents still arriving, or in the trash
        self._said: dict[int, Testimony] = {}
        self._silences: dict[int, Silence] = {}
        self._together = Testimony()
        self._needles: dict[str, tuple[str, ...]] = {}
        self._unmarked: dict[str, dict[int, int]] = {}  # by form, then by finished document
        self._page = ""
        self._near: set[str] = set()  # the forms that the document asked about last may hold

    def memory(self, document: Document) -> Memory:
        """All that is remembered of names this document may hold: it suggests there what the whole memory would.

        Reads what has changed in the corpus since the last call.
        """
        with self._turn:
            self._read_on()
            near = self._forms_near(document)
            return Memory.from_testimony(self._together.about(near, self._left_unmarked(near)))

    # What is read --------------------------------------------------------------------------------

    def _read_on(self) -> None:
        journal = tables.journal
        with self._database.reading() as connection:
            who = annotators.find(connection, self._annotator)
            since = journal.c.number > self._journal
            mine = or_(journal.c.annotator == who, journal.c.kind.in_(("status", "trash", "restore")))
            last = select(journal.c.number).order_by(journal.c.number.desc()).limit(1)
            newest = connection.execute(last).scalar() or 0
            if newest == self._journal and not self._hidden:
                return
            changed = set(
                connection.execute(select(journal.c.document).where(since, mine).distinct()).scalars()
            )
            numbers = sorted(changed | self._hidden)
            for first in range(0, len(numbers), _BATCH):
                self._read(connection, numbers[first : first + _BATCH], who)
        self._journal = newest

    def _read(self, connection: Connection, numbers: Sequence[int], who: int | None) -> None:
        """Read these documents anew; those that no reader sees are forgotten until they are seen again."""
        documents = tables.documents
        here = select(documents).where(documents.c.number.in_(numbers), tables.arrived())
        found = {row["number"]: row for row in connection.execute(here).mappings()}
        marks = layers.marks_of(connection, numbers, [] if who is None else [who])
        for number in numbers:
            self._forget(number)
            row = found.get(number)
            if row is None:
                self._hidden.add(number)
                continue
            self._hidden.discard(number)
            self._take_in(number, rows.document_of(row), marks[number], Status(row["status"]))

    def _take_in(self, number: int, document: Document, marks: Marks, status: Status) -> None:
        said = Testimony.of(document, marks)
        self._said[number] = said
        self._together.add(said)
        for form, _ in said.confirmed.keys() | said.rejected.keys():
            if form not in self._needles:
                self._needles[form] = _needles(form)
                if self._may_hold(form):
                    self._near.add(form)
        if status in _FINISHED and (marks.spans or marks.verdicts):
            silence = Silence(document, marks)
            self._silences[number] = silence
            for form, counts in self._unmarked.items():
                if count := silence.count(form):
                    counts[number] = count

    def _forget(self, number: int) -> None:
        if said := self._said.pop(number, None):
            self._together.take_back(said)
        if self._silences.pop(number, None):
            for counts in self._unmarked.values():
                counts.pop(number, None)

    # What is asked -------------------------------------------------------------------------------

    def _forms_near(self, document: Document) -> set[str]:
        page = "".join(key(document.text).split())
        if page != self._page:
            self._page = page
            self._near = {form for form in self._needles if self._may_hold(form)}
        return self._near

    def _may_hold(self, form: str) -> bool:
        return any(needle in self._page for needle in self._needles[form])

    def _left_unmarked(self, forms: Iterable[str]) -> dict[str, int]:
        for form in forms:
            if form not in self._unmarked:
                counted = ((number, silence.count(form)) for number, silence in self._silences.items())
                self._unmarked[form] = {number: count for number, count in counted if count}
        return {form: sum(self._unmarked[form].values()) for form in forms if self._unmarked[form]}


def _needles(form: str) -> tuple[str, ...]:
    """What a text without its blanks holds where the form may stand, with or without its own proclitics."""
    first, blank, rest = form.partition(" ")
    bare = {"".join((word + blank + rest).split()) for _, word in proclitic_forms(first)}
    return tuple(sorted({one.removeprefix("ا") if one.startswith("ال") else one for one in bare}))
