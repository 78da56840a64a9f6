# SPDX-License-Identifier: MIT
"""The learner in a process of its own: it says what it would say here, and whatever ends the process harms nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus.apprentice import Apprentice
from corpus.apprentice_apart import ApprenticeApart
from corpus.child import command
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.learner_lines import write
from corpus.learner_link import GoneError, LearnerLink
from corpus.learner_process import WORD

NAMES = ["سليم الحداد", "نادر الخياط", "هالة النجار", "وداد الصائغ", "رامز الدهان", "سهى البناء"]
PAGE = Document("زار فادي الطحان السوق ثم عاد.\nزار سليم الحداد بيروت.", "t", "page")
ENOUGH = 6

needs_stopping = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot stop a process for a while"
)


def record(number: int) -> Record:
    text = f"زار {NAMES[number % 6]} السوق ثم عاد."
    name = Span(4, 4 + len(NAMES[number % 6]), "PERS", f"s{number}")
    return Record(Document(text, "t", f"d{number}"), (Layer("mona", Marks(frozenset({name}))),), Status.DONE)


def fill(corpus: Corpus) -> None:
    for number in range(ENOUGH):
        corpus.documents.add(record(number), "mona")
    corpus.documents.add(Record(PAGE), "mona")


@pytest.fixture
def studied(place: Path | str) -> Iterator[Corpus]:
    with Corpus.create(place, load("wojood")) as corpus:
        fill(corpus)
        yield corpus


@pytest.fixture
def apart(studied: Corpus, tmp_path: Path) -> Iterator[ApprenticeApart]:
    learner = ApprenticeApart(studied, "mona", tmp_path / "weights")
    yield learner
    learner.close()


def test_it_says_what_it_would_say_here(studied: Corpus, apart: ApprenticeApart, tmp_path: Path) -> None:
    assert apart.suggest(PAGE) is apart.opinion(PAGE) is apart.process is None
    assert apart.study() == ""
    here = Apprentice(studied, "mona", tmp_path / "others")
    here.study()
    assert apart.suggest(PAGE) == here.suggest(PAGE) != []
    assert apart.opinion(PAGE) == here.opinion(PAGE)


@pytest.mark.sqlite
def test_no_process_is_started_before_enough_is_confirmed(place: Path, tmp_path: Path) -> None:
    with Corpus.create(place, load("wojood")) as corpus:
        corpus.documents.add(record(0), "mona")
        learner = ApprenticeApart(corpus, "mona", tmp_path / "weights")
        assert learner.study() == ""
        assert learner.process is None


def test_a_lost_process_is_told_and_the_next_study_learns_from_the_corpus(
    apart: ApprenticeApart,
) -> None:
    lost = Event()
    apart.gone = lost.set
    apart.study()
    before, number = apart.suggest(PAGE), apart.process
    assert number is not None
    os.kill(number, signal.SIGTERM)
    assert lost.wait(60)
    assert apart.suggest(PAGE) is None
    assert apart.study() == ""
    assert apart.process not in (None, number)
    assert apart.suggest(PAGE) == before


@pytest.mark.sqlite
@needs_stopping
def test_closing_does_not_wait_for_a_study_that_does_not_end(apart: ApprenticeApart) -> None:
    apart.study()
    number = apart.process
    assert number is not None
    os.kill(number, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as worker:
        study = worker.submit(apart.study)
        apart.close()
        with pytest.raises(GoneError):
            study.result()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    with pytest.raises(GoneError):
        apart.study()


@pytest.mark.sqlite
def test_the_process_ends_with_the_window_whatever_it_does(studied: Corpus, tmp_path: Path) -> None:
    process = subprocess.Popen(
        command("corpus.learner_process", WORD), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    first = {"corpus": studied.address, "annotator": "mona", "folder": str(tmp_path / "weights")}
    write(process.stdin, first)
    write(process.stdin, {"id": 1, "do": "study"})
    process.stdin.close()
    assert process.wait(60) == 0
    process.stdout.close()


@pytest.mark.sqlite
def test_a_corpus_that_cannot_be_opened_is_told(studied: Corpus, tmp_path: Path) -> None:
    lost = Event()
    first = {"corpus": str(tmp_path / "nowhere.tawsim"), "annotator": "mona", "folder": ""}
    link = LearnerLink(first, lost.set)
    with pytest.raises(CorpusError, match=r"nowhere\.tawsim") as told:
        link.ask("study")
    assert not isinstance(told.value, GoneError)
    link.end()
    assert not lost.is_set()


@pytest.mark.sqlite
def test_what_cannot_be_answered_is_told_and_the_process_goes_on(apart: ApprenticeApart) -> None:
    apart.study()
    with pytest.raises(CorpusError, match="strange"):
        apart.suggest(Document("نص", "t", "strange"))
    assert apart.suggest(PAGE)


@pytest.mark.sqlite
def test_nothing_of_the_current_folder_is_run(
    apart: ApprenticeApart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("corpus", "annotation", "json"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise SystemExit('the wrong one')")
    monkeypatch.chdir(tmp_path)
    apart.study()
    assert apart.suggest(PAGE)
