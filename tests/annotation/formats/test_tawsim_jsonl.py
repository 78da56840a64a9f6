# SPDX-License-Identifier: MIT
"""The native format: the same bytes both ways, and everything that contradicts itself refused with its place."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Choices, Layer, Record, Report
from annotation.formats.tawsim_jsonl import TAWSIM_JSONL
from annotation.span import Span
from annotation.suggestion import Outcome, Verdict

plain = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("😀\n\t\u2028\x85"), max_size=8
)
some = plain.filter(bool)


@st.composite
def layers(draw, length):
    def drawn_range():
        start = draw(st.integers(0, length - 1))
        return start, draw(st.integers(start + 1, length))

    spans, verdicts = set(), set()
    for number in range(draw(st.integers(0, 4)) if length else 0):
        attributes = tuple(sorted(draw(st.dictionaries(some, plain, max_size=2)).items()))
        spans.add(Span(*drawn_range(), draw(some), f"s{number}", attributes))
    for number in range(draw(st.integers(0, 3)) if length else 0):
        outcome, share = draw(st.sampled_from(Outcome)), draw(st.floats(0, 1))
        verdicts.add(
            Verdict(outcome, *drawn_range(), draw(some), draw(plain), share, f"v{number}", draw(plain))
        )
    return Marks(frozenset(spans), frozenset(verdicts))


@st.composite
def records(draw):
    text = draw(plain)
    metadata = draw(st.dictionaries(plain, plain, max_size=3))
    document = Document(text, draw(some), metadata=metadata)
    names = draw(st.lists(plain, unique=True, max_size=3))
    found = tuple(Layer(name, draw(layers(len(text)))) for name in sorted(names))
    return Record(document, found, draw(st.sampled_from(Status)), draw(plain))


def write(*given_records):
    return "".join(TAWSIM_JSONL.write(given_records, Choices(), Report()))


def read(text):
    report = Report()
    return list(TAWSIM_JSONL.read(text, "corpus.jsonl", report)), report


@given(st.lists(records(), max_size=3))
def test_everything_comes_back_and_the_bytes_are_the_same(given_records):
    text = write(*given_records)
    back, report = read(text)
    assert back == given_records
    assert [r.document.metadata for r in back] == [r.document.metadata for r in given_records]
    assert report == Report()
    assert write(*back) == text
    assert text.count("\n") == len(given_records)


def test_the_shape_of_a_line():
    spans = [Span(0, 7, "ORG", "s2"), Span(0, 7, "FAC", "s1", (("x", "1"),)), Span(3, 7, "LOC", "s0")]
    verdicts = [Verdict(outcome, 3, 7, "LOC", "rules", 0.5, f"v{n}") for n, outcome in enumerate(Outcome)]
    document = Document("في حلب😀 خبر", "عنوان", "d1", {"source": "a.txt", "encoding": "utf-8"})
    marks = Marks(frozenset(spans), frozenset(verdicts))
    record = Record(document, (Layer("ليلى", marks), Layer("أحمد", Marks())), Status.DONE, "dev")
    line = write(record)
    assert line.startswith('{"tawsim": 1, "id": "d1", "title": "عنوان", "text": "في حلب😀 خبر", "sha256": "')
    data = json.loads(line)
    assert " ".join(data) == "tawsim id title text sha256 metadata status split layers"
    assert list(data["metadata"]) == ["encoding", "source"]
    assert [layer["annotator"] for layer in data["layers"]] == ["أحمد", "ليلى"]
    assert data["layers"][1]["spans"] == [
        {"id": "s1", "start": 0, "end": 7, "label": "FAC", "text": "في حلب😀", "attributes": {"x": "1"}},
        {"id": "s2", "start": 0, "end": 7, "label": "ORG", "text": "في حلب😀", "attributes": {}},
        {"id": "s0", "start": 3, "end": 7, "label": "LOC", "text": "حلب😀", "attributes": {}},
    ]
    assert [v["id"] for v in data["layers"][1]["verdicts"]] == ["v0", "v1", "v2"]
    assert " ".join(data["layers"][1]["verdicts"][0]) == "id outcome start end label source confidence span"


def test_what_a_script_may_leave_out():
    line = '{"tawsim": 1, "text": "في حلب", "layers": [{"spans": [{"start": 3, "end": 6, "label": "LOC"}]}]}'
    (record,), report = read("\n" + line + "\r\n\n")
    assert record.document.title == "في حلب"
    assert len(record.document.id) == 16
    assert record.status is Status.NEW
    (span,) = record.layers[0].marks.spans
    assert (span.start, span.end, span.label, len(span.id)) == (3, 6, "LOC", 16)
    assert not report.problems


def test_unknown_fields_are_told_once_and_left_out():
    line = '{"tawsim": 1, "text": "حلب", "mood": 1, "layers": [{"spans": [], "colour": null}]}'
    found, report = read(f"{line}\n{line}\n")
    assert len(found) == 2
    assert [str(problem) for problem in report.problems] == [
        "corpus.jsonl, line 1: the field 'mood' is unknown and is left out",
        "corpus.jsonl, line 1: the field 'colour' is unknown and is left out",
    ]
    assert not any(problem.fatal for problem in report.problems)
