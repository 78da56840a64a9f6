# SPDX-License-Identifier: MIT
"""A JSON list is cut into its objects whatever the pieces it comes in; what is none is refused with its line."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.formats.catalogue import find, guess
from annotation.formats.format import FormatError, Problem, Report
from annotation.formats.json_list import begins, elements

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6), lambda inner: st.lists(inner, max_size=3)
)
objects = st.dictionaries(
    st.text(max_size=4), values | st.dictionaries(st.text(max_size=3), values), max_size=4
)


@given(st.lists(objects, max_size=4), st.sampled_from([None, 0, 2]), st.booleans(), st.integers(1, 9))
def test_any_list_in_any_pieces(given_objects, indent, ascii, size):
    text = "\n " + json.dumps(given_objects, indent=indent, ensure_ascii=ascii) + "\n"
    is_list, stream = begins(text[at : at + size] for at in range(0, len(text), size))
    assert is_list
    found = list(elements(stream, "a.json"))
    assert [json.loads(one) for _, one in found] == given_objects
    if indent is not None:
        lines = text.split("\n")
        assert all(lines[line - 1].lstrip().startswith("{") for line, _ in found)


@pytest.mark.parametrize("size", [1, 4, 1000])
@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("[1]", 1, "must be a list of JSON objects"),
        ('[\n{"a": 1},\n[2]]', 3, "must be a list of JSON objects"),
        ('[{"a": 1}\n{"a": 2}]', 2, "must be a list of JSON objects"),
        ('[{"a": 1},\n', 2, "must be a list of JSON objects"),
        ('[{"a": 1,\n"b": }]', 2, "not JSON"),
        ('[{"a": 1', 1, "not JSON"),
        ('[{"a": "b', 1, "not JSON"),
        ('[{"a": 1}]\n x', 2, "after the end of the list"),
        ('[{"a": ' + "[" * 10_000 + "]" * 10_000 + "}]", 1, "too deeply"),
        ('[{"a": ' + "9" * 5000 + "}]", 1, "too many digits"),
    ],
)
def test_what_is_no_list_of_objects_is_refused(text, line, reason, size):
    pieces = [text[at : at + size] for at in range(0, len(text), size)] if len(text) < 100 else [text]
    with pytest.raises(FormatError, match=reason) as refused:
        list(elements(iter(pieces), "a.json"))
    assert refused.value.problem.line == line


PAGE = {"id": 1, "text": "زار سامر حلب", "label": [[4, 8, "PERS"], [9, 12, "LOC"]], "Comments": []}


def test_a_list_of_doccano_is_read_and_a_wrong_object_passed_over():
    wrong = PAGE | {"label": [[4, 99, "PERS"]]}
    text = json.dumps([PAGE, wrong, PAGE | {"id": 3}], ensure_ascii=False, indent=1)
    format = guess("a.json", text)
    assert format is find("jsonl-doccano")
    first, second, third = format.read_pieces([text], "a.json", Report())
    assert [s.label for s in first.record.layers[0].marks.in_order()] == ["PERS", "LOC"]
    assert isinstance(second, Problem)
    assert second.line == text[: text.rindex("{", 0, text.index("99"))].count("\n") + 1
    assert third.record.document.metadata["id"] == "3"


def test_a_field_given_twice_is_refused_in_a_list_too():
    (found,) = find("jsonl-doccano").read_pieces(['[{"text": "a", "text": "b"}]'], "a.json", Report())
    assert "'text' is given twice" in str(found)


def test_a_list_of_50_megabytes_on_one_line_is_never_whole_in_memory():
    page = json.dumps(PAGE | {"text": "زار سامر حلب " * 4000}, ensure_ascii=False)

    def pieces():
        yield "["
        for number in range(1000):
            yield ("," if number else "") + page
        yield "]"

    tracemalloc.start()
    count = sum(1 for _ in find("jsonl-doccano").read_pieces(pieces(), "a.json", Report()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 1000
    assert peak < 4_000_000


def test_a_long_object_is_refused_before_it_fills_the_memory():
    def pieces():
        yield '[{"text": "'
        for _ in range(100):
            yield "a" * 1_000_000

    with pytest.raises(FormatError, match="more than 20000000 characters"):
        list(elements(pieces(), "a.json"))
