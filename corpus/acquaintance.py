# SPDX-License-Identifier: MIT
"""A look at foreign marks before they come in: which labels the scheme lacks, how often, and what they could be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from annotation.formats.format import Problem, Report
from annotation.formats.offsets import CODE_POINTS
from corpus.corpus import Corpus
from corpus.errors import CancelledError
from corpus.fitting import proposal
from corpus.reading import files_of, format_named, records_of

_EXAMPLE = 60  # characters


@dataclass(frozen=True, slots=True)
class ForeignLabel:
    """A label that the scheme lacks: its spans, the words of the first, and the scheme's label it seems to be, or ""."""

    name: str
    spans: int
    example: str
    proposal: str


def foreign_labels(
    corpus: Corpus,
    paths: Iterable[str | Path],
    *,
    format: str | None = None,
    encoding: str | None = None,
    offsets: str = CODE_POINTS,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[ForeignLabel]:
    """The labels of files that the corpus's scheme does not have, the most frequent first.

    Records that cannot be read are passed over here: an import will tell of them. Raises CorpusError for
    paths that are not there.
    """
    chosen = format_named(format) if format else None
    files = files_of(paths)
    counts: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for number, file in enumerate(files):
        for found in records_of(file, chosen, encoding, Report(offsets=offsets)):
            if cancelled and cancelled():
                raise CancelledError("The import was stopped; nothing came in.")
            if isinstance(found, Problem):
                continue
            text = found.record.document.text
            for layer in found.record.layers:
                for span in layer.marks.in_order():
                    if corpus.scheme.find(span.label) is None:
                        counts[span.label] += 1
                        examples.setdefault(
                            span.label, " ".join(text[span.start : span.end].split())[:_EXAMPLE]
                        )
                for verdict in layer.marks.verdicts:
                    if corpus.scheme.find(verdict.label) is None:
                        counts[verdict.label] += 0
        if progress:
            progress(number + 1, len(files))
    order = sorted(counts, key=lambda label: (-counts[label], label))
    return [
        ForeignLabel(label, counts[label], examples.get(label, ""), proposal(label, corpus.scheme))
        for label in order
    ]
