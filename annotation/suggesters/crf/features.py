# SPDX-License-Identifier: MIT
"""From words to features: hashes of what stands at a place and around it, computed for a whole text at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from annotation.suggesters.crf.word_types import BEGIN, END, KINDS, SLOT, SLOTS, Hashes, WordTypes

EDGE = 2  # places before and after a sentence that a feature may look at

_KIND = [f"kind{number}" for number in range(KINDS)]
_ALONE = [(0, slot) for slot in SLOTS]
_ALONE += [
    (at, slot)
    for at in (-1, 1)
    for slot in ("word", "citation", "s2", "s3", "p2", "shape", "foreign", *_KIND)
]
_ALONE += [(at, slot) for at in (-2, 2) for slot in ("word", *_KIND[:3])]
_PAIRS = [
    *((-1, "word", 0, "word"), (0, "word", 1, "word"), (-1, "citation", 0, "citation")),
    *(
        (0, "citation", 1, "citation"),
        (-2, "word", -1, "word"),
        (-1, "kind0", 0, "s3"),
        (-1, "word", 0, "shape"),
    ),
    *(
        (-1, "kind0", 0, "kind0"),
        (0, "kind0", 1, "kind0"),
        (-2, "kind0", -1, "kind0"),
        (-1, "word", 0, "foreign"),
    ),
]
_LEFT = [(first, slot) for first, slot, _, _ in _PAIRS]
_RIGHT = [(second, slot) for _, _, second, slot in _PAIRS]
_SALTS = 1000 + 10 * np.arange(len(_ALONE))
_PAIR_SALTS = 9000 + 10 * np.arange(len(_PAIRS))


def mixed(values: Hashes, salt: NDArray[np.int64] | int) -> Hashes:
    """The values under another salt, so that one word at two places makes two features; 0 stays 0."""
    out = (values + np.asarray(salt).astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
    out ^= out >> np.uint64(29)
    out *= np.uint64(0xBF58476D1CE4E5B9)
    out ^= out >> np.uint64(32)
    out[values == 0] = 0
    return out


def paired(left: Hashes, right: Hashes, salt: NDArray[np.int64] | int) -> Hashes:
    """A value for both together; 0 where one of them is."""
    both = mixed(left * np.uint64(3) + right * np.uint64(0xD6E8FEB86659FD93), salt)
    return np.where((left == 0) | (right == 0), np.uint64(0), both)


def of_words(sentences: Sequence[Sequence[str]], types: WordTypes) -> Hashes:
    """Hashes in a row for each word of the sentences, one after another: what the words say without their history."""
    flat = list(chain.from_iterable([*[BEGIN] * EDGE, *words, *[END] * EDGE] for words in sentences))
    table = types.rows(flat)
    places = _spread([len(words) for words in sentences], 2 * EDGE) - EDGE
    return np.hstack(
        [
            mixed(_looked_at(table, places, _ALONE), _SALTS),
            paired(_looked_at(table, places, _LEFT), _looked_at(table, places, _RIGHT), _PAIR_SALTS),
        ]
    )


def _looked_at(table: Hashes, places: NDArray[np.int64], seen: Sequence[tuple[int, str]]) -> Hashes:
    """For each (distance, slot) the column of what stands there, seen from these places."""
    rows = places[:, None] + np.array([at for at, _ in seen])
    return table[rows, [SLOT[slot] for _, slot in seen]]


def of_evidence(columns: Hashes, reach: int, salt: int, lengths: Sequence[int] | None = None) -> Hashes:
    """Features of columns of evidence (what a voice said of each word), at each place and `reach` to both sides.

    The rows are those of one sentence, or of several of these `lengths`: none looks into another. A column's features
    stay the same when others are added after it.
    """
    size, count = columns.shape
    lengths = [size] if lengths is None else lengths
    wide = np.zeros((size + reach * (len(lengths) + 1), count), np.uint64)
    places = _spread(lengths, reach)
    wide[places] = columns
    near = np.hstack([wide[places + at] for at in range(-reach, reach + 1)])
    return mixed(near, _salts(salt, count, 2 * reach + 1))


def _spread(lengths: Sequence[int], gap: int) -> NDArray[np.int64]:
    """The places of the words of sentences of these lengths, with `gap` empty ones before and after each sentence."""
    sentence = np.repeat(np.arange(1, len(lengths) + 1), lengths)
    return np.arange(len(sentence)) + gap * sentence


@lru_cache(256)
def _salts(salt: int, count: int, places: int) -> NDArray[np.int64]:
    return np.ravel(salt + np.arange(count) * places + np.arange(places)[:, None])
