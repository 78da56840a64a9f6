# SPDX-License-Identifier: MIT
"""Annotating from the keyboard alone: presses for a right suggestion and for a missing span, on samples and real gold."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from keyboard_player import Key, Player, Presses

from annotation import scheme as schemes
from annotation.document import Document
from annotation.formats.format import Record
from corpus.corpus import Corpus
from resources import path

RIGHT, MISSING = 1.5, 6.0
SAMPLES = {"article": "conflict-news", "economy": "wojood", "culture": "wojood"}


def played(opened, place: Path) -> Player:
    application = opened(place)
    page = application.workbench.on_page
    with Corpus.open(place) as corpus:
        gold = {(s.start, s.end, s.label) for s in corpus.annotations.marks(page.document.id, "gold").spans}
    application.window.reader.setFocus()
    player = Player(application, gold)
    player.play()
    done = {(s.start, s.end, s.label) for s in page.marks.spans}
    assert done == gold
    application.close()
    return player


def told(name: str, presses: Iterable[Presses]) -> tuple[float, float]:
    some = list(presses)
    right = Presses.mean([count for one in some for count in one.right])
    missing = Presses.mean([count for one in some for count in one.missing])
    counts = sum(len(one.right) for one in some), sum(len(one.missing) for one in some)
    print(  # noqa: T201 - the averages are what is asked for
        f"{name}: {right:.2f} presses for each of {counts[0]} right suggestions, {missing:.2f} for each of {counts[1]} missing spans"
    )
    return right, missing


def corpus_of(place: Path, scheme: str, text: str, title: str, gold: Iterable[Key]) -> None:
    from annotation.edit import Edit
    from annotation.span import Span

    with Corpus.create(place, schemes.load(scheme)) as corpus:
        id = corpus.documents.add(Record(Document(text, title)), "salma")
        corpus.annotations.apply(id, "gold", Edit(frozenset(Span.new(*key) for key in gold)))


def test_the_samples_take_few_presses(opened, tmp_path):
    found = []
    for name, scheme in SAMPLES.items():
        told_gold = json.loads(path(f"samples/{name}.gold.jsonl").read_text(encoding="utf-8"))
        gold = [(s["start"], s["end"], s["label"]) for s in told_gold["layers"][0]["spans"]]
        place = tmp_path / f"{name}.tawsim"
        corpus_of(place, scheme, told_gold["text"], name, gold)
        found.append(played(opened, place).told)
        told(name, found[-1:])
    right, missing = told("samples", found)
    assert right <= RIGHT
    assert missing <= MISSING


@pytest.mark.gold
def test_real_documents_take_few_presses(opened, tmp_path):
    folder = os.environ.get("TAWSIM_DATA")
    files = sorted(Path(folder, "aqmar").glob("*.conll")) if folder else []
    if not files:
        pytest.skip("TAWSIM_DATA names no folder with aqmar in it")
    from corpus.exchange import import_paths

    found, beginning = [], 2500  # the first so many letters of each
    for file in files[:10]:
        whole = tmp_path / f"{file.stem}-whole.tawsim"
        with Corpus.create(whole, schemes.load("anercorp")) as corpus:
            (id,) = import_paths(
                corpus, [file], annotator="gold", label_map={"O": "", "-ORG": "ORG", "ENGLISH": "MISC"}
            ).ids[:1]
            document = corpus.documents.get(id)
            marks = corpus.annotations.marks(id, "gold")
        end = document.text.rfind("\n", 0, beginning) + 1 or len(document.text)
        gold = [(s.start, s.end, s.label) for s in marks.spans if s.end <= end]
        corpus_of(tmp_path / f"{file.stem}.tawsim", "anercorp", document.text[:end], file.stem, gold)
        found.append(played(opened, tmp_path / f"{file.stem}.tawsim").told)
        told(file.stem, found[-1:])
    right, missing = told("aqmar", found)
    assert right <= RIGHT
    assert missing <= MISSING
