# SPDX-License-Identifier: MIT
"""Learning from a corpus: done documents teach, kept weights save time, and harm to them is repaired."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotation.document import Document, Status
from annotation.edit import Edit, Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus.corpus import Corpus
from corpus.learning import learn

NAMES = ["سليم الحداد", "نادر الخياط", "هالة النجار", "وداد الصائغ", "رامز الدهان", "سهى البناء"]
ASKED = Document("زار فادي الطحان السوق ثم عاد.", "t")


def record(number: int, status: Status = Status.DONE) -> Record:
    text = f"زار {NAMES[number % 6]} السوق ثم عاد."
    name = Span(4, 4 + len(NAMES[number % 6]), "PERS", f"s{number}")
    return Record(Document(text, "t", f"d{number}"), (Layer("mona", Marks(frozenset({name}))),), status)


@pytest.fixture
def studied(tmp_path: Path) -> Corpus:
    made = Corpus.create(tmp_path / "studied.tawsim", load("wojood"))
    for number in range(8):
        made.documents.add(record(number), "mona")
    return made


def test_done_documents_teach(studied: Corpus, tmp_path: Path) -> None:
    taught = learn(studied, folder=tmp_path)
    assert (taught.documents, taught.fresh, taught.notice) == (8, 8, "")
    found = taught.learned().suggest(ASKED, studied.scheme)
    assert [(one.start, one.end, one.label) for one in found] == [(4, 15, "PERS")]


def test_what_is_kept_is_not_learned_again_and_changes_nothing(studied: Corpus, tmp_path: Path) -> None:
    first = learn(studied, folder=tmp_path / "a")
    studied.documents.add(record(8), "mona")
    grown, anew = learn(studied, folder=tmp_path / "a"), learn(studied, folder=tmp_path / "b")
    assert (grown.fresh, anew.fresh) == (1, 9)
    assert grown.version == anew.version != first.version
    assert grown.learned().suggest(ASKED, studied.scheme) == anew.learned().suggest(ASKED, studied.scheme)
    files = [next((tmp_path / folder).glob("*.model")).read_bytes() for folder in "ab"]
    assert files[0] == files[1]


@pytest.mark.parametrize(
    "harm", [lambda data: data[:-9], lambda data: b"", lambda data: data[:200] + b"\x00" + data[201:]]
)
def test_harmed_weights_are_made_again_with_a_notice(
    studied: Corpus, tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    before = learn(studied, folder=tmp_path).learned().suggest(ASKED, studied.scheme)
    file = next(tmp_path.glob("*.model"))
    whole = file.read_bytes()
    file.write_bytes(harm(whole))
    taught = learn(studied, folder=tmp_path)
    assert taught.notice.endswith("It is learned anew from what is confirmed.")
    assert taught.fresh == 8
    assert taught.learned().suggest(ASKED, studied.scheme) == before
    assert file.read_bytes() == whole


def test_a_changed_document_is_learned_anew(studied: Corpus, tmp_path: Path) -> None:
    learn(studied, folder=tmp_path)
    span = next(iter(studied.annotations.marks("d2", "mona").spans))
    studied.annotations.apply("d2", "mona", Edit(removed=frozenset({span})))
    taught = learn(studied, folder=tmp_path)
    assert (taught.fresh, taught.documents) == (8, 8)
    assert "changed" in taught.notice


def test_an_open_document_teaches_its_spans_but_is_not_kept(studied: Corpus, tmp_path: Path) -> None:
    learn(studied, folder=tmp_path)
    file = next(tmp_path.glob("*.model"))
    kept = file.read_bytes()
    studied.documents.add(record(9, Status.STARTED), "mona")
    taught = learn(studied, folder=tmp_path)
    assert (taught.documents, taught.fresh) == (8, 0)
    assert file.read_bytes() == kept


def test_a_folder_that_cannot_be_written_is_no_hindrance(studied: Corpus, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    assert learn(studied, folder=blocked).documents == 8


def test_what_an_ended_process_left_behind_is_cleared_away(studied: Corpus, tmp_path: Path) -> None:
    learn(studied, folder=tmp_path)
    file = next(tmp_path.glob("*.model"))
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left, ours = (tmp_path / f".{file.name}.{number}.unfinished" for number in (gone.pid, os.getppid()))
    left.write_bytes(b"half")
    ours.write_bytes(b"half")
    studied.documents.add(record(8), "mona")
    learn(studied, folder=tmp_path)
    assert not left.exists()
    assert ours.exists()  # its process still runs


def test_a_study_that_was_ended_goes_on_where_it_was(
    studied: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("corpus.learning.AT_A_TIME", 3)

    def end(number: int, of: int) -> None:
        if number == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        learn(studied, folder=tmp_path / "ended", progress=end)
    taught, anew = learn(studied, folder=tmp_path / "ended"), learn(studied, folder=tmp_path / "anew")
    assert (taught.fresh, taught.notice) == (2, "")
    assert taught.version == anew.version
    files = [next((tmp_path / name).glob("*.model")).read_bytes() for name in ("ended", "anew")]
    assert files[0] == files[1]
