# SPDX-License-Identifier: MIT
"""The scores of suggestions against gold, on cases small enough to count by hand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Marks
from annotation.evaluation import by_words, evaluate, exact, partial, scheme_of, widen
from annotation.formats.format import Layer, Record
from annotation.scheme import Scheme, load
from annotation.span import Span
from annotation.suggestion import Suggestion

GOLD = [(0, 5, "GPE"), (10, 20, "ORG"), (30, 35, "PERS")]


@dataclass(frozen=True)
class Fixed:
    """A suggester that finds given words."""

    answers: tuple[tuple[str, str], ...]
    name: str = "fixed"
    version: str = "1"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        return [
            Suggestion(at, at + len(word), label, self.name, 0.5, scheme.name)
            for word, label in self.answers
            for at in [document.text.find(word)]
            if at >= 0
        ]


def record(text: str, *spans: tuple[str, str], words: str = "source") -> Record:
    marks = [Span.new(text.index(word), text.index(word) + len(word), label) for word, label in spans]
    return Record(Document(text, "t", metadata={"words": words}), (Layer("gold", Marks(frozenset(marks))),))


def test_exact_wants_range_and_label() -> None:
    score = exact(GOLD, [(0, 5, "GPE"), (10, 20, "LOC"), (30, 34, "PERS"), (40, 45, "GPE")])
    assert (score.precision, score.recall) == (1 / 4, 1 / 3)
    assert score.f1 == pytest.approx(2 / 7)


def test_partial_wants_a_touch_and_the_label() -> None:
    score = partial(GOLD, [(4, 6, "GPE"), (10, 20, "LOC"), (30, 34, "PERS"), (40, 45, "GPE")])
    assert (score.precision, score.recall) == (2 / 4, 2 / 3)


def test_partial_sees_past_a_nested_span() -> None:
    assert partial([(0, 100, "ORG"), (10, 20, "ORG")], [(50, 60, "ORG")]).precision == 1


def test_words_count_one_by_one() -> None:
    places = [(0, 5), (6, 9), (10, 14), (15, 20), (30, 35)]
    score = by_words(GOLD, [(0, 9, "GPE"), (10, 14, "ORG")], places)
    assert (score.precision, score.recall) == (2 / 3, 2 / 4)


def test_nothing_scores_nothing() -> None:
    assert exact([], []).as_json() == {"precision": 0, "recall": 0, "f1": 0}


def test_edges_are_widened_to_words() -> None:
    assert widen([(2, 8, "GPE"), (6, 7, "ORG"), (9, 10, "LOC")], [(0, 5), (6, 9)]) == {
        (0, 9, "GPE"),
        (6, 9, "ORG"),
        (9, 10, "LOC"),
    }


def test_the_scheme_of_gold_labels() -> None:
    conflict = load("conflict-news")
    assert scheme_of({"GPE", "PERS"}, conflict) is conflict
    assert scheme_of({"PER", "MISC"}, conflict).name == "anercorp"
    assert scheme_of({"WORK_OF_ART", "GPE"}, conflict).name == "ontonotes"


def test_the_whole_report() -> None:
    records = [
        record("زار وبغداد أمس", ("وبغداد", "LOC"), ("أمس", "MISC")),
        record("جاء هاني", ("هاني", "PER")),
    ]
    told: list[int] = []
    report = evaluate(
        records,
        load("wojood"),
        [Fixed((("بغداد", "LOC"), ("هاني", "ORG")))],
        labels=["LOC", "PER", "ORG"],
        label_map={},
        word_edges=True,
        tokens=None,
        progress=told.append,
    )
    assert told == [1, 2]
    assert (report["documents"], report["spans"], report["suggested"]) == (2, 2, 2)
    assert report["exact"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert report["by_label"]["PERS"]["recall"] == 0
    assert report["by_label"]["LOC"] == {"precision": 1, "recall": 1, "f1": 1, "spans": 1, "suggested": 1}
    assert report["edges"] == "words"
    assert report["scheme"] == "anercorp"
    assert report["tokens_per_second"] >= 0


def test_without_word_edges_a_proclitic_counts() -> None:
    records = [record("زار وبغداد أمس", ("وبغداد", "GPE"))]
    report = evaluate(records, load("wojood"), [Fixed((("بغداد", "GPE"),))])
    assert report["exact"]["f1"] == 0
    assert report["partial"]["f1"] == 1
    assert report["edges"] == "exact"


def test_a_map_renames_both_sides() -> None:
    records = [record("زار بغداد", ("بغداد", "TOWN"))]
    report = evaluate(
        records, load("wojood"), [Fixed((("بغداد", "GPE"),))], label_map={"TOWN": "LOC", "GPE": "LOC"}
    )
    assert report["exact"]["f1"] == 1


def test_long_documents_are_cut_at_sentence_ends() -> None:
    seen: list[str] = []

    class Listening(Fixed):
        def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
            seen.append(document.text)
            return super().suggest(document, scheme)

    records = [record("زار بغداد .\nعاد منها .\nثم نام", ("بغداد", "GPE"))]
    report = evaluate(records, load("wojood"), [Listening((("بغداد", "GPE"),))], tokens=3)
    assert "".join(seen) == records[0].document.text
    assert len(seen) == 3
    assert report["exact"]["f1"] == 1


spans = st.lists(
    st.builds(
        lambda a, n, label: (a, a + n, label), st.integers(0, 40), st.integers(1, 9), st.sampled_from("AB")
    ),
    max_size=12,
)


@given(spans, spans)
def test_scores_lie_between_nothing_and_all(
    gold: list[tuple[int, int, str]], other: list[tuple[int, int, str]]
) -> None:
    gold, other = sorted(set(gold)), sorted(set(other))
    strict, loose = exact(gold, other), partial(gold, other)
    assert 0 <= strict.precision <= loose.precision <= 1
    assert 0 <= strict.recall <= loose.recall <= 1
    touching = [s for s in other if any(g[2] == s[2] and g[0] < s[1] and s[0] < g[1] for g in gold)]
    assert loose.precision == (len(touching) / len(other) if other else 0)
    assert exact(gold, gold).f1 == (1 if gold else 0)
