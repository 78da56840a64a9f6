# SPDX-License-Identifier: MIT
"""How good the suggestions were: every answer counted once, undone ones not at all, imported spans never."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.edit import Edit, Marks, accept, reject
from annotation.formats.format import Layer, Record
from annotation.history import Step
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.quality import STRETCH, Answer, Figures, count, quality

YES, OTHER, NO = Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.REJECTED


def test_each_answer_counts_for_its_label_and_its_suggester():
    found = count(
        [
            Answer("1", YES, "GPE", "patterns", "GPE"),
            Answer("2", OTHER, "GPE", "patterns", "ORG"),
            Answer("3", NO, "ORG", "memory", ""),
            Answer("4", None, "", "", "GPE"),
        ]
    )
    assert found.overall == Figures(accepted=1, corrected=1, rejected=1, missed=1, wanted=3)
    assert found.by_label == {
        "GPE": Figures(accepted=1, corrected=1, missed=1, wanted=2),
        "ORG": Figures(rejected=1, wanted=1),
    }
    assert found.by_source == {
        "patterns": Figures(accepted=1, corrected=1, missed=1, wanted=3),
        "memory": Figures(rejected=1, missed=3, wanted=3),
    }
    assert (found.overall.precision, found.overall.recall) == (1 / 3, 1 / 3)
    assert Figures().precision is None
    assert found.curve == []


def test_the_curve_goes_in_stretches_of_spans():
    worse = [Answer("1", None, "", "", "GPE")] * STRETCH
    better = [Answer("2", YES, "GPE", "memory", "GPE"), Answer("2", NO, "GPE", "memory", "")] * STRETCH
    curve = count([*worse, *better]).curve
    assert [(one.recall, one.wanted) for one in curve] == [(0.0, STRETCH), (1.0, STRETCH)]
    assert len(count(better[:STRETCH]).curve) == 1
    assert count(better[:10]).curve == []


@pytest.fixture
def answered(corpus: Corpus) -> Corpus:
    town = Suggestion(22, 28, "GPE", "patterns", 0.8, "r")
    man = Suggestion(11, 17, "PERS", "patterns", 0.6, "r")
    day = Suggestion(29, 38, "TIME", "patterns", 0.9, "r")
    for edit in (accept(town), accept(man, start=4), reject(day), Edit(frozenset({Span.new(0, 3, "EVENT")}))):
        corpus.annotations.apply("visit", "mona", edit)
    taken_back = accept(Suggestion(47, 54, "GPE", "memory", 0.9, "r"))
    corpus.annotations.apply("visit", "mona", taken_back)
    corpus.annotations.apply("visit", "mona", taken_back.inverse(), Step.UNDO)
    brought = Layer("mona", Marks(frozenset({Span.new(0, 4, "GPE")})))
    corpus.documents.add(Record(Document("دمشق مدينة", "t", "brought"), (brought,)), "mona")
    return corpus


def test_what_stands_is_counted(answered: Corpus):
    found = quality(answered, "mona")
    assert found.overall == Figures(accepted=1, corrected=1, rejected=1, missed=1, wanted=3)
    assert found.by_label["PERS"] == Figures(corrected=1, wanted=1)
    assert quality(answered, "nobody").overall == Figures()
    assert quality(answered, "mona", "2999-01-01").overall == Figures()
    assert quality(answered, "mona", "2000-01-01") == found


@pytest.mark.sqlite
def test_the_command_says_the_same(answered: Corpus):
    run = CliRunner().invoke(app, ["quality", answered.place, "--annotator", "mona", "--json"])
    assert run.exit_code == 0
    assert json.loads(run.stdout) == quality(answered, "mona").as_json()
    table = CliRunner().invoke(app, ["quality", answered.place, "--annotator", "mona"])
    assert table.stdout.split("\n")[1].split() == ["all", "1", "1", "1", "1", "0.333", "0.333"]
    refused = CliRunner().invoke(app, ["quality", answered.place, "--since", "yesterday"])
    assert refused.exit_code == 1
    assert "yesterday" in refused.stderr
