# SPDX-License-Identifier: MIT
"""A model in a process of its own: it answers, is stopped, is killed and comes back, goes when idle; its answers are kept."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.formats.format import Record
from corpus import model_voice
from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from corpus.model_store.store import ModelStore
from corpus.model_voice import ModelVoice, companion, model_voices

TEXT = "قال سليم الحداد إن البلدية تعمل في النخيل."

pytestmark = pytest.mark.sqlite


@pytest.fixture(scope="module")
def installed(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelStore]:
    """A store of this module's own with the small model in it, and its process, ended afterwards."""
    folder = tmp_path_factory.mktemp("store")
    place = Path(shutil.copytree(tiny_model, folder / "tiny"))
    before = os.environ.get("CAMELTOOLS_DATA")
    os.environ["CAMELTOOLS_DATA"] = str(folder / "models")
    store = ModelStore(folder / "models")
    store.use_folder(place)
    yield store
    companion(place).close()
    if before is None:
        del os.environ["CAMELTOOLS_DATA"]
    else:
        os.environ["CAMELTOOLS_DATA"] = before


@pytest.fixture
def talk(corpus: Corpus) -> Document:
    document = Document(TEXT, "حديث", "talk")
    corpus.documents.add(Record(document), "mona")
    return document


def voice_of(corpus: Corpus) -> ModelVoice:
    (found,) = corpus.lists.slow_voices()
    assert isinstance(found, ModelVoice)
    return found


def test_it_is_one_of_the_voices_and_its_answer_is_kept(
    installed: ModelStore, corpus: Corpus, talk: Document
):
    voice = voice_of(corpus)
    assert [one.name for one in corpus.lists.voices()][-1] == "camel"
    assert corpus.suggestions.stored(talk, voice) is None
    (said,) = corpus.suggestions.voices(talk, [voice])
    assert {TEXT[one.start : one.end] for one in said} >= {"سليم الحداد", "النخيل"}

    def unasked(_done: int, _of: int) -> None:
        raise AssertionError("its answer is kept")

    assert replace(voice, progress=unasked).suggest(talk, corpus.scheme) == said
    assert corpus.suggestions.voices(talk, [replace(voice, progress=unasked)]) == [said]
    assert voice.version == voice_of(corpus).version


def test_in_haste_it_is_another_version(installed: ModelStore, corpus: Corpus, talk: Document):
    voice = voice_of(corpus)
    hasty = replace(voice, fast=True)
    try:
        names = {TEXT[one.start : one.end] for one in hasty.suggest(talk, corpus.scheme)}
    finally:
        companion(voice.folder, fast=True).close()
    assert hasty.version == f"{voice.version}-fast"
    assert "النخيل" in names


def test_names_never_to_suggest_are_not_said(installed: ModelStore, corpus: Corpus, talk: Document):
    before = voice_of(corpus).version
    corpus.lists.write('never = "النخيل"', "mona")
    voice = voice_of(corpus)
    assert voice.version != before
    assert "النخيل" not in {TEXT[one.start : one.end] for one in voice.suggest(talk, corpus.scheme)}


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_killed_it_says_so_and_comes_back(installed: ModelStore, corpus: Corpus, talk: Document):
    voice = voice_of(corpus)
    assert voice.suggest(talk, corpus.scheme)
    process = companion(voice.folder).process
    assert process is not None

    def kill(_done: int, _of: int) -> None:
        if companion(voice.folder).process == process:
            os.kill(process, signal.SIGKILL)

    many = Document("\n".join([TEXT] * 400), "كثير", "many")
    killed = ModelVoice(folder=voice.folder, progress=kill)
    with pytest.raises(CorpusError, match="ended before it answered"):
        killed.suggest(many, corpus.scheme)
    assert len(voice.suggest(many, corpus.scheme)) >= 800
    assert companion(voice.folder).process not in (None, process)


def test_stopped_in_the_middle(installed: ModelStore, corpus: Corpus):
    seen = threading.Event()
    many = Document("\n".join([TEXT] * 2000), "كثير", "many")
    folder = voice_of(corpus).folder
    voice = ModelVoice(
        folder=folder, stopped=seen.is_set, progress=lambda done, _: seen.set() if done else None
    )
    with pytest.raises(CancelledError):
        voice.suggest(many, corpus.scheme)
    assert ModelVoice(folder=folder).suggest(Document(TEXT, "نص"), corpus.scheme)


def test_a_model_that_was_damaged_since(
    installed: ModelStore, corpus: Corpus, talk: Document, tmp_path: Path
):
    place = Path(shutil.copytree(voice_of(corpus).folder, tmp_path / "damaged"))
    (place / "model.safetensors").write_bytes(b"x")
    with pytest.raises(CorpusError, match="is damaged or was cut off"):
        ModelVoice(folder=place).suggest(talk, corpus.scheme)
    assert ModelVoice(folder=place, quiet=True).suggest(talk, corpus.scheme) == []


def test_without_a_model_nothing_is_asked(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(model_voice, "store_folder", lambda: tmp_path)
    monkeypatch.delenv("CAMELTOOLS_DATA", raising=False)
    assert model_voices() == ()
    assert corpus.lists.voices() == corpus.lists.quick_voices()
