# SPDX-License-Identifier: MIT
"""Files of one corpus brought together again: layers united document by document, all files or none, in any order, any number of times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select, update

from annotation.document import Status
from annotation.edit import Edit, Mark
from corpus import annotators, assigning, layers, questions, rows, schemes, tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.team import counting


@dataclass(frozen=True, slots=True)
class Conflict:
    """A mark that is another in two files: which stands, and which was left."""

    file: str
    document: str
    title: str
    annotator: str
    stands: Mark | None
    left: Mark


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of merging: the documents that changed, marks that came and went, and the conflicts."""

    documents: tuple[str, ...]
    came: int
    went: int
    conflicts: tuple[Conflict, ...]


def merge(
    corpus: Corpus,
    files: Sequence[Path],
    by: str,
    *,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Merged:
    """Unite the layers of these files with those of the corpus, in one transaction.

    A document is the same where identifier and checksum of the text are. Raises CorpusError, and changes nothing,
    for a file of another corpus, with another scheme, or with a document that the corpus does not have so.
    """
    changed: dict[str, None] = {}
    came = went = 0
    conflicts: list[Conflict] = []
    with corpus.database.writing() as writer:
        who = annotators.number_of(writer, by)
        for at, file in enumerate(files):
            progress(at, len(files))
            if not file.is_file() or file.resolve() == Path(corpus.place).resolve():
                raise CorpusError("{file} is not a file that somebody worked on apart.", file=str(file))
            with Corpus.open(file) as other, other.database.reading() as reader:
                _refuse_other(corpus, writer, reader, str(file))
                for one in _Joining(writer, reader, corpus, str(file), by, who).run():
                    changed[one.document] = None
                    came += one.came
                    went += one.went
                    conflicts += one.conflicts
        progress(len(files), len(files))
    return Merged(tuple(changed), came, went, tuple(conflicts))


def _refuse_other(corpus: Corpus, writer: Connection, reader: Connection, file: str) -> None:
    here, there = (c.execute(select(tables.corpus)).mappings().one() for c in (writer, reader))
    if here["id"] != there["id"]:
        raise CorpusError("{file} is a file of another corpus than {place}.", file=file, place=corpus.place)
    if schemes.read(writer, corpus.place) != schemes.read(reader, file):
        raise CorpusError(
            "{file} has another scheme than {place}: give both the same one first.",
            file=file,
            place=corpus.place,
        )
    documents = tables.documents
    asked = select(documents.c.id, documents.c.title, documents.c.sha256).order_by(documents.c.number)
    known = {row.id: row.sha256 for row in writer.execute(asked.where(tables.arrived()))}
    for row in reader.execute(asked.where(tables.arrived())):
        if known.get(row.id) != row.sha256:
            sentence = (
                "{file} has another text in the document {id!r} (“{title}”) than {place}."
                if row.id in known
                else "{file} has a document {id!r} (“{title}”) that is not in {place}."
            )
            raise CorpusError(sentence, file=file, id=row.id, title=row.title, place=corpus.place)


@dataclass(slots=True)
class _Change:
    document: str
    came: int
    went: int
    conflicts: list[Conflict]


class _Joining:
    """One file on its way into the corpus, document by document."""

    def __init__(
        self, writer: Connection, reader: Connection, corpus: Corpus, file: str, by: str, who: int
    ) -> None:
        self._writer, self._reader, self._corpus = writer, reader, corpus
        self._file, self._by, self._who = file, by, who
        self._names = {r.number: r.name for r in reader.execute(select(tables.annotators)).all()}

    def run(self) -> Iterator[_Change]:
        """Join all documents; gives what changed."""
        documents = tables.documents
        asked = select(documents.c.number, documents.c.id, documents.c.title, documents.c.status)
        found = self._reader.execute(asked.where(tables.arrived()).order_by(documents.c.number)).all()
        for number, id, title, status in found:
            change = self._document(number, id, title)
            standing = self._standing(number, id, Status(status))
            unsure = self._questions(number, id)
            if change.came or change.went or change.conflicts or standing or unsure:
                yield change

    def _document(self, number: int, id: str, title: str) -> _Change:
        theirs = _journals(self._reader, number)
        here = layers.number_of(self._writer, id)
        mine = _journals(self._writer, here)
        whole = _Change(id, 0, 0, [])
        for annotator in sorted(theirs, key=lambda n: self._names[n]):
            name = self._names[annotator]
            who = annotators.number_of(self._writer, name)
            before = counting.counted(mine.get(who, ()))
            after = counting.joined(before, counting.counted(theirs[annotator]))
            stands = counting.standing(after)
            lost = set(stands.lost) - set(counting.standing(before).lost)
            by_id = {(type(m), m.id): m for m in stands.marks.spans | stands.marks.verdicts}
            whole.conflicts += [
                Conflict(self._file, id, title, name, by_id.get((type(mark), mark.id)), mark)
                for mark in stands.lost
                if mark in lost
            ]
            if after != before:
                self._write(id, who, name, before, after, whole)
        return whole

    def _write(
        self, id: str, who: int, name: str, before: counting.Counts, after: counting.Counts, whole: _Change
    ) -> None:
        """The rows as they stand by the counts after, and a line of the journal that tells the counts that are new."""
        held = layers.hold(self._writer, id)
        if name == GOLD and held.status == Status.ADJUDICATED:
            raise CorpusError(
                "{file} has other gold for {id!r}, which is settled and frozen: open it again first.",
                file=self._file,
                id=id,
            )
        old = layers.marks(self._writer, held.number, who)
        new = counting.standing(after).marks
        edit = Edit(
            (new.spans - old.spans) | (new.verdicts - old.verdicts),
            (old.spans - new.spans) | (old.verdicts - new.verdicts),
        )
        layers.remove(self._writer, held.number, who, edit.removed)
        layers.add(self._writer, held.number, who, edit.added, held.text, self._corpus.scheme)
        fresh = {mark: count for mark, count in after.items() if before.get(mark) != count}
        told = rows.to_json(edit.added) | {"counts": counting.as_json(fresh)}
        layers.note(
            self._writer, held.number, who, counting.MERGE, rows.to_json(edit.removed), told, actor=self._by
        )
        whole.came += len(edit.added)
        whole.went += len(edit.removed)

    def _standing(self, number: int, id: str, status: Status) -> bool:
        """Whoever is done in the file is done in the corpus; a document that was given to nobody goes only forward."""
        given, documents = tables.assignments, tables.documents
        here = layers.number_of(self._writer, id)
        now = Status(
            self._writer.execute(select(documents.c.status).where(documents.c.number == here)).scalar_one()
        )
        asked = select(given.c.annotator).where(given.c.document == number, given.c.done != "")
        done = [self._names[n] for n in self._reader.execute(asked).scalars()]
        after = now
        finished = False
        for name in done:
            who = annotators.number_of(self._writer, name)
            mine = (given.c.document == here, given.c.annotator == who, given.c.done == "")
            if (
                now is not Status.ADJUDICATED
                and self._writer.execute(select(given.c.number).where(*mine)).first()
            ):
                after = assigning.standing(self._writer, here, who, Status.DONE)
                finished = True
        rank = [Status.NEW, Status.STARTED, Status.DONE]
        shared = self._writer.execute(select(given.c.number).where(given.c.document == here)).first()
        if not shared and now in rank and status in rank:
            after = max(now, status, key=rank.index)
        elif now is Status.NEW and status is not Status.NEW and after is Status.NEW:
            after = Status.STARTED
        if after is now and not finished:
            return False
        layers.hold(self._writer, id)
        self._writer.execute(update(documents).where(documents.c.number == here).values(status=str(after)))
        layers.note(self._writer, here, self._who, "status", {"status": str(now)}, {"status": str(after)})
        return True

    def _questions(self, number: int, id: str) -> bool:
        """Questions that are not in the corpus yet."""
        here = layers.number_of(self._writer, id)
        known = {one.id for one in questions.of_documents(self._writer, [here]).get(here, ())}
        asked = questions.of_documents(self._reader, [number]).get(number, ())
        new = [one for one in asked if one.id not in known]
        for one in new:
            layers.hold(self._writer, id)
            who = annotators.number_of(self._writer, one.annotator)
            questions.enter(self._writer, here, who, one)
            layers.note(self._writer, here, who, "question", {}, {"question": questions.as_json(one)})
        return bool(new)


def _journals(connection: Connection, document: int) -> dict[int, list[tuple[str, rows.Row, rows.Row]]]:
    """The lines of the journal about a document that tell of marks, by annotator."""
    journal = tables.journal
    asked = select(journal.c.annotator, journal.c.kind, journal.c.before, journal.c.after)
    found: dict[int, list[tuple[str, rows.Row, rows.Row]]] = defaultdict(list)
    for annotator, kind, before, after in connection.execute(
        asked.where(journal.c.document == document).order_by(journal.c.number)
    ):
        if kind == counting.MERGE or any(
            k in side for side in (before, after) for k in ("spans", "verdicts")
        ):
            found[annotator].append((kind, before, after))
    return found
