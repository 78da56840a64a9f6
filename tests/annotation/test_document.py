# SPDX-License-Identifier: MIT
"""A document is its text, verbatim: checksum, paragraphs and a title of last resort."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document, forbidden, title_from

texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts)
def test_the_checksum_is_that_of_the_text_in_utf_8(text):
    assert Document(text, "خبر").sha256 == sha256(text.encode("utf-8")).hexdigest()


@given(texts)
def test_paragraphs_joined_by_line_feeds_are_the_text(text):
    document = Document(text, "خبر")
    assert "\n".join(text[start:end] for start, end in document.paragraphs()) == text


def test_only_a_line_feed_parts_paragraphs():
    document = Document("سطر\u2028واحد\x0b\x85و\r\nآخر\n", "خبر")
    assert [document.text[s:e] for s, e in document.paragraphs()] == ["سطر\u2028واحد\x0b\x85و\r", "آخر", ""]


def test_equality_is_by_identifier_and_text_not_by_metadata():
    one = Document("نص", "خبر", "a", {"source": "x"})
    assert one == Document("نص", "خبر", "a", {"source": "y"})
    assert one != Document("نص آخر", "خبر", "a")
    assert Document("نص", "خبر") != Document("نص", "خبر")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n  وصل الوفد إلى المدينة \nثم عاد", "وصل الوفد إلى المدينة"),
        ("", ""),
        (" \n\t\n", ""),
        ("كلمة " * 20, "كلمة " * 11 + "كلمة…"),
    ],
)
def test_title_from_the_first_words(text, title):
    assert title_from(text) == title


@pytest.mark.parametrize("letter", ["\x00", "\x08", "\x0e", "\x1b", "\x1f", "\ud800", chr(0xDFFF)])
def test_what_no_document_may_hold_is_found(letter):
    assert forbidden(f"نص😀{letter}{letter}") == 3


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r\x0b\x0c\x7f\x85")))
def test_everything_else_is_text(text):
    assert forbidden(text) is None
