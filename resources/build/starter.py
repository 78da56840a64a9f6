# SPDX-License-Identifier: MIT
"""Makes resources/starter/starter.bin: weights and lexicon for persons, places and bodies, from public gold.

    python resources/build/starter.py ../shared/data [--without anercorp] [--out FILE]

The same data give the same bytes. The file is under CC BY-SA 4.0, as the gold is: see NOTICE.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pycrfsuite
from numpy.typing import NDArray
from starter_gold import LABELS, SETS, SPEAKS, Piece, checksums, pieces

from annotation.scheme import load
from annotation.suggesters.catalogue import rules
from annotation.suggesters.crf import features
from annotation.suggesters.crf.experience import View
from annotation.suggesters.crf.layers import outermost
from annotation.suggesters.crf.ready import ReadyChain, dump
from annotation.suggesters.crf.recall import Labelled
from annotation.suggesters.crf.roles import OUT, ROLES, Roles
from resources import path

FOLDS = 10  # stretches of the documents: the lexicon that a fold sees is made of the others
OFTEN = 2  # times a feature must be met
IN_NAMES, OUTSIDE_ONLY = 1, 5  # times a word must be met to stand in the lexicon
FAINT = 0.05  # weights below are left out
TRAINING = {"c1": 0.1, "c2": 0.05, "max_iterations": 80, "feature.possible_transitions": True}
Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the gold: its fold, its words, what they show, and its names."""

    fold: int
    words: tuple[str, ...]
    fixed: Hashes
    spans: list[Labelled]


def sentences(work: Sequence[Piece]) -> Iterator[Sentence]:
    """The sentences of the pieces as the model sees them."""
    scheme = load(SPEAKS)
    for at, (document, gold) in enumerate(work):
        view = View.of(document, scheme, rules())
        for number, words in enumerate(view.words):
            start, end = view.range_of(number)
            inside = [
                (*view.in_words(number, a, b), label) for a, b, label in gold if start <= a and b <= end
            ]
            yield Sentence(
                at * FOLDS // len(work),
                words,
                view.fixed[number],
                outermost(one for one in inside if one[0] < one[1])[0],
            )


def lexicon(read: Sequence[Sentence], without: int | None = None) -> Roles:
    """The roles of the words that say something, from all documents or all but one fold of them."""
    counted = Roles()
    for one in read:
        if without is None or one.fold != without:
            counted.learn(one.words, one.spans, complete=True)
    kept = Roles()
    for form, counts in counted.counts.items():
        named = sum(counts.values()) - counts.get(OUT, 0)
        if named >= IN_NAMES or counts.get(OUT, 0) >= OUTSIDE_ONLY:
            for role, count in counts.items():
                kept.counts.add(form, role, count)
    kept.counts.settle()
    return kept


def seen(one: Sentence, roles: Roles) -> NDArray[np.uint32]:
    """All features of the words of a sentence, as the first halves of their hashes."""
    told = np.array([roles.features(word) for word in one.words], np.uint64)
    both = np.hstack([one.fixed, features.of_evidence(told, 1, ROLES)])
    return (both >> np.uint64(32)).astype(np.uint32)


def trained(read: Sequence[Sentence]) -> pycrfsuite.Tagger:
    """A chain trained on the sentences, each seeing the lexicon of other documents."""
    folds = [lexicon(read, fold) for fold in range(FOLDS)]
    rows = [seen(one, folds[one.fold]) for one in read]
    keys, counts = np.unique(np.concatenate([row.ravel() for row in rows]), return_counts=True)
    kept = keys[(counts >= OFTEN) & (keys > 0)]
    print(f"{len(kept):,} of {len(keys):,} features are met {OFTEN} times", file=sys.stderr)
    trainer = pycrfsuite.Trainer("lbfgs", TRAINING, verbose=False)
    for one, row in zip(read, rows, strict=True):
        known = kept[np.minimum(np.searchsorted(kept, row), len(kept) - 1)] == row
        words = [[f"{key:x}" for key in word[there]] for word, there in zip(row, known, strict=True)]
        tags = ["O"] * len(words)
        for first, last, label in one.spans:
            tags[first:last] = [f"B {label}", *[f"I {label}"] * (last - first - 1)]
        trainer.append(words, tags)
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "chain")
        trainer.train(place)
        tagger = pycrfsuite.Tagger()
        tagger.open(place)
        tagger.info()
        return tagger


def chain(tagger: pycrfsuite.Tagger) -> ReadyChain:
    """The weights that say something."""
    info = tagger.info()
    number = {"O": 0}
    for at, label in enumerate(LABELS):
        number[f"B {label}"], number[f"I {label}"] = 1 + 2 * at, 2 + 2 * at
    loud = {one: weight for one, weight in info.state_features.items() if abs(weight) >= FAINT}
    keys = np.array(sorted({int(key, 16) for key, _ in loud}), np.uint32)
    row = {f"{key:x}": at for at, key in enumerate(keys)}
    weights = np.zeros((len(keys), len(number)), np.float32)
    for (key, tag), weight in loud.items():
        weights[row[key], number[tag]] = np.float16(weight)
    moves = np.zeros((len(number) + 1, len(number)), np.float32)
    for (one, other), weight in info.transitions.items():
        moves[number[one], number[other]] = np.float16(weight)
    return ReadyChain(LABELS, keys, weights, moves)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, train, write; print what it is made of."""
    parser = argparse.ArgumentParser(description="Make the starter.")
    parser.add_argument("data", nargs="?", default=os.environ.get("TAWSIM_DATA", ""), type=Path)
    parser.add_argument("--without", action="append", default=[], choices=SETS)
    parser.add_argument("--out", type=Path, default=path("starter/starter.bin"))
    told = parser.parse_args(arguments)
    names = [name for name in SETS if name not in told.without]
    missing = [name for name in names if not (told.data / name).is_dir()]
    if missing:
        print(
            f"{told.data} holds no {', '.join(missing)}: name the folder of gold, or set TAWSIM_DATA.",
            file=sys.stderr,
        )
        return 2
    work = [piece for name in names for piece in pieces(told.data, name)]
    read = list(sentences(work))
    made = chain(trained(read))
    roles = lexicon(read)
    data = dump(made, roles, checksums(told.data, names))
    told.out.parent.mkdir(parents=True, exist_ok=True)
    told.out.write_bytes(data)
    spans = Counter(label for one in read for _, _, label in one.spans)
    forms = sum(1 for _ in roles.counts.items())
    print(
        f"{told.out}: {len(data):,} bytes; {len(made.keys):,} features, {forms:,} words, from {dict(spans)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
