# SPDX-License-Identifier: MIT
"""Token files are read word by word; what cannot be read is named with line, column and remedy."""

from __future__ import annotations

import pytest

from annotation.formats.format import FormatError, Report
from annotation.formats.token_lines import CONLL, CONLL_NESTED
from annotation.tokens import source_words


def read(text, format=CONLL):
    report = Report()
    return list(format.read(text, "folder/news.conll", report)), report


def spans(record):
    text = record.document.text
    return [(text[s.start : s.end], s.label) for s in record.layers[0].marks.in_order()]


def test_words_sentences_and_spans():
    (record,), report = read("زار O\nسامر B-PERS\nالخطيب I-PERS\nدمشق B-LOC\n\nوعاد O\n")
    assert record.document.text == "زار سامر الخطيب دمشق\nوعاد"
    assert record.document.title == "news"
    assert dict(record.document.metadata) == {"format": "conll", "words": "source"}
    assert spans(record) == [("سامر الخطيب", "PERS"), ("دمشق", "LOC")]
    assert record.layers[0].annotator == ""
    assert report == Report()


def test_nested_spans_of_one_label():
    lines = "رئيس B-OCC\nمجلس I-OCC B-ORG\nجامعة I-OCC I-ORG B-ORG\nالشمال I-OCC I-ORG I-ORG B-LOC\nO O\n"
    (record,), report = read(lines, CONLL_NESTED)
    assert spans(record) == [
        ("رئيس مجلس جامعة الشمال", "OCC"),
        ("مجلس جامعة الشمال", "ORG"),
        ("جامعة الشمال", "ORG"),
        ("الشمال", "LOC"),
    ]
    assert not report.problems


@pytest.mark.parametrize("blank", [" ", "\t"])
def test_only_a_blank_or_tab_parts_columns(blank):
    odd = ["(د", "$#$", "10\u00a0000", "و\u2028ق", "\ufeffب", "\u200f،", "أ\u0085ب", "😀", "-DOCSTART"]
    (record,), _ = read("".join(f"{word}{blank}O\n" for word in odd))
    text = record.document.text
    assert [text[s:e] for s, e in source_words(text)] == odd


def test_blank_lines_more_than_one_are_empty_paragraphs():
    (record,), report = read("\nأ O\n\n\nب B-LOC\n\n")
    assert record.document.text == "\nأ\n\nب\n"
    assert spans(record) == [("ب", "LOC")]
    assert not report.problems


def test_document_lines_part_documents():
    first, second = read("-DOCSTART- -X- O O\n\nأ B-LOC\n\n-DOCSTART-\n\n-DOCSTART- O\nب O\n\nج I-LOC\n")[0]
    assert (first.document.text, second.document.text) == ("أ", "ب\nج")
    assert (first.document.title, second.document.title) == ("news 1", "news 2")
    assert first.document.id != second.document.id
    assert spans(second) == [("ج", "LOC")]


def test_words_before_the_first_document_line_are_a_document():
    first, second = read("أ O\n\n-DOCSTART- O\n\nب O")[0]
    assert (first.document.text, second.document.text) == ("أ", "ب")


def test_a_span_ends_with_its_sentence():
    (record,), report = read("أ B-LOC\n\nب I-LOC\n")
    assert spans(record) == [("أ", "LOC"), ("ب", "LOC")]
    (problem,) = report.problems
    assert (problem.where, problem.line, problem.column) == ("folder/news.conll", 3, 3)
    assert not problem.fatal
    assert problem.original == "ب I-LOC"
    assert report.losses == {"I- tags with nothing to continue, read as B-": 1}


def test_line_ends_of_windows_are_mended_and_told_once():
    (record,), report = read("أ B-LOC\r\nب I-LOC\r\n\r\nج O\r\n")
    assert record.document.text == "أ ب\nج"
    assert spans(record) == [("أ ب", "LOC")]
    assert [str(p) for p in report.problems] == [
        "folder/news.conll, line 1: lines end in CR LF; the CR is left out"
    ]


def test_blanks_at_line_ends_are_mended_and_told_once():
    (record,), report = read("أ B-LOC \n \t\nب O\t\n")
    assert record.document.text == "أ\nب"
    assert [p.reason for p in report.problems] == ["blanks at the end of a line are left out"]


def test_o_beside_other_tags_is_nothing():
    (record,), report = read("أ O B-LOC\nب O O\nج B-ORG O\n", CONLL_NESTED)
    assert spans(record) == [("أ", "LOC"), ("ج", "ORG")]
    assert [p.reason for p in report.problems] == ["O beside other tags is read as nothing"]


@pytest.mark.parametrize(
    ("lines", "line", "column", "reason"),
    [
        ("أ O\nبغداد\n", 2, 6, "the word 'بغداد' has no tag"),
        ("بغداد B-LOC B-ORG\n", 1, 13, "2 tags where conll has one: read the file as conll-nested"),
        ("بغداد  O\n", 1, 7, "two blanks in a row"),
        (" O\n", 1, 1, "the line begins with a blank"),
        ("بغداد LOC\n", 1, 7, "'LOC' is no tag"),
        ("بغداد S-LOC\n", 1, 7, "'S-LOC' is no tag"),
        ("بغداد NNP B-NP B-LOC\n", 1, 7, "'NNP' is no tag"),
        ("بغداد B-\n", 1, 7, "'B-' is no tag"),
        ("بغداد o\n", 1, 7, "'o' is no tag"),
    ],
)
def test_a_line_that_cannot_be_read(lines, line, column, reason):
    with pytest.raises(FormatError) as refused:
        read(lines)
    problem = refused.value.problem
    assert (problem.where, problem.line, problem.column) == ("folder/news.conll", line, column)
    assert problem.reason.startswith(reason)
    assert problem.original == lines.split("\n")[line - 1]


def test_the_column_of_a_later_tag():
    with pytest.raises(FormatError) as refused:
        read("بغداد B-LOC X B-ORG\n", CONLL_NESTED)
    assert (refused.value.problem.line, refused.value.problem.column) == (1, 13)


@pytest.mark.parametrize("text", ["", "\n\n", "-DOCSTART- O\n\n"])
def test_a_file_without_words(text):
    with pytest.raises(FormatError, match=r"news.conll: there are no words in this file"):
        read(text)
