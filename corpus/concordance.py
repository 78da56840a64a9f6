# SPDX-License-Identifier: MIT
"""Words in their contexts: every place that is looked for, a line each, in the order of the texts or of what stands beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

from annotation.arabic import folded
from annotation.standing import Place
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.sought import Passage, Sought, Walk

# The ways to sort: as the texts came, by what stands before, by what follows (left of it on the page), by label.
SORTS = ("text", "before", "after", "label")
# So many lines are read to be sorted; a word more common than that is sorted in part, and that is said.
MOST_TO_SORT = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """A place in a document, how it stands to the marks there, and the text around it."""

    document: str
    title: str
    place: Place
    before: str
    found: str
    after: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """Lines, and what follows them. `documents` counts those that may have what is sought.

    `more` is where the next lines begin, to be given as `after`; None at the end. `sorted_of` is how many lines were
    sorted, 0 where they are in the order of the texts.
    """

    documents: int
    lines: tuple[Line, ...]
    more: int | None
    sorted_of: int = 0


def concordance(
    corpus: Corpus,
    sought: Sought,
    *,
    sort: str = "text",
    after: int = 0,
    limit: int = 20,
    width: int = 40,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _lines: None,
) -> Concordance:
    """Look for it. In the order of the texts, lines come by whole documents until there are `limit`; else all at once.

    `width` is in code points. Stopped, it gives what it has found. Raises CorpusError where nothing can be looked for
    like that, for an order there is not, and for an expression that takes too long.
    """
    if sort not in SORTS:
        raise CorpusError(
            "There is no order {sort!r}: give one of {known}.", sort=sort, known=", ".join(SORTS)
        )
    with corpus.database.reading() as connection:
        walk = Walk(connection, sought, corpus.scheme)
        documents = walk.count() if not after else 0
        found: list[Line] = []
        most = limit if sort == "text" else MOST_TO_SORT
        last, more = after, None
        with closing(walk.passages(after, stopped)) as passages:
            for passage in passages:
                if len(found) >= most:
                    more = last
                    break
                found += lines_of(passage, width)
                last = passage.number
                progress(len(found))
    if sort == "text":
        return Concordance(documents, tuple(found), more)
    found.sort(key={"before": _before, "after": _after, "label": _label}[sort])
    return Concordance(documents, tuple(found), more, sorted_of=len(found))


def lines_of(passage: Passage, width: int) -> Iterator[Line]:
    """The lines of one document."""
    text = passage.text
    for place in passage.places:
        start, end = place.start, place.end
        before, after = text[max(0, start - width) : start], text[end : end + width]
        yield Line(passage.document, passage.title, place, before, text[start:end], after)


def _after(line: Line) -> tuple[str, str]:
    return " ".join(folded(line.after).split()), " ".join(folded(line.before).split()[::-1])


def _before(line: Line) -> tuple[str, str]:
    """The words before, the nearest first."""
    after, before = _after(line)
    return before, after


def _label(line: Line) -> tuple[str, str, str]:
    """The label of the place, those that have none last, and within a label what follows."""
    labels = sorted(span.label for span in line.place.spans)
    return (labels[0] if labels else "\U0010ffff", *_after(line))
