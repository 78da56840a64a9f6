# SPDX-License-Identifier: MIT
"""Whatever a format says it holds comes back from it, for any document; whatever else there was is counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotation.document import Document
from annotation.formats.archives import pack
from annotation.formats.brat_lines import BREAKS
from annotation.formats.catalogue import find
from annotation.formats.files import FilesFormat
from annotation.formats.format import Choices, Layer, Record, Report
from tests.annotation.formats.anything import (
    check_held,
    expected_losses,
    records,
    said,
    solid,
    spans_of,
    through,
    without_page_breaks,
)

STAND_OFF = [
    "tawsim-jsonl",
    "jsonl-doccano",
    "jsonl-prodigy",
    "label-studio",
    "csv",
    "tsv",
    "csv-spreadsheet",
    "tei",
    "web-annotation",
    "parquet",
]


@pytest.mark.parametrize("name", STAND_OFF)
@given(given_records=st.lists(records(), min_size=1, max_size=3))
@settings(max_examples=40)
def test_what_a_format_holds_comes_back_and_the_rest_is_counted(name, given_records):
    if name == "tei":
        given_records = list(map(without_page_breaks, given_records))
    format = find(name)
    back, losses = through(format, given_records)
    check_held(format, given_records, back, losses)


@given(given_records=st.lists(records(), min_size=1, max_size=3))
@settings(max_examples=40)
def test_nif_holds_a_label_of_a_range_once(given_records):
    once, repeated = [], 0
    for record in given_records:
        first = {(s.start, s.end, s.label): s for x in record.layers[:1] for s in spans_of(x)}
        repeated += sum(len(spans_of(x)) for x in record.layers[:1]) - len(first)
        layers = [
            replace(x, marks=replace(x.marks, spans=frozenset(first.values()))) for x in record.layers[:1]
        ]
        once.append(replace(record, layers=(*layers, *record.layers[1:])))
    format = find("nif")
    back, losses = through(format, given_records)
    assert losses.pop("repeated spans left out", 0) == repeated
    gone = sum(len(s.attributes) for r in given_records for x in r.layers[:1] for s in spans_of(x))
    kept = sum(len(s.attributes) for r in once for x in r.layers[:1] for s in spans_of(x))
    if gone - kept:
        losses["span attributes left out"] -= gone - kept
        losses = {kind: count for kind, count in losses.items() if count}
    back = sorted(back, key=lambda r: [r.document.id == one.document.id for one in once].index(True))
    check_held(format, once, back, losses)


@given(given_records=st.lists(records(), min_size=1, max_size=3))
@settings(max_examples=40)
def test_brat_holds_all_but_line_breaks_at_edges(given_records):
    format = find("brat")
    back, losses = through(format, given_records)
    by_title = sorted(given_records, key=lambda r: r.document.title)
    assert Counter(r.document.text for r in back) == Counter(r.document.text for r in given_records)
    expected = expected_losses(given_records, format.holds)
    kept = Counter()
    for record in given_records:
        text = record.document.text
        for span in spans_of(record.layers[0]) if record.layers else ():
            inside = text[span.start : span.end]
            start, end = (len(inside) - len(inside.lstrip(BREAKS)), len(inside.rstrip(BREAKS)))
            if start >= end:
                expected["spans of line breaks alone left out"] = (
                    expected.get("spans of line breaks alone left out", 0) + 1
                )
                if span.attributes:
                    expected["span attributes left out"] = expected.get("span attributes left out", 0) + len(
                        span.attributes
                    )
                continue
            trimmed = (start > 0) + (end < len(inside))
            if trimmed:
                kind = "blanks at span edges left out"
                expected[kind] = expected.get(kind, 0) + trimmed
            kept[text, span.start + start, span.start + end, span.label, span.attributes] += 1
    losses.pop("titles changed to file names", None)
    assert losses == expected
    assert kept == Counter(
        (r.document.text, s.start, s.end, s.label, s.attributes) for r in back for s in spans_of(r.layers[0])
    )
    assert len(by_title) == len(back)


@pytest.mark.parametrize("name", ["xmi", "cas-json"])
@given(record=records())
@settings(max_examples=40)
def test_a_document_a_file(name, record):
    record = without_page_breaks(record)
    plain_text = record.document.text
    format = find(name)
    (there,), losses = through(format, [record])
    assert there.document.text == plain_text
    assert losses == expected_losses([record], format.holds)
    given_spans = spans_of(record.layers[0]) if record.layers else ()
    assert said(spans_of(there.layers[0]), format.holds) == said(given_spans, format.holds)


@given(given_records=st.lists(records(), min_size=1, max_size=3))
@settings(max_examples=40)
def test_words_cut_at_span_edges_hold_every_span(given_records):
    format = find("conllu")
    plain = [
        replace(r, layers=tuple(Layer(x.annotator, solid(x.marks, r.document.text)) for x in r.layers))
        for r in given_records
    ]
    back, losses = through(format, plain, Choices("segmented"))
    assert [r.document.text for r in back] == [r.document.text for r in plain]
    assert losses == expected_losses(plain, format.holds)
    for record, there in zip(plain, back, strict=True):
        given_spans = spans_of(record.layers[0]) if record.layers else ()
        assert said(spans_of(there.layers[0]), format.holds) == said(given_spans, format.holds)
        assert there.document.metadata == record.document.metadata
        assert (there.document.id, there.status, there.split) == (
            record.document.id,
            record.status,
            record.split,
        )


@given(records())
@settings(max_examples=40)
def test_parts_of_words_hold_every_span(record):
    format = find("webanno-tsv")
    layers = tuple(Layer(x.annotator, solid(x.marks, record.document.text)) for x in record.layers)
    record = replace(record, layers=layers)
    (there,), losses = through(format, [record])
    assert there.document.text == record.document.text
    assert losses == expected_losses([record], format.holds)
    given_spans = spans_of(record.layers[0]) if record.layers else ()
    assert said(spans_of(there.layers[0]), format.holds) == said(given_spans, format.holds)


@given(records())
def test_the_same_documents_are_the_same_bytes(record):
    record = without_page_breaks(record)
    for name in [*STAND_OFF, "nif", "brat"]:
        format = find(name)
        if isinstance(format, FilesFormat):
            first, second = (list(format.write_files([record], Choices(), Report())) for _ in range(2))
            assert pack(first) == pack(second)
        else:
            first, second = ("".join(format.write([record], Choices(), Report())) for _ in range(2))
            assert first == second


@pytest.mark.parametrize("name", STAND_OFF)
def test_nothing_and_documents_without_marks(name):
    format = find(name)
    back, losses = through(format, [])
    assert (back, losses) == ([], {})
    bare = Record(Document("حلب", "حلب"))
    (there,), losses = through(format, [bare])
    assert (there.document.text, losses) == ("حلب", {})
    assert replace(bare, layers=()) == bare
