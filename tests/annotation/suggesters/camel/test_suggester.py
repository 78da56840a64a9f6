# SPDX-License-Identifier: MIT
"""From labels of a model to suggestions in a scheme: mended, trimmed, mapped, at the right letters."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.scheme import load
from annotation.suggesters.camel.spans import in_scheme, spans
from annotation.suggesters.camel.suggester import LEAST, WORTH, Camel
from annotation.suggesters.camel.tagging import Tagger
from tests.annotation.suggesters.camel.tiny_model import LABELS, sentence


def told(words: str, tags: str) -> list[str]:
    parts = words.split()
    found = spans(parts, [(tag, 0.9) for tag in tags.split()])
    return [f"{one.label}:{' '.join(parts[one.first : one.last])}" for one in found]


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("B-LOC I-LOC O O", ["LOC:a b"]),
        ("O I-LOC I-LOC O", ["LOC:b c"]),
        ("B-LOC I-ORG O O", ["LOC:a", "ORG:b"]),
        ("B-LOC B-LOC O O", ["LOC:a", "LOC:b"]),
        ("O O B-PERS I-PERS", ["PERS:c d"]),
        ("LOC LOC O ORG", ["LOC:a b", "ORG:d"]),
    ],
)
def test_what_models_say_is_mended(tags: str, found: list[str]):
    assert told("a b c d", tags) == found


def test_punctuation_is_no_end_of_a_name():
    assert told("« النخيل » ،", "B-LOC I-LOC I-LOC I-LOC") == ["LOC:النخيل"]
    assert told("، . ،", "B-LOC I-LOC O") == []


def test_a_name_is_as_sure_as_its_least_sure_word():
    assert spans(["a", "b"], [("B-LOC", 0.9), ("I-LOC", 0.6)])[0].confidence == 0.6


def test_labels_that_do_not_fit_the_words_are_an_error():
    with pytest.raises(ValueError, match="1 labels for 2 words"):
        spans(["a", "b"], [("O", 1.0)])


@given(st.lists(st.sampled_from(LABELS), max_size=30))
def test_names_are_apart_and_in_order(tags: list[str]):
    found = spans(["كلمة"] * len(tags), [(tag, 0.5) for tag in tags])
    edges = [edge for one in found for edge in (one.first, one.last)]
    assert edges == sorted(edges)
    assert sum(one.last - one.first for one in found) == sum(tag != "O" for tag in tags)


@pytest.mark.parametrize(
    ("label", "scheme", "there"),
    [
        ("LOC", "wojood", "GPE"),
        ("LOC", "anercorp", "LOC"),
        ("PERS", "wojood", "PERS"),
        ("PER", "anercorp", "PERS"),
        ("PERS", "ontonotes", "PERSON"),
        ("ORG", "conflict-news", "ORG"),
        ("MISC", "wojood", None),
        ("NOTHING", "wojood", None),
    ],
)
def test_labels_are_those_of_the_scheme(label: str, scheme: str, there: str | None):
    assert in_scheme(label, load(scheme)) == there


def test_names_stand_where_they_do(tagger: Tagger):
    words, gold = sentence(random.Random(5))
    text = "خبر.\n" + " ".join(words).replace(" .", ".") + "\n"
    camel = Camel("tiny", lambda sentences: tagger.tag(sentences))
    found = camel.suggest(Document(text, "نص"), load("anercorp"))
    names = " ".join(word if label == "O" else f"[{word}]" for word, label in zip(words, gold, strict=True))
    for one in found:
        assert one.source == "camel"
        assert WORTH * LEAST <= one.confidence <= WORTH
    marked = {text[one.start : one.end] for one in found}
    assert any(f"[{name.split()[0]}]" in names for name in marked)


def tags_of(*labels: str) -> Camel:
    return Camel("m", lambda sentences: [[(label, 0.99) for label in labels] for _ in sentences])


def test_proclitics_stay_outside_where_the_scheme_says_so_and_they_are_certain():
    document = Document("وصل والقاهرة وزير", "نص")
    found = tags_of("O", "B-LOC", "B-LOC").suggest(document, load("wojood"))
    assert [document.text[one.start : one.end] for one in found] == ["القاهرة", "وزير"]
    whole = tags_of("O", "B-LOC", "B-LOC").suggest(document, replace(load("wojood"), proclitics=True))
    assert [document.text[one.start : one.end] for one in whole] == ["والقاهرة", "وزير"]


def test_an_answer_that_does_not_fit_the_question():
    with pytest.raises(ValueError, match="labels for"):
        tags_of("O").suggest(Document("كلمتان هنا", "نص"), load("wojood"))
    with pytest.raises(ValueError, match="0 answers about 1"):
        Camel("m", lambda _: []).suggest(Document("كلمة", "نص"), load("wojood"))
