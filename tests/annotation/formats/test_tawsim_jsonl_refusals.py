# SPDX-License-Identifier: MIT
"""The native format checked against itself: every contradiction is refused with line and field."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.formats.format import FormatError, Report
from annotation.formats.tawsim_jsonl import TAWSIM_JSONL
from annotation.span import Span


def read(text):
    return list(TAWSIM_JSONL.read(text, "corpus.jsonl", Report()))


GOOD = {
    "tawsim": 1,
    "id": "d1",
    "text": "😀 في حلب",
    "layers": [
        {
            "annotator": "ليلى",
            "spans": [{"id": "s1", "start": 5, "end": 8, "label": "LOC", "text": "حلب", "attributes": {}}],
            "verdicts": [
                {
                    "id": "v1",
                    "outcome": "accepted",
                    "start": 5,
                    "end": 8,
                    "label": "LOC",
                    "source": "r",
                    "confidence": 1,
                }
            ],
        }
    ],
}
SPAN, VERDICT = ("layers", 0, "spans", 0), ("layers", 0, "verdicts", 0)


def changed(place, value):
    data = json.loads(json.dumps(GOOD))
    *way, last = place
    inner = data
    for step in way:
        inner = inner[step]
    if value is KeyError:
        del inner[last]
    else:
        inner[last] = value
    return json.dumps(data)


def refusal(text):
    with pytest.raises(FormatError) as refused:
        read(text)
    assert "\n" not in refused.value.problem.reason
    return refused.value.problem


def test_the_good_line_is_good():
    assert len(read(json.dumps(GOOD))) == 1


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        (("tawsim",), 2, "the field tawsim must be 1: a newer Tawsim may have written the file"),
        (("tawsim",), KeyError, "the field tawsim is missing: it must be a whole number"),
        (("tawsim",), True, "the field tawsim must be a whole number, not true"),
        (("text",), KeyError, "the field text is missing: it must be a string"),
        (("text",), 5, "the field text must be a string, not 5"),
        (("text",), "a\ud83d", "the field text holds U+D83D at offset 1, which no text can hold"),
        (("text",), "a\0", "the field text holds U+0000 at offset 1, which no text can hold"),
        (("sha256",), "0" * 64, "the field sha256 is not the checksum of the text"),
        (("status",), "ready", "the field status must be one of new, started, done, adjudicated, set-aside"),
        (("metadata",), [], "the field metadata must be an object, not a list"),
        (("metadata",), {"a": 1}, "the field metadata.a must be a string, not 1"),
        (("metadata",), {"a": "\udc00"}, "the field metadata.a holds U+DC00"),
        (("metadata",), {"\udc00": ""}, "the field metadata holds U+DC00"),
        (("layers",), {}, "the field layers must be a list, not an object"),
        (
            ("layers",),
            [GOOD["layers"][0], {"annotator": "ليلى"}],
            "the field layers has two layers of the same",
        ),
        (("layers", 0), "x", "the field layers[0] must be an object, not a string"),
        (("layers", 0, "spans", 0), None, "the field layers[0].spans[0] must be an object, not null"),
        ((*SPAN, "start"), True, "the field layers[0].spans[0].start must be a whole number, not true"),
        ((*SPAN, "start"), 5.0, "the field layers[0].spans[0].start must be a whole number, not 5.0"),
        ((*SPAN, "start"), "5", "the field layers[0].spans[0].start must be a whole number, not a string"),
        ((*SPAN, "start"), -1, "the field layers[0].spans[0].start is -1 and its end 8"),
        ((*SPAN, "end"), 5, "the field layers[0].spans[0].start is 5 and its end 5"),
        ((*SPAN, "end"), KeyError, "the field layers[0].spans[0].end is missing"),
        (
            (*SPAN, "text"),
            "حمص",
            "the field layers[0].spans[0].text is 'حمص', but the document has 'حلب' there",
        ),
        ((*SPAN, "label"), "", "the field layers[0].spans[0].label is empty"),
        (
            (*SPAN, "attributes"),
            {"a": True},
            "the field layers[0].spans[0].attributes.a must be a string, not true",
        ),
        ((*VERDICT, "end"), 9, "the field layers[0].verdicts[0].end is 9, but the text ends at 8"),
        (
            (*VERDICT, "id"),
            "s1",
            "the field layers[0].verdicts[0].id is 's1', the name of something before it",
        ),
        ((*VERDICT, "outcome"), "perhaps", "the field layers[0].verdicts[0].outcome must be one of accepted"),
        (
            (*VERDICT, "confidence"),
            1.5,
            "the field layers[0].verdicts[0].confidence must lie between 0 and 1",
        ),
        (
            (*VERDICT, "confidence"),
            False,
            "the field layers[0].verdicts[0].confidence must be a number, not false",
        ),
    ],
)
def test_what_contradicts_itself_is_refused(place, value, reason):
    problem = refusal("\n" + changed(place, value))
    assert (problem.where, problem.line) == ("corpus.jsonl", 2)
    assert problem.reason.startswith(reason)


@pytest.mark.parametrize(("start", "end", "unit"), [(6, 9, "UTF-16 units"), (10, 16, "UTF-8 bytes")])
def test_offsets_in_other_units_are_recognised(start, end, unit):
    span = {"id": "s", "start": start, "end": end, "label": "LOC", "text": "حلب"}
    assert f"counts {unit}: offsets must count Unicode code points" in refusal(changed(SPAN, span)).reason


def test_identifiers_are_given_once():
    line = json.dumps(GOOD)
    assert "the field id is 'd1'" in refusal(f"{line}\n{line}").reason
    twice = changed(("layers", 0, "spans"), GOOD["layers"][0]["spans"] * 2)
    assert "the field layers[0].spans[1].id is 's1'" in refusal(twice).reason


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        ('{"tawsim": 1, "text": }', 23, "this is not JSON (Expecting value)"),
        ('{"tawsim": 1', 13, "this is not JSON"),
        ("\ufeff{}", 1, "this is not JSON"),
        ("نص عادي", 1, "this is not JSON"),
        ("[]", 1, "a list stands here"),
        ("3", 1, "3 stands here"),
        ('{"tawsim": 1, "text": "ا", "text": "ب"}', 0, "the field 'text' is given twice"),
        ('{"tawsim": 1, "text" : "ا", "text": "ب"}', 0, "the field 'text' is given twice"),
        ('{"tawsim": 1, "text": "\\":", "text": "ب"}', 0, "the field 'text' is given twice"),
        ('{"tawsim": 1, "text": "ا", "metadata": {"a": "\\"x", "a": ""}}', 0, "the field 'a' is given twice"),
        (
            '{"tawsim": 1, "text": "ا", "metadata": {"a": {"b": 1, "b": 2}}}',
            0,
            "the field 'b' is given twice",
        ),
        ('{"tawsim": 1, "text": NaN}', 0, "NaN is no JSON number"),
        ('{"tawsim": 1, "text": -Infinity}', 0, "-Infinity is no JSON number"),
        ('{"tawsim": 1, "x": ' + "[" * 100_000 + "]" * 100_000 + "}", 0, "the JSON is nested too deeply"),
        ('{"tawsim": ' + "1" * 5000 + "}", 0, "a number has too many digits"),
        ('{"tawsim": 1, "text": "ا\tب"}', 25, "this is not JSON"),
    ],
)
def test_a_line_that_is_no_json_object(line, column, reason):
    problem = refusal(line)
    assert (problem.line, problem.column) == (1, column)
    assert problem.reason.startswith(reason)


def test_a_number_beyond_all_bounds_is_no_confidence():
    line = changed((*VERDICT, "confidence"), 1).replace('"confidence": 1', '"confidence": 1e999')
    assert "confidence must lie between 0 and 1" in refusal(line).reason


@given(
    st.text(st.characters(exclude_categories=["Cs"]))
    | st.from_regex(r'\{"tawsim": 1, "text": .*\}', fullmatch=True)
)
def test_any_line_is_read_or_refused(text):
    try:
        outcome = str(read(text))
    except FormatError as refused:
        outcome = str(refused)
    assert outcome


def span_with(**more):
    one = {"id": "s1", "start": 5, "end": 8, "label": "LOC", "text": "حلب", "attributes": {}}
    return {key: value for key, value in (one | more).items() if value is not ...}


@pytest.mark.parametrize(
    "more",
    [
        {"start": True},
        {"start": 5.0},
        {"end": "8"},
        {"start": -1},
        {"start": 8, "end": 8, "text": ""},
        {"end": 99},
        {"text": "حلبا"},
        {"text": 5},
        {"label": ""},
        {"label": None},
        {"label": "\x00"},
        {"id": 7},
        {"attributes": []},
        {"attributes": {"a": 1}},
        {"id": "s0"},
        {"start": ...},
        {"label": ...},
    ],
)
def test_one_span_that_is_amiss_among_many_is_found(more):
    many = [span_with(id=f"s{number}") for number in (0, 2, 3)]
    layer = {"annotator": "ليلى", "spans": [*many, span_with(**more)]}
    with pytest.raises(FormatError, match=r"layers\[0\]\.spans\[3\]"):
        read(json.dumps(GOOD | {"layers": [layer]}))


@pytest.mark.parametrize(
    "more", [{"id": "s-1 _"}, {"attributes": {"a": "b"}}, {"attributes": ...}, {"text": ...}]
)
def test_one_span_out_of_the_common_is_read_as_it_stands(more):
    layer = {"annotator": "ليلى", "spans": [span_with(id="s0"), span_with(**more)]}
    (record,) = read(json.dumps(GOOD | {"layers": [layer]}))
    one = span_with(**more)
    attributes = tuple((one.get("attributes") or {}).items())
    assert Span(5, 8, "LOC", one["id"], attributes) in record.layers[0].marks.spans
    assert len(record.layers[0].marks.spans) == 2
