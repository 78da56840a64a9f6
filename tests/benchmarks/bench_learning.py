# SPDX-License-Identifier: MIT
"""F1 of what was learned, by cross-validation on public training parts, and its costs; needs TAWSIM_DATA."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import process_time
from typing import Any

from annotation.document import Document
from annotation.edit import Marks
from annotation.evaluation import Labelled, evaluate
from annotation.formats.format import Layer, Record
from annotation.scheme import Scheme, load
from annotation.simulation import cut, sentences_of
from annotation.span import Span
from annotation.suggesters.catalogue import suggesters
from annotation.suggesters.crf.layers import outermost
from annotation.suggesters.crf.learner import Learner
from annotation.suggesters.crf.storage import dump
from corpus.reading import files_of, format_named, read_file

FOLDS = 5
Piece = tuple[Document, list[Labelled]]


def pieces(data: Path, place: str, form: str) -> list[Piece]:
    """The documents of a set, cut near 400 words."""
    found: list[Piece] = []
    for file in files_of([data / place]):
        for record in read_file(file, format_named(form)).records:
            spans = [(span.start, span.end, span.label) for span in record.layers[0].marks.spans]
            found += cut(record.document, spans, 400)
    return found


def marked(gold: Sequence[Labelled]) -> Marks:
    """Gold as marks."""
    return Marks(frozenset(Span(a, b, label, f"s{number}") for number, (a, b, label) in enumerate(gold)))


def held_out(count: int, fold: int, mixed: bool) -> set[int]:
    """A fold of the documents: every fifth where their order says nothing, else a stretch."""
    return {at for at in range(count) if (at % FOLDS if mixed else at * FOLDS // count) == fold}


def validated(
    work: Sequence[Piece], scheme: Scheme, *, folds: Sequence[int], sentences: int, mixed: bool
) -> dict[str, Any]:
    """The exact scores on folds that were not learned, together."""
    right = suggested = spans = 0.0
    for fold in folds:
        out, learner, seen = held_out(len(work), fold, mixed), Learner(scheme, suggesters()), 0
        for at, (document, gold) in enumerate(work):
            if at not in out and seen < sentences:
                seen += len(sentences_of(document))
                learner.replay(document, marked(gold))
        records = [Record(work[at][0], (Layer("", marked(work[at][1])),)) for at in sorted(out)]
        score = evaluate(records, scheme, [learner.snapshot("fold")], word_edges=True)
        right += score["exact"]["recall"] * score["spans"]
        suggested, spans = suggested + score["suggested"], spans + score["spans"]
    return {
        "precision": round(right / suggested, 4),
        "recall": round(right / spans, 4),
        "f1": round(2 * right / (suggested + spans), 4),
    }


def costs(work: Sequence[Piece], scheme: Scheme) -> dict[str, Any]:
    """CPU milliseconds, median and 95th percentile, and sizes, while documents are worked through."""
    learner = Learner(scheme, suggesters())
    spent: dict[str, list[float]] = {
        "suggest a document": [],
        "learn a sentence": [],
        "replay a document": [],
    }

    def timed(what: str, call: Callable[[], object]) -> None:
        began = process_time()
        call()
        spent[what].append(1000 * (process_time() - began))

    for document, gold in work:
        marks = marked(gold)
        timed("suggest a document", lambda: learner.suggest(document))  # noqa: B023 (called at once)
        for place in sentences_of(document, gold):
            timed("learn a sentence", lambda: learner.learn_sentence(document, marks, place))  # noqa: B023
        timed("replay a document", lambda: learner.replay(document, marks))  # noqa: B023
    chains = (learner.model.layers.outer, learner.model.layers.inner)
    arrays = (array for chain in chains for array in (chain.table, chain.weights, chain.squares))
    figures: dict[str, Any] = {
        name: {"median": round(median(times), 1), "p95": round(quantiles(times, n=20)[-1], 1)}
        for name, times in spent.items()
    }
    return {
        **figures,
        "file_mb": round(len(dump(learner.model, "", [])) / 1e6, 1),
        "arrays_mb": round(sum(array.nbytes for array in arrays) / 1e6, 1),
    }


def main() -> int:
    """Print the figures as JSON, write build/bench/learning.json."""
    data = Path(os.environ.get("TAWSIM_DATA", ""))
    if not (data / "wojood_sample").is_dir():
        print("Set TAWSIM_DATA to the folder that holds wojood_sample/ and anercorp/.", file=sys.stderr)
        return 2
    anercorp, wojood = load("anercorp"), load("wojood")
    news = pieces(data, "anercorp", "conll")
    nested = pieces(data, "wojood_sample", "conll-nested")
    flat = [(document, outermost(gold)[0]) for document, gold in nested]
    every = range(FOLDS)
    figures = {
        "anercorp, 500 sentences": validated(news, anercorp, folds=every, sentences=500, mixed=False),
        "anercorp, all": validated(news, anercorp, folds=every, sentences=10**6, mixed=False),
        "wojood, flat": validated(flat, wojood, folds=every, sentences=10**6, mixed=True),
        "wojood, nested": validated(nested, wojood, folds=every, sentences=10**6, mixed=True),
        "costs, anercorp": costs(news[:100], anercorp),
        "costs, wojood": costs(nested, wojood),
    }
    text = json.dumps(figures, ensure_ascii=False, indent=1)
    print(text)
    out = Path("build/bench/learning.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
