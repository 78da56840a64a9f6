# SPDX-License-Identifier: MIT
"""Import of the same news from several formats, few documents and many: seconds, and memory that must not grow."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import corpus_news as news

from annotation.scheme import load
from corpus.converting import convert
from corpus.corpus import Corpus

MARKS, WORDS = 22, 10
SOURCES = {
    "jsonl-doccano": "news.jsonl",
    "conll": "news.conll",
    "conllu": "news.conllup",
    "parquet": "news.parquet",
    "brat": "brat/",
    "brat-zip": "news.zip",
}
# MiB that ten times as many documents may take more: page caches of the database, lists of identifiers.
MOST_MORE = 60
_CHILD = """
import json, sys, time
from pathlib import Path
wall, cpu = time.perf_counter(), time.process_time()
if sys.argv[1] == "import":
    from corpus.corpus import Corpus
    from corpus.exchange import import_paths
    with Corpus.open(sys.argv[2]) as corpus:
        told = import_paths(corpus, [sys.argv[3]], format=sys.argv[4], annotator="mona")
else:
    from corpus.converting import convert
    told = convert(sys.argv[2], sys.argv[3], source_format=sys.argv[4], target_format=sys.argv[5])
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
with open("/proc/self/status") as status:  # what the program itself took, not what started it
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
print(json.dumps({"documents": told.documents, "spans": told.spans, "wall_s": wall, "cpu_s": cpu, "peak_mib": peak}))
"""


def measured(*words: object) -> dict[str, Any]:
    """What a process of its own did, and what it took."""
    child = [sys.executable, "-c", _CHILD, *map(str, words)]
    done = subprocess.run(child, check=True, capture_output=True, text=True, encoding="utf-8")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def make(folder: Path, documents: int) -> None:
    """The same documents in every format."""
    native = folder / "native.jsonl"
    news.write(native, documents, marks=MARKS, words=WORDS)
    for name, place in SOURCES.items():
        target = name.removesuffix("-zip")
        convert(native, f"{folder}/{place}", source_format="tawsim-jsonl", target_format=target)


def table_of(folder: Path, documents: int) -> dict[str, dict[str, Any]]:
    """Each import into a corpus of its own, then conversions."""
    found: dict[str, dict[str, Any]] = {}
    make(folder, documents)
    for name, place in SOURCES.items():
        corpus = folder / f"{name}.tawsim"
        Corpus.create(corpus, load("wojood")).close()
        target = name.removesuffix("-zip")
        found[f"import {name}"] = measured("import", corpus, f"{folder}/{place}".rstrip("/"), target)
    targets = {"conll": ".conll", "tawsim-jsonl": ".jsonl", "parquet": ".parquet", "brat": ".zip"}
    for target, suffix in targets.items():
        source = folder / SOURCES["jsonl-doccano"]
        out = folder / f"out{suffix}"
        found[f"convert jsonl-doccano to {target}"] = measured(
            "convert", source, out, "jsonl-doccano", target
        )
    return found


def main() -> int:
    """Print the table, write build/bench/formats.json; 1 where memory grows with the documents."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--documents", type=int, default=10_000)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        small = table_of(Path(few), chosen.documents // 10)
        table = table_of(Path(many), chosen.documents)
    late = []
    for what, one in table.items():
        one["peak_mib_tenth"] = small[what]["peak_mib"]
        grown = one["peak_mib"] - one["peak_mib_tenth"]
        if grown > MOST_MORE:
            late.append(what)
        told = "  ".join(
            f"{key} {value:.4g}" if isinstance(value, float) else f"{key} {value}"
            for key, value in one.items()
        )
        print(f"{what}: {told}{'  GROWS' if what in late else ''}", flush=True)
    load_now = dict(zip(("1m", "5m", "15m"), os.getloadavg(), strict=True))
    out = Path("build/bench/formats.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps({**table, "load": load_now}, ensure_ascii=False, indent=1), encoding="utf-8")
    return int(bool(late))


if __name__ == "__main__":
    sys.exit(main())
