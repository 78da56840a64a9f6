# SPDX-License-Identifier: MIT
"""Datasets in parts: near their shares, the same every time, groups together, nothing empty in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.formats.format import Record
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import Split, export

THREE = "train=.8,dev=.1,test=.1"


def records(count: int, groups: int = 0) -> list[Record]:
    return [
        Record(Document(f"النص رقم {n}", str(n), metadata={"source": f"s{n % groups}"} if groups else {}))
        for n in range(count)
    ]


def titles(dealt: list[tuple[str, list[Record]]]) -> dict[str, list[int]]:
    return {name: [int(record.document.title) for record in part] for name, part in dealt}


@given(st.integers(10, 60), st.integers(0, 5))
def test_every_document_once_and_shares_kept(count: int, seed: int):
    dealt = titles(Split.parse(THREE, seed).deal(records(count)))
    assert sorted(number for part in dealt.values() for number in part) == list(range(count))
    assert all(part == sorted(part) for part in dealt.values())
    for name, share in (("train", 0.8), ("dev", 0.1), ("test", 0.1)):
        assert abs(len(dealt[name]) - share * count) <= 1


def test_it_falls_the_same_way_whatever_the_identifiers():
    assert titles(Split.parse(THREE).deal(records(50))) == titles(Split.parse(THREE).deal(records(50)))
    assert titles(Split.parse(THREE).deal(records(50))) != titles(Split.parse(THREE, 1).deal(records(50)))


def test_groups_stay_together():
    dealt = Split.parse(THREE, group="source").deal(records(60, groups=12))
    homes = {name: {record.document.metadata["source"] for record in part} for name, part in dealt}
    assert sum(map(len, homes.values())) == 12


def test_a_part_given_before_is_kept():
    given_before = [Record(record.document, split="test") for record in records(3)]
    dealt = titles(Split.parse(THREE).deal([*given_before, *records(30)[3:]]))
    assert {0, 1, 2} == set(dealt["test"])


@pytest.mark.parametrize(
    "text", ["", "train", "train=1", "train=.5,dev=x", "train=.5,dev=.4", "a=.5,a=.5", "a/b=.5,c=.5"]
)
def test_what_is_no_split(text: str):
    with pytest.raises(CorpusError):
        Split.parse(text)


def test_files_of_a_split(corpus: Corpus, tmp_path: Path):
    for record in records(18):
        corpus.documents.add(record, "mona")
    report = export(corpus, tmp_path / "set.jsonl", format="tawsim-jsonl", split=Split.parse(THREE))
    assert [file.name for file in report.files] == ["set.train.jsonl", "set.dev.jsonl", "set.test.jsonl"]
    lines = [file.read_text(encoding="utf-8").count("\n") for file in report.files]
    assert lines == [16, 2, 2]


def test_too_few_documents(corpus: Corpus, tmp_path: Path):
    with pytest.raises(CorpusError, match=r"2 documents .* too few .*: dev, test would be empty"):
        export(
            corpus,
            tmp_path / "a.jsonl",
            format="tawsim-jsonl",
            split=Split.parse("train=.98,dev=.01,test=.01"),
        )
    assert list(tmp_path.glob("a*")) == []
