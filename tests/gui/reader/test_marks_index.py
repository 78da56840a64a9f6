# SPDX-License-Identifier: MIT
"""The index of marks agrees with looking through all of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.marks_index import Item, MarksIndex
from gui.reader.pieces import Pieces

TEXT = "سوق قديم\nنهر\n\nجسر طويل جداً\nحي"
LENGTH = len(TEXT)


@st.composite
def items(draw: st.DrawFn) -> Item:
    start = draw(st.integers(0, LENGTH - 1))
    end = draw(st.integers(start + 1, LENGTH))
    label = draw(st.sampled_from(("LOC", "ORG")))
    if draw(st.booleans()):
        return Span(start, end, label, f"{start}-{end}-{label}")
    return Suggestion(start, end, label, "patterns", 0.5, "")


sets = st.lists(items(), unique=True, max_size=8)


def index_of(pieces: Pieces) -> MarksIndex:
    return MarksIndex(pieces, LENGTH)


@given(st.lists(sets, min_size=1, max_size=4))
def test_after_any_replacements(rounds: list[list[Item]]) -> None:
    pieces = Pieces(Document(TEXT, "t"))
    index = index_of(pieces)
    before: list[Item] = []
    for marks in rounds:
        changed = index.replace(marks)
        assert changed == {
            n for item in set(before) ^ set(marks) for n in pieces.touched(item.start, item.end)
        }
        before = marks
        for offset in range(LENGTH):
            over = index.at(offset)
            assert set(over) == {item for item in marks if item.start <= offset < item.end}
            assert [i.end - i.start for i in over] == sorted(i.end - i.start for i in over)
        for n in range(len(pieces)):
            assert set(index.on(n)) == {i for i in marks if n in pieces.touched(i.start, i.end)}
        assert index.in_order() == sorted(marks, key=lambda i: (i.start, -i.end, i.label))
        assert all(item in index for item in marks)


@given(sets, st.booleans())
def test_going_on_visits_every_mark_once(marks: list[Item], suggestions_only: bool) -> None:
    wanted = [i for i in marks if isinstance(i, Suggestion) or not suggestions_only]
    places = {(i.start, -i.end, i.label) for i in wanted}
    if len(places) < len(wanted):
        return  # a span and a suggestion of the same range and label never stand side by side
    index = index_of(Pieces(Document(TEXT, "t")))
    index.replace(marks)
    for step in (1, -1):
        here = index.neighbour(0, step, suggestions_only=suggestions_only)
        seen = [here]
        for _ in range(len(wanted) - 1):
            assert here is not None
            here = index.neighbour(here, step, suggestions_only=suggestions_only)
            seen.append(here)
        assert set(seen) == set(wanted or [None])


def test_a_mark_beyond_the_text_is_refused() -> None:
    index = index_of(Pieces(Document(TEXT, "t")))
    with pytest.raises(ValueError, match="beyond the text"):
        index.replace([Span.new(0, LENGTH + 1, "LOC")])
    assert index.in_order() == []
