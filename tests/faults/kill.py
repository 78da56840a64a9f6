# SPDX-License-Identifier: MIT
"""Kill whoever writes into a corpus, over and over, at any moment; nothing that was acknowledged may be gone.

    python tests/faults/kill.py PLACE KILLS [SEED]

A child does what people do, imports among it, and says down a pipe what has returned. It is killed with
SIGKILL; the corpus is opened anew and checked. Prints one JSON object; the exit code tells whether all held.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

import worker

from corpus.check import check
from corpus.corpus import Corpus

IN_ONE = 25  # kills of those who write into one file

# How many entries the corpus has of each document, by what the journal counts; and which imports are whole.
State = tuple[dict[str, int], Counter[str]]


def child(place: str, seed: int, pipe: int) -> None:
    random = Random(seed)
    with Corpus.open(place) as corpus, tempfile.TemporaryDirectory() as folder:
        os.write(pipe, b"ready\n")
        while True:
            if random.random() < 0.06:
                said = "import " + worker.bring(corpus, random, Path(folder))
            else:
                said = "act " + worker.act(corpus, random)
            os.write(pipe, said.encode() + b"\n")


def state(corpus: Corpus) -> State:
    from sqlalchemy import select

    from corpus import tables

    columns = (tables.documents.c.id, tables.documents.c.version)
    with corpus.database.reading() as connection:
        versions = dict(tuple(row) for row in connection.execute(select(*columns).where(tables.arrived())))
        left = connection.execute(select(tables.arriving.c.document)).all()
    assert not left, "an import that was killed is still coming in"
    imports = Counter(id.split("-")[0] for id in versions if id.startswith("i"))
    return {id: version for id, version in versions.items() if id.startswith("d")}, imports


def lines_until_killed(place: str, seed: int, acts: int, wait: float) -> list[str]:
    """What a child says that is killed some seconds after it has said so many lines."""
    reader, pipe = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            child(place, seed, pipe)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(9)
    os.close(pipe)
    with os.fdopen(reader, "rb") as stream:
        stream.readline()  # "ready"
        said = [stream.readline().decode().rstrip("\n") for _ in range(acts)]
        time.sleep(wait)
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        assert os.WIFSIGNALED(status), "the child died of its own: it is not what was killed"
        # What stands after the last line feed was not said to the end.
        said += stream.read().decode().split("\n")[:-1]
    return said


def one_corpus(place: str, kills: int, random: Random) -> Counter[str]:
    """What came of killing so many that wrote into a new corpus."""
    worker.make(place)
    with Corpus.open(place) as corpus:
        versions, imports = state(corpus)
    found = Counter(kills=kills, acknowledged=0, imports=0, lost=0, unacknowledged=0, torn=0, faults=0)
    for _ in range(kills):
        said = lines_until_killed(
            place, random.randrange(10**9), random.randrange(20), random.uniform(0, 0.05)
        )
        acts = Counter(line.split()[1] for line in said if line.startswith("act"))
        brought = {line.split()[1] for line in said if line.startswith("import")}
        with Corpus.open(place) as corpus:
            new_versions, new_imports = state(corpus)
            found["faults"] += sum(not one.harmless for one in check(corpus))
        grown = {id: new_versions[id] - versions[id] for id in versions}
        found["lost"] += sum(max(0, acts[id] - grown[id]) for id in grown) + len(brought - set(new_imports))
        extra = sum(max(0, grown[id] - acts[id]) for id in grown) + len(
            set(new_imports) - set(imports) - brought
        )
        found["unacknowledged"] += extra
        found["faults"] += extra > 1  # only what was under way may be there unsaid
        found["torn"] += sum(count != worker.IMPORTED for count in new_imports.values())
        found["acknowledged"] += len(said)
        found["imports"] += len(brought)
        versions, imports = new_versions, new_imports
    return found


def main() -> None:
    place, kills = sys.argv[1], int(sys.argv[2])
    random = Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    found: Counter[str] = Counter()
    began = time.monotonic()
    if "://" in place:
        found = one_corpus(place, kills, random)
    else:  # a new file now and then, since all of it is checked after each kill
        for first in range(0, kills, IN_ONE):
            found.update(one_corpus(f"{place}.{first}", min(IN_ONE, kills - first), random))
    print(json.dumps(found | {"seconds": round(time.monotonic() - began)}))
    vacuous = found["acknowledged"] < kills or not found["imports"]
    sys.exit(bool(found["lost"] or found["torn"] or found["faults"] or vacuous))


if __name__ == "__main__":
    main()
