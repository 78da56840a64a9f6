# SPDX-License-Identifier: MIT
"""The simulated annotator counts what a person would do, and cuts documents where sentences end."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotation.document import Document
from annotation.edit import Marks
from annotation.simulation import Counts, calibration, cut, simulate
from annotation.suggestion import Suggestion
from annotation.tokens import Range

SOURCE = {"words": "source"}
DOCUMENT = Document("زار سليم السدرة\nوعاد سليم منها", "t", "d", SOURCE)
GOLD = [(4, 8, "PERS"), (9, 15, "GPE"), (21, 25, "PERS")]


class Scripted:
    """Suggests what it was given, and notes what it was told."""

    def __init__(self, *said: tuple[int, int, str]) -> None:
        self._said = said
        self.told: list[tuple[str, int, int]] = []

    def suggest(self, document: Document, within: Range) -> Sequence[Suggestion]:
        return [Suggestion(*one, "x", 0.75, "r") for one in self._said if within[0] <= one[0] < within[1]]

    def learn_sentence(self, document: Document, marks: Marks, within: Range) -> None:
        self.told.append(("sentence", len(marks.spans), len(marks.verdicts)))

    def replay(self, document: Document, marks: Marks) -> None:
        self.told.append(("document", len(marks.spans), len(marks.verdicts)))


def test_effort_is_counted_as_accepting_deleting_and_adding() -> None:
    helper = Scripted((4, 8, "PERS"), (9, 15, "ORG"))
    went = simulate([(DOCUMENT, GOLD)], helper)
    overall = went.as_json()["overall"]
    assert overall == {"spans": 3, "suggested": 2, "recall": 0.3333, "precision": 0.5, "saved": 0.1111}
    assert helper.told == [("sentence", 2, 2), ("sentence", 3, 2), ("document", 3, 2)]


def test_the_same_suggestion_twice_is_right_once() -> None:
    went = simulate([(DOCUMENT, GOLD)], Scripted((4, 8, "PERS"), (4, 8, "PERS")))
    assert (went.documents[0].suggested, went.documents[0].right) == (1, 1)


def test_word_edges_forgive_a_cut_inside_a_word() -> None:
    for word_edges, right in ((False, 0), (True, 1)):
        went = simulate([(DOCUMENT, GOLD)], Scripted((11, 15, "GPE")), word_edges=word_edges)
        assert went.documents[0].right == right


def test_the_curve_covers_all_documents() -> None:
    went = simulate([(DOCUMENT, GOLD)] * 7, Scripted(*GOLD))
    curve = went.as_json()["curve"]
    assert [line["documents"] for line in curve] == ["1", "2-5", "6-7"]
    assert all(line["saved"] == 0.6667 for line in curve)


def test_nothing_to_mark_saves_nothing() -> None:
    assert Counts(1, 0, 3, 0).saved == 0


def test_calibration_error_weighs_bins_by_their_answers() -> None:
    answers = [(0.9, True)] * 6 + [(0.9, False)] * 2 + [(0.2, False)] * 2
    assert calibration(answers)["error"] == pytest.approx(0.8 * 0.15 + 0.2 * 0.2)


def test_documents_are_cut_at_sentences_and_lose_nothing() -> None:
    text = "\n".join(f"كلمة {number} هنا السدرة" for number in range(10))
    document = Document(text, "t", "d", SOURCE)
    gold = [(start, start + 6, "GPE") for start in range(len(text)) if text.startswith("السدرة", start)]
    pieces = list(cut(document, gold, 10))
    assert "".join(piece.text for piece, _ in pieces) == text
    assert [len(piece.text.split()) for piece, _ in pieces] == [12, 12, 12, 4]
    for piece, spans in pieces:
        assert {piece.text[start:end] for start, end, _ in spans} == {"السدرة"}
    assert sum(len(spans) for _, spans in pieces) == 10
    assert len({piece.id for piece, _ in pieces}) == 4
