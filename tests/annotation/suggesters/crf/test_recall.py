# SPDX-License-Identifier: MIT
"""Names met again, and what speaks against them."""

from __future__ import annotations

from annotation.suggesters.crf.recall import Recall

VISIT = ["زار", "سليم", "الحداد", "قرية", "السدرة"]


def test_a_confirmed_name_is_met_again_behind_proclitics() -> None:
    recall = Recall()
    recall.learn(VISIT, [(1, 3, "PERS")], complete=False)
    met = list(recall.find(["وقال", "وسليم", "الحداد", "إن"]))
    assert [(one.first, one.last, one.label) for one in met] == [(1, 3, "PERS")]


def test_the_longest_name_is_met() -> None:
    recall = Recall()
    recall.learn(VISIT, [(4, 5, "GPE")], complete=False)
    recall.learn(VISIT, [(3, 5, "GPE")], complete=False)
    assert [(one.first, one.last) for one in recall.find(VISIT)] == [(3, 5)]


def test_silence_speaks_against_a_name_only_where_the_sentence_is_complete() -> None:
    for complete, share in ((False, 1.0), (True, 0.5)):
        recall = Recall()
        recall.learn(VISIT, [(4, 5, "GPE")], complete=True)
        recall.learn(["في", "السدرة"], [], complete=complete)
        assert [one.share for one in recall.find(["السدرة"])] == [share]


def test_rolling_back_forgets_what_did_not_settle() -> None:
    recall = Recall()
    recall.learn(VISIT, [(4, 5, "GPE")], complete=True)
    recall.counts.settle()
    recall.learn(VISIT, [(1, 3, "PERS")], complete=True)
    recall.unlearn(VISIT, 4, 5)
    recall.counts.roll_back()
    assert [(one.first, one.share) for one in recall.find(VISIT)] == [(4, 1.0)]
