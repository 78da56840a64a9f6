# SPDX-License-Identifier: MIT
"""Files made to harm: each is refused with a sentence, and what they would swell to is never in memory."""

from __future__ import annotations

import json
import tracemalloc

import pytest

from annotation.decoding import decode, pieces
from annotation.formats.catalogue import find, formats
from annotation.formats.files import FilesFormat, NamedBytes
from annotation.formats.format import FormatError, Problem, Report

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'
QUADRATIC = f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>'
THEFT = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>{}</p></body></text></TEI>'
XMI = '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">{}</xmi:XMI>'
DEEP = "[" * 10_000 + "]" * 10_000
LONG = 20_000_001


def refusals(format, text):
    """What a format says of a text."""
    found = (
        list(format.read(text, "ملف", Report()))
        if not hasattr(format, "read_lines")
        else list(format.read_lines(iter(text.split("\n")), "ملف", Report()))
    )
    return [one for one in found if isinstance(one, Problem)]


@pytest.mark.parametrize(("name", "page"), [("tei", TEI), ("xmi", XMI)])
@pytest.mark.parametrize(
    ("before", "inside"),
    [(BILLION, "&l9;"), (QUADRATIC, "&a;" * 10_000), (THEFT, "&f;"), ("<!DOCTYPE x>", "نص")],
)
def test_xml_with_declarations_of_its_own(name, page, before, inside):
    tracemalloc.start()
    with pytest.raises(FormatError, match=r"^ملف.*declares a document type|^ملف.*not XML"):
        list(find(name).read(before + page.format(inside), "ملف", Report()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


@pytest.mark.parametrize(("name", "page"), [("tei", TEI), ("xmi", XMI)])
def test_xml_without_end(name, page):
    with pytest.raises(FormatError, match="not XML"):
        list(find(name).read(page.format("<p>" * 10_000 + "</p>" * 10_000), "ملف", Report()))


JSON = [
    f
    for f in formats()
    if f.name
    in ("tawsim-jsonl", "jsonl-doccano", "jsonl-prodigy", "label-studio", "web-annotation", "cas-json")
]
SHAPES = {
    "label-studio": '[{{"data": {{"text": "a"}}, "x": {}}}]',
    "web-annotation": '{{"@graph": [{{"id": "a", "value": "x", "y": {}}}]}}',
    "cas-json": '{{"%TYPES": {}}}',
}
ONE = '{{"tawsim": 1, "text": "a", "x": {}}}'


@pytest.mark.parametrize("format", JSON, ids=lambda format: format.name)
@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (DEEP, "nested too deeply"),
        ("NaN", "NaN is no JSON number"),
        ("-Infinity", "-Infinity is no JSON number"),
        ('{"a": 1, "a": 2}', "'a' is given twice"),
        ("1" * 5000, "too many digits"),
    ],
)
def test_json_that_is_none(format, value, reason):
    text = SHAPES.get(format.name, ONE).format(value)
    try:
        told = [str(problem) for problem in refusals(format, text)]
    except FormatError as error:
        told = [str(error)]
    assert len(told) == 1
    assert told[0].startswith("ملف")
    assert reason in told[0]


@pytest.mark.parametrize("format", [f for f in JSON if f.name != "cas-json"], ids=lambda format: format.name)
def test_halves_of_characters(format):
    text = {
        "label-studio": '[{"data": {"text": "a\\ud83d"}}]',
        "web-annotation": '{"@graph": [{"id": "a", "value": "a\\ud83d"}]}',
    }.get(format.name, '{"tawsim": 1, "text": "a\\ud83d"}')
    try:
        told = [str(problem) for problem in refusals(format, text)]
    except FormatError as error:
        told = [str(error)]
    assert len(told) == 1
    assert "U+D83D" in told[0]


def test_a_half_of_a_character_in_turtle():
    head = "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n"
    with pytest.raises(FormatError, match=r"U\+D83D|can be read"):
        list(find("nif").read(head + '<a> nif:isString "a\\uD83D" .', "ملف", Report()))


def test_a_line_of_100_megabytes_is_never_whole_in_memory():
    def chunks():
        yield b'{"text": "'
        for _ in range(100):
            yield b"a" * 1_000_000

    tracemalloc.start()
    with pytest.raises(FormatError, match="more than 20000000 characters"):
        list(find("jsonl-doccano").read_pieces(pieces(chunks(), "ملف"), "ملف", Report()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 80_000_000


NOISE = {"bytes": b"\xff\xfe\xfd" * 50, "half an archive": b"PK\x03\x04 broken", "zeroes": bytes(100)}
NOISE |= {"braces": b"{" * 100, "brackets": b"<" * 100}


@pytest.mark.parametrize("name", [format.name for format in formats() if format.name != "spacy"])
@pytest.mark.parametrize("noise", NOISE)
def test_of_noise_no_format_makes_marks(name, noise):
    format, where = find(name), f"ملف{find(name).suffix}"
    file = NamedBytes(where, NOISE[noise])

    def read():
        if isinstance(format, FilesFormat):
            return list(format.read_files([file], lambda f: decode(f.data, f.name).text, Report()))
        return list(format.read(decode(file.data, where).text, where, Report()))

    told = ""
    found = []
    try:
        found = read()
    except FormatError as error:
        told = str(error)
    assert told.startswith(where) or not told
    assert not any(layer.marks.spans for record in found for layer in record.layers)


def test_the_deepest_graph_of_annotations_is_read_without_recursion():
    graph: object = {"id": "a", "value": "حلب"}
    for _ in range(300):
        graph = {"@graph": [graph]}
    (record,) = find("web-annotation").read(json.dumps(graph), "ملف", Report())
    assert record.document.text == "حلب"
