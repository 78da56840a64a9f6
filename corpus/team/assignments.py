# SPDX-License-Identifier: MIT
"""Who has which document: given by hand or dealt out so that everybody has as much and everybody meets everybody."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from corpus import annotators, tables
from corpus.annotators import GOLD
from corpus.clock import now
from corpus.corpus import Corpus
from corpus.dialects import insert_if_new
from corpus.errors import CorpusError
from corpus.layers import missing

_AT_ONCE = 500
# Of more groups than these the next one is not looked for: they are taken in turn.
_MOST_GROUPS = 300


@dataclass(frozen=True, slots=True)
class Assignment:
    """A document in the hands of somebody; `done` is when they finished, "" before."""

    document: str
    title: str
    annotator: str
    done: str


def assignments(corpus: Corpus, annotator: str = "") -> list[Assignment]:
    """What was given to whom, or to one person, in the order of import."""
    given, documents, people = tables.assignments, tables.documents, tables.annotators
    columns = (documents.c.id, documents.c.title, people.c.name, given.c.done)
    asked = (
        select(*columns)
        .join(given, given.c.document == documents.c.number)
        .join(people, people.c.number == given.c.annotator)
        .where(tables.arrived())
        .order_by(documents.c.number, given.c.number)
    )
    if annotator:
        asked = asked.where(people.c.name == annotator)
    with corpus.database.reading() as connection:
        return [Assignment(*row) for row in connection.execute(asked)]


def assign(corpus: Corpus, ids: Sequence[str], people: Collection[str], by: str) -> int:
    """Give each of these documents to each of these people; how many that are, besides those who had them already.

    Written into the journal of each document. Raises CorpusError where one is not there or a name is none.
    """
    return _give(corpus, {id: tuple(people) for id in ids}, by)


def deal(corpus: Corpus, ids: Sequence[str], people: Sequence[str], overlap: int, by: str) -> int:
    """Give each of these documents to `overlap` of these people, in turn; what some of them have already counts.

    Everybody gets as many, give or take one, and every group of people comes together as often as others. Raises
    CorpusError as `assign`, and where there are fewer people than that.
    """
    names = list(dict.fromkeys(people))
    if not 1 <= overlap <= len(names):
        raise CorpusError(
            "{overlap} people for each document are more than there are to choose from: {names}.",
            overlap=overlap,
            names=", ".join(names) or "-",
        )
    there = defaultdict[str, list[str]](list)
    for one in assignments(corpus):
        there[one.document].append(one.annotator)
    return _give(corpus, dealt(ids, names, overlap, there), by)


def dealt(
    ids: Iterable[str], people: Sequence[str], overlap: int, there: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """Which of the people each document goes to, besides those who have it already."""
    load = Counter({name: 0 for name in people})
    met: Counter[tuple[str, ...]] = Counter()
    for names in there.values():
        load.update(name for name in names if name in load)
    few = comb(len(people), overlap) <= _MOST_GROUPS
    groups = list(combinations(people, overlap)) if few else []
    order = {name: at for at, name in enumerate(people)}
    found: dict[str, tuple[str, ...]] = {}
    for id in ids:
        have = [name for name in there.get(id, ()) if name in order][:overlap]
        if few:
            fitting = [group for group in groups if set(have) <= set(group)]
            group = min(fitting, key=lambda g: (sum(load[n] for n in g), max(load[n] for n in g), met[g]))
        else:
            rest = sorted((n for n in people if n not in have), key=lambda n: (load[n], order[n]))
            group = tuple(sorted([*have, *rest[: overlap - len(have)]], key=order.__getitem__))
        met[group] += 1
        load.update(name for name in group if name not in have)
        found[id] = tuple(name for name in group if name not in have)
    return found


def take_back(corpus: Corpus, ids: Sequence[str], people: Collection[str], by: str) -> int:
    """Take documents out of the hands of these people, or of all where none are named; their marks stay.

    How many that were. Raises CorpusError as `assign`.
    """
    given = tables.assignments
    count = 0
    with corpus.database.writing() as connection:
        who = annotators.number_of(connection, by)
        numbers = _numbers(connection, ids)
        names = {row.number: row.name for row in connection.execute(select(tables.annotators)).all()}
        for id in ids:
            here = [given.c.document == numbers[id]]
            if people:
                here.append(given.c.annotator.in_([n for n, name in names.items() if name in people]))
            gone = connection.execute(select(given.c.annotator).where(*here)).scalars().all()
            if gone:
                connection.execute(delete(given).where(*here))
                _note(connection, {numbers[id]: [names[n] for n in gone]}, who, taken=True)
                count += len(gone)
    return count


def _give(corpus: Corpus, wanted: Mapping[str, Collection[str]], by: str) -> int:
    given = tables.assignments
    count = 0
    ids = [id for id, names in wanted.items() if names]
    if any(GOLD in names for names in wanted.values()):
        raise CorpusError("{name!r} is not a name for an annotator.", name=GOLD)
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        with corpus.database.writing() as connection:
            who = annotators.number_of(connection, by)
            people = {n: annotators.number_of(connection, n) for id in some for n in wanted[id]}
            numbers = _numbers(connection, some)
            held = select(given.c.document, given.c.annotator).where(given.c.document.in_(numbers.values()))
            there = {tuple(row) for row in connection.execute(held)}
            new = {
                numbers[id]: fresh
                for id in some
                if (fresh := [name for name in wanted[id] if (numbers[id], people[name]) not in there])
            }
            rows = [
                {"document": number, "annotator": people[name], "by": who, "given": now(), "done": ""}
                for number, names in new.items()
                for name in names
            ]
            if rows:
                connection.execute(insert_if_new(connection, given), rows)
                _note(connection, new, who, taken=False)
            count += len(rows)
    return count


def _numbers(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """The row numbers of documents. Raises CorpusError where one is not there."""
    documents = tables.documents
    found: dict[str, int] = {}
    for first in range(0, len(ids), _AT_ONCE):
        some = documents.c.id.in_(ids[first : first + _AT_ONCE])
        asked = select(documents.c.id, documents.c.number).where(some, tables.arrived())
        found |= {id: number for id, number in connection.execute(asked)}
    for id in ids:
        if id not in found:
            raise missing(id)
    return found


def _note(connection: Connection, changed: Mapping[int, Sequence[str]], by: int, *, taken: bool) -> None:
    """A line of the journal for each document, which counts its lines."""
    documents = tables.documents
    time = now()
    count = update(documents).where(documents.c.number == bindparam("which"))
    raised = count.values(version=documents.c.version + 1)
    connection.execute(raised, [{"which": number} for number in changed])
    lines = [
        {
            "time": time,
            "document": number,
            "annotator": by,
            "kind": "assign",
            "before": {"assigned": list(names)} if taken else {},
            "after": {} if taken else {"assigned": list(names)},
        }
        for number, names in changed.items()
    ]
    connection.execute(insert(tables.journal), lines)
