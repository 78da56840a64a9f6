# SPDX-License-Identifier: MIT
"""Someone confirms span after span while a long import comes in through the same program.

    python tests/faults/meanwhile.py PLACE DOCUMENTS

Prints one JSON object, with the longest wait for a confirmation in milliseconds; the exit code tells whether
nothing failed and nothing was lost.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from threading import Thread

import worker

from annotation.document import Document
from annotation.edit import Edit, Marks
from annotation.formats.format import Choices, Layer, Record, Report
from annotation.formats.tawsim_jsonl import TawsimJsonl
from annotation.span import Span
from corpus.check import check
from corpus.corpus import Corpus
from corpus.exchange import import_paths

SPANS = 22
PAUSE = 0.02  # seconds between two confirmations: no hand is faster


def file_of(folder: Path, documents: int) -> Path:
    """A file to import, as long as news are."""
    file = folder / "news.jsonl"
    with file.open("w", encoding="utf-8", newline="") as stream:
        for number in range(documents):
            marks = Marks(frozenset(Span(n * 15, n * 15 + 8, "LOC", f"s{n}") for n in range(SPANS)))
            document = Document(f"{worker.TEXT * 4}{number}", f"خبر {number}", f"n{number}")
            record = Record(document, (Layer("rim", marks),))
            stream.writelines(TawsimJsonl().write([record], Choices(), Report()))
    return file


def main() -> None:
    place, documents = sys.argv[1], int(sys.argv[2])
    worker.make(place)
    failures: list[str] = []
    waits: list[float] = []
    with tempfile.TemporaryDirectory() as folder, Corpus.open(place) as corpus:
        file = file_of(Path(folder), documents)

        def bring() -> None:
            try:
                import_paths(corpus, [file], annotator="rim")
            except BaseException as error:
                failures.append(repr(error))

        thread = Thread(target=bring)
        thread.start()
        while thread.is_alive():
            number, began = len(waits), time.perf_counter()
            edit = Edit(frozenset({Span(number % 40, number % 40 + 3, "PERS", f"m{number}")}))
            try:
                corpus.annotations.apply("d0", "mona", edit)
            except Exception as error:
                failures.append(repr(error))
            waits.append(time.perf_counter() - began)
            thread.join(PAUSE)
        found = {
            "confirmed": len(waits),
            "slowest": round(max(waits) * 1000),
            "median": round(median(waits) * 1000),
            "failures": failures,
            "lost": len(waits) - len(corpus.annotations.marks("d0", "mona").spans),
            "missing": documents + worker.DOCUMENTS - corpus.documents.count(),
            "faults": [str(one) for one in check(corpus) if not one.harmless],
        }
    print(json.dumps(found, ensure_ascii=False))
    vacuous = len(waits) < documents // 500
    sys.exit(bool(failures or found["lost"] or found["missing"] or found["faults"] or vacuous))


if __name__ == "__main__":
    main()
