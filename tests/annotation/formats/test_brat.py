# SPDX-License-Identifier: MIT
"""Pairs of text and marks as brat writes them (https://brat.nlplab.org/standoff.html), and what is refused."""

from __future__ import annotations

import pytest

from annotation.decoding import decode
from annotation.edit import Marks
from annotation.formats.catalogue import find
from annotation.formats.files import NamedBytes
from annotation.formats.format import Choices, FormatError, Layer, Record, Report
from annotation.span import Span

TEXT = "زار سامر 😀 حلب"


def read_pair(text, ann):
    files = [NamedBytes("خبر.txt", text.encode()), NamedBytes("خبر.ann", ann.encode())]
    report = Report()
    return list(find("brat").read_files(files, lambda f: decode(f.data, f.name).text, report)), report


def marked(record):
    text = record.document.text
    return [(text[s.start : s.end], s.label) for layer in record.layers for s in layer.marks.in_order()]


ANN = """T1\tPERS 4 8\tسامر
T2\tLOC 0 3;11 14\tزار حلب
A1\tSure T1
A2\tSource T2 خبر
#1\tAnnotatorNotes T1\tاسم علم
R1\tIn Arg1:T1 Arg2:T2
E1\tLOC:T2 Who:T1
*\tEquiv T1 T2
"""


def test_brat_comes_back_line_for_line():
    (record,), report = read_pair(TEXT, ANN)
    assert marked(record) == [(TEXT, "LOC"), ("سامر", "PERS")]
    place, person = record.layers[0].marks.in_order()
    assert place.attributes == (("Source", "خبر"), ("fragments", "0 3;11 14"))
    assert person.attributes == (("AnnotatorNotes", "اسم علم"), ("Sure", ""))
    files = {f.name: f.data.decode() for f in find("brat").write_files([record], Choices(), report)}
    assert files["خبر.txt"] == TEXT
    assert sorted(line[2:] for line in files["خبر.ann"].split("\n")) == sorted(
        line[2:] for line in ANN.split("\n")
    )
    assert report == Report()


def test_what_relations_meant_must_still_be_there():
    (record,), _ = read_pair(TEXT, ANN)
    left = frozenset(span for span in record.layers[0].marks.spans if span.id == "T1")
    report = Report()
    fewer = Record(record.document, (Layer("", Marks(left)),))
    (_, ann) = find("brat").write_files([fewer], Choices(), report)
    assert "R1" not in ann.data.decode()
    assert report.losses == {"lines of relations, events and notes left out": 3}


def test_a_changed_span_has_no_fragments_any_more():
    (record,), _ = read_pair(TEXT, "T1\tLOC 0 3;11 14\tزار حلب\n")
    span = Span(0, 8, "LOC", "T1", (("fragments", "0 3;11 14"),))
    report = Report()
    changed = Record(record.document, (Layer("", Marks(frozenset({span}))),))
    (_, ann) = find("brat").write_files([changed], Choices(), report)
    assert ann.data.decode() == "T1\tLOC 0 8\tزار سامر\n"
    assert report.losses == {"span attributes left out": 1}


@pytest.mark.parametrize(
    ("ann", "line", "reason"),
    [
        ("T1\tLOC 11 14\tحلب\nx\n", 2, "no line of brat"),
        ("T1 LOC 11 14 حلب\n", 1, "no line of brat"),
        ("T1\tLOC 12 15\tحلب\n", 1, "lies outside the text"),
        ("T1\tLOC 3 8\tسامر\n", 1, "'سامر' should stand at 3 to 8"),
        ("T1\tPERS 4 8\tسامر\nT1\tPERS 4 8\tسامر\n", 2, "given twice"),
        ("T1\tLOC 11 14;0 3\tحلب زار\n", 1, "begins before the end"),
        ("T1\tLOC 0 3;11 14\tزار حمص\n", 1, "should stand there"),
        ("A1\tSure T9\n", 1, "there is no T9"),
    ],
)
def test_brat_lines_that_contradict_the_text(ann, line, reason):
    with pytest.raises(FormatError, match=reason) as refused:
        read_pair(TEXT, ann)
    assert (refused.value.problem.where, refused.value.problem.line) == ("خبر.ann", line)


def test_offsets_of_another_unit_are_recognised():
    with pytest.raises(FormatError, match="as UTF-16 units the offsets fit"):
        read_pair(TEXT + " ثم عاد", "T1\tLOC 12 15\tحلب\n")
    with pytest.raises(FormatError, match="as UTF-8 bytes the offsets fit"):
        read_pair("زار حلب ثم عاد", "T1\tLOC 7 13\tحلب\n")


def test_marks_without_their_text():
    with pytest.raises(FormatError, match=r"a\.ann: its text a\.txt is not there"):
        list(find("brat").read_files([NamedBytes("a.ann", b"")], str, Report()))
