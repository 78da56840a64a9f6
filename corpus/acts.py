# SPDX-License-Identifier: MIT
"""Bulk acts: edits of many documents that a person does at once, takes back at once and does again at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from annotation.edit import Edit
from annotation.history import Step
from annotation.scheme import Scheme
from annotation.span import new_id
from corpus import annotators, histories, layers, rows, schemes, tables
from corpus.annotations import put, write
from corpus.database import Database
from corpus.errors import CancelledError, ConflictError, MissingError

# So many documents are written in one transaction: whoever confirms a span meanwhile waits for one of these.
_AT_ONCE = 40
# How one document is written in an act: by its identifier, for an annotator.
_Deed = Callable[[Connection, str, int], None]


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an act, by its name: the documents it changed, and those it passed over, changed by others meanwhile."""

    act: str
    documents: tuple[str, ...]
    passed: tuple[str, ...]


class Acts:
    """The bulk acts of one corpus. Each is a step of every document's own history, under a name they share."""

    def __init__(self, database: Database, scheme: Scheme, since: int = 0) -> None:
        """`since` is the number of the change that gave the corpus this scheme, 0 for its first."""
        self._database = database
        self._scheme = scheme
        self._since = since

    def perform(
        self,
        annotator: str,
        edits: Mapping[str, Edit],
        *,
        actor: str = "",
        stopped: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> Done:
        """Apply an edit to each of these documents, some at a time, as one act; `actor` does it, where not the annotator.

        Raises CancelledError where it was stopped, CorpusError where a mark does not fit text and scheme or the
        world is in the way: what was written of it is then taken back.
        """
        act = new_id()

        def do(connection: Connection, id: str, who: int) -> None:
            write(connection, id, who, edits[id], Step.DO, self._scheme, act, actor)

        wanted = [id for id, edit in edits.items() if edit]
        try:
            return self._each(act, annotator, wanted, do, stopped, progress)
        except BaseException:
            self.take_back(act, annotator)
            raise

    def take_back(
        self, act: str, annotator: str, *, progress: Callable[[int, int], None] = lambda _done, _all: None
    ) -> Done:
        """Undo an act in all its documents; where a document was edited since, what still stands of the act."""

        def undo(connection: Connection, id: str, who: int) -> None:
            held = layers.hold(connection, id)
            past = _Past.of(connection, held.number, who)
            if act not in past.acts[: past.place]:
                raise _PassedError
            back = past.edit(connection, past.acts.index(act)).inverse()
            if past.acts[past.place - 1] == act:
                put(connection, held, who, back, Step.UNDO, self._scheme, act)
            elif rest := back.standing(layers.marks(connection, held.number, who)):
                put(connection, held, who, rest, Step.DO, self._scheme)
            else:
                raise _PassedError

        return self._each(act, annotator, self.documents(act), undo, lambda: False, progress)

    def do_again(
        self, act: str, annotator: str, *, progress: Callable[[int, int], None] = lambda _done, _all: None
    ) -> Done:
        """Redo an act that was taken back, in the documents where nothing was done since."""

        def redo(connection: Connection, id: str, who: int) -> None:
            held = layers.hold(connection, id)
            past = _Past.of(connection, held.number, who)
            if past.acts[past.place : past.place + 1] != [act]:
                raise _PassedError
            put(connection, held, who, past.edit(connection, past.place), Step.REDO, self._scheme, act)

        return self._each(act, annotator, self.documents(act), redo, lambda: False, progress)

    def documents(self, act: str) -> list[str]:
        """The identifiers of the documents of an act that are there, in the order of import."""
        documents, journal = tables.documents, tables.journal
        part = select(journal.c.document).where(journal.c.act == act, journal.c.act != "")
        here = select(documents.c.id).where(documents.c.number.in_(part), tables.arrived())
        with self._database.reading() as connection:
            return list(connection.execute(here.order_by(documents.c.number)).scalars())

    def _each(
        self,
        act: str,
        annotator: str,
        ids: Sequence[str],
        deed: _Deed,
        stopped: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Done:
        changed: list[str] = []
        passed: list[str] = []
        for first in range(0, len(ids), _AT_ONCE):
            if stopped():
                raise CancelledError("It was stopped; nothing has changed.")
            with self._database.writing() as connection:
                schemes.refuse_other(connection, self._since)
                who = annotators.number_of(connection, annotator)
                for id in ids[first : first + _AT_ONCE]:
                    (changed if _done(connection, id, who, deed) else passed).append(id)
            progress(min(first + _AT_ONCE, len(ids)), len(ids))
        return Done(act, tuple(changed), tuple(passed))


def _done(connection: Connection, id: str, annotator: int, deed: _Deed) -> bool:
    """Whether the deed was done; a document that someone changed or threw away meanwhile is left as it is."""
    try:
        with connection.begin_nested():
            deed(connection, id, annotator)
    except (ConflictError, MissingError, _PassedError):
        return False
    return True


class _PassedError(Exception):
    """Nothing of an act stands in a document any more, or is to be done there again."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A history without its edits: for each the act behind it, "" for none, and its row; `place` are in force.

    Where labels were renamed since, `edits` are there too, as they read today.
    """

    acts: list[str]
    rows: list[int]
    place: int
    edits: tuple[Edit, ...] = ()

    @classmethod
    def of(cls, connection: Connection, document: int, annotator: int) -> _Past:
        journal = tables.journal
        kinds = [*histories.STEPS, histories.RELABEL]
        mine = (journal.c.document == document, journal.c.annotator == annotator, journal.c.kind.in_(kinds))
        asked = select(journal.c.number, journal.c.kind, journal.c.act).where(*mine)
        acts: list[str] = []
        numbers: list[int] = []
        place = 0
        for number, kind, act in connection.execute(asked.order_by(journal.c.number)):
            if kind == histories.RELABEL:
                past, acts = histories.read(connection, document, annotator)
                return cls(acts, [], past.place, past.edits)
            if kind == Step.DO:
                acts[place:], numbers[place:] = [act], [number]
            place += -1 if kind == Step.UNDO else 1
        return cls(acts, numbers, place)

    def edit(self, connection: Connection, place: int) -> Edit:
        """The edit at a place, as it was first done."""
        if self.edits:
            return self.edits[place]
        journal = tables.journal
        asked = select(journal.c.before, journal.c.after).where(journal.c.number == self.rows[place])
        return rows.edit_of(*connection.execute(asked).one())
