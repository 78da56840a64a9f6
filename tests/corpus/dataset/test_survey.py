# SPDX-License-Identifier: MIT
"""What is published: nothing set aside, nothing without a licence, each document in the part where it belongs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document, Status
from annotation.formats.format import Record
from corpus import describing, splits
from corpus.corpus import Corpus
from corpus.dataset.edition import REASONS, Edition
from corpus.dataset.folder import publish
from corpus.dataset.survey import survey
from corpus.errors import CancelledError, CorpusError
from corpus.splitting import Member, Split

PARTS = Split.parse("train=.6,dev=.2,test=.2")
ALL = frozenset(REASONS)


@pytest.mark.parametrize(
    ("include", "out"),
    [
        (set(), {"set-aside": 1, "unlicensed": 1}),
        ({"set-aside"}, {"unlicensed": 1}),
        ({"unlicensed"}, {"set-aside": 1}),
        (ALL, {}),
    ],
)
def test_who_is_left_out(news: Corpus, include: set[str], out: dict[str, int]):
    _, seen = survey(news, Edition(layer="قتيبة", include=frozenset(include)))
    assert dict(seen.left_out) == out
    assert len(seen.parts) == 20 - sum(out.values())


def test_a_licence_can_be_said_later(news: Corpus):
    ids = [entry.id for entry in news.documents.page()]
    describing.describe(news.database, ids, {"licence": ""}, "قتيبة")
    with pytest.raises(CorpusError, match=r"none of the 20 documents has a licence.*--include unlicensed"):
        survey(news, Edition(layer="قتيبة", include=frozenset({"set-aside"})))
    with pytest.raises(
        CorpusError, match=r"All documents would be left out \(set-aside: 1, unlicensed: 19\)"
    ):
        survey(news, Edition(layer="قتيبة"))
    describing.describe(news.database, ids[:5], {"license": "CC0"}, "قتيبة")
    assert len(survey(news, Edition(layer="قتيبة"))[1].parts) == 5


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"include": frozenset({"drafts"})}, "drafts is no reason to leave documents out"),
        ({"date": "yesterday"}, "'yesterday' is no date"),
        ({"parts": "thirds"}, "'thirds' is no split"),
    ],
)
def test_what_cannot_be_wanted(wrong: dict[str, object], says: str):
    with pytest.raises(CorpusError, match=says):
        Edition(**wrong)


def test_frozen_parts_are_those_of_the_corpus(news: Corpus, tmp_path: Path):
    frozen = Edition(layer="all", include=ALL, parts="frozen", format="jsonl-doccano")
    with pytest.raises(CorpusError, match=r"None of the 20 documents has a frozen part.*tawsim splits"):
        survey(news, frozen)
    splits.deal(news, PARTS, "قتيبة")
    publish(news, tmp_path / "a", frozen)
    for number in range(20, 40):
        text = f"نص جديد رقم {number} عن شيء آخر تمامًا اسمه {'ابجد'[number % 4] * number}"
        news.documents.add(
            Record(Document(text, f"{number}", f"d{number}", {"licence": "x"}), status=Status.DONE), "قتيبة"
        )
    publish(news, tmp_path / "b", frozen)
    for part in ("train", "dev", "test"):
        old, new = (tmp_path / f"{name}/data/{part}.jsonl" for name in "ab")
        assert old.read_bytes() == new.read_bytes(), "what is frozen does not move when documents come"
    told = json.loads((tmp_path / "b/manifest.json").read_text(encoding="utf-8"))
    assert told["left_out"] == {"without a part": 20}


def test_near_duplicates_come_into_one_part(news: Corpus):
    words = " ".join(f"كلمة{n}" for n in range(60))
    for number in range(4):
        text = f"{words} ختام {number}"
        news.documents.add(Record(Document(text, f"نسخة {number}", f"c{number}", {"licence": "x"})), "قتيبة")
    homes: list[set[str]] = []
    for seed in range(6):
        split = Split.parse("train=.5,test=.5", seed)
        _, seen = survey(news, Edition(layer="all", include=ALL, parts=split, apart=True))
        homes.append({seen.parts[f"c{number}"] for number in range(4)})
    assert [len(home) for home in homes] == [1] * 6


def test_a_source_stays_together(news: Corpus):
    split = Split.parse("train=.6,test=.4", group="source")
    _, seen = survey(news, Edition(layer="قتيبة", include=ALL, parts=split))
    for source in range(3):
        assert len({seen.parts[f"d{n:02}"] for n in range(20) if n % 3 == source}) == 1


def test_it_can_be_stopped(news: Corpus, tmp_path: Path):
    with pytest.raises(CancelledError):
        publish(news, tmp_path / "set", Edition(layer="قتيبة"), cancelled=lambda: True)
    assert not (tmp_path / "set").exists()


label = st.sampled_from(["PERS", "GPE", "ORG"])
members = st.lists(
    st.tuples(
        st.integers(0, 10_000), st.dictionaries(label, st.integers(1, 5), max_size=3), st.integers(0, 4)
    ),
    min_size=12,
    max_size=40,
    unique_by=lambda one: one[0],
).map(
    lambda found: [
        Member(f"d{n}", f"{n:064x}", {"source": f"s{source}"}, labels) for n, labels, source in found
    ]
)


@given(members, st.integers(0, 3), st.randoms())
def test_a_split_depends_on_texts_and_seed_alone(found: list[Member], seed: int, chance):
    split = Split.parse("train=.6,dev=.2,test=.2", seed)
    dealt = split.assign(found)
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert split.assign(shuffled) == dealt
    renamed = [Member(f"x{m.id}", m.sha256, m.metadata, m.labels) for m in found]
    assert split.assign(renamed) == {f"x{id}": part for id, part in dealt.items()}


@given(members, st.integers(0, 3), st.integers(1, 11))
def test_what_is_frozen_never_moves(found: list[Member], seed: int, first: int):
    split = Split.parse("train=.6,dev=.2,test=.2", seed)
    dealt = split.assign(found)
    kept = [Member(m.id, m.sha256, m.metadata, m.labels, dealt[m.id]) for m in found[:first]]
    again = Split.parse("train=.6,dev=.2,test=.2", seed + 1).assign([*kept, *found[first:]])
    assert {m.id: again[m.id] for m in kept} == {m.id: dealt[m.id] for m in kept}
