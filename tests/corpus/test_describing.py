# SPDX-License-Identifier: MIT
"""Metadata and collections: set for many at once, told by the journal, or not at all."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from annotation.document import Status
from corpus import telling
from corpus.check import check
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.describing import collections, describe, in_collection
from corpus.errors import CorpusError


def test_fields_are_set_changed_and_taken_away(corpus: Corpus):
    assert describe(corpus.database, ["visit", "market"], {"collection": "ربيع", "year": "2025"}, "mona") == 2
    assert describe(corpus.database, ["visit"], {"year": "2026", "collection": "ربيع"}, "mona") == 1
    assert describe(corpus.database, ["visit"], {"year": "2026"}, "mona") == 0
    assert describe(corpus.database, ["market"], {"year": ""}, "huda") == 1
    assert dict(corpus.documents.get("visit").metadata) == {"collection": "ربيع", "year": "2026"}
    assert dict(corpus.documents.get("market").metadata) == {"collection": "ربيع"}
    last = telling.events(corpus, "market")[-1]
    assert (last.kind, last.annotator, last.before, last.after) == ("describe", "huda", {"year": "2025"}, {})
    assert collections(corpus.database) == {"ربيع": 2}
    assert in_collection(corpus.database, "ربيع") == ["visit", "market"]
    assert check(corpus) == []


@pytest.mark.parametrize("fields", [{"format": "x"}, {" ": "x"}, {"a": "\0"}, {"a\ud800": "x"}])
def test_what_cannot_be_set(corpus: Corpus, fields: dict[str, str]):
    with pytest.raises(CorpusError):
        describe(corpus.database, ["visit"], fields, "mona")


def test_all_or_none(corpus: Corpus):
    with pytest.raises(CorpusError, match="no document 'nowhere'"):
        describe(corpus.database, ["visit", "nowhere"], {"year": "2025"}, "mona")
    assert dict(corpus.documents.get("visit").metadata) == {}


@pytest.mark.sqlite
def test_the_command(corpus: Corpus):
    def run(*words: str):
        return CliRunner().invoke(app, ["describe", corpus.place, *words])

    assert run("--document", "visit", "--collect", "ربيع", "year=2025", "--annotator", "mona").exit_code == 0
    assert json.loads(run("--json").stdout) == {"ربيع": 1}
    assert run("--in", "ربيع", "--status", "done").exit_code == 0
    assert corpus.documents.entry("visit").status is Status.DONE
    assert run("year=2025").exit_code == 2
    assert run("--document", "visit", "year").exit_code == 2
