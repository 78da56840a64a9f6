# SPDX-License-Identifier: MIT
"""The corpus beside its plain floors, turn by turn in one run: import, export, confirm, search, list; memory."""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import corpus_floors as floors
import corpus_news as news

from annotation.document import Document
from annotation.edit import accept
from annotation.formats.format import Record
from annotation.query import Query
from annotation.scheme import load
from annotation.suggestion import Suggestion
from corpus import entering
from corpus.concordance import concordance
from corpus.corpus import Corpus
from corpus.exchange import export, import_paths
from corpus.sought import Sought

MARKS, WORDS = 22, 10
QUERIES = ("السدرة", "كريم الحداد", "الأسعار", "ليسهناك")
_MEMORY = """
import sys
from corpus.corpus import Corpus
from corpus.exchange import export, import_paths
with Corpus.open(sys.argv[1]) as corpus:
    if sys.argv[2] == "import":
        import_paths(corpus, [sys.argv[3]], annotator="mona")
    else:
        export(corpus, sys.argv[3], format="tawsim-jsonl")
with open("/proc/self/status") as status:  # what the program itself took, not what started it
    print(next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024)
"""


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and CPU seconds of a piece of work."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def empty(place: Path) -> Path:
    """A new corpus; what was there goes."""
    for old in place.parent.glob(f"{place.name}*"):
        old.unlink()
    Corpus.create(place, load("wojood")).close()
    return place


def compared(
    floor: list[tuple[float, float]], ours: list[tuple[float, float]], limit: float
) -> dict[str, Any]:
    """Medians of both, and their ratios."""
    wall = [statistics.median(one[0] for one in side) for side in (floor, ours)]
    cpu = [statistics.median(one[1] for one in side) for side in (floor, ours)]
    told = {"floor_s": wall[0], "ours_s": wall[1], "floor_cpu_s": cpu[0], "ours_cpu_s": cpu[1]}
    return told | {"ratio": wall[1] / wall[0], "ratio_cpu": cpu[1] / max(cpu[0], 1e-9), "limit": limit}


def exchange(folder: Path, documents: int, rounds: int) -> dict[str, Any]:
    """Import and export, floor and product in turn."""
    file, out = folder / "news.jsonl", folder / "out.jsonl"
    news.write(file, documents, marks=MARKS, words=WORDS)
    rows = floors.Rows(news.records(documents, marks=MARKS, words=WORDS))
    times: dict[str, list[tuple[float, float]]] = {key: [] for key in ("in", "floor in", "out", "floor out")}
    for _ in range(rounds):
        plain = empty(folder / "floor.tawsim")
        times["floor in"].append(seconds(lambda place=plain: floors.write(place, rows)))
        with Corpus.open(empty(folder / "ours.tawsim")) as corpus:
            times["in"].append(seconds(lambda c=corpus: import_paths(c, [file], annotator="mona")))
            times["floor out"].append(
                seconds(lambda place=plain: floors.export(place, folder / "plain.jsonl"))
            )
            times["out"].append(seconds(lambda c=corpus: export(c, out, format="tawsim-jsonl")))
            if corpus.documents.count() != documents or out.read_bytes().count(b"\n") != documents:
                raise SystemExit("vacuous: not all documents came through")
    return {
        f"import {documents} documents, {documents * MARKS} spans": compared(
            times["floor in"], times["in"], 3
        ),
        "export them as tawsim-jsonl": compared(times["floor out"], times["out"], 3),
    }


def memory(folder: Path, documents: int) -> dict[str, Any]:
    """Peak memory of import and export in programs of their own: of a tenth of the documents, and of all."""
    peaks: dict[str, list[float]] = {"import": [], "export": []}
    for count in (documents // 10, documents):
        file, place = folder / "some.jsonl", empty(folder / "memory.tawsim")
        news.write(file, count, marks=MARKS, words=WORDS)
        for what in peaks:
            command = [
                sys.executable,
                "-c",
                _MEMORY,
                str(place),
                what,
                str(file if what == "import" else folder / "o"),
            ]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            peaks[what].append(float(done.stdout))
    return {f"memory of {what}, MiB": {"tenth": few, "all": all} for what, (few, all) in peaks.items()}


def confirming(folder: Path, count: int) -> dict[str, Any]:
    """One decision on disk, floor and product in turn."""
    text = "سلمى وكريم ونادر " * 60
    mine, plain = empty(folder / "ours.tawsim"), empty(folder / "floor.tawsim")
    for place in (mine, plain):
        with Corpus.open(place) as corpus:
            corpus.documents.add(Record(Document(text, "x", "x")), "mona")
    ours, bare = [], []
    with Corpus.open(mine) as corpus, closing(floors.connect(plain)) as connection:
        for number in range(count):
            edit = accept(Suggestion(number, number + 3, "PERS", "rules", 0.5, ""))
            turns = [
                (ours, lambda e=edit: corpus.annotations.apply("x", "mona", e)),
                (bare, lambda n=number: floors.confirm(connection, 1, 1, f"{n:016x}", n)),
            ]
            for times, work in turns if number % 2 else reversed(turns):  # neither always first at the disk
                times.append(seconds(work))
    return {f"confirm a span, p50 of {count}": compared(bare, ours, 2)}


def finding(folder: Path, documents: int, rounds: int) -> dict[str, Any]:
    """The first page of a search and pages of the list, over many documents."""
    table: dict[str, Any] = {}
    with Corpus.open(empty(folder / "many.tawsim")) as corpus:
        batch = []
        for number, one in enumerate(news.records(documents, marks=8, words=10, seed=2), 1):
            record = Record(Document(one["text"], one["title"], one["id"]))
            batch.append(entering.make_ready(record, "mona", corpus.scheme))
            if number % 1000 == 0 or number == documents:
                with corpus.database.writing() as connection:
                    entering.write(connection, batch)
                batch = []
        with closing(floors.connect(folder / "many.tawsim")) as plain:
            for query in QUERIES:
                bare, same, ours = [], [], []
                words = Query.parse(query)
                every = [" ".join([form, *words.words[1:]]) for form in words.forms]
                for _ in range(rounds):
                    bare.append(seconds(lambda w=words: floors.first_page(plain, [" ".join(w.words)])))
                    same.append(seconds(lambda e=every: floors.first_page(plain, e)))
                    ours.append(seconds(lambda q=query: concordance(corpus, Sought(q))))
                found = concordance(corpus, Sought(query)).documents
                # FTS5 asked for the word alone misses the documents that have it behind a proclitic only.
                beside = compared(bare, ours, 2)
                told = {f"word_alone_{key}": beside[key] for key in ("floor_s", "ratio", "ratio_cpu")}
                table[f"search {documents}: {query} ({found})"] = compared(same, ours, 2) | told
        for first in (0, documents - 200):
            took = [seconds(lambda f=first: corpus.documents.page(f, 200)) for _ in range(rounds)]
            table[f"list 200 of {documents} from {first}"] = {"ours_s": statistics.median(w for w, _ in took)}
        took = [seconds(lambda: corpus.documents.entry(f"n2-{documents // 2}")) for _ in range(rounds)]
        table["an entry in the middle"] = {"ours_s": statistics.median(w for w, _ in took)}
    return table


def opening(folder: Path, megabytes: int) -> dict[str, Any]:
    """Open a large corpus and show what a window shows first: the list, and one document with its marks."""
    place, size = empty(folder / "large.tawsim"), 40_000
    words = "وصل الزائر إلى الميناء صباح الخميس مع وفد كبير من أهل البلدة " * (size // 110)
    with closing(floors.connect(place)) as plain:
        plain.execute("PRAGMA synchronous=OFF")
        plain.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO documents (id, title, text, sha256, status, split, metadata, version)"
            " SELECT 'd' || i, 'خبر ' || i, ? || i, hex(randomblob(32)), 'new', '', '{}', 0 FROM n",
            (megabytes * 1_000_000 // size, words),
        )
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def work() -> None:
        with Corpus.open(place) as corpus:
            corpus.documents.page(0, 200)
            corpus.documents.count()
            corpus.documents.get("d1")
            corpus.annotations.marks("d1", "mona")

    took = [seconds(work)[0] for _ in range(3)]
    name = f"open a corpus of {place.stat().st_size // 1_000_000} MB, list and first document"
    place.unlink()
    return {name: {"ours_s": max(took), "limit_s": 0.5}}


def main() -> int:
    """Print the table, write build/bench/corpus.json; 1 when a limit is passed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--documents", type=int, default=10_000)
    options.add_argument("--search-documents", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--megabytes", type=int, default=2000)
    chosen = options.parse_args()
    table: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table |= exchange(folder, chosen.documents, chosen.rounds)
        table |= confirming(folder, 300)
        table |= memory(folder, chosen.documents)
        table |= finding(folder, chosen.search_documents, 20)
        table |= opening(folder, chosen.megabytes)
    late = [
        name
        for name, one in table.items()
        if one.get("ratio", 0) > one.get("limit", 1e9) or one.get("ours_s", 0) > one.get("limit_s", 1e9)
    ]
    for what, one in table.items():
        told = "  ".join(f"{key} {value:.4g}" for key, value in one.items())
        print(f"{what}: {told}{'  OVER' if what in late else ''}", flush=True)
    table["load"] = dict(zip(("1m", "5m", "15m"), os.getloadavg(), strict=True))
    table["peak"] = {"MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    out = Path("build/bench/corpus.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(table, ensure_ascii=False, indent=1), encoding="utf-8")
    return int(bool(late))


if __name__ == "__main__":
    sys.exit(main())
