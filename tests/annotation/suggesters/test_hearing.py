# SPDX-License-Identifier: MIT
"""Who is switched off is not heard, and a choice that cannot be read silences nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.suggesters.hearing import Hearing
from annotation.suggestion import Suggestion

SURE = Suggestion(0, 4, "GPE", "memory", 0.9, "r")
UNSURE = Suggestion(5, 9, "PERS", "patterns", 0.5, "r")


@pytest.mark.parametrize(
    ("hearing", "heard"),
    [
        (Hearing(), [SURE, UNSURE]),
        (Hearing(silent_sources=frozenset({"memory"})), [UNSURE]),
        (Hearing(silent_labels=frozenset({"PERS"})), [SURE]),
        (Hearing(threshold=0.9), [SURE]),
        (Hearing(threshold=0.91), []),
    ],
)
def test_what_is_heard(hearing: Hearing, heard: list[Suggestion]) -> None:
    assert hearing.of([SURE, UNSURE]) == heard


@given(st.frozensets(st.text()), st.frozensets(st.text()), st.floats(0, 1))
def test_a_choice_survives_being_kept(sources, labels, threshold) -> None:
    hearing = Hearing(sources, labels, threshold)
    assert Hearing.from_json(hearing.to_json()) == hearing


@pytest.mark.parametrize("text", ["", "[]", "{", '{"threshold": 7}', "null", '{"threshold": "a"}', "\x00"])
def test_what_cannot_be_read_silences_nobody(text: str) -> None:
    assert Hearing.from_json(text) == Hearing()
