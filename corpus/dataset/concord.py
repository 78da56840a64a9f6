# SPDX-License-Identifier: MIT
"""How far annotators agree on the documents of a dataset: exact span F1 of each two who marked the same document."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import combinations

from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.selecting import selected


@dataclass(slots=True)
class Concord:
    """Two annotators on the `documents` that both have marks on: spans of either, and those that are the same."""

    one: str
    other: str
    documents: int = 0
    spans: tuple[int, int] = (0, 0)
    same: int = 0

    @property
    def f1(self) -> float | None:
        """Twice the spans in common, by all spans; None where neither marked any."""
        total = sum(self.spans)
        return round(2 * self.same / total, 4) if total else None


def concord(corpus: Corpus, documents: Collection[str]) -> list[Concord]:
    """Every two annotators, gold aside, who marked the same of these documents; range and label must be equal."""
    found: dict[tuple[str, str], Concord] = {}
    for record in selected(corpus, "all"):
        if record.document.id not in documents:
            continue
        marked = {
            layer.annotator: {(s.start, s.end, s.label) for s in layer.marks.spans}
            for layer in record.layers
            if layer.annotator != GOLD
        }
        for one, other in combinations(sorted(marked), 2):
            pair = found.setdefault((one, other), Concord(one, other))
            pair.documents += 1
            pair.spans = (pair.spans[0] + len(marked[one]), pair.spans[1] + len(marked[other]))
            pair.same += len(marked[one] & marked[other])
    return [found[key] for key in sorted(found)]
