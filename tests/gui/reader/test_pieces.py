# SPDX-License-Identifier: MIT
"""A document cut into pieces loses and doubles nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from gui.reader.pieces import LONGEST, PART, Pieces

texts = st.text(st.sampled_from("ab بج\nَ١😀."), max_size=60)


def pieces_of(text: str) -> Pieces:
    return Pieces(Document(text, "t"))


@given(texts)
def test_every_character_has_its_piece(text: str) -> None:
    pieces = pieces_of(text)
    assert "\n".join(pieces.text(n) for n in range(len(pieces))) == text
    for offset in range(len(text)):
        piece = pieces[pieces.index(offset)]
        assert piece.start <= offset <= piece.end
        assert piece.number == text[:offset].count("\n") + 1


@given(texts, st.integers(0, 60), st.integers(1, 30))
def test_touched_are_the_pieces_of_the_range(text: str, start: int, length: int) -> None:
    if not text:
        return
    start = min(start, len(text) - 1)
    end = min(len(text), start + length)
    pieces = pieces_of(text)
    assert set(pieces.touched(start, end)) == {pieces.index(offset) for offset in range(start, end)}


def test_a_giant_paragraph_is_cut_at_blanks_and_counted_once() -> None:
    text = "كلمات كثيرة " * 4000 + "\nفقرة ثانية"
    pieces = pieces_of(text)
    assert "".join(pieces.text(n) for n in range(len(pieces) - 1)) == text.split("\n")[0]
    assert all(piece.end - piece.start <= PART for piece in pieces)
    assert all(pieces.text(n).endswith(" ") for n in range(len(pieces) - 1))
    assert [piece.number for piece in pieces] == [1] * (len(pieces) - 1) + [2]
    assert [piece.first for piece in pieces] == [True] + [False] * (len(pieces) - 2) + [True]


def test_a_long_paragraph_is_left_whole() -> None:
    assert len(pieces_of("كلمة " * (LONGEST // 5))) == 1


def test_without_blanks_no_mark_leaves_its_letter() -> None:
    text = "بَ" * LONGEST
    pieces = pieces_of(text + "ّ")
    assert all(piece.end - piece.start <= PART + 2 for piece in pieces)
    assert all(not pieces.text(n).startswith("َ") for n in range(len(pieces)))


def test_directions() -> None:
    pieces = pieces_of("(12) نص\nEnglish ثم\n12 / 5\n«بغداد» in\n2) One")
    assert [piece.rtl for piece in pieces] == [True, False, True, True, False]
    assert pieces.rtl is False
    assert pieces_of("IBM تفتح فرعاً في بغداد").rtl is True
    assert pieces_of("").rtl is True
