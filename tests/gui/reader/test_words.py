# SPDX-License-Identifier: MIT
"""Which words a drag takes hold of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.reader.words import Words

TEXT = "قالَ (محمـــد) في Bag-dad:\nوبالمدرسة ٣٤ طالباً."


@pytest.mark.parametrize("word", ["قالَ", "(", "محمـــد", "Bag", "-", "وبالمدرسة", "٣٤", "طالباً", "."])
def test_words_and_signs(word: str) -> None:
    start = TEXT.index(word)
    for offset in range(start, start + len(word)):
        assert Words(TEXT).at(offset) == (start, start + len(word))


def test_a_blank_is_no_word() -> None:
    assert Words(TEXT).at(TEXT.index(" ")) is None
    assert Words("").at(0) is None


@given(st.integers(0, len(TEXT) - 1), st.integers(0, len(TEXT) - 1))
def test_between_is_the_same_both_ways_and_holds_what_was_touched(one: int, other: int) -> None:
    found = Words(TEXT).between(one, other)
    assert found == Words(TEXT).between(other, one)
    touched = [n for n in range(min(one, other), max(one, other) + 1) if not TEXT[n].isspace()]
    if found is None:
        assert not touched
    else:
        assert found[0] <= touched[0]
        assert touched[-1] < found[1]
        assert TEXT[slice(*found)] == TEXT[slice(*found)].strip()


def test_names_after_their_proclitics() -> None:
    words, start = Words(TEXT), TEXT.index("وبالمدرسة")
    assert words.after_proclitics(start + 4, start + 6) == (start + 2, start + 9)
    assert words.after_proclitics(start + 1, start + 6) == (start + 1, start + 9)
    assert words.after_proclitics(start, start + 6) == (start, start + 9)
