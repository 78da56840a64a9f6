# SPDX-License-Identifier: MIT
"""Texts that are nearly the same: news that several papers printed, a story and its update."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotation.arabic import folded

# Words in a row that are compared; two texts are alike from this share of common rows on.
_ROW = 4
ALIKE = 0.7
# The rows are first compared by 128 hashes, and what these nearly pair is then compared in full.
_HASHES, _NEARLY = 128, 0.5
_word = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts by their names, the earlier first, and how alike they are: from `ALIKE` to 1."""

    first: str
    second: str
    likeness: float


def alike(texts: Iterable[tuple[str, str]]) -> list[Pair]:
    """All pairs of texts (name, text) that share most of their wording, in any spelling.

    Likeness is the Jaccard index of their rows of four folded words; pairs are found by MinHash (Broder 1997)
    with locality-sensitive hashing, so time grows with the number of texts, not with that of pairs.
    """
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=_NEARLY, num_perm=_HASHES)
    rows: dict[str, frozenset[bytes]] = {}
    found: list[Pair] = []
    for name, text in texts:
        mine = _rows(text)
        if not mine:
            continue
        hashes = MinHash(num_perm=_HASHES)
        hashes.update_batch(mine)
        for other in index.query(hashes):
            likeness = len(mine & rows[other]) / len(mine | rows[other])
            if likeness >= ALIKE:
                found.append(Pair(other, name, likeness))
        index.insert(name, hashes)
        rows[name] = mine
    order = {name: place for place, name in enumerate(rows)}
    return sorted(found, key=lambda pair: (order[pair.first], order[pair.second]))


def _rows(text: str) -> frozenset[bytes]:
    words = _word.findall(folded(text))
    return frozenset(
        " ".join(words[n : n + _ROW]).encode() for n in range(max(1, len(words) - _ROW + 1)) if words
    )
