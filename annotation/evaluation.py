# SPDX-License-Identifier: MIT
"""How good suggestions are, measured against gold: exact, partial and word-level scores."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from annotation.document import Document
from annotation.formats.format import Record
from annotation.scheme import Scheme, bundled, load
from annotation.sentences import sentences
from annotation.suggesters.blend import blend
from annotation.suggesters.suggester import Suggester
from annotation.tokens import Range, source_words, words

Labelled = tuple[int, int, str]  # start, end, label


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean, each 0..1; 0 where there is nothing to divide by."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def as_json(self) -> dict[str, float]:
        """The three figures, rounded to four places."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
        }


def exact(gold: Collection[Labelled], suggested: Collection[Labelled]) -> Score:
    """The same range and the same label."""
    same = len(set(gold) & set(suggested))
    return Score(_share(same, len(suggested)), _share(same, len(gold)))


def partial(gold: Collection[Labelled], suggested: Collection[Labelled]) -> Score:
    """The same label and at least one code point in common.

    Precision is the share of suggestions that touch a gold span of their label, recall the share of
    gold spans that a suggestion of their label touches.
    """
    return Score(_touching(suggested, gold), _touching(gold, suggested))


def by_words(gold: Collection[Labelled], suggested: Collection[Labelled], places: Sequence[Range]) -> Score:
    """Words with their labels: every (word, label) that a span covers at least in part counts once."""
    there, here = _covered(gold, places), _covered(suggested, places)
    return Score(_share(len(there & here), len(here)), _share(len(there & here), len(there)))


def widen(spans: Iterable[Labelled], places: Sequence[Range]) -> set[Labelled]:
    """The spans with their edges drawn outward to whole words; `places` are the words in text order."""
    starts, ends = [start for start, _ in places], [end for _, end in places]
    wide: set[Labelled] = set()
    for start, end, label in spans:
        first, last = bisect_right(ends, start), bisect_left(starts, end) - 1
        wide.add((starts[first], ends[last], label) if first <= last else (start, end, label))
    return wide


def scheme_of(labels: Collection[str], corpus: Scheme) -> Scheme:
    """The scheme that gold labels belong to: the corpus's when it knows them all, else a bundled one that does.

    Where none knows them all, the one that knows most; the corpus's before others, then by name.
    """
    candidates = [corpus, *(load(name) for name in bundled())]
    return max(candidates, key=lambda scheme: sum(1 for label in labels if scheme.find(label)))


def evaluate(
    records: Iterable[Record],
    scheme: Scheme,
    suggesters: Sequence[Suggester],
    *,
    labels: Sequence[str] | None = None,
    label_map: Mapping[str, str] | None = None,
    word_edges: bool = False,
    tokens: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> dict[str, Any]:
    """What the suggesters, blended, would have suggested for the records, scored against their first layers.

    `scheme` is the corpus's; the suggesters run under the gold's own (`scheme_of`), so that its conventions
    hold. `label_map` renames labels on both sides first. `labels` scores only these. With `word_edges`
    suggestions are widened to whole words, as gold of token files is. `tokens` cuts documents into pieces of
    about so many words at sentence ends. `progress` is told the number of documents done.
    """
    renamed = dict(label_map or {})
    held = [(record.document, _gold(record, renamed)) for record in records]
    gold_scheme = scheme_of({label for _, spans in held for _, _, label in spans}, scheme)

    def name(label: str) -> str:
        known = gold_scheme.find(label)
        return known.name if known else label

    wanted = {name(label) for label in labels} if labels else None
    all_gold: list[Labelled] = []
    all_suggested: list[Labelled] = []
    all_words: list[Range] = []
    seconds, shift = 0.0, 0
    for done, (document, spans) in enumerate(held, start=1):
        token_file = document.metadata.get("words") == "source"
        places = source_words(document.text) if token_file else words(document.text)
        began = perf_counter()
        suggested = set(_suggested(document, gold_scheme, suggesters, places, tokens))
        seconds += perf_counter() - began
        suggested = {(start, end, renamed.get(label, label)) for start, end, label in suggested}
        if word_edges:
            suggested = widen(suggested, places)
        gold = {(start, end, name(label)) for start, end, label in spans}
        # Documents are laid one after another, so that one pass scores them all.
        all_gold += _shifted(gold, shift, wanted)
        all_suggested += _shifted(suggested, shift, wanted)
        all_words += [(start + shift, end + shift) for start, end in places]
        shift += len(document.text) + 1
        if progress:
            progress(done)
    return {
        "documents": len(held),
        "spans": len(all_gold),
        "suggested": len(all_suggested),
        "exact": exact(all_gold, all_suggested).as_json(),
        "partial": partial(all_gold, all_suggested).as_json(),
        "words": by_words(all_gold, all_suggested, all_words).as_json(),
        "by_label": dict(_by_label(all_gold, all_suggested)),
        "seconds": round(seconds, 3),
        "tokens_per_second": round(len(all_words) / seconds) if seconds else 0,
        "edges": "words" if word_edges else "exact",
        "scheme": gold_scheme.name,
    }


def _gold(record: Record, renamed: Mapping[str, str]) -> set[Labelled]:
    spans = record.layers[0].marks.spans if record.layers else ()
    return {(span.start, span.end, renamed.get(span.label, span.label)) for span in spans}


def _suggested(
    document: Document,
    scheme: Scheme,
    suggesters: Sequence[Suggester],
    places: Sequence[Range],
    tokens: int | None,
) -> Iterator[Labelled]:
    for start, end in _pieces(document.text, places, tokens):
        piece = Document(document.text[start:end], document.title, document.id, document.metadata)
        voices = [suggester.suggest(piece, scheme) for suggester in suggesters]
        for one in blend(voices, nested=scheme.nested):
            yield one.start + start, one.end + start, one.label


def _pieces(text: str, places: Sequence[Range], tokens: int | None) -> Iterator[Range]:
    """The text in pieces of at least `tokens` words, each ending where a sentence does."""
    start = counted = 0
    starts = [first for first, _ in places]
    if tokens:
        for _, end in sentences(text):
            upto = bisect_left(starts, end)
            if upto - counted >= tokens:
                yield start, end
                start, counted = end, upto
    if start < len(text):
        yield start, len(text)


def _shifted(spans: Iterable[Labelled], by: int, wanted: set[str] | None) -> list[Labelled]:
    kept = (span for span in spans if wanted is None or span[2] in wanted)
    return sorted((start + by, end + by, label) for start, end, label in kept)


def _by_label(
    gold: Sequence[Labelled], suggested: Sequence[Labelled]
) -> Iterator[tuple[str, dict[str, float]]]:
    for label in sorted({span[2] for span in (*gold, *suggested)}):
        there = [span for span in gold if span[2] == label]
        here = [span for span in suggested if span[2] == label]
        yield label, {**exact(there, here).as_json(), "spans": len(there), "suggested": len(here)}


def _covered(spans: Iterable[Labelled], places: Sequence[Range]) -> set[tuple[int, str]]:
    starts, ends = [start for start, _ in places], [end for _, end in places]
    return {
        (at, label)
        for start, end, label in spans
        for at in range(bisect_right(ends, start), bisect_left(starts, end))
    }


def _touching(spans: Collection[Labelled], others: Collection[Labelled]) -> float:
    """The share of the spans that overlap another of the same label."""
    ranges: dict[str, list[Range]] = {}
    for start, end, label in sorted(others):
        ranges.setdefault(label, []).append((start, end))
    reach: dict[str, list[int]] = {}  # the furthest end of all ranges up to here: nesting hides no overlap
    for label, found in ranges.items():
        furthest = 0
        reach[label] = [furthest := max(furthest, end) for _, end in found]
    hits = 0
    for start, end, label in spans:
        before = bisect_left(ranges.get(label, []), (end, 0))
        hits += before > 0 and reach[label][before - 1] > start
    return _share(hits, len(spans))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
