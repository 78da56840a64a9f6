# SPDX-License-Identifier: MIT
"""What suggesting and learning cost: CPU time by document and sentence, throughput of lists and rules, bytes of the weights."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Iterator
from itertools import islice, product
from pathlib import Path
from statistics import median, quantiles
from time import process_time
from typing import Any

from bench_learning import Piece, marked, pieces
from corpus_news import records

from annotation.arabic import fold
from annotation.document import Document
from annotation.scheme import Scheme, load
from annotation.simulation import sentences_of
from annotation.suggesters.catalogue import rules, suggesters
from annotation.suggesters.crf.learner import Learner
from annotation.suggesters.crf.storage import dump
from annotation.suggesters.lexicon import rows, table
from annotation.suggesters.names import NameIndex

GOALS = {
    "suggest a document": 60,
    "learn a sentence": 5,
    "replay a document": 150,
}  # CPU milliseconds, median
NAMES, BYTES, RULED = (
    100_000,
    10_000_000,
    1_000_000,
)  # names of the list; bytes for it; code points for the rules
Spent = dict[str, list[float]]


def timed(spent: list[float], call: Callable[[], object]) -> None:
    """CPU milliseconds of a call."""
    began = process_time()
    call()
    spent.append(1000 * (process_time() - began))


def live(work: list[Piece], scheme: Scheme) -> dict[str, Any]:
    """An annotator's day: a document that is new to the learner, its sentences, its replay; and what is kept of it all."""
    learner = Learner(scheme, suggesters())
    spent: Spent = {name: [] for name in GOALS}
    for document, gold in work:
        marks = marked(gold)
        timed(spent["suggest a document"], lambda: learner.suggest(document))  # noqa: B023 (called at once)
        for place in sentences_of(document, gold):
            timed(spent["learn a sentence"], lambda: learner.learn_sentence(document, marks, place))  # noqa: B023
        timed(spent["replay a document"], lambda: learner.replay(document, marks))  # noqa: B023
    late = {name: times[len(times) // 2 :] for name, times in spent.items()}
    chains = (learner.model.layers.outer, learner.model.layers.inner)
    arrays = (
        array
        for chain in chains
        for array in (chain.table, chain.weights, chain.squares, chain.moves, chain.move_squares)
    )
    return {
        "documents": len(work),
        "tags": chains[0].weights.shape[1],
        **{
            name: {
                "median": round(median(times), 2),
                "p95": round(quantiles(times, n=20)[-1], 2),
                "least": round(min(times), 2),
                "goal": GOALS[name],
            }
            for name, times in late.items()
        },
        "file_mb": round(len(dump(learner.model, "", [])) / 1e6, 2),
        "arrays_mb": round(sum(array.nbytes for array in arrays) / 1e6, 1),
    }


def news(size: int) -> Iterator[Document]:
    """Documents that no one wrote, together of at least so many bytes; no two alike."""
    count = 0
    for record in records(10**6, marks=20, words=18, seed=7):
        yield Document(record["text"], "", record["id"])
        count += len(record["text"].encode())
        if count >= size:
            return


def rates(documents: list[Document], call: Callable[[Document], object]) -> dict[str, float]:
    """Millions of code points a CPU second, for each tenth of the documents: median and best."""
    found = []
    size = max(1, len(documents) // 10)
    for first in range(0, len(documents), size):
        some = documents[first : first + size]
        began = process_time()
        for document in some:
            call(document)
        found.append(sum(len(one.text) for one in some) / (process_time() - began) / 1e6)
    return {"median": round(median(found), 2), "best": round(max(found), 2)}


def throughput(gold: list[Piece]) -> dict[str, Any]:
    """The name list with folding over text that no one wrote, the rules and lists over that and over news."""
    given, family = (table("names")[kind] for kind in ("given", "surnames"))
    known = [row[0] for row in rows("places")]
    known += [f"{a} {b}" for a, b in islice(product(given, family), NAMES - len(known))]
    index = NameIndex((name, True) for name in known)
    texts = list(news(BYTES))
    random.Random(3).shuffle(texts)
    scheme = load("conflict-news")

    def find(document: Document) -> None:
        for _ in index.find(fold(document.text).text):
            pass

    def ruled(document: Document) -> None:
        for voice in rules():
            voice.suggest(document, scheme)

    ruled(texts[0])
    some = list(islice(texts, 1 + RULED // len(texts[0].text)))
    plain = [Document(document.text, "", document.id) for document, _ in gold]
    return {
        "names": len(known),
        "names with folding": rates(texts, find),
        "rules and lists, text no one wrote": rates(some, ruled),
        "rules and lists, ANERcorp": rates(plain, ruled),
    }


def main() -> int:
    """Print the figures as JSON, write build/bench/suggest.json."""
    data = Path(os.environ.get("TAWSIM_DATA", ""))
    if not (data / "wojood_sample").is_dir():
        print("Set TAWSIM_DATA to the folder that holds wojood_sample/ and anercorp/.", file=sys.stderr)
        return 2
    anercorp = pieces(data, "anercorp", "conll")
    figures = {
        "millions of code points a CPU second": throughput(anercorp[:200]),
        "wojood, nested": live(pieces(data, "wojood_sample", "conll-nested"), load("wojood")),
        "anercorp, first 100": live(anercorp[:100], load("anercorp")),
        "anercorp, all": live(anercorp, load("anercorp")),
    }
    text = json.dumps(figures, ensure_ascii=False, indent=1)
    print(text)
    out = Path("build/bench/suggest.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
