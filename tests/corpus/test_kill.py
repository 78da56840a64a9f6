# SPDX-License-Identifier: MIT
"""A program killed in the middle of its work loses nothing that it said was saved."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Record
from annotation.scheme import load
from corpus import rows, tables
from corpus.corpus import Corpus

CONFIRMING = """
import sys
from annotation.edit import accept
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
with Corpus.open(sys.argv[1]) as corpus:
    for number in range(100_000):
        edit = accept(Suggestion(number % 40, number % 40 + 3, "PERS", "names", 0.5, ""))
        corpus.annotations.apply("long", "mona", edit)
        for span in edit.added:
            if hasattr(span, "attributes"):
                print(span.id, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 23])
def test_what_was_acknowledged_is_there(tmp_path: Path, after: int):
    place = tmp_path / "a.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        corpus.documents.add(Record(Document("سلمى وكريم ونادر " * 5, "طويل", "long")), "mona")
    acknowledged: set[str] = set()
    for _ in range(3):
        child = subprocess.Popen(
            [sys.executable, "-c", CONFIRMING, str(place)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        acknowledged |= {child.stdout.readline().strip() for _ in range(after)}
        child.kill()
        acknowledged |= {line.strip() for line in child.stdout if line.endswith("\n")}
        child.stdout.close()
        child.wait()
    acknowledged.discard("")
    assert len(acknowledged) >= 3 * after, "nothing was acknowledged: the test proves nothing"

    with Corpus.open(place) as corpus:
        marks = corpus.annotations.marks("long", "mona")
        there = {span.id for span in marks.spans}
        assert acknowledged <= there
        assert len(there - acknowledged) <= 3  # at most the one in flight, each time
        assert {verdict.span for verdict in marks.verdicts} == there
        with corpus.database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
            table = tables.journal
            journal = connection.execute(select(table).order_by(table.c.number)).mappings().all()
            version = connection.execute(select(tables.documents.c.version)).scalar_one()
        replayed = Marks()
        for row in journal:
            replayed = rows.edit_of(row["before"], row["after"]).apply_to(replayed)
        assert replayed == marks
        assert version == len(journal)
