# SPDX-License-Identifier: MIT
"""How far the annotators of a corpus agree, and the places behind each cell of their confusion table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import select

from annotation.agreement.figures import Agreement
from annotation.agreement.pairing import Case, pair_up
from corpus import tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.team.comparisons import Cell, Comparison, comparisons, finished_layers

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures, the confusion table, and the documents behind them."""

    figures: Agreement
    confusion: Counter[Cell]
    documents: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class CaseInContext:
    """A case of two annotators in its document, with the text around it."""

    document: str
    title: str
    one: str
    other: str
    case: Case
    before: str
    text: str
    after: str


def agreement(
    corpus: Corpus,
    *,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Overview:
    """How far all annotators agree on what at least two of them finished. Raises CancelledError where it was stopped."""
    found = comparisons(corpus, progress=progress, stopped=stopped)
    figures = Agreement(
        [label.name for label in corpus.scheme.labels], [(one.document, one.compared) for one in found]
    )
    cells: Counter[Cell] = Counter()
    for one in found:
        for cell, count in one.confusion.items():
            cells[cell] += count
    return Overview(figures, cells, tuple(found))


def cases(corpus: Corpus, overview: Overview, cell: Cell, width: int = 40) -> Iterator[CaseInContext]:
    """The places behind a cell of the confusion table, in the order of import, with `width` code points around each."""
    concerned = [one.document for one in overview.documents if cell in one.confusion]
    for first in range(0, len(concerned), _AT_ONCE):
        documents = tables.documents
        columns = (documents.c.number, documents.c.id, documents.c.title, documents.c.text)
        here = select(*columns).where(
            documents.c.id.in_(concerned[first : first + _AT_ONCE]), tables.arrived()
        )
        with corpus.database.reading() as connection:
            found = connection.execute(here.order_by(documents.c.number)).all()
            layers = finished_layers(connection, [row.number for row in found])
        for row in found:
            marked = {name: marks.spans for name, marks in layers[row.number].items() if name != GOLD}
            for one, other in combinations(sorted(marked), 2):
                for case in pair_up(row.text, marked[one], marked[other]):
                    if (min(case.labels), max(case.labels), str(case.boundary)) == cell:
                        start, end = case.place
                        around = row.text[max(0, start - width) : start], row.text[end : end + width]
                        yield CaseInContext(
                            row.id, row.title, one, other, case, around[0], row.text[start:end], around[1]
                        )
