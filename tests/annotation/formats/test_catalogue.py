# SPDX-License-Identifier: MIT
"""Formats are found by name, and guessed from a file's name and beginning."""

from __future__ import annotations

import pytest

from annotation.formats.catalogue import find, formats, guess

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
    ]
    assert all(find(format.name) is format for format in formats())
    assert all(format.title and format.suffix.startswith(".") for format in formats())
    assert find("docx") is None


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
        ("a.txt", TOKENS, "conll"),
        ("a.txt", "فصيلة الدم O\nنص\n", "text"),
    ],
)
def test_guessing(file, head, name):
    found = guess(file, head)
    assert (found.name if found else None) == name
