# SPDX-License-Identifier: MIT
"""What a person confirmed is suggested again, what was rejected as often is not."""

from __future__ import annotations

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Marks, accept, reject
from annotation.scheme import load
from annotation.span import Span
from annotation.suggesters.memory import Memory
from annotation.suggestion import Suggestion

WOJOOD = load("wojood")


def marked(text: str, *names: tuple[str, str]) -> tuple[Document, Marks]:
    spans = [Span.new(text.index(name), text.index(name) + len(name), label) for name, label in names]
    return Document(text, "t"), Marks(frozenset(spans))


def rejected(text: str, name: str, label: str) -> tuple[Document, Marks]:
    at = text.index(name)
    return Document(text, "t"), reject(Suggestion(at, at + len(name), label, "gazetteer", 0.5, "r")).apply_to(
        Marks()
    )


def found(memory: Memory, text: str) -> list[tuple[str, str]]:
    return [(text[s.start : s.end], s.label) for s in memory.suggest(Document(text, "t"), WOJOOD)]


def test_a_confirmed_name_is_found_with_proclitics_and_other_spelling() -> None:
    memory = Memory.of([marked("سكن آل تميمة في حي الورود", ("حي الورود", "GPE"), ("آل تميمة", "NORP"))])
    assert found(memory, "وآل تميمه من حيّ الورود") == [("آل تميمه", "NORP"), ("حيّ الورود", "GPE")]


def test_a_name_learned_after_the_assimilated_article() -> None:
    memory = Memory.of([marked("قدموا للورود هدية", ("لورود", "GPE"))])
    assert found(memory, "زاروا الورود") == [("الورود", "GPE")]


def test_a_form_with_its_proclitic_joins_the_bare_one() -> None:
    memory = Memory.of([marked("في تلمعد", ("تلمعد", "GPE")), marked("وتلمعد", ("وتلمعد", "GPE"))])
    assert [(form, lesson.confirmed) for form, lesson in memory.lessons.items()] == [("تلمعد", 2)]


def test_rejections_weigh() -> None:
    yes, no = marked("نهر البردي", ("البردي", "LOC")), rejected("ورق البردي", "البردي", "LOC")
    assert found(Memory.of([yes]), "قرب البردي")
    assert not found(Memory.of([yes, no]), "قرب البردي")
    assert found(Memory.of([yes, yes, no]), "قرب البردي")
    lesson = Memory.of([yes, yes, no]).lessons["البردي"]
    assert lesson.reason == "confirmed twice in this corpus, rejected 1"
    assert lesson.confidence < Memory.of([yes, yes]).lessons["البردي"].confidence


def test_a_corrected_label_counts_against_the_old_one() -> None:
    text = "نهر البردي"
    suggestion = Suggestion(4, 10, "GPE", "gazetteer", 0.5, "r")
    marks = accept(suggestion, label="LOC").apply_to(Marks())
    assert found(Memory.of([(Document(text, "t"), marks)]), text) == [("البردي", "LOC")]


def test_the_label_confirmed_most_often() -> None:
    pairs = [marked("بلدة تلمعد", ("تلمعد", label)) for label in ("PERS", "GPE", "GPE")]
    assert found(Memory.of(pairs), "إلى تلمعد") == [("تلمعد", "GPE")]


def test_a_name_that_folds_to_a_function_word_needs_its_own_spelling() -> None:
    memory = Memory.of([marked("جاء علي", ("علي", "PERS"))])
    assert found(memory, "جلس على الكرسي مع علي") == [("علي", "PERS")]


def test_labels_the_scheme_does_not_have_are_left_out() -> None:
    assert not found(Memory.of([marked("بلدة تلمعد", ("تلمعد", "NONE"))]), "إلى تلمعد")


def test_nothing_learned_nothing_suggested() -> None:
    assert found(Memory.of([]), "بغداد") == []


def test_the_order_of_documents_does_not_matter() -> None:
    pairs = [marked("بلدة تلمعد", ("تلمعد", "GPE")), marked("نهر البردي", ("البردي", "LOC"))]
    assert Memory.of(pairs).version == Memory.of(reversed(pairs)).version
    assert Memory.of(pairs).version != Memory.of(pairs[:1]).version


def test_a_document_is_answered_at_once() -> None:
    names = [f"تل{a}{b}{c}" for a in "بتثجحخدر" for b in "سشصضطظعغ" for c in "فقكلمنهو"]
    memory = Memory.of([marked(f"بلدة {name}", (name, "GPE")) for name in names])
    text = " ".join(names[:420])
    memory.suggest(Document(text, "t"), WOJOOD)
    began = process_time()
    assert len(memory.suggest(Document(text, "t"), WOJOOD)) == 420
    assert process_time() - began < 0.1  # the bench measures; this only catches a quadratic slip


@given(st.text(st.sampled_from("تلمعد وبال😀\u064e\u0640\r\n."), max_size=60))
def test_offsets_are_exact(text: str) -> None:
    memory = Memory.of([marked("في تلمعد البلد", ("تلمعد", "GPE"), ("البلد", "LOC"))])
    for one in memory.suggest(Document(text, "t"), WOJOOD):
        assert text[one.start : one.end].strip() == text[one.start : one.end] != ""
