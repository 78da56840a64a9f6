# SPDX-License-Identifier: MIT
"""The chain that is trained anew after each document: silent at first, then it finds names in the same company."""

from __future__ import annotations

import gc

import pytest

from annotation.document import Document
from annotation.edit import Marks
from annotation.retrained import NAME, Retrained
from annotation.scheme import load
from annotation.span import Span

pytest.importorskip("pycrfsuite")
NAMES = ["السدرة", "النخيلة", "الرمانة", "الزيتونة", "الكرمة", "البطمة"]


def trip(number: int) -> tuple[Document, Marks]:
    text = "\n".join(f"سافر الرجل إلى {NAMES[(number + by) % 6]} ثم عاد." for by in (0, 1, 3))
    spans = set()
    for start, end in Document(text, "t").paragraphs():
        spans.add(Span(start + 15, end - 9, "GPE", f"s{start}"))
    return Document(text, "t", f"d{number}"), Marks(frozenset(spans))


def test_it_is_silent_until_it_was_trained_and_goes_on_after_each_training() -> None:
    helper = Retrained(load("wojood"), [])
    asked = Document("سافر الرجل إلى الصفصافة ثم عاد.", "t", "asked")
    assert helper.suggest(asked, (0, len(asked.text))) == []
    for number in range(6):
        document, marks = trip(number)
        helper.learn_sentence(document, marks, (0, len(document.text)))
        helper.replay(document, marks)
        gc.collect()  # the weights must outlive the training
        helper.suggest(document, (0, len(document.text)))
    found = helper.suggest(Document(asked.text, "t", "again"), (0, len(asked.text)))
    assert [(one.start, one.end, one.label, one.source) for one in found] == [(15, 23, "GPE", NAME)]
