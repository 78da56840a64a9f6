# SPDX-License-Identifier: MIT
"""Plain text is the text, verbatim; marks are lost and counted."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Choices, Layer, Record, Report
from annotation.formats.plain_text import TEXT
from annotation.span import Span
from tests.annotation.formats.anything import expected_losses, records


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_file_is_a_document_verbatim_both_ways(text):
    report = Report()
    (record,) = TEXT.read(text, "folder/خبر اليوم.txt", report)
    assert (record.document.text, record.document.title) == (text, "خبر اليوم")
    assert record.layers == ()
    assert "".join(TEXT.write([record], Choices(), report)) == text
    assert report == Report()


def test_marks_and_borders_are_counted_as_lost():
    spans = frozenset({Span.new(0, 3, "LOC"), Span.new(0, 2, "X")})
    layers = (Layer("ليلى", Marks(spans)), Layer("سامر", Marks(frozenset({Span.new(0, 1, "X")}))))
    report = Report()
    records = [
        Record(Document("حلب", "1"), layers),
        Record(Document("دمشق\n", "2")),
        Record(Document("حمص", "3")),
    ]
    assert "".join(TEXT.write(records, Choices(), report)) == "حلب\nدمشق\nحمص"
    assert report.losses == {"spans left out": 3, "borders of documents left out": 2}


@given(records())
def test_the_text_alone_stays_and_all_else_is_counted(record):
    report = Report()
    assert "".join(TEXT.write([record], Choices(), report)) == record.document.text
    lost = expected_losses([record], replace(TEXT.holds, layers=True, attributes=True))
    spans = sum(len(layer.marks.spans) for layer in record.layers)
    assert report.losses == lost | ({"spans left out": spans} if spans else {})
