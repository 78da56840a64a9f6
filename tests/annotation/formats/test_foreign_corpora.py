# SPDX-License-Identifier: MIT
"""Files of linguists' tools and of Hugging Face, by their published descriptions, and what of them is refused.

CoNLL-U: https://universaldependencies.org/format.html and /ext-format.html; the column of spans after PARSEME's.
WebAnno TSV 3.3: the appendix of INCEpTION's user guide. XMI: the OMG's XML Metadata Interchange as UIMA uses it.
The texts are our own.
"""

from __future__ import annotations

import sys

import pytest

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.catalogue import find
from annotation.formats.format import Choices, FormatError, Layer, Record, Report
from annotation.span import Span

TEXT = "زار سامر 😀 حلب."


def read(name, text):
    report = Report()
    return list(find(name).read(text, "خبر", report)), report


def write(name, *spans, text=TEXT, words="whole"):
    record = Record(Document(text, "خبر", "d1"), (Layer("", Marks(frozenset(spans))),))
    report = Report()
    return "".join(find(name).write([record], Choices(words), report)), report


def marked(record):
    text = record.document.text
    return [(text[s.start : s.end], s.label) for layer in record.layers for s in layer.marks.in_order()]


UD = """# newdoc id = a1
# sent_id = 1
# text = زار سامر وحلب.
1\tزار\tزار\tVERB\t_\t_\t0\troot\t_\t_
2\tسامر\tسامر\tPROPN\t_\t_\t1\tnsubj\t_\t_
3-4\tوحلب\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\tو\tو\tCCONJ\t_\t_\t4\tcc\t_\t_
4\tحلب\tحلب\tPROPN\t_\t_\t2\tconj\t_\t_
4.1\tزار\tزار\tVERB\t_\t_\t_\t_\t1:conj\t_
5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\tSpacesAfter=\\n\\n

# newdoc id = a2
# sent_id = 1
1\tعاد\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

"""


def test_conllu_of_a_treebank_gives_its_text():
    found, report = read("conllu", UD)
    assert [record.document.text for record in found] == ["زار سامر وحلب.\n\n", "عاد"]
    assert report == Report()


def test_conllu_tells_clitics_as_multiword_tokens():
    text, report = write(
        "conllu", Span(4, 8, "LOC", "s"), Span(0, 8, "X", "t"), text="زار وحلب.", words="segmented"
    )
    assert text == (
        "# global.columns = ID FORM MISC TAWSIM:NE\n# newdoc id = d1\n"
        '# metadata = {"tawsim:id": "d1", "tawsim:title": "\\u062e\\u0628\\u0631"}\n'
        "# sent_id = 1\n# text = زار وحلب.\n"
        "1\tزار\t_\t1:X\n2\tوحلب\tSpaceAfter=No\t1;2:LOC\n3\t.\tSpaceAfter=No\t*\n\n"
    )
    text, _ = write("conllu", Span(5, 8, "LOC", "s"), text="زار وحلب.", words="segmented")
    assert "2-3\tوحلب\tSpaceAfter=No\t*\n2\tو\tSpaceAfter=No\t*\n3\tحلب\tSpaceAfter=No\t1:LOC\n" in text
    (back,), _ = read("conllu", text)
    assert marked(back) == [("حلب", "LOC")]
    assert report.losses == {}


def test_conllu_with_whole_words_widens_and_counts():
    _, report = write("conllu", Span(5, 8, "LOC", "s"), text="زار وحلب.")
    assert report.losses == {"edges widened to whole words": 1}


def test_webanno_counts_utf_16_and_parts_of_words():
    text, report = write("webanno-tsv", Span(11, 14, "LOC", "s"), Span(4, 14, "X", "t"), Span(5, 8, "Y", "u"))
    assert text == (
        "#FORMAT=WebAnno TSV 3.3\n"
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n"
        "#Text=زار سامر 😀 حلب.\n"
        "1-1\t0-3\tزار\t_\t_\t\n"
        "1-2\t4-8\tسامر\t*[1]\tX[1]\t\n"
        "1-2.1\t5-8\tامر\t*\tY\t\n"
        "1-3\t9-11\t😀\t*[1]\tX[1]\t\n"
        "1-4\t12-15\tحلب\t*[1]|*[2]\tX[1]|LOC[2]\t\n"
        "1-5\t15-16\t.\t_\t_\t\n"
    )
    assert report.losses == {}


INCEPTION = """#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|coarseValue|PosValue
#T_SP=webanno.custom.Name|certain|label
#T_RL=webanno.custom.Link|kind|BT_webanno.custom.Name


#Text=زار سامر
1-1\t0-3\tزار\tVERB\tVERB\t_\t_\t_\t_\t
1-2\t4-8\tسامر\tPROPN\tPROPN\tyes\tA\\_B\tkin\t1-1\t

#Text=عاد
2-1\t9-12\tعاد\tVERB\tVERB\t_\t_\t_\t_\t
"""


def test_webanno_of_inception():
    (record,), report = read("webanno-tsv", INCEPTION)
    assert record.document.text == "زار سامر\nعاد"
    assert marked(record) == [("سامر", "A_B")]
    assert report.losses == {"relations and chains of the file left out": 1}


XMI = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore"
 xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:tcas="http:///uima/tcas.ecore"
 xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
<tcas:DocumentAnnotation xmi:id="8" sofa="1" begin="0" end="16" language="x-unspecified"/>
<seg:Token xmi:id="2" sofa="1" begin="0" end="3" order="0"/>
<ner:NamedEntity xmi:id="3" sofa="1" begin="12" end="15" value="LOC" identifier="Q1"/>
<custom:Name xmi:id="4" sofa="1" begin="4" end="8" label="PERS" certain="true"/>
<custom:Empty xmi:id="5" sofa="1" begin="4" end="8"/>
<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="زار سامر 😀 حلب."/>
<cas:View sofa="1" members="8 2 3 4 5"/>
</xmi:XMI>
"""


def test_xmi_counts_utf_16_and_has_layers_of_its_own():
    (record,), report = read("xmi", XMI)
    assert record.document.text == TEXT
    assert marked(record) == [("سامر", "PERS"), ("حلب", "LOC")]
    assert report.losses == {"annotations without a label left out": 1}


@pytest.mark.parametrize("name", ["xmi", "cas-json"])
def test_uima_files_are_opened_by_its_own_library(name):
    import cassis

    text, _ = write(name, Span(11, 14, "LOC", "s"))
    assert ('begin="12"' if name == "xmi" else '"begin": 12') in text
    if name == "xmi":
        types = cassis.TypeSystem()
        entity = types.create_type(
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "uima.tcas.Annotation"
        )
        types.create_feature(entity, "value", "uima.cas.String")
        cas = cassis.load_cas_from_xmi(text, typesystem=types)
    else:
        cas = cassis.load_cas_from_json(text)
    (found,) = cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    assert (found.get_covered_text(), found.value) == ("حلب", "LOC")


BOMB = '<!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;&b;">]>'
THEFT = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
LINE = "1\tزار\t_\t*\n"
HEAD = "# global.columns = ID FORM MISC TAWSIM:NE\n"
WEBANNO = "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Name|value\n\n\n#Text=زار\n"


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("xmi", XMI.replace("<xmi:XMI", BOMB + "<xmi:XMI", 1), "declares a document type of its own"),
        ("xmi", XMI.replace("<xmi:XMI", THEFT + "<xmi:XMI", 1), "declares a document type of its own"),
        ("xmi", XMI.replace('end="15"', 'end="99"'), "can be read|does not lie in the text"),
        ("xmi", XMI.replace('end="15"', 'end="x"'), "can be read|does not lie in the text"),
        ("xmi", XMI[:300], "not XML"),
        ("xmi", "<a/>", "no xmi that can be read|there is no text"),
        ("cas-json", "[" * 10_000, "nested too deeply"),
        ("cas-json", '{"%TYPES": {}, "%TYPES": {}}', "given twice"),
        ("cas-json", '{"%TYPES": NaN}', "no JSON number"),
        ("cas-json", "{}", "no cas-json that can be read|there is no text"),
        ("conllu", "", "no words"),
        ("conllu", HEAD + "1\tزار\t_\n", "3 columns, parted by TABs, where 4"),
        ("conllu", HEAD + "a\tزار\t_\t*\n", "no number of a word"),
        ("conllu", HEAD + "1\t\t_\t*\n", "the word is empty"),
        ("conllu", HEAD + LINE.replace("*", "1"), "did not begin in this sentence"),
        ("conllu", HEAD + LINE.replace("*", "x:LOC"), "is no span"),
        ("conllu", HEAD + LINE.replace("*", "1:A") + LINE.replace("*", "1:B"), "begins twice"),
        ("conllu", "# global.columns = ID MISC\n1\t_\n", "have no FORM"),
        ("conllu", HEAD + '# metadata = {"a": NaN}\n' + LINE, "no JSON number"),
        ("webanno-tsv", "1-1\t0-3\tزار\n", "no WebAnno TSV of version 3"),
        ("webanno-tsv", WEBANNO + "1-1\t0-3\tزار\n", "3 columns where the head of the file tells 4"),
        ("webanno-tsv", WEBANNO + "1-1\t0:3\tزار\t_\t\n", "this is no word"),
        ("webanno-tsv", WEBANNO + "1-1\t0-9\tزار\tX\t\n", "lies outside the text"),
        ("webanno-tsv", WEBANNO + "1-1\t0-3\tعاد\tX\t\n", "does not stand where"),
        ("webanno-tsv", WEBANNO + "1-1\t999999-1000002\tزار\tX\t\n", "characters are missing"),
        ("parquet", "text", "not a file of parquet"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name, text, reason):
    with pytest.raises(FormatError, match=reason):
        read(name, text)


@pytest.mark.parametrize("name", ["xmi", "cas-json"])
def test_a_character_that_xml_cannot_hold(name):
    with pytest.raises(FormatError, match=r"خبر: U\+000B is a character that"):
        write(name, text="زار\x0bحلب")


@pytest.mark.parametrize("name", ["xmi", "cas-json", "webanno-tsv"])
def test_one_document_a_file(name):
    two = [Record(Document("زار", "1")), Record(Document("عاد", "2"))]
    with pytest.raises(FormatError, match="one document a file: write into a folder"):
        "".join(find(name).write(two, Choices(), Report()))


def test_a_label_that_conllu_cannot_hold():
    with pytest.raises(FormatError, match="'A B' has a blank"):
        write("conllu", Span(0, 3, "A B", "s"))


@pytest.mark.parametrize(("name", "module"), [("xmi", "cassis"), ("parquet", "pyarrow")])
def test_a_library_that_is_not_there(monkeypatch, name, module):
    monkeypatch.setitem(sys.modules, module, None)
    attempt = (
        (lambda: read(name, XMI)) if name == "xmi" else lambda: list(find(name).write_files([], None, None))
    )
    with pytest.raises(FormatError, match="install it with pip install 'tawsim"):
        attempt()


def test_a_document_of_conllu_that_is_refused_is_passed_over():
    word = "\t_\t_\t_\t_\t_\t_\t_\t_\n"
    text = f"# newdoc id = a\n1\tزار{word}2\tx\n3\tx\n\n# newdoc id = b\n1\tعاد{word}\n# newdoc id = c\n1\t{word}"
    first, second, third = find("conllu").read_lines(text.split("\n"), "a.conllu", Report())
    assert str(first).startswith("a.conllu, line 3: the line has 2 columns")
    assert (second.record.document.text, second.line, second.words) == ("عاد ", 6, ((0, 7),))
    assert str(third) == "a.conllu, line 10: the word is empty"
