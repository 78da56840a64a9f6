# SPDX-License-Identifier: MIT
"""Sentences by what answering their suggestions would teach."""

from __future__ import annotations

from annotation.doubt import by_doubt, gain
from annotation.suggestion import Suggestion

TEXT = "زار سالم المدينة. ثم عاد هادي إلى البيت.\nوكتب نادر الخبر. وسكت."


def of(word: str, confidence: float) -> Suggestion:
    start = TEXT.index(word)
    return Suggestion(start, start + len(word), "PERS", "s", confidence, "")


def test_the_least_certain_sentence_comes_first() -> None:
    sure, even, weak = of("سالم", 0.99), of("هادي", 0.5), of("نادر", 0.8)
    ranked = by_doubt(TEXT, [sure, weak, even])
    assert [inside for _, inside in ranked] == [[even], [weak], [sure]]
    assert TEXT[slice(*ranked[0][0])] == "ثم عاد هادي إلى البيت."


def test_a_sentence_keeps_its_suggestions_together_and_in_order() -> None:
    first, second = of("زار", 0.6), of("سالم", 0.6)
    ((_, inside),) = by_doubt(TEXT, [second, first])
    assert inside == [first, second]
    assert by_doubt(TEXT, []) == []


def test_nothing_asked_teaches_nothing() -> None:
    assert gain([]) == 0
    assert gain([of("سالم", 1.0)]) == 0
