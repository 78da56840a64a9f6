# SPDX-License-Identifier: MIT
"""Frozen parts: near their shares, labels spread, kept by what comes later; leaks are named, and the journal knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus import splits, telling
from corpus.check import check
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.splitting import Member, Split

THREE = Split.parse("train=.8,dev=.1,test=.1")
LABELS = ("PERS", "LOC", "ORG")


def record(number: int) -> Record:
    text = f"وصل الزائر {number} إلى الميناء {number * 7} في اليوم {number * 13} مع وفد {number * 29} كبير"
    marks = Marks(frozenset({Span.new(0, 3, LABELS[0] if number % 5 else LABELS[number // 5 % 3])}))
    return Record(
        Document(text, str(number), f"d{number}", {"source": f"s{number % 4}"}), (Layer("", marks),)
    )


@pytest.fixture
def full(place: Path | str):
    with Corpus.create(place, load("anercorp")) as made:
        for number in range(60):
            made.documents.add(record(number), "mona")
        yield made


def parts(corpus: Corpus) -> dict[str, str]:
    with corpus.database.reading() as connection:
        return dict(tuple(row) for row in connection.exec_driver_sql("SELECT id, split FROM documents"))


def test_dealt_once_and_kept(full: Corpus):
    assert splits.deal(full, THREE, "mona") == 60
    before = parts(full)
    found = splits.parted(full)
    assert {part.name: part.documents for part in found.parts} == {"train": 48, "dev": 6, "test": 6}
    assert (found.undealt, found.leaks) == (0, ())
    for number in range(60, 90):
        full.documents.add(record(number), "mona")
    assert splits.parted(full).undealt == 30
    assert splits.deal(full, THREE, "mona") == 30
    after = parts(full)
    assert {id: after[id] for id in before} == before
    assert [part.documents for part in splits.parted(full).parts] == [72, 9, 9]
    assert splits.deal(full, THREE, "mona") == 0
    assert [one for one in check(full) if not one.harmless] == []


def test_the_journal_tells_and_release_takes_back(full: Corpus):
    splits.deal(full, THREE, "mona")
    last = telling.events(full, "d1")[-1]
    assert (last.kind, last.before, last.annotator) == ("split", {"split": ""}, "mona")
    assert last.summary == f"none to {parts(full)['d1']}"
    assert splits.release(full, "mona") == 60
    assert splits.parted(full).undealt == 60


def test_other_names_need_to_be_dealt_anew(full: Corpus):
    splits.deal(full, THREE, "mona")
    halves = Split.parse("a=.5,b=.5")
    with pytest.raises(CorpusError, match="frozen in other parts: dev, test, train"):
        splits.deal(full, halves, "mona")
    assert splits.deal(full, halves, "mona", anew=True) == 60
    assert {part.documents for part in splits.parted(full).parts} == {30}


def test_near_duplicates_stay_together_and_are_named_where_they_do_not(full: Corpus):
    text = full.documents.get("d3").text
    full.documents.add(Record(Document(f"{text} أمس", "نسخة", "copy")), "mona")
    splits.deal(full, THREE, "mona")
    assert parts(full)["copy"] == parts(full)["d3"]
    with full.database.writing() as connection:
        connection.exec_driver_sql("UPDATE documents SET split = 'elsewhere' WHERE id = 'copy'")
    (leak,) = splits.parted(full).leaks
    assert (leak.pair.first, leak.pair.second, leak.parts[1]) == ("d3", "copy", "elsewhere")


def test_names_that_training_has_seen(full: Corpus):
    splits.deal(full, THREE, "mona")
    train, *others = splits.parted(full).parts
    assert (train.seen, train.names) == (0, 3)
    assert all(part.seen == part.names > 0 for part in others)  # everywhere the same word under each label


def members(count: int) -> list[Member]:
    rare = {n: {"PERS": 5, "LOC": n % 2} | ({"GPE": 1} if n % 20 == 0 else {}) for n in range(count)}
    return [Member(f"m{n}", f"{n:064x}", {"source": f"s{n // 100}"}, rare[n]) for n in range(count)]


def test_labels_and_sources_are_spread():
    """Where chance alone leaves the test part without a rare label in one deal of three."""
    for seed in range(20):
        dealt = Split.parse("train=.8,dev=.1,test=.1", seed).assign(members(400))
        for part, share in (("train", 0.8), ("dev", 0.1), ("test", 0.1)):
            inside = [m for m in members(400) if dealt[m.id] == part]
            assert abs(len(inside) - 400 * share) <= 1
            assert abs(sum(m.labels.get("GPE", 0) for m in inside) - 20 * share) <= 1
            assert abs(sum(m.labels["LOC"] for m in inside) - 200 * share) <= 5


def test_the_command(full: Corpus):
    run = CliRunner().invoke
    done = run(app, ["splits", full.database.url.render_as_string(False) if "://" in full.place else full.place,
                     "--deal", "train=.8,dev=.1,test=.1", "--json"])  # fmt: skip
    assert done.exit_code == 0, done.stderr
    found = json.loads(done.stdout)
    assert [part["documents"] for part in found["parts"]] == [48, 6, 6]
    assert "60 documents got another part" in done.stderr
