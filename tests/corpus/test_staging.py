# SPDX-License-Identifier: MIT
"""An import is seen whole or not at all: while it runs, when it is killed, when it is begun again, beside other work."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from corpus import staging, tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError, RefusedError
from corpus.exchange import import_paths

NAMES = ("سلمى النجار", "كريم الحداد", "بلدة السدرة", "مدينة النخيل", "نادي الزيتون")
WORDS = [
    "زار",
    "وصل",
    "قال",
    "إن",
    "في",
    "يوم",
    "أمس",
    "عند",
    "مساءً",
    "ثم",
    "عاد",
    "إلى",
    "بيته",
    "القديم",
    "قرب",
    "الميناء",
]

BRINGING = """
import sys
from corpus.corpus import Corpus
from corpus.exchange import import_paths
with Corpus.open(sys.argv[1]) as corpus:
    calls = []
    def cancelled():
        calls.append(None)
        if len(calls) % 100 == 0:
            print(len(calls), flush=True)
        return False
    import_paths(corpus, [sys.argv[2]], annotator="bringer", cancelled=cancelled)
"""


def many(file: Path, documents: int, marked: int = 22) -> Path:
    """A file of news that no one wrote, each with so many names."""
    chance = random.Random(7)
    with file.open("w", encoding="utf-8", newline="") as stream:
        for number in range(documents):
            text, spans = f"خبر {number}", []
            for mark in range(marked):
                text += " " + " ".join(chance.choices(WORDS, k=6)) + " "
                name = chance.choice(NAMES)
                at = len(text)
                text += name
                spans.append({"id": f"s{mark}", "start": at, "end": len(text), "label": "PERS", "text": name})
            layers = [{"annotator": "mona", "spans": spans}]
            record = {
                "tawsim": 1,
                "id": f"n{number}",
                "title": f"خبر {number}",
                "text": text,
                "layers": layers,
            }
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")
    return file


def counts(corpus: Corpus) -> dict[str, int]:
    with corpus.database.reading() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables.metadata.sorted_tables
        }


def test_a_killed_import_is_gone_when_the_corpus_is_opened_again(
    corpus: Corpus, place: Path | str, tmp_path: Path
):
    file, before = many(tmp_path / "many.jsonl", 2000), counts(corpus)
    child = subprocess.Popen([sys.executable, "-c", BRINGING, str(place), str(file)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    for _ in range(8):
        assert child.stdout.readline(), "the import ended before it could be killed"
    child.kill()
    child.stdout.close()
    child.wait()
    left = counts(corpus)
    assert left["arriving"] > 0, "nothing was written before the kill: the test proves nothing"
    assert corpus.documents.count() == 2
    assert [entry.id for entry in corpus.documents.page()] == ["visit", "market"]
    with pytest.raises(CorpusError, match="no document 'n0'"):
        corpus.documents.get("n0")
    with Corpus.open(place) as again:
        assert counts(again) == before
        assert import_paths(again, [file], annotator="bringer").documents == 2000
        assert import_paths(again, [file], annotator="bringer").documents == 0
        assert again.documents.page(2000)[0].number == 2001
        assert again.documents.entry("n5").number == 8
        after = counts(again)
        assert (after["documents"], after["arriving"], after["imports"]) == (2002, 0, 1)
        assert after["spans"] == 2000 * 22


def test_an_import_that_lives_is_left_alone(corpus: Corpus, place: Path | str, tmp_path: Path):
    """Another window opens the corpus in the middle of an import."""
    opened = []

    def another_window() -> bool:
        if len(opened) < 3:
            with Corpus.open(place) as other:
                opened.append(other.documents.count())
        return False

    file = many(tmp_path / "many.jsonl", 600, 5)
    report = import_paths(corpus, [file], annotator="mona", cancelled=another_window)
    assert (report.documents, corpus.documents.count()) == (600, 602)
    assert opened == [2, 2, 2]


def test_one_that_stood_still_is_taken_back_and_says_so(corpus: Corpus, tmp_path: Path):
    before = counts(corpus)
    seen = []

    def long_ago() -> bool:
        seen.append(None)
        if len(seen) == 500:
            with corpus.database.writing() as connection:
                connection.execute(update(tables.imports).values(beat="2001-01-01T00:00:00.000Z"))
            staging.sweep(corpus.database)
        return False

    file = many(tmp_path / "many.jsonl", 1000, 5)
    with pytest.raises(CorpusError, match="stood still"):
        import_paths(corpus, [file], annotator="mona", cancelled=long_ago)
    assert counts(corpus) == before


def test_a_late_error_leaves_nothing(corpus: Corpus, tmp_path: Path):
    file, before = many(tmp_path / "many.jsonl", 800, 5), counts(corpus)
    with file.open("a", encoding="utf-8") as stream:
        stream.write('{"tawsim": 1, "text": "نص", "layers": 7}\n{\n')
    with pytest.raises(RefusedError, match=r"many\.jsonl, line 801: the field layers") as caught:
        import_paths(corpus, [file], annotator="a new person")
    assert [(p.line, p.original[:1]) for p in caught.value.problems] == [(801, "{"), (802, "{")]
    assert counts(corpus) == before
    with file.open("ab") as stream:
        stream.write(b"\xff\n")
    with pytest.raises(CorpusError, match=r"line 803, column 1: .*0xFF"):
        import_paths(corpus, [file], annotator="a new person")
    report = import_paths(corpus, [file], annotator="a new person", on_error="skip")
    assert (report.documents, len(report.problems)) == (0, 1)  # not text throughout: none of it comes in
    assert counts(corpus) == before


def test_what_was_passed_over_is_kept_with_the_import(corpus: Corpus, tmp_path: Path):
    file = tmp_path / "two.jsonl"
    good = '{"tawsim": 1, "id": "good", "text": "نص سليم"}'
    bad = '{"tawsim": 1, "id": "bad", "text": "نص", "layers": [{"spans": [{"start": 1, "end": 9, "label": "PERS"}]}]}'
    file.write_text(f"{good}\n{bad}\n{{\n", encoding="utf-8")
    report = import_paths(corpus, [file], annotator="mona", on_error="skip")
    assert report.ids == ("good",)
    with corpus.database.reading() as connection:
        kept = connection.execute(select(tables.rejected)).mappings().all()
        (whole,) = connection.execute(select(tables.imports)).mappings().all()
        line = connection.execute(
            select(tables.journal.c.after).order_by(tables.journal.c.number.desc()).limit(1)
        ).scalar_one()
    assert [(row["file"], row["line"], row["original"]) for row in kept] == [
        (str(file), 2, bad),
        (str(file), 3, "{"),
    ]
    assert "ends at 2" in kept[0]["reason"]
    assert kept[1]["column"] == 2
    assert (whole["documents"], whole["files"]) == (1, [str(file)])
    assert line["import"] == whole["number"] == kept[0]["import"]
