# SPDX-License-Identifier: MIT
"""IOB2 tags and spans tell the same story, nested spans of one label included."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.formats.iob import Runs, crossing_in_label, is_tag, tags

ranges = st.tuples(st.integers(0, 9), st.integers(1, 10), st.sampled_from(["ORG", "GPE", "A-B"])).map(
    lambda r: (r[0], min(10, r[0] + r[1]), r[2])
)


def read(columns: list[str]) -> tuple[list[tuple[int, int, str]], list[str]]:
    """The word ranges that a column of tags gives, and the stray I- tags."""
    runs, found, stray = Runs(), [], []
    for number, column in enumerate(columns):
        ended, odd = runs.word(number, number + 1, column.split())
        found += ended
        stray += odd
    return found + runs.finish(), stray


@given(st.lists(ranges, max_size=8))
def test_spans_that_do_not_cross_their_own_label_come_back(wanted):
    wanted = [one for i, one in enumerate(wanted) if not crossing_in_label([*wanted[:i], one])]
    while crossing_in_label(wanted):
        wanted.pop()
    found, stray = read(tags(10, wanted))
    assert Counter(found) == Counter(wanted)
    assert not stray


@given(st.lists(ranges, max_size=8))
def test_tags_written_are_read_without_complaint(wanted):
    found, stray = read(tags(10, wanted))
    assert not stray
    assert [sorted(c.split()) for c in tags(10, found)] == [sorted(c.split()) for c in tags(10, wanted)]


@given(st.lists(st.lists(st.sampled_from(["O", "B-A", "I-A", "B-B", "I-B"]), min_size=1, max_size=4)))
def test_any_tags_give_spans_and_only_stray_ones_change(columns):
    found, stray = read([" ".join(column) for column in columns])
    back = Counter(tag for column in tags(len(columns), found) for tag in column.split() if tag != "O")
    given_tags = Counter(tag for column in columns for tag in column if tag != "O")
    assert sum(back.values()) == sum(given_tags.values())
    assert sum((given_tags - back).values()) == len(stray)


@pytest.mark.parametrize(
    ("columns", "spans"),
    [
        (["B-ORG", "I-ORG", "O"], [(0, 2, "ORG")]),
        (["B-ORG", "B-ORG"], [(0, 1, "ORG"), (1, 2, "ORG")]),
        (["B-ORG", "I-ORG B-ORG", "I-ORG I-ORG", "I-ORG"], [(1, 3, "ORG"), (0, 4, "ORG")]),
        (["B-ORG B-ORG", "I-ORG"], [(0, 1, "ORG"), (0, 2, "ORG")]),
        (["B-ORG", "B-ORG I-ORG"], [(0, 2, "ORG"), (1, 2, "ORG")]),
        (["B-ORG B-GPE", "I-GPE"], [(0, 1, "ORG"), (0, 2, "GPE")]),
    ],
)
def test_nested_tags(columns, spans):
    assert read(columns) == (spans, [])


@pytest.mark.parametrize(
    ("columns", "spans"),
    [
        (["I-ORG", "I-ORG"], [(0, 2, "ORG")]),
        (["B-GPE", "I-ORG"], [(0, 1, "GPE"), (1, 2, "ORG")]),
        (["B-ORG", "O", "I-ORG"], [(0, 1, "ORG"), (2, 3, "ORG")]),
        (["B-ORG", "I-ORG I-ORG"], [(0, 2, "ORG"), (1, 2, "ORG")]),
    ],
)
def test_an_i_tag_with_nothing_to_continue_begins(columns, spans):
    found, stray = read(columns)
    assert sorted(found) == sorted(spans)
    assert stray == ["I-ORG"]


def test_what_a_tag_is():
    assert all(map(is_tag, ["O", "B-ORG", "I-ARMED-GROUP", "B-منظمة"]))
    assert not any(map(is_tag, ["", "o", "B-", "I", "S-ORG", "ORG", "B_ORG", "-ORG"]))


def test_crossing_is_counted_per_label():
    assert crossing_in_label([(0, 3, "A"), (2, 5, "A")]) == 1
    assert crossing_in_label([(0, 3, "A"), (2, 5, "B")]) == 0
    assert crossing_in_label([(0, 5, "A"), (2, 5, "A"), (0, 2, "A"), (5, 6, "A")]) == 0
