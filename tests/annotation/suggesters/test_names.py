# SPDX-License-Identifier: MIT
"""Names are found at word edges, after proclitics, with or without their blanks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.arabic import fold
from annotation.suggesters.names import NameIndex

INDEX = NameIndex(
    [
        ("البو كمال", "town"),
        ("العراق", "country"),
        ("دير الزور", "city"),
        ("منصور", "person"),
        ("حلب", "city"),
    ]
)


def hits(text: str) -> list[tuple[str, str]]:
    folded = fold(text)
    return [
        (text[slice(*folded.range_in_source(h.start, h.end))], h.proclitics) for h in INDEX.find(folded.text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في البوكمال أمس", [("البوكمال", "")]),
        ("في البو كمال", [("البو كمال", "")]),
        ("والبوكمال", [("البوكمال", "و")]),
        ("وبحلب", [("حلب", "وب")]),
        ("للعراق", [("لعراق", "ل")]),
        ("وللعراق", [("لعراق", "ول")]),
        ("حَلَب", [("حَلَب", "")]),
        ("حـلـب، ثم", [("حـلـب", "")]),
        ("ديرالزور", [("ديرالزور", "")]),
        ("دير، الزور", []),
        ("من صور", []),
        ("حلبي", []),
        ("محلب", []),
        ("لعراق", []),
        ("حلب\u200f.", [("حلب", "")]),
        ("دير\u00a0الزور", [("دير\u00a0الزور", "")]),
        ("", []),
    ],
)
def test_edges(text: str, expected: list[tuple[str, str]]) -> None:
    assert hits(text) == expected


def test_an_empty_index_finds_nothing() -> None:
    assert list(NameIndex([]).find("حلب")) == []


def test_the_first_meaning_stays() -> None:
    index = NameIndex([("حلب", 1), ("حلب", 2)])
    assert [hit.meaning for hit in index.find("حلب")] == [1]


@given(st.text(st.sampled_from("ال بوكمحعرقزديwx،.\u064e\u0640😀\r\t12"), max_size=60))
def test_a_hit_is_its_name_and_stands_at_word_edges(text: str) -> None:
    folded = fold(text)
    for hit in INDEX.find(folded.text):
        found = folded.text[hit.start : hit.end]
        assert "".join(found.split()) in {"البوكمال", "العراق", "لعراق", "ديرالزور", "منصور", "حلب"}
        before = hit.start - len(hit.proclitics)
        assert folded.text[before : hit.start] == hit.proclitics
        assert before == 0 or not folded.text[before - 1].isalnum()
        assert hit.end == len(folded.text) or not folded.text[hit.end].isalnum()
