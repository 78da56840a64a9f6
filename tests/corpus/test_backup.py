# SPDX-License-Identifier: MIT
"""Backups: whole while someone writes, checked, ten of them, and the way back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import update

from annotation.edit import Edit
from annotation.scheme import load
from annotation.span import Span
from corpus import backup, tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import import_paths
from corpus.restoring import back_up, restore

pytestmark = pytest.mark.sqlite


def mark(corpus: Corpus, start: int = 0) -> Span:
    span = Span.new(start, start + 4, "PERS")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({span})))
    return span


def spans(place: Path) -> frozenset[Span]:
    with Corpus.open(place) as corpus:
        return corpus.annotations.marks("visit", "mona").spans


@contextmanager
def writing_all_the_time(corpus: Corpus) -> Iterator[None]:
    over = Event()

    def work() -> None:
        while not over.is_set():
            mark(corpus)

    thread = Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def test_a_backup_has_what_is_only_in_the_log_yet(corpus: Corpus, place: Path):
    span = mark(corpus)
    made = backup.back_up(place, "by-hand")
    assert spans(made.file) == {span}
    assert backup.backups(backup.folder_of(place))[0].why == "by-hand"


def test_a_backup_is_whole_while_someone_writes(corpus: Corpus, place: Path):
    mark(corpus)
    with writing_all_the_time(corpus):
        made = [backup.back_up(place, "by-hand") for _ in range(3)]
    for one in made:
        with closing(sqlite3.connect(one.file)) as connection:
            count = connection.execute("SELECT count(*) FROM spans").fetchone()[0]
            said = connection.execute("SELECT count(*) FROM journal WHERE kind = 'do'").fetchone()[0]
        assert count == said > 0


def test_ten_are_kept(corpus: Corpus, place: Path):
    made = [backup.back_up(place, f"turn-{number}") for number in range(12)]
    there = backup.backups(backup.folder_of(place))
    assert [one.why for one in there] == [one.why for one in made[:1:-1]]


def test_a_corpus_is_backed_up_once_a_day(corpus: Corpus, place: Path):
    told: list[backup.Backup | CorpusError] = []

    def turn() -> bool:
        thread = backup.daily(place, told.append)
        if thread:
            thread.join()
        return thread is not None

    assert not turn()  # the corpus was made just now
    with corpus.database.writing() as connection:
        connection.execute(update(tables.corpus).values(created="2026-01-01T00:00:00.000Z"))
    assert turn()
    assert not turn()  # there is one of today
    (made,) = backup.backups(backup.folder_of(place))
    old = (datetime.now(UTC) - timedelta(hours=25)).isoformat(timespec="milliseconds")
    made.file.rename(made.file.with_name(f"{old.replace('+00:00', 'Z').replace(':', '-')}.daily.tawsim"))
    assert turn()
    assert [one.why for one in told if isinstance(one, backup.Backup)] == ["daily", "daily"]


def test_before_an_import_into_what_holds_something(corpus: Corpus, place: Path, tmp_path: Path):
    for number in range(2):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"وصل الوفد رقم {number}", encoding="utf-8")
        import_paths(corpus, [file], annotator="mona")
    found = backup.backups(backup.folder_of(place))
    assert [one.why for one in found] == ["before-import", "before-import"]
    with Corpus.open(found[0].file) as before:
        assert before.documents.count() == 3
    with Corpus.create(tmp_path / "new.tawsim", load("wojood")) as new:
        import_paths(new, [file], annotator="mona")
    assert not backup.folder_of(tmp_path / "new.tawsim").exists()


def test_what_is_damaged_is_not_backed_up(corpus: Corpus, place: Path):
    corpus.close()
    with place.open("r+b") as file:
        file.seek(8192)
        file.write(os.urandom(8192))
    with pytest.raises(CorpusError, match=r"news\.tawsim is damaged"):
        backup.back_up(place, "by-hand")
    assert list(backup.folder_of(place).iterdir()) == []


def test_back_again_while_the_window_is_open(corpus: Corpus, place: Path):
    first = mark(corpus)
    made = back_up(place)
    second = mark(corpus, 5)
    before = restore(place, made.file, replace=True)
    assert corpus.annotations.marks("visit", "mona").spans == {first}
    assert before is not None
    assert before.why == "before-restore"
    assert spans(before.file) == {first, second}
    third = mark(corpus, 9)
    corpus.close()
    assert spans(place) == {first, third}


def test_back_to_another_corpus_that_is_open(corpus: Corpus, place: Path, tmp_path: Path):
    """What is only in the log of the other comes along."""
    span = mark(corpus)
    with Corpus.create(tmp_path / "b.tawsim", load("wojood")) as other:
        restore(tmp_path / "b.tawsim", place, replace=True)
        assert other.annotations.marks("visit", "mona").spans == {span}


def test_a_damaged_corpus_is_put_aside(corpus: Corpus, place: Path):
    first = mark(corpus)
    made = back_up(place)
    corpus.close()
    damaged = place.read_bytes()[:100] + os.urandom(20_000)
    place.write_bytes(damaged)
    aside = restore(place, made.file, replace=True)
    assert aside is not None
    assert aside.file.read_bytes() == damaged
    assert spans(place) == {first}


def test_nothing_is_replaced_by_what_is_no_backup(corpus: Corpus, place: Path, tmp_path: Path):
    span = mark(corpus)
    other = tmp_path / "other.tawsim"
    other.write_bytes(b"SQLite format 3\0" + os.urandom(3000))
    with pytest.raises(CorpusError, match=r"other\.tawsim"):
        restore(place, other, replace=True)
    made = back_up(place, tmp_path / "copy.tawsim")
    with pytest.raises(CorpusError, match="is there already"):
        restore(place, made.file)
    with pytest.raises(CorpusError, match="is there already"):
        back_up(place, made.file)
    assert corpus.annotations.marks("visit", "mona").spans == {span}


@pytest.mark.sqlite
def test_a_daily_backup_has_a_second_copy_elsewhere(tmp_path: Path):
    file, second = tmp_path / "news.tawsim", tmp_path / "elsewhere"
    Corpus.create(file, load("anercorp")).close()
    second.mkdir()
    made = backup.back_up(file, "daily")
    copy = backup.carry(made, second)
    assert copy.read_bytes() == made.file.read_bytes()
    assert backup.backups(copy.parent)[0].time == made.time
    with pytest.raises(CorpusError, match="could not be backed up"):
        backup.carry(made, tmp_path / "nowhere")
