# SPDX-License-Identifier: MIT
"""Words are found in every spelling and behind proclitics, at the very place where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.query import Query


def found(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Query.parse(query).places(text)]


@pytest.mark.parametrize(
    ("query", "text", "places"),
    [
        ("السدرة", "إلى السدرة، والسدرة وبالسدره", ["السدرة", "السدرة", "السدره"]),
        ("الحشد", "للحشد وللحشد والحشد", ["لحشد", "لحشد", "الحشد"]),
        ("سَليم الحداد", "وسليم  الحدّاد؛ سليم، الحداد", ["سليم  الحدّاد", "سليم، الحداد"]),
        ("زير", "وزير الوزير زيرو", ["زير"]),
        ("السد*", "السدرة والسد بالسدود", ["السدرة", "السد", "السدود"]),
        ("Café 25", "café ٢٥ CAFÉ 25", ["café ٢٥", "CAFÉ 25"]),
        ("لا", "ﻻ نعم", ["ﻻ"]),
        ("و", "و بو و", ["و", "و"]),
    ],
)
def test_places(query: str, text: str, places: list[str]):
    assert found(query, text) == places


@pytest.mark.parametrize("query", ["", " ", "،*", "ـ", "🙂"])
def test_no_word(query: str):
    with pytest.raises(ValueError, match="no word"):
        Query.parse(query)


@given(st.lists(st.text("ابتوفلكسدرةأ", min_size=1, max_size=6), min_size=1, max_size=3), st.text("ـَ، \n"))
def test_what_stands_there_is_found(words: list[str], between: str):
    text = f"قبل {' '.join(words)}{between} بعد"
    assert any(place.startswith(words[0]) for place in found(" ".join(words), text))
