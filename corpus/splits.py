# SPDX-License-Identifier: MIT
"""The frozen parts of a corpus, train, dev and test: dealt once, kept in it, with what leaks between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, func, insert, select, update

from annotation.arabic import folded
from annotation.likeness import Pair, alike
from corpus import annotators, tables
from corpus.clock import now
from corpus.corpus import Corpus
from corpus.errors import ConflictError, CorpusError
from corpus.layers import missing
from corpus.splitting import Member, Split

_AT_ONCE = 500
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its documents, its spans by label, and how many of its names the training part has, too.

    A name is a label with a folded surface, counted once. `seen` is 0 for the training part itself, which is
    the one called train, else the largest.
    """

    name: str
    documents: int
    labels: dict[str, int]
    names: int
    seen: int


@dataclass(frozen=True, slots=True)
class Leak:
    """Two documents that are nearly the same and yet in different parts."""

    pair: Pair
    parts: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Splits:
    """What a corpus is parted into, the largest part first; `undealt` counts documents without a part."""

    parts: tuple[Part, ...]
    undealt: int
    leaks: tuple[Leak, ...]


def deal(
    corpus: Corpus, split: Split, annotator: str, *, anew: bool = False, progress: Progress | None = None
) -> int:
    """Give every document its part, and keep it in the corpus; those that are nearly the same stay together.

    A document that has its part under one of these names keeps it, unless all are dealt `anew`. Gives how many
    changed. All at once or nothing; the journal tells of each. Raises CorpusError when a part would stay
    empty, and, where not dealt anew, for documents in parts of another name.
    """
    members = list(_members(corpus))
    names = {name for name, _ in split.shares}
    foreign = sorted({m.part for m in members} - names - {""})
    if foreign and not anew:
        raise CorpusError(
            "Some documents are frozen in other parts: {parts}. Use the same names, or deal anew.",
            parts=", ".join(foreign),
        )
    near = alike(_told(_texts(corpus), len(members), progress))
    fresh = [replace(member, part="") for member in members] if anew else members
    dealt = split.assign(fresh, [(pair.first, pair.second) for pair in near])
    return _write(corpus, members, dealt, annotator)


def release(corpus: Corpus, annotator: str) -> int:
    """Take every document out of its part; gives how many were in one."""
    members = list(_members(corpus))
    return _write(corpus, members, {member.id: "" for member in members}, annotator)


def put(corpus: Corpus, id: str, part: str, annotator: str) -> None:
    """Put one document into a part, or with "" into none. Raises CorpusError when there is none such."""
    member = next((one for one in _members(corpus) if one.id == id), None)
    if member is None:
        raise missing(id)
    _write(corpus, [member], {id: part}, annotator)


def parted(corpus: Corpus, *, progress: Progress | None = None) -> Splits:
    """The parts as they are, and what leaks: near-duplicates across parts, names that training has seen."""
    documents = tables.documents
    where = {member.id: member.part for member in _members(corpus)}
    found = alike(_told(_texts(corpus), len(where), progress)) if any(where.values()) else []
    leaks = [Leak(pair, (where[pair.first], where[pair.second])) for pair in found]
    sizes: dict[str, int] = defaultdict(int)
    for part in where.values():
        sizes[part] += 1
    undealt = sizes.pop("", 0)
    labels: dict[str, dict[str, int]] = {part: {} for part in sizes}
    names: dict[str, set[tuple[str, str]]] = {part: set() for part in sizes}
    spans = tables.spans
    columns = (documents.c.split, spans.c.label, spans.c.text)
    asked = select(*columns, func.count()).join(spans, spans.c.document == documents.c.number)
    with corpus.database.reading() as connection:
        for part, label, text, count in connection.execute(asked.where(tables.arrived()).group_by(*columns)):
            if part in sizes:
                labels[part][label] = labels[part].get(label, 0) + count
                names[part].add((label, folded(text)))
    order = sorted(sizes, key=lambda part: (-sizes[part], part))
    known = names.get("train", names[order[0]]) if order else set()
    parts = [
        Part(
            part,
            sizes[part],
            dict(sorted(labels[part].items())),
            len(names[part]),
            0 if names[part] is known else len(names[part] & known),
        )
        for part in order
    ]
    across = [leak for leak in leaks if len({*leak.parts}) > 1 and all(leak.parts)]
    return Splits(tuple(parts), undealt, tuple(across))


def _members(corpus: Corpus) -> Iterator[Member]:
    documents, spans = tables.documents, tables.spans
    counted = select(spans.c.document, spans.c.label, func.count()).group_by(spans.c.document, spans.c.label)
    labels: dict[int, dict[str, int]] = defaultdict(dict)
    columns = (
        documents.c.number,
        documents.c.id,
        documents.c.sha256,
        documents.c.metadata,
        documents.c.split,
    )
    with corpus.database.reading() as connection:
        for number, label, count in connection.execute(counted):
            labels[number][label] = count
        asked = select(*columns).where(tables.arrived()).order_by(documents.c.number)
        for number, id, sha256, metadata, part in connection.execute(asked):
            yield Member(id, sha256, metadata, labels.get(number, {}), part)


def _texts(corpus: Corpus) -> Iterator[tuple[str, str]]:
    documents = tables.documents
    asked = select(documents.c.id, documents.c.text).where(tables.arrived()).order_by(documents.c.number)
    with corpus.database.reading() as connection:
        for row in connection.execution_options(yield_per=_AT_ONCE).execute(asked):
            yield row.id, row.text


def _told(
    texts: Iterator[tuple[str, str]], total: int, progress: Progress | None
) -> Iterator[tuple[str, str]]:
    for done, one in enumerate(texts, 1):
        yield one
        if progress:
            progress(done, total)


def _write(corpus: Corpus, members: Iterable[Member], dealt: dict[str, str], annotator: str) -> int:
    """Enter the new parts, in a transaction that is short however many there are."""
    documents, journal = tables.documents, tables.journal
    read = {member.id: member.part for member in members}
    columns = (documents.c.id, documents.c.number, documents.c.split)
    with corpus.database.writing() as connection:
        there = {id: (number, part) for id, number, part in connection.execute(select(*columns))}
        changed = {id: part for id, part in dealt.items() if read[id] != part}
        if any(there.get(id, (0, ""))[1] != read[id] for id in changed):
            raise ConflictError("Someone else has changed the parts meanwhile: look at them, and deal again.")
        if not changed:
            return 0
        who, time = annotators.number_of(connection, annotator), now()
        is_one = documents.c.number == bindparam("which")
        connection.execute(
            update(documents).where(is_one).values(version=documents.c.version + 1, split=bindparam("part")),
            [{"which": there[id][0], "part": part} for id, part in sorted(changed.items())],
        )
        told = {"time": time, "annotator": who, "kind": "split"}
        lines = [
            told | {"document": there[id][0], "before": {"split": read[id]}, "after": {"split": changed[id]}}
            for id in sorted(changed, key=lambda id: there[id][0])
        ]
        connection.execute(insert(journal), lines)
    return len(changed)
