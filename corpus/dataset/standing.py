# SPDX-License-Identifier: MIT
"""How good the marks of a dataset are: how far annotators agreed on its documents, and which of these somebody settled."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from typing import Any

from annotation.agreement.figures import Agreement
from corpus.corpus import Corpus
from corpus.team.adjudication import provenance
from corpus.team.comparisons import comparisons


@dataclass(frozen=True, slots=True)
class Standing:
    """Figures of agreement, documents that are settled, places that are still in question, and who settled from whom."""

    figures: Agreement
    settled: int
    open: int
    by: tuple[str, ...]
    people: tuple[str, ...]

    def as_json(self, called: Callable[[str], str]) -> dict[str, Any]:
        """As the manifest tells it; null is what is undefined. `called` gives the names of people."""
        near = self.figures.confidence()
        return {
            "compared_documents": len(self.figures.documents),
            "spans": _rounded(asdict(self.figures.overall())),
            "words": _rounded(asdict(self.figures.words())),
            "confidence_95": {name: near[name] and [round(x, 4) for x in near[name] or ()] for name in near},
            "settled_documents": self.settled,
            "open_places": self.open,
            "settled_by": [called(name) for name in self.by],
            "settled_from": [called(name) for name in self.people],
        }


def standing(corpus: Corpus, documents: Collection[str]) -> Standing:
    """The standing of these documents."""
    found = [one for one in comparisons(corpus) if one.document in documents]
    told = {id: one for id, one in provenance(corpus).items() if id in documents}
    labels = [label.name for label in corpus.scheme.labels]
    return Standing(
        Agreement(labels, [(one.document, one.compared) for one in found]),
        len(told),
        sum(one.disputed - one.settled for one in found),
        tuple(sorted({one.by for one in told.values()})),
        tuple(sorted({name for one in told.values() for name in one.people})),
    )


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {name: round(value, 4) if isinstance(value, float) else value for name, value in values.items()}
