# SPDX-License-Identifier: MIT
"""Agreement of three annotators on a thousand documents, with nervaluate and seqeval on the same spans in the same run."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import corpus_news as news

from annotation.agreement.comparing import compare
from annotation.agreement.figures import Agreement
from annotation.span import Span
from annotation.tokens import Range, words

DOCUMENTS, MARKS, BETWEEN = 1_000, 22, 10
PEOPLE = ("mona", "omar", "rim")
LABELS = ("GPE", "ORG", "PERS")
# Seconds of CPU that the figures may take, with words, intervals and all.
MOST = 5.0


def layers(spans: list[dict[str, Any]], text: str, chance: random.Random) -> dict[str, list[Span]]:
    """The same spans as three people would mark them: one in seven missing, of another label, or with another edge."""
    found: dict[str, list[Span]] = {name: [] for name in PEOPLE}
    for name in PEOPLE:
        for span in spans:
            start, end, label = span["start"], span["end"], span["label"]
            luck = chance.random()
            if luck < 0.05:
                continue
            if luck < 0.10:
                label = chance.choice(LABELS)
            elif luck < 0.15:
                start = text.rfind(" ", 0, start - 1) + 1
            found[name].append(Span(start, end, label, span["id"]))
    return found


def tags(places: list[Range], spans: list[Span]) -> list[str]:
    """The words as IOB2 tags, for those who read nothing else."""
    starts, ends = (
        {start: n for n, (start, _) in enumerate(places)},
        {end: n for n, (_, end) in enumerate(places)},
    )
    found = ["O"] * len(places)
    for span in spans:
        first, last = starts[span.start], ends[span.end]
        found[first : last + 1] = [f"B-{span.label}"] + [f"I-{span.label}"] * (last - first)
    return found


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


def main() -> None:
    chance = random.Random(7)
    texts = [
        (r["text"], r["layers"][0]["spans"]) for r in news.records(DOCUMENTS, marks=MARKS, words=BETWEEN)
    ]
    documents = [(text, layers(spans, text, chance)) for text, spans in texts]
    words("تمهيد")  # brings camel-tools along, once for all

    def ours() -> dict[str, Any]:
        figures = Agreement(
            LABELS, [(str(n), compare(t, said, words(t), LABELS)) for n, (t, said) in enumerate(documents)]
        )
        every = (figures.by_label(), figures.by_pair(), figures.by_document())
        return {"figures": figures, "words": figures.words(), "sure": figures.confidence(), "every": every}

    spent, found = timed(ours)
    figures = found["figures"]
    from nervaluate.evaluator import Evaluator
    from seqeval.metrics import f1_score

    spelt = [{name: tags(words(text), spans) for name, spans in said.items()} for text, said in documents]

    def seqeval() -> float:
        pairs = [([d[a] for d in spelt], [d[b] for d in spelt]) for a, b in combinations(PEOPLE, 2)]
        return sum(f1_score(one, other) for one, other in pairs) / len(pairs)

    def nervaluate() -> float:
        total = []
        for one, other in combinations(PEOPLE, 2):
            told = Evaluator(
                [d[one] for d in spelt], [d[other] for d in spelt], tags=list(LABELS), loader="list"
            )
            total.append(told.evaluate()["overall"]["strict"].f1)
        return sum(total) / len(total)

    others = {"seqeval": timed(seqeval), "nervaluate": timed(nervaluate)}
    pairs = [spans.exact or 0.0 for _, spans, _ in figures.by_pair().values()]
    mine = sum(pairs) / len(pairs)
    rows = [("tawsim, all figures", spent, mine)] + [
        (f"{name}, F1 alone", s, f1) for name, (s, f1) in others.items()
    ]
    print(f"{DOCUMENTS} documents, {len(PEOPLE)} annotators, {sum(len(d[PEOPLE[0]]) for d in spelt)} words")
    print(f"{'':24}{'CPU s':>8}{'exact F1, mean of pairs':>26}")
    for name, seconds, f1 in rows:
        print(f"{name:24}{seconds:8.2f}{f1:26.6f}")
    print(f"κ {found['words'].kappa:.4f}, α {found['words'].alpha:.4f}, exact F1 {found['sure']['exact']}")
    held = spent < MOST and all(abs(f1 - mine) < 1e-9 for _, (_, f1) in others.items())
    out = Path("build/bench")
    out.mkdir(parents=True, exist_ok=True)
    told = {
        "documents": DOCUMENTS,
        "cpu_s": {name: s for name, s, _ in rows},
        "f1": {n: f for n, _, f in rows},
    }
    (out / "agreement.json").write_text(
        json.dumps(told | {"held": held}, ensure_ascii=False, indent=1), "utf-8"
    )
    print("held" if held else f"NOT HELD: more than {MOST} s, or another F1 than the others")
    raise SystemExit(not held)


if __name__ == "__main__":
    main()
