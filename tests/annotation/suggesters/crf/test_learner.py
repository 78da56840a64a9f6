# SPDX-License-Identifier: MIT
"""Learning beside an annotator: what was confirmed is suggested again, the same each time, and nothing is assumed."""

from __future__ import annotations

import pytest

from annotation.document import Document
from annotation.edit import Marks, reject
from annotation.scheme import Scheme, load
from annotation.span import Span
from annotation.suggesters.crf.learner import Learner
from annotation.suggesters.crf.storage import ModelError, basis, dump
from annotation.suggesters.crf.storage import load as load_model
from annotation.suggestion import Suggestion

WOJOOD = load("wojood")
PEOPLE = [
    "سليم الحداد",
    "نادر الخياط",
    "هالة النجار",
    "وداد الصائغ",
    "رامز الدهان",
    "سهى البناء",
    "مازن الفران",
]
PLACES = ["السدرة", "النخيلة", "الرمانة", "الزيتونة", "الكرمة", "البطمة", "الصفصافة"]


def visit(number: int) -> tuple[Document, Marks]:
    """A document with two people and two places, named as others are."""
    pairs = [(PEOPLE[(number + by) % 7], PLACES[(number * 3 + by) % 7]) for by in (0, 1)]
    text = "\n".join(f"سافر {person} أمس إلى {place} ثم عاد." for person, place in pairs)
    spans = set()
    for person, place in pairs:
        for name, label in ((person, "PERS"), (place, "GPE")):
            at = text.index(name)
            spans.add(Span(at, at + len(name), label, f"{number}-{at}"))
    return Document(text, f"visit {number}", f"visit-{number}"), Marks(frozenset(spans))


def taught(documents: int) -> Learner:
    learner = Learner(WOJOOD, [])
    for number in range(documents):
        learner.replay(*visit(number))
    return learner


def places(suggestions: list[Suggestion]) -> set[tuple[int, int, str]]:
    return {(one.start, one.end, one.label) for one in suggestions}


def test_after_some_documents_unseen_names_are_found_in_the_same_company() -> None:
    learner = taught(12)
    text = "سافر فادي الطحان أمس إلى الدفلى ثم عاد."
    assert places(learner.suggest(Document(text, "t"))) == {(5, 16, "PERS"), (25, 31, "GPE")}


def test_a_name_confirmed_twice_is_suggested_in_the_rest_of_the_first_document() -> None:
    text = "زار سليم الحداد السوق.\nوقال سليم الحداد ذلك.\nثم مضى سليم الحداد."
    document, name = Document(text, "t"), "سليم الحداد"
    learner, marks, at = Learner(WOJOOD, []), Marks(), 0
    for start, end in list(document.paragraphs())[:2]:
        at = text.index(name, start)
        marks = Marks(marks.spans | {Span(at, at + len(name), "PERS", f"s{at}")})
        learner.learn_sentence(document, marks, (start, end))
    at = text.rindex(name)
    assert (at, at + len(name), "PERS") in places(learner.suggest(document))


def test_an_open_document_teaches_nothing_by_silence() -> None:
    document, marks = visit(0)
    silent, plain = taught(8), taught(8)
    silent.learn_sentence(document, Marks(), (0, len(document.text)))
    assert silent.suggest(document) == plain.suggest(document)
    silent.replay(document, Marks())
    assert silent.suggest(document) != plain.suggest(document)
    assert marks.spans


def test_a_refused_name_is_refused_again() -> None:
    learner = taught(8)
    document = Document(
        "سافر سليم الحداد أمس إلى السدرة ثم عاد.\nسافر سليم الحداد أمس إلى السدرة ثم عاد.", "t"
    )
    first = next(one for one in learner.suggest(document) if one.label == "GPE")
    marks = Marks()
    for _ in range(4):
        marks = reject(first).apply_to(Marks())
        learner.learn_sentence(document, marks, next(document.paragraphs()))
    again = [one for one in learner.suggest(document) if one.label == "GPE" and one.start > 40]
    assert not again or again[0].confidence < first.confidence


def test_the_same_history_gives_the_same_suggestions_whatever_was_tried_in_between() -> None:
    calm, busy = taught(6), taught(6)
    document, marks = visit(6)
    for place in document.paragraphs():
        busy.suggest(document, place)
        busy.learn_sentence(document, marks, place)
        busy.learn_sentence(document, marks, place, complete=True)
    for learner in (calm, busy):
        learner.replay(document, marks)
    assert dump(calm.model, "b", ["h"]) == dump(busy.model, "b", ["h"])
    assert calm.suggest(visit(9)[0]) == busy.suggest(visit(9)[0])


def test_a_restart_changes_nothing() -> None:
    learner = taught(6)
    model, history = load_model(dump(learner.model, "basis", ["one", "two"]), WOJOOD, "basis")
    again = Learner(WOJOOD, [], model)
    assert history == ["one", "two"]
    for one in (learner, again):
        one.replay(*visit(6))
    assert dump(learner.model, "b", []) == dump(again.model, "b", [])
    assert learner.suggest(visit(3)[0]) == again.suggest(visit(3)[0])


def test_a_snapshot_stays_as_it_was() -> None:
    learner = taught(6)
    document, _ = visit(6)
    snapshot = learner.snapshot("v")
    before = snapshot.suggest(document, WOJOOD)
    assert before == learner.suggest(document)
    for number in range(6, 12):
        learner.replay(*visit(number))
    assert snapshot.suggest(document, WOJOOD) == before
    assert {one.label for one in snapshot.suggest(document, load("ontonotes"))} <= {"PERSON", "GPE"}


def test_names_inside_of_names_are_learned() -> None:
    learner = Learner(WOJOOD, [])
    for number in range(14):
        place = PLACES[number % 7]
        text = f"أعلنت جامعة {place} ذلك.\nأعلنت جامعة {PLACES[(number + 3) % 7]} ذلك."
        spans = set()
        for start, end in Document(text, "t").paragraphs():
            spans |= {
                Span(start + 6, end - 5, "ORG", f"o{start}"),
                Span(start + 12, end - 5, "GPE", f"g{start}"),
            }
        learner.replay(Document(text, "t", str(number)), Marks(frozenset(spans)))
    assert places(learner.suggest(Document("أعلنت جامعة الدفلى ذلك.", "t"))) == {
        (6, 18, "ORG"),
        (12, 18, "GPE"),
    }


@pytest.mark.parametrize("harm", ["cut", "flipped", "empty", "foreign"])
def test_a_harmed_model_is_refused_with_a_sentence(harm: str) -> None:
    data = dump(taught(2).model, "basis", [])
    harmed = {
        "cut": data[: len(data) // 2],
        "flipped": data[:-50] + bytes([data[-50] ^ 1]) + data[-49:],
        "empty": b"",
        "foreign": b"PK\x03\x04 something else",
    }[harm]
    with pytest.raises(ModelError, match=r"^The model .*\.$"):
        load_model(harmed, WOJOOD, "basis")


def test_a_model_of_another_scheme_or_of_other_rules_is_refused() -> None:
    other = load("anercorp")
    assert basis(WOJOOD, []) != basis(other, [])
    with pytest.raises(ModelError, match="another version"):
        load_model(dump(taught(2).model, basis(WOJOOD, []), []), other, basis(other, []))


def test_the_figures_of_memory_and_rules_become_what_they_were_worth() -> None:
    class Hasty:
        name, version = "hasty", "1"

        def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
            """Each first word of a line, as a town, nine times in ten."""
            return [
                Suggestion(start, start + 4, "GPE", "hasty", 0.9, "first")
                for start, _ in document.paragraphs()
            ]

    learner, letters = Learner(WOJOOD, [Hasty()]), "بتجدرسشصطعفقكلمن"
    for number in range(16):
        first = letters[number]
        text = "\n".join(f"{first}{second}{first}{second} رجل إلى بيته." for second in letters[:4])
        learner.replay(Document(text, "t", str(number)), Marks())
    worth = learner.model.calibrations["hasty"](0.9)
    assert worth < 0.5
    again, _ = load_model(dump(learner.model, "b", []), WOJOOD, "b")
    assert again.calibrations == learner.model.calibrations


@pytest.mark.parametrize("text", [" ", "\n\n", ".", "كلمة"])
def test_a_document_without_names_or_words_is_no_hindrance(text: str) -> None:
    learner, document = taught(6), Document(text, "t")
    assert learner.suggest(document) == []
    learner.replay(document, Marks())
    assert learner.suggest(visit(9)[0])
