# SPDX-License-Identifier: MIT
"""Which documents and whose marks an export takes."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, select, union

from annotation.document import Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from corpus import annotators, layers, rows, tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.errors import CorpusError


def selected(corpus: Corpus, layer: str | None = None, status: Status | None = None) -> list[Record]:
    """The documents of a status, or all, in the order of import, each with the layers asked for.

    `layer` "all" gives everyone's; a name gives the documents that this annotator worked on; None gives gold
    where there is any, else the only annotator's. Raises CorpusError where that leaves nothing or is not clear.
    """
    with corpus.database.reading() as connection:
        documents = tables.documents
        wanted = select(documents).where(tables.arrived()).order_by(documents.c.number)
        if status:
            wanted = wanted.where(documents.c.status == str(status))
        found = connection.execute(wanted).mappings().all()
        if not found:
            which = f"no document that is {status}" if status else "no document yet"
            raise CorpusError("There is nothing to export: the corpus has {which}.", which=which)
        if layer not in (None, "all") and annotators.find(connection, layer or "") is None:
            known = ", ".join(annotators.names(connection))
            raise CorpusError(
                "There is no annotator {layer!r}; there are: {known}.", layer=layer, known=known
            )
        marked, worked = _who(connection)
        records: list[Record] = []
        unclear: set[str] = set()
        for row in found:
            people = marked[row["number"]]
            if layer is None:
                if len(people) > 1 and GOLD not in people:
                    unclear |= set(people)
                people = [GOLD] if GOLD in people else people[:1]
            elif layer != "all":
                if layer not in worked[row["number"]]:
                    continue
                people = [name for name in people if name == layer]
            marks = [Layer(name, _marks(connection, row["number"], name)) for name in people]
            document = rows.document_of(row)
            records.append(Record(document, tuple(marks), Status(row["status"]), row["split"]))
    if unclear:
        names = ", ".join(sorted(unclear))
        raise CorpusError(
            "Several annotators marked the same document and there is no gold: {names}. Choose a layer, for"
            " example --layer {first}, or --layer all.",
            names=names,
            first=min(unclear),
        )
    if not records:
        raise CorpusError(
            "There is nothing to export: {layer} has worked on none of the documents.", layer=layer
        )
    return records


def _who(connection: Connection) -> tuple[dict[int, list[str]], dict[int, set[str]]]:
    """By document: who has marks on it, in the order in which they came to the corpus; and who worked on it."""
    people, journal = tables.annotators, tables.journal
    with_marks = union(*(select(t.c.document, t.c.annotator) for t in (tables.spans, tables.verdicts)))
    steps = select(journal.c.document, journal.c.annotator).where(journal.c.kind != "import").distinct()
    marked: dict[int, list[str]] = defaultdict(list)
    worked: dict[int, set[str]] = defaultdict(set)
    for query, is_marks in ((with_marks.subquery(), True), (steps.subquery(), False)):
        pairs = select(query.c.document, people.c.name).join(people, people.c.number == query.c.annotator)
        for document, name in connection.execute(pairs.order_by(query.c.document, people.c.number)):
            worked[document].add(name)
            if is_marks:
                marked[document].append(name)
    return marked, worked


def _marks(connection: Connection, document: int, name: str) -> Marks:
    who = annotators.find(connection, name)
    return Marks() if who is None else layers.marks(connection, document, who)
