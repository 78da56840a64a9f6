# SPDX-License-Identifier: MIT
"""Who speaks, from the first document on."""

from __future__ import annotations

from annotation.suggesters.crf.policy import Standing, chosen
from annotation.suggestion import Suggestion

RULED = [Suggestion(0, 5, "GPE", "patterns", 0.8, "r")]
MANY = {"GPE": 300, "PERS": 50}


def guess(start: int, end: int, confidence: float, label: str = "PERS") -> Suggestion:
    return Suggestion(start, end, label, "learned", confidence, "l")


def known(start: int, end: int, confidence: float) -> Suggestion:
    return Suggestion(start, end, "PERS", "memory", confidence, "m")


def test_in_the_first_document_rules_stand_and_names_met_often_are_added() -> None:
    first = Standing(0, 300, MANY, True, True)
    sure = guess(0, 9, 0.99)
    assert chosen([sure], [known(2, 9, 0.95)], RULED, first) == RULED
    assert chosen([], [known(10, 14, 0.95), known(20, 24, 0.8)], RULED, first) == [
        *RULED,
        known(10, 14, 0.95),
    ]


def test_a_young_model_is_shown_only_where_it_is_sure() -> None:
    young = Standing(2, 40, MANY, True, False)
    assert chosen([guess(0, 9, 0.8)], [], RULED, young) == RULED
    assert chosen([guess(0, 9, 0.95)], [], RULED, young) == [guess(0, 9, 0.95)]


def test_where_the_model_leads_rules_speak_of_new_labels_alone() -> None:
    leading = Standing(9, 900, MANY, True, True)
    assert chosen([guess(8, 12, 0.4), guess(20, 22, 0.1)], [], RULED, leading) == [guess(8, 12, 0.4)]
    new = Standing(9, 900, {"PERS": 900}, True, True)
    assert chosen([guess(8, 12, 0.4)], [], RULED, new) == [*RULED, guess(8, 12, 0.4)]
