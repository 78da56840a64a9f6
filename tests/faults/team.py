# SPDX-License-Identifier: MIT
"""Several programs work on the same few documents in the same name at once, as fast as they can.

    python tests/faults/team.py PLACE PROCESSES SECONDS

No update may be lost, and whoever comes second is told so in a sentence. Prints one JSON object; the exit
code tells whether all held.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections import Counter
from random import Random

import worker
from sqlalchemy import func, select

from corpus import tables
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import ConflictError

DOCUMENTS = 2


def work(place: str, seed: int, seconds: float, pipe: int) -> None:
    random = Random(seed)
    counts = Counter(acknowledged=0, conflicts=0, errors=0, slowest=0)
    with Corpus.open(place) as corpus:
        over = time.monotonic() + seconds
        while (began := time.monotonic()) < over:
            try:
                worker.act(corpus, random, documents=DOCUMENTS)
                counts["acknowledged"] += 1
            except ConflictError as error:
                counts["conflicts"] += bool(str(error))
            except Exception:
                traceback.print_exc()
                counts["errors"] += 1
            counts["slowest"] = max(counts["slowest"], round((time.monotonic() - began) * 1000))
    os.write(pipe, json.dumps(counts).encode() + b"\n")


def main() -> None:
    place, processes, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    worker.make(place)
    journal = select(func.count()).select_from(tables.journal)
    with Corpus.open(place) as corpus, corpus.database.reading() as connection:
        at_first = connection.execute(journal).scalar_one()
    reader, pipe = os.pipe()
    children = []
    for number in range(processes):
        pid = os.fork()
        if pid == 0:
            try:
                work(place, number, seconds, pipe)
                os._exit(0)
            finally:
                os._exit(9)
        children.append(pid)
    os.close(pipe)
    ended = [os.waitpid(pid, 0)[1] for pid in children]
    with os.fdopen(reader) as stream:
        told = [Counter(json.loads(line)) for line in stream]
    found = dict(sum(told, Counter()) | {"slowest": max(one["slowest"] for one in told)})
    with Corpus.open(place) as corpus:
        faults = [str(one) for one in check(corpus) if not one.harmless]
        with corpus.database.reading() as connection:
            there = connection.execute(journal).scalar_one() - at_first
    found |= {"errors": found.get("errors", 0), "lost": found["acknowledged"] - there, "faults": faults}
    print(json.dumps(found))
    vacuous = found["acknowledged"] < processes or not found.get("conflicts")
    sys.exit(bool(any(ended) or found["lost"] or found["errors"] or faults or vacuous))


if __name__ == "__main__":
    main()
