# SPDX-License-Identifier: MIT
"""What a token file gets to hold: the words of a document, where its sentences part, and spans as word ranges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain, pairwise

from annotation.clitics import segmented, standing_alone
from annotation.document import Document
from annotation.flattening import precedence
from annotation.formats.format import Choices, Report
from annotation.formats.iob import Tagged
from annotation.sentences import sentences
from annotation.span import Span
from annotation.tokens import Range, source_words, words

# Word numbers before which a blank line stands; a number twice is an empty paragraph.
Breaks = list[int]


def words_to_write(
    document: Document, spans: Sequence[Span], choices: Choices, report: Report
) -> tuple[list[Range], Breaks]:
    """The words of a document as the choices want them, in code points, and the sentence breaks."""
    text = document.text
    if choices.words not in ("source", "whole", "segmented"):
        raise ValueError(f"words can be source, whole or segmented, not {choices.words!r}")
    if choices.words == "source" and document.metadata.get("words") == "source" and "\t" not in text:
        found = source_words(text)
        starts = [start for start, _ in found]
        return found, [bisect_left(starts, end) for _, end in list(document.paragraphs())[:-1]]
    lines = [words(text, start, end) for start, end in sentences(text)]
    if choices.words == "segmented":
        lines = _segmented(text, lines, spans)
    found, breaks = [], []
    for line in lines:
        breaks.append(len(found))
        found += line
    report.lose("documents whose exact spacing is left out")
    return found, breaks[1:]


def _segmented(text: str, lines: Sequence[Sequence[Range]], spans: Sequence[Span]) -> list[list[Range]]:
    """The words with certain proclitics cut off, and cut at the edges of spans too, so that no span changes."""
    alone = standing_alone(text, chain.from_iterable(lines))
    edges = sorted({edge for span in spans for edge in (span.start, span.end)})
    return [[piece for word in segmented(text, line, alone) for piece in _cut(word, edges)] for line in lines]


def _cut(word: Range, edges: list[int]) -> list[Range]:
    """A word cut at those edges that lie inside it."""
    start, end = word
    inside = edges[bisect_right(edges, start) : bisect_left(edges, end)]
    places = [start, *inside, end]
    return list(pairwise(places))


def as_word_ranges(spans: Sequence[Span], found: Sequence[Range], report: Report) -> list[Tagged]:
    """Spans as half-open ranges of word numbers; edges inside a word are widened to it, and counted."""
    starts = [start for start, _ in found]
    ends = [end for _, end in found]
    ranges: list[Tagged] = []
    for span in spans:
        first = bisect_right(ends, span.start)
        stop = bisect_left(starts, span.end)
        if first >= stop:
            report.lose("spans without a word left out")
            continue
        widened = (starts[first] < span.start) + (span.end < ends[stop - 1])
        report.lose("edges widened to whole words", widened)
        narrowed = (span.start < starts[first]) + (ends[stop - 1] < span.end)
        report.lose("blanks at span edges left out", narrowed)
        ranges.append((first, stop, span.label))
    return ranges


def flat(ranges: Sequence[Tagged], policy: str, report: Report) -> list[Tagged]:
    """Ranges that do not overlap, chosen by the policy (`flattening.precedence`); each one left out is counted."""
    kept: list[Tagged] = []
    for first, stop, label in sorted(ranges, key=precedence(policy)):
        at = bisect_left(kept, first, key=lambda k: k[0])
        near = kept[max(0, at - 1) : at + stop - first]
        rivals = [k for k in near if k[0] < stop and first < k[1]]
        if not rivals:
            kept.insert(at, (first, stop, label))
            continue
        nested = any((k[0] <= first and stop <= k[1]) or (first <= k[0] and k[1] <= stop) for k in rivals)
        report.lose("nested spans left out" if nested else "crossing spans left out")
    return kept


def outside_spans(breaks: Breaks, ranges: Sequence[Tagged], report: Report) -> Breaks:
    """The sentence breaks without those inside a span: the sentences are joined, so that the span stays whole."""
    inside: set[int] = set()
    for first, stop, _ in ranges:
        inside.update(breaks[bisect_right(breaks, first) : bisect_left(breaks, stop)])
    left = [number for number in breaks if number not in inside]
    report.lose("sentence breaks inside spans left out", len(breaks) - len(left))
    return left
