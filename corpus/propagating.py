# SPDX-License-Identifier: MIT
"""The same everywhere: from the lines of a search to the edits of their documents, and those as one act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from sqlalchemy import select

from annotation.edit import Edit
from annotation.standing import Deed, Place, everywhere
from corpus import annotators, layers, tables
from corpus.acts import Done
from corpus.concordance import Line
from corpus.corpus import Corpus

_AT_ONCE = 200


def propagate(
    corpus: Corpus,
    annotator: str,
    deed: Deed,
    label: str,
    lines: Iterable[Line],
    *,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Done:
    """Do the deed at the places of these lines, as one act, undone at once.

    What the annotator's marks say now counts, not what they said when the lines were found. Raises CancelledError,
    CorpusError, as an act does: nothing is changed then.
    """
    return corpus.acts.perform(
        annotator, edits(corpus, annotator, deed, label, lines), stopped=stopped, progress=progress
    )


def edits(corpus: Corpus, annotator: str, deed: Deed, label: str, lines: Iterable[Line]) -> dict[str, Edit]:
    """The edit of each document, in the order of the lines; documents in which nothing would change are left out."""
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for line in lines:
        places[line.document].append(line.place)
    ids, documents = list(places), tables.documents
    found: dict[str, Edit] = {}
    with corpus.database.reading() as connection:
        who = annotators.find(connection, annotator)
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            numbers = {
                row.id: row.number
                for row in connection.execute(
                    select(documents.c.id, documents.c.number).where(documents.c.id.in_(some))
                )
            }
            marks = layers.marks_of(connection, list(numbers.values()), [] if who is None else [who])
            for id in numbers:
                edit = everywhere(deed, label, places[id], marks[numbers[id]], corpus.scheme)
                if edit:
                    found[id] = edit
    return {id: found[id] for id in ids if id in found}
