# SPDX-License-Identifier: MIT
"""A dataset in the hands of others: seqeval scores its parts against themselves, pyarrow opens them as Hugging Face does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from seqeval.metrics import classification_report, f1_score
from seqeval.scheme import IOB2

from corpus.corpus import Corpus
from corpus.dataset.edition import REASONS, Edition
from corpus.dataset.folder import publish
from corpus.exchange import export
from corpus.splitting import Split
from corpus.statistics import statistics

ALL = frozenset(REASONS)


def tags(file: Path) -> list[list[str]]:
    """The tags of the sentences of a CoNLL file, read as scripts of others do."""
    sentences = file.read_text(encoding="utf-8").split("\n\n")
    rows = [[line.split(" ")[1] for line in one.split("\n") if line] for one in sentences]
    return [row for row in rows if row and row != ["O"]]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("nested", ["outermost", "innermost", "PERS,GPE"])
def test_gold_scored_against_itself_is_perfect(news: Corpus, tmp_path: Path, nested: str):
    wanted = Edition(
        format="conll", layer="قتيبة", include=ALL, nested=nested, parts=Split.parse("train=.6,test=.4")
    )
    publish(news, tmp_path / "set", wanted)
    told = json.loads((tmp_path / "set/manifest.json").read_text(encoding="utf-8"))["counts"]["parts"]
    for part in ("train", "test"):
        gold = tags(tmp_path / f"set/data/{part}.conll")
        assert f1_score(gold, gold, mode="strict", scheme=IOB2) == 1.0
        report = classification_report(gold, gold, mode="strict", scheme=IOB2, output_dict=True)
        counts = {label: int(row["support"]) for label, row in report.items() if "avg" not in label}
        assert counts == told[part]["labels"]


def test_counts_by_label_are_those_of_the_statistics(news: Corpus, tmp_path: Path):
    stored = statistics(news)
    assert export(news, tmp_path / "a.jsonl", format="tawsim-jsonl", layer="all").labels == stored.labels
    publish(news, tmp_path / "set", Edition(format="conll-nested", layer="قتيبة", include=ALL))
    told = json.loads((tmp_path / "set/manifest.json").read_text(encoding="utf-8"))["counts"]
    others = export(news, tmp_path / "b.jsonl", format="tawsim-jsonl", layer="لمياء").labels
    assert {label: told["labels"][label] + others.get(label, 0) for label in told["labels"]} == stored.labels


def test_every_part_opens_as_a_table_of_hugging_face(news: Corpus, tmp_path: Path):
    from pyarrow import parquet

    wanted = Edition(format="parquet", layer="all", include=ALL, parts=Split.parse("train=.6,test=.4"))
    publish(news, tmp_path / "set", wanted)
    rows = [
        row
        for part in ("train", "test")
        for row in parquet.read_table(tmp_path / f"set/data/{part}.parquet").to_pylist()
    ]
    assert len(rows) == 20
    for row in rows:
        for entity in row["entities"]:
            assert row["text"][entity["start"] : entity["end"]] == entity["text"]
    assert sum(len(row["entities"]) for row in rows) == statistics(news).spans
