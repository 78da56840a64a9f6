# SPDX-License-Identifier: MIT
"""Several voices become one list: ordered, of distinct ranges, never crossing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotation.suggesters.blend import blend
from annotation.suggestion import Suggestion


def one(start: int, end: int, label: str = "GPE", sure: float = 0.5, source: str = "patterns") -> Suggestion:
    return Suggestion(start, end, label, source, sure, "why")


def test_the_more_confident_of_one_range() -> None:
    assert blend([[one(0, 5, "GPE", 0.5)], [one(0, 5, "PERS", 0.7)]]) == [one(0, 5, "PERS", 0.7)]


def test_memory_before_a_rule_of_the_same_range() -> None:
    remembered = one(0, 5, "LOC", 0.6, "memory")
    assert blend([[one(0, 5, "GPE", 0.9)], [remembered]]) == [remembered]


def test_of_two_that_cross_the_more_confident_stays() -> None:
    assert blend([[one(0, 5, sure=0.5), one(3, 9, "ORG", 0.7)]]) == [one(3, 9, "ORG", 0.7)]


def test_of_two_as_confident_the_longer_stays() -> None:
    assert blend([[one(0, 5), one(3, 9, "ORG")]]) == [one(3, 9, "ORG")]


def test_nesting_stays_where_the_labels_differ() -> None:
    outer, inner = one(0, 12, "FAC"), one(5, 12, "GPE")
    assert blend([[inner], [outer]]) == [outer, inner]
    assert blend([[inner], [outer]], nested=False) == [outer]


def test_a_name_in_itself_says_nothing_new() -> None:
    assert blend([[one(0, 12, sure=0.9), one(6, 12)]]) == [one(0, 12, sure=0.9)]
    assert len(blend([[one(0, 30, "ORG"), one(20, 30, "ORG")]])) == 2


def test_a_town_called_after_a_person_does_not_speak_of_the_person() -> None:
    town, person = one(0, 8, "GPE", 0.6), one(4, 8, "PERS", 0.9)
    assert blend([[town], [person]]) == [person]
    assert blend([[one(0, 8, "GPE", 0.9)], [one(4, 8, "PERS", 0.6)]]) == [one(0, 8, "GPE", 0.9)]
    assert len(blend([[one(0, 8, "FAC", 0.9)], [one(4, 8, "PERS", 0.6)]])) == 2


def test_nothing() -> None:
    assert blend([]) == blend([[], []]) == []


ranges = st.tuples(
    st.integers(0, 30), st.integers(1, 12), st.sampled_from("ABC"), st.sampled_from([0.4, 0.6, 0.8])
)


@given(st.lists(st.lists(ranges, max_size=12), max_size=3), st.booleans())
def test_no_two_of_one_range_none_that_cross(
    drawn: list[list[tuple[int, int, str, float]]], nested: bool
) -> None:
    voices = [[one(a, a + n, label, sure) for a, n, label, sure in voice] for voice in drawn]
    kept = blend(voices, nested=nested)
    assert kept == sorted(kept, key=lambda s: s.reading_order)
    assert len({(s.start, s.end) for s in kept}) == len(kept)
    for a in kept:
        for b in kept:
            if a is not b and a.start < b.end and b.start < a.end:
                assert nested
                assert (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)
    assert bool(kept) == any(voices)
    assert kept == blend([kept], nested=nested)
