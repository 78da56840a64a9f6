# SPDX-License-Identifier: MIT
"""The learner at work, in a process of its own and here: silent at first, then it speaks; it learns on the page, and unlearns."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotation.document import Document, Status
from annotation.edit import Edit, Marks
from annotation.formats.format import Layer, Record
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from corpus.apprentice import Apprentice
from corpus.apprentice_apart import ApprenticeApart
from corpus.corpus import Corpus

TOWNS = ["تلمعد", "كفرزيت", "دير السنط", "عين الخروب", "برج الهوا"]


def text_of(chance: random.Random, sentences: int) -> tuple[str, frozenset[Span]]:
    text, spans = "", set()
    for _ in range(sentences):
        town, lead = (
            chance.choice(TOWNS),
            chance.choice(["وصل الوفد إلى ", "عاد الرجل من ", "سكن التاجر في "]),
        )
        start = len(text) + len(lead)
        spans.add(Span.new(start, start + len(town), "GPE"))
        text += f"{lead}{town} مساء أمس.\n"
    return text, frozenset(spans)


Made = Callable[[Corpus], Apprentice | ApprenticeApart]


@pytest.fixture(params=["here", "apart"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Made]:
    """Makes learners of one kind; their weights lie in one folder."""
    apart: list[ApprenticeApart] = []

    def make(corpus: Corpus) -> Apprentice | ApprenticeApart:
        if request.param == "here":
            return Apprentice(corpus, "mona", tmp_path / "weights")
        apart.append(ApprenticeApart(corpus, "mona", tmp_path / "weights"))
        return apart[-1]

    yield make
    for one in apart:
        one.close()


@pytest.fixture
def taught(place: Path | str) -> Iterator[Corpus]:
    """A corpus with six finished documents and one that is new."""
    chance = random.Random(3)
    with Corpus.create(place, load("wojood")) as corpus:
        for number in range(6):
            text, spans = text_of(chance, 8)
            layer = Layer("mona", Marks(spans))
            corpus.documents.add(Record(Document(text, "t", f"d{number}"), (layer,), Status.DONE), "mona")
        text, _ = text_of(chance, 4)
        corpus.documents.add(
            Record(Document(text + "نزل المطر على قرطبون.\nجاء إلى قرطبون.\n", "n", "new")), "mona"
        )
        yield corpus


def test_it_is_silent_until_it_has_studied_and_seen_enough(taught: Corpus, made: Made, tmp_path: Path):
    page = taught.documents.get("new")
    apprentice = made(taught)
    assert apprentice.suggest(page) is None
    assert apprentice.study() == ""
    assert {page.text[s.start : s.end] for s in apprentice.suggest(page)} >= set(TOWNS) & set(
        word for word in TOWNS if word in page.text
    )
    with Corpus.create(tmp_path / "empty.tawsim", load("wojood")) as empty:
        empty.documents.add(Record(page), "mona")
        beginner = made(empty)
        beginner.study()
        assert beginner.suggest(page) is None


def test_it_learns_on_the_page_and_unlearns(taught: Corpus, made: Made, tmp_path: Path):
    page = taught.documents.get("new")
    apprentice = made(taught)
    apprentice.study()
    before = apprentice.suggest(page)
    start = page.text.index("قرطبون")
    edit = Edit(frozenset({Span.new(start, start + 6, "PERS")}))
    taught.annotations.apply("new", "mona", edit)
    after = apprentice.suggest(page)
    assert "PERS" in {s.label for s in after if s.start == page.text.rindex("قرطبون")}
    taught.annotations.apply("new", "mona", edit.inverse(), Step.UNDO)
    assert apprentice.suggest(page) == before


def test_damaged_weights_are_made_again_with_a_notice(taught: Corpus, made: Made, tmp_path: Path):
    page = taught.documents.get("new")
    apprentice = made(taught)
    apprentice.study()
    before = apprentice.suggest(page)
    (kept,) = (tmp_path / "weights").glob("*.model")
    kept.write_bytes(kept.read_bytes()[:-9] + b"\x00" * 9)
    again = made(taught)
    assert again.study()
    assert again.suggest(page) == before
