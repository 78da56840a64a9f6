# SPDX-License-Identifier: MIT
"""Formats are found by name, and guessed from a file's name and beginning."""

from __future__ import annotations

import pytest

from annotation.formats.catalogue import find, formats, guess, guess_by_name, writable

TOKENS = "زار O\nسامر B-PERS\nحلب B-LOC\nثم O\nعاد O\n. O\n\n"


def test_the_formats_there_are():
    assert [format.name for format in formats()] == [
        "text",
        "tawsim-jsonl",
        "conll",
        "conll-nested",
        "conllu",
        "jsonl-doccano",
        "jsonl-prodigy",
        "label-studio",
        "brat",
        "csv",
        "tsv",
        "csv-spreadsheet",
        "webanno-tsv",
        "xmi",
        "cas-json",
        "parquet",
        "spacy",
        "tei",
        "web-annotation",
        "nif",
        "docx",
        "html",
        "pdf",
    ]
    assert all(find(format.name) is format for format in formats())
    assert all(format.title and format.suffix.startswith(".") for format in formats())
    assert [format.name for format in formats() if not format.holds.writable] == ["docx", "html", "pdf"]
    assert [format for format in formats() if format.holds.writable] == list(writable())
    assert find("doc") is None


@pytest.mark.parametrize(
    ("file", "head", "name"),
    [
        ("a.txt", "نص عادي", "text"),
        ("a", "نص عادي", "text"),
        ("a.md", TOKENS, "text"),
        ("a.jsonl", '{"tawsim": 1, "id": "a"', "tawsim-jsonl"),
        ("A.JSONL", '{"tawsim":1}', "tawsim-jsonl"),
        ("a.jsonl", '{"text": "نص"}', None),
        ("a.json", "{}", None),
        ("a.conll", TOKENS, "conll"),
        ("a.iob", TOKENS.replace(" ", "\t"), "conll"),
        ("a.bio", TOKENS.replace("\n", "\r\n"), "conll"),
        ("a.conll", TOKENS + "جامعة B-ORG\nحلب I-ORG B-LOC\nقر", "conll-nested"),
        ("a.conll", "-DOCSTART- -X- O O\n\n" + TOKENS, "conll"),
        ("a.conll", "حلب B-LOC", "conll"),
        ("a.conll", "نص عادي بلا وسوم\n", None),
        ("a.conll", "حلب B-LOC\nقرية\n", "conll"),
        ("a.conll", "", None),
        ("a.xml", '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">', "tei"),
        ("a.xml", '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">', "xmi"),
        ("a.xml", "<news/>", None),
        ("a.json", '{"@context": "http://www.w3.org/ns/anno.jsonld"', "web-annotation"),
        ("a.jsonld", '{"@context": ["http://www.w3.org/ns/anno.jsonld"', "web-annotation"),
        ("a.ttl", "@prefix nif: <x> .", "nif"),
        ("a.txt", TOKENS, "conll"),
        ("a.txt", "فصيلة الدم O\nنص\n", "text"),
    ],
)
def test_guessing(file, head, name):
    found = guess(file, head)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("file", "beside", "name"),
    [
        ("a.txt", [], None),
        ("a.txt", [".ann"], "brat"),
        ("a.zip", [], "brat"),
        ("A.DOCX", [], "docx"),
        ("a.htm", [], "html"),
        ("a.pdf", [], "pdf"),
        ("a.spacy", [], "spacy"),
        ("a.parquet", [], "parquet"),
        ("a.json", [], None),
    ],
)
def test_files_that_are_not_one_text_are_known_by_their_names(file, beside, name):
    found = guess_by_name(file, beside)
    assert (found.name if found else None) == name
