# SPDX-License-Identifier: MIT
"""A team's overview of 10,000 documents of five annotators: who has what, how they agree, what waits to be settled."""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import corpus_news as news

from annotation.scheme import load
from corpus.corpus import Corpus
from corpus.exchange import import_paths
from corpus.listing import Wanted, listed
from corpus.team.adjudication import queue
from corpus.team.agreement import agreement
from corpus.team.assignments import assign, assignments
from corpus.team.people import people

PEOPLE = ("amal", "badr", "dina", "mona", "omar")
MARKS, BETWEEN = 6, 10
MOST = 1.0  # seconds in which each is to open


def write(file: Path, documents: int) -> None:
    """News with a layer for each of five people: one in seven spans missing or of another label."""
    chance = random.Random(3)
    with file.open("w", encoding="utf-8", newline="\n") as out:
        for record in news.records(documents, marks=MARKS, words=BETWEEN):
            (first,) = record["layers"]
            record["layers"] = []
            for name in PEOPLE:
                spans = [dict(span) for span in first["spans"] if chance.random() > 0.08]
                for span in spans:
                    span["label"] = span["label"] if chance.random() > 0.08 else "ORG"
                record["layers"].append({"annotator": name, "spans": spans, "verdicts": []})
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    wall, cpu = time.perf_counter(), time.process_time()
    found = work()
    return time.perf_counter() - wall, time.process_time() - cpu, found


def main() -> None:
    documents = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rows: list[tuple[str, float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "news.tawsim"
        write(Path(folder) / "news.jsonl", documents)
        with Corpus.create(place, load("wojood")) as corpus:
            import_paths(corpus, [Path(folder) / "news.jsonl"], format="tawsim-jsonl", annotator="mona")
            ids = [entry.id for entry in corpus.documents.page(0, documents)]

        def measure(name: str, work: Callable[[Corpus], Any]) -> None:
            with Corpus.open(place) as fresh:
                wall, cpu, _ = timed(lambda: work(fresh))
            rows.append((name, wall, cpu))

        def overview(corpus: Corpus) -> None:
            found = agreement(corpus)
            found.figures.overall(), found.figures.words(), found.figures.confidence()

        measure("give out all (once)", lambda c: assign(c, ids, PEOPLE, "rima"))
        with Corpus.open(place) as corpus, corpus.database.writing() as connection:
            connection.exec_driver_sql("UPDATE assignments SET done = '2026-01-01T00:00:00.000Z'")
        measure("compare all (once)", agreement)
        opened = len(rows)
        measure("list of assignments", assignments)
        measure("list of one person's documents", lambda c: listed(c, Wanted(assigned="mona")))
        measure("workload", people)
        measure("overview of agreement", overview)
        measure("queue of adjudication", queue)
    print(f"{documents} documents, {len(PEOPLE)} annotators each")
    print(f"{'':34}{'wall s':>8}{'CPU s':>8}")
    for name, wall, cpu in rows:
        print(f"{name:34}{wall:8.2f}{cpu:8.2f}")
    held = all(cpu < MOST for _, _, cpu in rows[opened:])
    out = Path("build/bench")
    out.mkdir(parents=True, exist_ok=True)
    told = {"documents": documents, "seconds": {name: [wall, cpu] for name, wall, cpu in rows}, "held": held}
    (out / "team.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
    print("held" if held else f"NOT HELD: one of the last {len(rows) - opened} takes more than {MOST} s")
    raise SystemExit(not held)


if __name__ == "__main__":
    main()
