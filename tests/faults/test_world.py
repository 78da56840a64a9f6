# SPDX-License-Identifier: MIT
"""What the world does to a file while it is open: a sentence each time, and what was saved stays saved."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.scheme import load
from annotation.span import Span
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import CorpusError

TEXT = "زار الوفد ميناء الزهراء مساءً"

# Run with what stands in the way, and with the account that has nothing, for whom "read-only" means something.
WRITING = """
import sys
from annotation.edit import Edit
from annotation.span import Span
from corpus.corpus import Corpus
from corpus.errors import CorpusError
{before}
try:
    with Corpus.open(sys.argv[1]) as corpus:
        for number in range(2000):
            corpus.annotations.apply("visit", "mona", Edit(frozenset({{Span.new(0, 3, "PERS")}})))
            print("saved", flush=True)
except CorpusError as error:
    print(error, flush=True)
"""
LIMIT = """
import os, resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = os.path.getsize(sys.argv[1]) + 200_000
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "a.tawsim"
    with Corpus.create(place, load("anercorp")) as corpus:
        corpus.documents.add(Record(Document(TEXT, "زيارة", "visit")), "mona")
    return place


def write_in_another_program(place: Path, before: str = "") -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", WRITING.format(before=before), str(place)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.stderr == ""
    return str(done.stdout).strip().split("\n")


def spans(place: Path) -> int:
    with Corpus.open(place) as corpus:
        assert [one for one in check(corpus) if not one.harmless] == []
        return len(corpus.annotations.marks("visit", "mona").spans)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of this kind")
def test_no_room(place: Path):
    *saved, sentence = write_in_another_program(place, LIMIT)
    assert 0 < len(saved) == saved.count("saved")
    assert "The disk that holds" in sentence
    assert spans(place) == len(saved)


@pytest.mark.skipif(not shutil.which("mount") or sys.platform == "win32", reason="nothing can be mounted")
def test_a_full_disk(place: Path, tmp_path: Path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True)
    if mounted.returncode:
        pytest.skip("this account may not mount a small disk")
    try:
        there = Path(shutil.copy(place, disk))
        *saved, sentence = write_in_another_program(there)
        assert "is full: make room" in sentence
        assert 0 < len(saved) == saved.count("saved")
        for part in disk.iterdir():
            shutil.copy(part, tmp_path / part.name)
    finally:
        subprocess.run(["umount", disk], check=True)
    assert spans(place) == len(saved)


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not read-only there")
def test_a_file_that_may_only_be_read(place: Path):
    # Who may do anything is not stopped by a mode, so root becomes the account that has nothing.
    before = "import os\nif os.geteuid() == 0: os.setgroups([]); os.setegid(65534); os.seteuid(65534)"
    with tempfile.TemporaryDirectory() as name:  # where another account may look, unlike in pytest's folders
        folder = Path(name)
        there = Path(shutil.copy(place, folder))
        there.chmod(0o444)
        folder.chmod(0o555)
        (sentence,) = write_in_another_program(there, before)
        folder.chmod(0o755)
        assert "a.tawsim cannot be" in sentence
        assert spans(there) == 0


def test_a_file_that_was_removed(place: Path):
    with Corpus.open(place) as corpus:
        corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(0, 3, "PERS")})))
        try:
            place.unlink()
        except PermissionError:
            pytest.skip("this system keeps the file")
        for call in (
            lambda: corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(4, 7, "ORG")}))),
            lambda: corpus.annotations.marks("visit", "mona"),
            lambda: corpus.documents.page(),
        ):
            with pytest.raises(CorpusError, match=r"a\.tawsim was removed or replaced"):
                call()
    assert not place.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="this system keeps the file")
def test_a_file_that_was_replaced(place: Path, tmp_path: Path):
    other = Path(shutil.copy(place, tmp_path / "other.tawsim"))
    with Corpus.open(place) as corpus:
        assert corpus.documents.count() == 1
        other.replace(place)
        with pytest.raises(CorpusError, match=r"a\.tawsim was removed or replaced"):
            corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(0, 3, "PERS")})))
    with closing(sqlite3.connect(place)) as connection:
        assert connection.execute("SELECT count(*) FROM spans").fetchone() == (0,)


def test_a_file_that_another_program_holds(place: Path):
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        (sentence,) = write_in_another_program(place)
    assert sentence.endswith("try again when that has finished.")
    assert spans(place) == 0
