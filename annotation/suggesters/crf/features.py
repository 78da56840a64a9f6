# SPDX-License-Identifier: MIT
"""From words to features: hashes of what stands at a place and around it, computed for a whole text at once."""

from __future__ import annotations

from collections.abc import Sequence

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


def of_words(sentences: Sequence[Sequence[str]], types: WordTypes) -> list[Hashes]:
    """For each sentence a matrix of hashes, a row for each word: what the words say without their history."""
    flat: list[str] = []
    places: list[tuple[int, int]] = []
    for words in sentences:
        flat += [BEGIN] * EDGE
        places.append((len(flat), len(flat) + len(words)))
        flat += words
        flat += [END] * EDGE
    if not flat:
        return []
    table = types.rows(flat)
    matrix = np.hstack(
        [
            mixed(_looked_at(table, _ALONE), 1000 + 10 * np.arange(len(_ALONE))),
            paired(_looked_at(table, _LEFT), _looked_at(table, _RIGHT), 9000 + 10 * np.arange(len(_LEFT))),
        ]
    )
    return [matrix[first:last] for first, last in places]


def _looked_at(table: Hashes, seen: Sequence[tuple[int, str]]) -> Hashes:
    """For each (distance, slot) the column of what stands there, 0 beyond the ends."""
    wide = np.pad(table, ((EDGE, EDGE), (0, 0)))
    rows = np.arange(len(table))[:, None] + np.array([EDGE + at for at, _ in seen])
    return wide[rows, [SLOT[slot] for _, slot in seen]]


def of_evidence(columns: Hashes, reach: int, salt: int) -> Hashes:
    """Features of columns of evidence (what a voice said of each word), at each place and `reach` to both sides.

    A column's features stay the same when others are added after it.
    """
    count, places = columns.shape[1], 2 * reach + 1
    wide = np.pad(columns, ((reach, reach), (0, 0)))
    near = np.hstack([wide[at : at + len(columns)] for at in range(places)])
    salts = salt + np.arange(count) * places + np.arange(places)[:, None]
    return mixed(near, salts.ravel())
