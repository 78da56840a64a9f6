# SPDX-License-Identifier: MIT
"""What is foreseen is what comes: documents, spans and losses of every format, told before a byte is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotation.formats.format import Format
from corpus.corpus import Corpus
from corpus.dataset.edition import Edition
from corpus.dataset.folder import publish
from corpus.dataset.foresight import foresee
from corpus.errors import CancelledError, CorpusError
from corpus.splitting import Split

PARTS = Split.parse("train=.6,test=.4")


def test_every_format(news: Corpus, tmp_path: Path, written: Format):
    format = written.name
    edition = Edition(format=format, layer="all", parts=PARTS, each=format == "text")
    before = sorted(tmp_path.iterdir())
    found = foresee(news, edition)
    assert sorted(tmp_path.iterdir()) == before
    done = publish(news, tmp_path / "set", edition)
    told = done.told
    assert found.parts == tuple((p.name, p.documents, p.labels.total()) for p in told.parts)
    losses = dict(told.content.losses.losses)
    if format == "text":  # each document has a file of its own, with borders enough
        losses["borders of documents left out"] = found.losses["borders of documents left out"]
    assert found.losses == losses
    assert found.left_out == {"set-aside": 1, "unlicensed": 1}
    assert "القباني" in found.head


def test_the_head_comes_first(news: Corpus):
    heads: list[str] = []
    found = foresee(news, Edition(format="conllu", layer="قتيبة"), begun=heads.append)
    assert heads == [found.head]


def test_what_cannot_be_written_is_foreseen(news: Corpus):
    with pytest.raises(CorpusError, match="has a blank in it"):
        foresee(news, Edition(format="conll", layer="قتيبة", label_map=(("GPE", "a place"),)))
    with pytest.raises(CancelledError):
        foresee(news, Edition(layer="قتيبة"), cancelled=lambda: True)
