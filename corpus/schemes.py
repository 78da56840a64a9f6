# SPDX-License-Identifier: MIT
"""The corpus's scheme: kept whole as TOML, changed with the marks that it carries along, and changed back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from annotation.scheme import Scheme, parse, to_toml
from annotation.span import new_id
from corpus import annotators, relabelling, tables
from corpus.clock import now
from corpus.database import Database
from corpus.errors import CorpusError
from corpus.prepared import Prepared
from corpus.relabelling import Moved
from corpus.rows import Row

_LATEST = Prepared(select(func.coalesce(func.max(tables.scheme_changes.c.number), 0)))


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the scheme: when (UTC), by whom, which labels became which, and whether it takes another back."""

    number: int
    time: str
    annotator: str
    renames: Mapping[str, str]
    undoes: int


def write(connection: Connection, scheme: Scheme) -> None:
    """Give a new corpus its identity and its scheme."""
    row = {"id": new_id(), "created": now(), "scheme": to_toml(scheme)}
    connection.execute(insert(tables.corpus), row)


def read(connection: Connection, place: str) -> Scheme:
    """The scheme of the corpus. Raises CorpusError where the corpus has none."""
    text = connection.execute(select(tables.corpus.c.scheme)).scalar()
    if text is None:
        raise CorpusError("{place} has no scheme: it was not finished; make it anew.", place=place)
    return parse(text, place)


def latest(connection: Connection) -> int:
    """The number of the last change of the scheme; 0 where it is still the first."""
    return int(_LATEST.run(connection).fetchone()[0])


def refuse_other(connection: Connection, since: int) -> None:
    """Refuse to write, with a CorpusError, by a scheme that was changed after this change of it."""
    if latest(connection) != since:
        raise CorpusError("The labels were changed in another window: open the corpus again to go on.")


def change(
    database: Database,
    scheme: Scheme,
    annotator: str,
    *,
    renames: Mapping[str, str] | None = None,
    since: Scheme | None = None,
) -> Moved:
    """Give a corpus another scheme, all marks of renamed labels with it, as one step that `undo` takes back.

    `renames` say which labels are called otherwise now; several with one name become one label. All is in the
    journals of the scheme and of the documents. Open corpora see it when opened anew. Raises CorpusError, and
    changes nothing, when marks would be left with labels that the other scheme does not have, or, where `since`
    is given, when the scheme is no longer that one.
    """
    renamed = {old: new for old, new in (renames or {}).items() if old != new}
    with database.writing() as connection:
        before = _hold(connection)
        if since is not None and before != to_toml(since):
            raise CorpusError("The scheme was changed by someone else meanwhile: open the corpus again.")
        names = {label.name for label in scheme.labels}
        _refuse_left(
            connection, {name for name in _used(connection) if renamed.get(name, name) not in names}, scheme
        )
        after = to_toml(scheme)
        if after == before and not renamed:
            return Moved()
        act = new_id()
        moved = relabelling.rename(connection, renamed, act) if renamed else Moved()
        kept, now_there = parse(before, ""), {label.name: label for label in scheme.labels}
        others = {label.name for label in kept.labels if label.name not in now_there}
        relabelling.forget_answers(connection, others)
        _note(connection, annotator, before, after, act=act, renames=renamed)
        return moved


def undo(database: Database, annotator: str) -> Moved | None:
    """Take the last change of the scheme back that still stands; None where there is none.

    Marks get their old labels, each its own; so do those made since under a label that was only another name.
    Raises CorpusError, and changes nothing, where labels that came with the change are in use.
    """
    with database.writing() as connection:
        before = _hold(connection)
        last = _undoable(connection)
        if last is None:
            return None
        back = parse(last["before"], database.place)
        names = {label.name for label in back.labels}
        inverse: dict[str, str] = {}
        for old, new in last["renames"].items():
            if new not in names:
                inverse.setdefault(new, old)
        left = {name for name in _used(connection) if inverse.get(name, name) not in names}
        _refuse_left(connection, left, back)
        act = new_id()
        moved = relabelling.take_back(connection, last["act"], inverse, act) if last["renames"] else Moved()
        gone = {label.name for label in parse(last["after"], "").labels} - names
        relabelling.forget_answers(connection, gone)
        _note(connection, annotator, before, last["before"], act=act, renames=inverse, undoes=last["number"])
        return moved


def changes(database: Database) -> list[Change]:
    """All changes of the scheme, in order."""
    found, people = tables.scheme_changes, tables.annotators
    wanted = (
        select(found.c.number, found.c.time, people.c.name, found.c.renames, found.c.undoes)
        .join(people, people.c.number == found.c.annotator)
        .order_by(found.c.number)
    )
    with database.reading() as connection:
        return [Change(*row) for row in connection.execute(wanted)]


def can_undo(database: Database) -> bool:
    """Whether there is a change of the scheme to take back."""
    with database.reading() as connection:
        return _undoable(connection) is not None


def uses(database: Database) -> dict[str, int]:
    """How many spans have each label, of all annotators, in documents that are there."""
    spans, documents = tables.spans, tables.documents
    here = select(spans.c.label, func.count()).join(documents, documents.c.number == spans.c.document)
    with database.reading() as connection:
        return dict(map(tuple, connection.execute(here.where(tables.arrived()).group_by(spans.c.label))))


def _hold(connection: Connection) -> str:
    """The scheme as TOML; who else wants to change it waits."""
    corpus = tables.corpus
    connection.execute(update(corpus).values(scheme=corpus.c.scheme))
    return str(connection.execute(select(corpus.c.scheme)).scalar_one())


def _used(connection: Connection) -> set[str]:
    return set(connection.execute(select(tables.spans.c.label).distinct()).scalars())


def _refuse_left(connection: Connection, labels: set[str], scheme: Scheme) -> None:
    if labels:
        raise CorpusError(
            "The scheme {scheme} has no label for what is marked as {labels}: rename or merge them, or export"
            " with --to-scheme into a new corpus.",
            scheme=scheme.name,
            labels=", ".join(sorted(labels)),
        )


def _undoable(connection: Connection) -> Row | None:
    """The last change that was not taken back."""
    standing: list[Row] = []
    found = tables.scheme_changes
    for row in connection.execute(select(found).order_by(found.c.number)).mappings():
        if row["undoes"]:
            standing = [one for one in standing if one["number"] != row["undoes"]]
        else:
            standing.append(row)
    return standing[-1] if standing else None


def _note(
    connection: Connection,
    annotator: str,
    before: str,
    after: str,
    *,
    act: str,
    renames: Mapping[str, str],
    undoes: int = 0,
) -> None:
    connection.execute(update(tables.corpus).values(scheme=after))
    row = {"time": now(), "annotator": annotators.number_of(connection, annotator), "undoes": undoes}
    told = {"before": before, "after": after, "act": act, "renames": dict(renames)}
    connection.execute(insert(tables.scheme_changes), row | told)
