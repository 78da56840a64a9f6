# SPDX-License-Identifier: MIT
"""F1 of what was learned, by cross-validation on public training parts; needs TAWSIM_DATA.

The learner hears rules and lists alone: the starter has seen these parts.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotation.document import Document
from annotation.edit import Marks
from annotation.evaluation import Labelled, evaluate
from annotation.formats.format import Layer, Record
from annotation.scheme import Scheme, load
from annotation.simulation import cut, sentences_of
from annotation.span import Span
from annotation.suggesters.catalogue import rules
from annotation.suggesters.crf.layers import outermost
from annotation.suggesters.crf.learner import Learner
from corpus.reading import files_of, format_named, read_file

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


def held_out(count: int, fold: int, folds: int, mixed: bool) -> set[int]:
    """A fold of the documents: one of so many in turn where their order says nothing, else a stretch."""
    return {at for at in range(count) if (at % folds if mixed else at * folds // count) == fold}


def validated(
    work: Sequence[Piece], scheme: Scheme, *, folds: int, sentences: int, mixed: bool
) -> dict[str, Any]:
    """The exact scores on folds that were not learned, together."""
    right = suggested = spans = 0.0
    for fold in range(folds):
        out, learner, seen = held_out(len(work), fold, folds, mixed), Learner(scheme, rules()), 0
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
    one_layer = replace(wojood, nested=False)
    figures = {
        "anercorp, 500 sentences, 5 folds": validated(news, anercorp, folds=5, sentences=500, mixed=False),
        "anercorp, all, 5 folds": validated(news, anercorp, folds=5, sentences=10**6, mixed=False),
        "wojood, flat, 10 folds": validated(flat, one_layer, folds=10, sentences=10**6, mixed=True),
        "wojood, nested, 10 folds": validated(nested, wojood, folds=10, sentences=10**6, mixed=True),
    }
    text = json.dumps(figures, ensure_ascii=False, indent=1)
    print(text)
    out = Path("build/bench/learning.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
