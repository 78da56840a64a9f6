# SPDX-License-Identifier: MIT
"""Any document through token files: words, and spans as far as the format holds them; the rest is counted, kind by kind."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotation.flattening import precedence
from annotation.formats.catalogue import find
from annotation.formats.format import Choices, Report
from annotation.formats.token_writer import words_to_write
from tests.annotation.formats.anything import expected_losses, records, spans_of, through


@st.composite
def pages(draw):
    """Documents as they are, or as they came from a token file."""
    record = draw(records())
    source = draw(st.booleans())
    metadata = record.document.metadata | ({"words": "source"} if source else {})
    return replace(record, document=replace(record.document, metadata=metadata))


def by_hand(record, choices, format):
    """What a token file should give back of a record: words, spans among them, and what is lost, by kind."""
    spans = sorted(spans_of(record.layers[0]), key=lambda s: s.reading_order) if record.layers else []
    spacing = Report()
    words, _ = words_to_write(record.document, spans, choices, spacing)
    metadata = {k: v for k, v in record.document.metadata.items() if k not in ("format", "words")}
    bare = replace(record, document=replace(record.document, metadata=metadata))
    losses = Counter(expected_losses([bare], format.holds)) + Counter(spacing.losses)
    ranges = []
    for span in spans:
        touched = [n for n, (a, b) in enumerate(words) if a < span.end and span.start < b]
        if not touched:
            losses["spans without a word left out"] += 1
            continue
        first, last = words[touched[0]][0], words[touched[-1]][1]
        losses["edges widened to whole words"] += (first < span.start) + (span.end < last)
        losses["blanks at span edges left out"] += (span.start < first) + (last < span.end)
        ranges.append((touched[0], touched[-1] + 1, span.label))
    return words, ranges, losses


def flattened(ranges, policy, losses):
    """Those that stay of overlapping ranges, taken one by one in the order of the policy."""
    kept = []
    for one in sorted(ranges, key=precedence(policy)):
        rivals = [k for k in kept if k[0] < one[1] and one[0] < k[1]]
        inside = any(
            (k[0] <= one[0] and one[1] <= k[1]) or (one[0] <= k[0] and k[1] <= one[1]) for k in rivals
        )
        if not rivals:
            kept.append(one)
        else:
            losses["nested spans left out" if inside else "crossing spans left out"] += 1
    return kept


def crossing(ranges):
    """Pairs of ranges of one label that cross."""
    return sum(
        a[2] == b[2] and a[0] < b[0] < a[1] < b[1]
        for i, a in enumerate(sorted(ranges))
        for b in sorted(ranges)[i + 1 :]
    )


def found_in(back, words):
    """The spans that came back, as ranges of words."""
    text = back.document.text
    places, at = {}, 0
    for number, form in enumerate(words):
        at = text.index(form, at)
        places[at], places[-at - len(form)] = number, number + 1
        at += len(form)
    spans = (s for layer in back.layers for s in spans_of(layer))
    return Counter((places[s.start], places[-s.end], s.label) for s in spans)


@pytest.mark.parametrize("name", ["conll", "conll-nested"])
@given(
    record=pages(),
    words=st.sampled_from(["source", "whole", "segmented"]),
    nested=st.sampled_from(["outermost", "innermost", "ORG,LOC"]),
)
@settings(max_examples=150)
def test_what_token_lines_hold_comes_back_and_the_rest_is_counted(name, record, words, nested):
    format, choices = find(name), Choices(words, nested)
    found, ranges, losses = by_hand(record, choices, format)
    if not format.holds.nested:
        ranges = flattened(ranges, nested, losses)
    crossed = crossing(ranges)
    (back,), told = through(format, [record], choices)
    breaks = told.pop("sentence breaks inside spans left out", 0)
    assert breaks == 0 or ranges
    bent = told.pop("crossing spans of one label, read back as nested", 0)
    assert (bent > 0) == (crossed > 0)
    assert told == {kind: count for kind, count in losses.items() if count}
    forms = [record.document.text[a:b] for a, b in found]
    assert back.document.text.split() == [piece for form in forms for piece in form.split()]
    if not crossed:
        assert found_in(back, forms) == Counter(ranges)


@pytest.mark.parametrize("name", ["conllu", "spacy"])
@given(record=records(), words=st.sampled_from(["whole", "segmented"]))
@settings(max_examples=60)
def test_formats_of_words_with_verbatim_text_count_what_words_cannot_hold(name, record, words):
    if name == "spacy":
        pytest.importorskip("spacy", reason="spaCy is an extra: tawsim[spacy]")
    format, choices = find(name), Choices(words)
    found, ranges, losses = by_hand(record, choices, format)
    losses.pop("documents whose exact spacing is left out", None)
    (back,), told = through(format, [record], choices)
    assert told == {kind: count for kind, count in losses.items() if count}
    assert back.document.text == record.document.text
    there = Counter((s.start, s.end, s.label) for layer in back.layers for s in spans_of(layer))
    assert there == Counter((found[a][0], found[b - 1][1], label) for a, b, label in ranges)
