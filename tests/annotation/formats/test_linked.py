# SPDX-License-Identifier: MIT
"""TEI, Web Annotations and NIF as others write them, by their published descriptions, and what of them is refused.

TEI: the Guidelines P5, chapters 16 (stand-off) and 13 (names). Web Annotation: https://www.w3.org/TR/annotation-model/.
NIF: https://persistence.uni-leipzig.org/nlp2rdf/specification/core.html. The texts are our own.
"""

from __future__ import annotations

import json

import pytest

from annotation.formats.catalogue import find
from annotation.formats.format import Choices, FormatError, Report


def read(name, text):
    report = Report()
    return list(find(name).read(text, "خبر", report)), report


def marked(record):
    text = record.document.text
    return [(text[s.start : s.end], s.label) for layer in record.layers for s in layer.marks.in_order()]


TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>عنوان</title></titleStmt></fileDesc>
</teiHeader><text><body>
 <head>رأس</head>
 <p xml:id="p1">زار <persName>سامر
   الخطيب</persName> مدينة <placeName type="city">حلب</placeName><note>هامش</note>.</p>
 <p><w xml:id="w1">عاد</w> <w xml:id="w2">سامر</w></p></body></text>
 <standOff><spanGrp type="x">{}</spanGrp></standOff></TEI>"""


def test_tei_with_names_inside_and_spans_outside():
    spans = '<span from="#w1" to="#w2">X</span><span target="#string-range(p1,0,3)" type="V"/><span target="#w2" ana="#who"/>'
    (record,), report = read("tei", TEI.format(spans))
    assert record.document.text == "رأس\nزار سامر الخطيب مدينة حلب.\nعاد سامر"
    assert record.document.title == "عنوان"
    assert marked(record) == [
        ("زار", "V"),
        ("سامر الخطيب", "persName"),
        ("حلب", "city"),
        ("عاد سامر", "X"),
        ("سامر", "who"),
    ]
    assert report == Report()


def test_a_range_of_tei_in_pieces_keeps_its_pieces():
    (record,), _ = read("tei", TEI.format('<span target="#string-range(p1,0,3,4,4)" ana="#x"/>'))
    (span,) = (s for s in record.layers[0].marks.spans if s.label == "x")
    assert dict(span.attributes) == {"fragments": "4 7;8 12"}
    assert record.document.text[span.start : span.end] == "زار سامر"


def test_pieces_are_written_to_tei_as_pieces():
    (record,), _ = read("tei", TEI.format('<span target="#string-range(p1,0,3,4,4)" ana="#x"/>'))
    text = "".join(find("tei").write([record], Choices(), Report()))
    assert 'target="#string-range(text,4,3,8,4)"' in text
    assert "fragments" not in text
    (back,), _ = read("tei", text)
    assert marked(back) == marked(record)
    assert {s.attributes for s in back.layers[0].marks.spans} == {
        s.attributes for s in record.layers[0].marks.spans
    }


PAGE = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/p1",
    "type": "AnnotationPage",
    "items": [
        {
            "type": "Annotation",
            "creator": "http://example.org/layla",
            "body": [
                {"type": "TextualBody", "value": "PERS", "purpose": "tagging"},
                {"type": "TextualBody", "value": "وزير", "purpose": "commenting"},
            ],
            "target": {
                "source": {"id": "http://example.org/d1", "value": "زار سامر 😀 حلب"},
                "selector": {"type": "TextPositionSelector", "start": 4, "end": 8},
            },
        },
        {
            "type": "Annotation",
            "body": "http://dbpedia.org/resource/Aleppo",
            "target": {
                "source": "http://example.org/d1",
                "selector": [
                    {"type": "TextPositionSelector", "start": 12, "end": 15},
                    {"type": "TextQuoteSelector", "exact": "حلب"},
                ],
            },
        },
        {"type": "Annotation", "target": "http://example.org/d1", "bodyValue": "كل النص"},
        {"type": "Annotation", "target": {"source": "http://example.org/d1"}},
    ],
}


def test_a_page_of_web_annotations_that_counts_utf_16():
    (record,), report = read("web-annotation", json.dumps(PAGE))
    assert marked(record) == [("سامر", "PERS"), ("حلب", "Aleppo")]
    assert [layer.annotator for layer in record.layers] == ["http://example.org/layla", ""]
    assert report.losses == {
        "comments of the file left out": 1,
        "annotations without offsets left out": 1,
        "annotations without a label left out": 1,
    }
    assert "the offsets count UTF-16 units" in str(report.problems[-1])


NIF = """@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix its: <http://www.w3.org/2005/11/its/rdf#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<http://example.org/d#char=0,12> a nif:Context ; nif:isString "زار سامر حلب" .
<http://example.org/d#char=4,8> a nif:Phrase ; nif:referenceContext <http://example.org/d#char=0,12> ;
  nif:anchorOf "سامر" ; nif:beginIndex "4"^^xsd:nonNegativeInteger ; nif:endIndex "8"^^xsd:nonNegativeInteger ;
  its:taClassRef <http://nerd.eurecom.fr/ontology#Person> .
<http://example.org/d#char=9,12> a nif:Word ; nif:referenceContext <http://example.org/d#char=0,12> ;
  nif:beginIndex "9"^^xsd:int ; nif:endIndex "12"^^xsd:int ; its:taIdentRef <http://dbpedia.org/resource/Aleppo> .
<http://example.org/d#char=0,3> a nif:Word ; nif:referenceContext <http://example.org/d#char=0,12> ;
  nif:beginIndex "0"^^xsd:int ; nif:endIndex "3"^^xsd:int ."""


def test_nif_of_others():
    (record,), report = read("nif", NIF)
    assert marked(record) == [("سامر", "Person"), ("حلب", "Aleppo")]
    assert report.losses == {"annotations without a label left out": 1}


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("tei", "<x/>", "no TEI element"),
        ("tei", TEI.replace("text>", "words>").format(""), "has no text"),
        ("tei", TEI.format('<span type="X"/>'), "line 7: a span says nowhere where it stands"),
        ("tei", TEI.format('<span target="#q" type="X"/>'), "'q', and nothing in the text has that"),
        (
            "tei",
            TEI.format('<span target="#string-range(p1,90,3)" type="X"/>'),
            "90 to 93 lies outside the text",
        ),
        ("tei", TEI.format('<span target="#string-range(p1,1,0)" type="X"/>'), "a span of nothing"),
        ("web-annotation", '{"@graph": []}', "there is no text in this file"),
        ("web-annotation", "[1]", "must be an object"),
        ("web-annotation", json.dumps(PAGE).replace("d1", "d2", 1), "a text that is not in this file"),
        ("web-annotation", json.dumps(PAGE).replace('"end": 15', '"end": 99'), "lies outside the text"),
        (
            "web-annotation",
            json.dumps(PAGE).replace('"start": 12', '"start": "12"'),
            "must be a whole number",
        ),
        ("nif", "not turtle", "no RDF in Turtle"),
        ("nif", NIF.replace("isString", "is"), "nif:isString is needed"),
        ("nif", NIF.replace('"سامر"', '"عمر"'), "'عمر' should stand at 4 to 8, but 'سامر' does"),
        ("nif", NIF.replace('"9"', '"x"'), "beginIndex .* must be a whole number"),
        ("nif", NIF.replace('"12"', '"99"'), "lies outside the text"),
    ],
)
def test_what_contradicts_itself_is_refused(name, text, reason):
    with pytest.raises(FormatError, match=reason) as refused:
        read(name, text)
    assert str(refused.value).startswith("خبر")
