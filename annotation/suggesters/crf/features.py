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


def mixed(values: Hashes, salt: int) -> Hashes:
    """The values under another salt, so that one word at two places makes two features; 0 stays 0."""
    with np.errstate(over="ignore"):
        out = (values + np.uint64(salt)) * np.uint64(0x9E3779B97F4A7C15)
        out ^= out >> np.uint64(29)
        out *= np.uint64(0xBF58476D1CE4E5B9)
        out ^= out >> np.uint64(32)
    return np.where(values == 0, np.uint64(0), out)


def paired(left: Hashes, right: Hashes, salt: int) -> Hashes:
    """A value for both together; 0 where one of them is."""
    both = mixed(left, salt) ^ (mixed(right, salt + 1) >> np.uint64(1))
    return np.where((left == 0) | (right == 0), np.uint64(0), both)


def shifted(column: NDArray[np.uint64], by: int) -> NDArray[np.uint64]:
    """The column as seen from `by` places before: entry i is what stood at i + by, 0 beyond the ends."""
    out = np.zeros_like(column)
    if by > 0:
        out[:-by] = column[by:]
    elif by < 0:
        out[-by:] = column[:by]
    else:
        out[:] = column
    return out


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
    columns = [
        mixed(shifted(table[:, SLOT[slot]], at), 1000 + 10 * number)
        for number, (at, slot) in enumerate(_ALONE)
    ]
    for number, (first, slot, second, other) in enumerate(_PAIRS):
        left, right = shifted(table[:, SLOT[slot]], first), shifted(table[:, SLOT[other]], second)
        columns.append(paired(left, right, 9000 + 10 * number))
    matrix = np.stack(columns, axis=1)
    return [matrix[first:last] for first, last in places]


def of_evidence(columns: Sequence[NDArray[np.uint64]], reach: int, salt: int) -> Hashes:
    """Features of columns of evidence (what a voice said of each word), at each place and `reach` to both sides."""
    found: list[Hashes] = []
    for number, column in enumerate(columns):
        found += [
            mixed(shifted(column, at), salt + 100 * number + at + 50) for at in range(-reach, reach + 1)
        ]
    return np.stack(found, axis=1)
