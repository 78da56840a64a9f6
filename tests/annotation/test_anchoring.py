# SPDX-License-Identifier: MIT
"""Marks of a copy without the blanks of a text find their letters in the text; the first word that differs is named."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotation.anchoring import anchored
from annotation.arabic import CONTROLS
from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.catalogue import find
from annotation.formats.format import Choices, FormatError, Found, Layer, Record, Report
from annotation.span import Span
from tests.annotation.formats.anything import records

TEXT = "زارت  لينا القاسم\u00a0بلدةَ «الزيتون»\r\n\r\nثم عادت."
CONLL = "زارت O\nلينا B-PERS\nالقاسم I-PERS\nبلدةَ O\n« O\nالزيتون B-GPE\n» O\n\nثم O\nعادت O\n. O\n"


def onto(conll: str, text: str = TEXT):
    (found,) = find("conll").read_lines(iter(conll.split("\n")), "a.conll", Report())
    ((_, spans),) = anchored(found, text, "الزيتون", "a.conll")
    return sorted((text[s.start : s.end], s.label) for s in spans)


def test_words_find_their_place_whatever_the_blanks():
    assert onto(CONLL) == [("الزيتون", "GPE"), ("لينا القاسم", "PERS")]
    assert onto(CONLL, TEXT.replace("لينا", "\u200fلينا")) == [("الزيتون", "GPE"), ("لينا القاسم", "PERS")]


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        (
            "القاسم I",
            "القسم I",
            3,
            "the word 'القسم' is not in الزيتون: at offset 11 there stands 'القاسم بلدةَ",
        ),
        ("« O\n", "", 5, "the word 'الزيتون' is not in الزيتون: at offset 24 there stands '«الزيتون» ثم"),
        (". O\n", "", 10, "the words end here, but الزيتون goes on with '.' at offset 44"),
        (". O\n", ". O\n. O\n", 12, "الزيتون ends before the word '.'"),
    ],
)
def test_the_first_word_that_differs_is_told_with_line_and_offset(old, new, line, reason):
    with pytest.raises(FormatError) as refused:
        onto(CONLL.replace(old, new))
    assert str(refused.value).startswith(f"a.conll, line {line}: {reason}")


def seen(text):
    return re.sub(rf"[\s{CONTROLS}]", "", text)


@given(records(), st.sampled_from(["conll-nested", "conllu"]))
def test_any_document_through_a_token_file_is_anchored_where_it_was(record, name):
    text = record.document.text
    spans = [
        s for s in (record.layers[0].marks.spans if record.layers else ()) if text[s.start : s.end].strip()
    ]
    spans = [Span(s.start, s.end, s.label, s.id) for s in spans]
    crossing = any(a.crosses(b.start, b.end) and a.label == b.label for a in spans for b in spans)
    assume(name == "conllu" or not crossing)
    bare = Record(record.document, (Layer("", Marks(frozenset(spans))),))
    report = Report()
    written = "".join(find(name).write([bare], Choices("segmented"), report))
    (found,) = find(name).read_lines(iter(written.split("\n")), "a", Report())
    assert isinstance(found, Found)
    ((_, there),) = anchored(found, text, "نص", "a")
    assert sorted((seen(text[s.start : s.end]), s.label) for s in there) == sorted(
        (seen(text[s.start : s.end]), s.label) for s in spans if seen(text[s.start : s.end])
    )
    for span in there:
        assert text[span.start : span.end].strip() == text[span.start : span.end]
    assert Document(text, "x").text == text
