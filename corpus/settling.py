# SPDX-License-Identifier: MIT
"""Doubts of a review settled as they are meant: many at once are one act, undone at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from annotation.edit import Edit
from annotation.review import Doubt
from corpus.acts import Done
from corpus.corpus import Corpus
from corpus.doubted import Found


def settle(
    corpus: Corpus, annotator: str, found: Iterable[Found], stopped: Callable[[], bool] = lambda: False
) -> Done:
    """Fix these doubts. Those that what was done before them, or since they were found, has settled change nothing.

    Raises CancelledError and CorpusError as an act does: nothing is changed then.
    """
    by_document: defaultdict[str, list[Doubt]] = defaultdict(list)
    for one in found:
        by_document[one.document].append(one.doubt)
    edits = {id: _edit(corpus, annotator, id, doubts) for id, doubts in by_document.items()}
    return corpus.acts.perform(annotator, edits, stopped=stopped)


def _edit(corpus: Corpus, annotator: str, document: str, doubts: Iterable[Doubt]) -> Edit:
    before = after = corpus.annotations.marks(document, annotator)
    for doubt in doubts:
        after = doubt.fix(after).apply_to(after)
    added = (after.spans - before.spans) | (after.verdicts - before.verdicts)
    return Edit(added, (before.spans - after.spans) | (before.verdicts - after.verdicts))
