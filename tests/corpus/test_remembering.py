# SPDX-License-Identifier: MIT
"""What was decided in one document is known in the others: at once, with undo, and the same as if all were read anew."""

from __future__ import annotations

import random
from time import process_time

import pytest

from annotation.document import Document, Status
from annotation.edit import Edit, Marks, accept, reject
from annotation.formats.format import Layer, Record
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from annotation.suggesters.memory import Memory
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.remembering import Remembering

WORDS = [
    "زار",
    "سليم",
    "الحداد",
    "مدينة",
    "النخيل",
    "ووادي",
    "السدرة",
    "للنخيل",
    "وبالسدرة",
    "قال",
    "كتب",
    "نخلة",
    "سدر",
    "حداد",
    "والحداد",
    "يوم",
    "مساء",
]


def confirm(corpus: Corpus, id: str, name: str, label: str, annotator: str = "mona") -> Edit:
    at = corpus.documents.get(id).text.index(name)
    edit = Edit(frozenset({Span.new(at, at + len(name), label)}))
    corpus.annotations.apply(id, annotator, edit)
    return edit


def add(corpus: Corpus, id: str, text: str) -> Document:
    document = Document(text, id, id)
    corpus.documents.add(Record(document), "mona")
    return document


def told(corpus: Corpus, remembering: Remembering, document: Document) -> list[str]:
    found = remembering.memory(document).suggest(document, corpus.scheme)
    return [f"{document.text[s.start : s.end]} {s.label}" for s in found]


def test_a_name_confirmed_elsewhere_is_known_until_it_is_taken_back(corpus: Corpus):
    here, memory = add(corpus, "here", "وصل إلى النخيل مساءً."), Remembering(corpus, "mona")
    assert told(corpus, memory, here) == []
    edit = confirm(corpus, "visit", "النخيل", "GPE")
    assert told(corpus, memory, here) == ["النخيل GPE"]
    assert told(corpus, Remembering(corpus, "ali"), here) == []
    corpus.annotations.apply("visit", "mona", edit.inverse(), Step.UNDO)
    assert told(corpus, memory, here) == []


def test_a_name_rejected_as_often_is_known_no_more(corpus: Corpus):
    add(corpus, "here", "وصل إلى النخيل مساءً.")
    memory = Remembering(corpus, "mona")
    confirm(corpus, "visit", "النخيل", "GPE")
    no = reject(Suggestion(8, 14, "GPE", "memory", 0.9, "r"))
    corpus.annotations.apply("here", "mona", no)
    other = add(corpus, "other", "غادر النخيل.")
    assert told(corpus, memory, other) == []
    corpus.annotations.apply("here", "mona", no.inverse(), Step.UNDO)
    assert told(corpus, memory, other) == ["النخيل GPE"]


def test_silence_speaks_only_in_what_is_done(corpus: Corpus):
    passed, memory = add(corpus, "passed", "نبت النخيل في السدرة وكثر النخيل."), Remembering(corpus, "mona")
    here = add(corpus, "here", "وصل إلى النخيل.")
    confirm(corpus, "visit", "النخيل", "GPE")
    confirm(corpus, "passed", "السدرة", "GPE")
    assert told(corpus, memory, here) == ["النخيل GPE"]
    corpus.documents.set_status("passed", Status.DONE, "mona")
    assert memory.memory(passed).lessons.keys() == {"السدره"}
    assert told(corpus, memory, here) == []
    corpus.documents.set_status("passed", Status.STARTED, "mona")
    assert told(corpus, memory, here) == ["النخيل GPE"]


def test_what_is_in_the_trash_teaches_nothing(corpus: Corpus):
    here, memory = add(corpus, "here", "وصل إلى النخيل مساءً."), Remembering(corpus, "mona")
    confirm(corpus, "visit", "النخيل", "GPE")
    assert told(corpus, memory, here)
    corpus.trash.put("visit", "mona")
    assert told(corpus, memory, here) == []
    corpus.trash.take_out("visit", "mona")
    assert told(corpus, memory, here) == ["النخيل GPE"]


@pytest.mark.sqlite
@pytest.mark.parametrize("seed", range(4))
def test_kept_up_or_read_anew_it_says_the_same(corpus: Corpus, seed: int):
    chance, kept_up = random.Random(seed), Remembering(corpus, "mona")
    documents = [add(corpus, f"d{n}", " ".join(chance.choices(WORDS, k=30))) for n in range(5)]
    for _ in range(25):
        document = chance.choice(documents)
        history = corpus.annotations.history(document.id, "mona")
        if chance.random() < 0.3 and history.undoable:
            corpus.annotations.apply(document.id, "mona", history.undoable, Step.UNDO)
        elif chance.random() < 0.15:
            corpus.documents.set_status(document.id, chance.choice([Status.DONE, Status.STARTED]), "mona")
        else:
            name = chance.choice(document.text.split())
            at = document.text.index(name)
            one = Suggestion(at, at + len(name), chance.choice(["GPE", "PERS"]), "x", 0.5, "r")
            corpus.annotations.apply(document.id, "mona", (accept if chance.random() < 0.7 else reject)(one))
        page = chance.choice(documents)
        anew = Remembering(corpus, "mona").memory(page)
        mine = kept_up.memory(page)
        assert mine.suggest(page, corpus.scheme) == anew.suggest(page, corpus.scheme)
        if all(corpus.documents.entry(d.id).status is not Status.DONE for d in documents):
            pairs = [(d, corpus.annotations.marks(d.id, "mona")) for d in documents]
            assert mine.suggest(page, corpus.scheme) == Memory.of(pairs).suggest(page, corpus.scheme)


@pytest.mark.sqlite
def test_a_confirmation_costs_little_in_a_corpus_of_500(tmp_path):
    chance = random.Random(1)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    names = ["".join(chance.choices(letters, k=chance.randint(4, 8))) for _ in range(6000)]
    with Corpus.create(tmp_path / "big.tawsim", load("wojood")) as corpus:
        for number in range(500):
            words = [
                word for name in chance.choices(names, k=40) for word in (*chance.choices(WORDS, k=9), name)
            ]
            text, spans, at = " ".join(words), [], 0
            for place, word in enumerate(words):
                if place % 10 == 9:
                    spans.append(Span.new(at, at + len(word), "GPE"))
                at += len(word) + 1
            record = Record(
                Document(text, f"{number}", f"d{number}"),
                (Layer("mona", Marks(frozenset(spans))),),
                Status.DONE,
            )
            corpus.documents.add(record, "mona")
        memory, page = Remembering(corpus, "mona"), add(corpus, "page", " ".join([*names[:30], *WORDS * 20]))
        memory.memory(page).suggest(page, corpus.scheme)
        times = []
        for name in names[:5]:
            confirm(corpus, "page", name, "PERS")
            began = process_time()
            memory.memory(page).suggest(page, corpus.scheme)
            times.append(process_time() - began)
    assert sorted(times)[2] < 0.02, times
