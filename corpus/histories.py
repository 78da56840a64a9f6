# SPDX-License-Identifier: MIT
"""The history of a layer out of its journal, as it reads under the labels of today."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from annotation.edit import Edit, Mark
from annotation.history import History, Step
from annotation.span import Span
from corpus import rows, tables
from corpus.rows import Row

# The kinds of journal rows that undo and redo go by.
STEPS = [str(step) for step in Step]
# The kind that carries marks to other labels: it belongs to a change of the scheme, not to a history.
RELABEL = "relabel"
# What the journal says in a row: kind, before, after and the act it belongs to.
_Line = tuple[str, Row, Row, str]


def read(connection: Connection, document: int, annotator: int) -> tuple[History, list[str]]:
    """The steps of an annotator on a document, by their row numbers, and the act behind each edit, "" for none.

    Edits of which nothing is left, as where a merge of labels made two spans one, are left out.
    """
    journal = tables.journal
    kinds = [*STEPS, RELABEL]
    mine = (journal.c.document == document, journal.c.annotator == annotator, journal.c.kind.in_(kinds))
    columns = (journal.c.kind, journal.c.before, journal.c.after, journal.c.act)
    found = connection.execute(select(*columns).where(*mine).order_by(journal.c.number))
    acts: list[str] = []
    edits: list[Edit] = []
    place = 0
    for step, edit, act in _carried([(kind, before, after, act) for kind, before, after, act in found]):
        if step is Step.DO:
            edits[place:], acts[place:] = [edit], [act]
            place += 1
        else:
            place = _moved(edits, place, edit, -1 if step is Step.UNDO else 1)
    kept = [at for at, edit in enumerate(edits) if edit]
    history = History(tuple(edits[at] for at in kept), sum(at < place for at in kept))
    return history, [acts[at] for at in kept]


def _moved(edits: Sequence[Edit], place: int, edit: Edit, way: int) -> int:
    """The place after a step back (-1) or forward (1). Edits that were empty by then had been passed over."""
    while edit and not edits[place - (way < 0)]:
        place += way
    return place + way


def _carried(lines: Sequence[_Line]) -> list[tuple[Step, Edit, str]]:
    """The steps under the labels of today. A change that was taken back says nothing of the steps before it."""
    steps: list[tuple[Step, Edit, str]] = []
    later: list[tuple[str, Callable[[Mark], Mark | None]]] = []
    settled: set[str] = set()
    for kind, before, after, act in reversed(lines):
        if kind != RELABEL:
            edit = rows.edit_of(before, after)
            for _, change in later:
                edit = _changed(edit, change)
            steps.append((Step(kind), edit, act))
        elif act in settled:
            later = [one for one in later if one[0] != act]
        else:
            undoes = after.get("undoes", "")
            settled |= {undoes} - {""}
            later.insert(0, (undoes or act, _change(before, after)))
    steps.reverse()
    return steps


def _change(before: Row, after: Row) -> Callable[[Mark], Mark | None]:
    """What a row of the journal makes of a mark that is older than it."""
    labels = after.get("labels", {})
    by_id, old = (
        {one["id"]: one["label"] for part in ("spans", "verdicts") for one in side.get(part, ())}
        for side in (after, before)
    )
    gone = {one["id"] for one in before.get("spans", ())} - set(by_id)

    def change(mark: Mark) -> Mark | None:
        if isinstance(mark, Span) and mark.id in gone:
            return None
        if mark.id in by_id and old.get(mark.id, mark.label) == mark.label:
            return replace(mark, label=by_id[mark.id])
        return replace(mark, label=labels.get(mark.label, mark.label))

    return change


def _changed(edit: Edit, change: Callable[[Mark], Mark | None]) -> Edit:
    def side(marks: Iterable[Mark]) -> frozenset[Mark]:
        return frozenset(new for mark in marks if (new := change(mark)) is not None)

    added, removed = side(edit.added), side(edit.removed)
    return Edit(added, removed) if added != removed else Edit()
