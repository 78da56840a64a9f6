# SPDX-License-Identifier: MIT
"""A team at work on a guarded corpus: annotators, an adjudicator, and a server that is killed and started again in the middle.

    python tests/faults/guarded.py FOLDER ANNOTATORS SECONDS

No acknowledged edit may be lost, and whatever goes wrong is told in a sentence. Prints one JSON object; the exit code
tells whether all held.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

import worker
from server import Server

from annotation.adjudication import Rule
from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.scheme import load
from annotation.span import Span
from corpus.annotators import GOLD
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import CancelledError, ConflictError, CorpusError
from corpus.team import guard
from corpus.team.adjudication import answer, matter, take_over_all
from corpus.team.assignments import assign
from corpus.team.roles import Role

DOCUMENTS = 6


def opened(url: str, over: float) -> Corpus:
    """The corpus, as soon as the server answers."""
    while True:
        try:
            return Corpus.open(url)
        except CorpusError:
            if time.monotonic() > over + 60:
                raise
            time.sleep(0.2)


def annotate(url: str, name: str, over: float, pipe: int) -> None:
    """Marks and unmarks; what was acknowledged is remembered here, what is not sure is taken out of account."""
    random, counts = Random(name), Counter(acknowledged=0, told=0, raw=0, back=0)
    there: dict[str, str] = {}
    unsure: set[str] = set()
    down = False
    with opened(url, over) as corpus:
        while time.monotonic() < over:
            id = f"d{random.randrange(DOCUMENTS)}"
            mine = [s for s in corpus_marks(corpus, id, name) or () if there.get(s.id) == id]
            start = random.randrange(len(worker.TEXT) - 10)
            span = Span.new(start, start + random.randrange(1, 9), random.choice(["PERS", "LOC"]))
            edit = Edit(frozenset({span}))
            if mine and random.random() < 0.4:
                span = random.choice(mine)
                edit = Edit(removed=frozenset({span}))
            try:
                corpus.annotations.apply(id, name, edit)
            except CorpusError:
                counts["told"] += 1
                there.pop(span.id, None)
                unsure.add(span.id)
                down = True
                time.sleep(0.1)
                continue
            except Exception:
                traceback.print_exc()
                counts["raw"] += 1
                unsure.add(span.id)
                continue
            counts["acknowledged"] += 1
            counts["back"] += down
            down = False
            if edit.added:
                there[span.id] = id
            else:
                there.pop(span.id)
                unsure.discard(span.id)
    kept = {span: id for span, id in there.items() if span not in unsure}
    os.write(pipe, json.dumps([name, counts, kept]).encode() + b"\n")


def corpus_marks(corpus: Corpus, id: str, name: str) -> frozenset[Span] | None:
    try:
        return corpus.annotations.marks(id, name).spans
    except CorpusError:
        return None


def settle(url: str, name: str, over: float, pipe: int) -> None:
    """Takes over what is agreed and answers places, document by document."""
    random, counts = Random(name), Counter(settled=0, told=0, raw=0)
    with opened(url, over) as corpus:
        while time.monotonic() < over:
            id = f"d{random.randrange(DOCUMENTS)}"
            try:
                take_over_all(corpus, Rule.ALL, name, ids=[id])
                for place in matter(corpus, id).open[:3]:
                    answer(corpus, id, place, random.choice(place.versions)[0], name)
                    counts["settled"] += 1
            except (ConflictError, CancelledError, CorpusError):
                counts["told"] += 1
                time.sleep(0.1)
            except Exception:
                traceback.print_exc()
                counts["raw"] += 1
    os.write(pipe, json.dumps([name, counts, {}]).encode() + b"\n")


def main() -> None:
    server = Server(Path(sys.argv[1]))
    server.start()
    try:
        sys.exit(work(server, int(sys.argv[2]), float(sys.argv[3])))
    finally:
        server.stop()


def work(server: Server, annotators: int, seconds: float) -> bool:
    """Whether anything did not hold."""
    names = [f"annotator{n}" for n in range(annotators)]
    with Corpus.create(server.url, load("anercorp")) as corpus:
        for number in range(DOCUMENTS):
            corpus.documents.add(
                Record(Document(worker.TEXT + str(number), f"نص {number}", f"d{number}")), "rima"
            )
        guard.init(corpus)
        for name in names:
            guard.add(corpus, name, Role.ANNOTATOR)
        guard.add(corpus, "dina", Role.ADJUDICATOR)
        # Half of the people are to be done, so that there is something to settle.
        assign(corpus, [f"d{n}" for n in range(DOCUMENTS)], names, "rima")
        with corpus.database.writing() as connection:
            connection.exec_driver_sql("UPDATE assignments SET done = 'x' WHERE annotator %% 2 = 0")
    reader, pipe = os.pipe()
    over = time.monotonic() + seconds
    children = []
    for name in [*names, "dina"]:
        pid = os.fork()
        if pid == 0:
            try:
                url = server.url.replace("postgres@", f"{name}@", 1)
                (settle if name == "dina" else annotate)(url, name, over, pipe)
                os._exit(0)
            finally:
                traceback.print_exc()
                os._exit(9)
        children.append(pid)
    os.close(pipe)
    time.sleep(seconds / 2)
    server.kill()
    time.sleep(1)
    server.start()
    with os.fdopen(reader) as stream:
        told = [json.loads(line) for line in stream]
    ended = [os.waitpid(pid, 0)[1] for pid in children]
    total: Counter[str] = sum((Counter(counts) for _, counts, _ in told), Counter())
    lost = 0
    with Corpus.open(server.url) as corpus:
        for name, _, kept in told:
            found = {
                f"d{n}": {s.id for s in corpus.annotations.marks(f"d{n}", name).spans}
                for n in range(DOCUMENTS)
            }
            lost += sum(span not in found[id] for span, id in kept.items())
        faults = [str(one) for one in check(corpus) if not one.harmless]
        gold = sum(len(corpus.annotations.marks(f"d{n}", GOLD).verdicts) for n in range(DOCUMENTS))
    found = dict(total) | {"lost": lost, "raw": total["raw"], "faults": faults, "gold": gold}
    print(json.dumps(found))
    vacuous = not (total["acknowledged"] and total["told"] and total["back"] and total["settled"])
    return bool(any(ended) or lost or total["raw"] or faults or vacuous)


if __name__ == "__main__":
    main()
