# SPDX-License-Identifier: MIT
"""What a word shows by itself, as hashes: its form, edges, shape and the word lists it stands in. Once per word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from annotation.arabic import key, proclitic_forms
from annotation.suggesters.foreign import looks_foreign
from annotation.suggesters.lexicon import terms

Hashes = NDArray[np.uint64]

KINDS = 6
SLOTS = (
    *("word", "citation", "shape", "p1", "p2", "p3", "s1", "s2", "s3", "s4", "make"),
    *("cp3", "cs2", "cs3", "foreign"),
    *(f"kind{number}" for number in range(KINDS)),
)
SLOT = {name: number for number, name in enumerate(SLOTS)}
BEGIN, END = "\x02", "\x03"  # stand before and after a sentence
MOST = 60_000  # words kept; beyond it the table begins anew

_number = re.compile(r"[\d.,:/%-]*\d[\d.,:/%-]*")
_latin = re.compile(r"[a-z.'-]+")


def hashed(text: str) -> int:
    """A number other than 0 for a text, the same on every machine."""
    return crc32(text.encode()) or 1


@lru_cache(65536)
def forms(word: str) -> tuple[str, ...]:
    """The folded word, then its readings without proclitics, then without the article; digits as 0."""
    plain = re.sub(r"\d", "0", key(word))
    found = dict.fromkeys(form for cut, form in proclitic_forms(plain) if not cut or len(form) >= 3)
    found |= dict.fromkeys(form[2:] for form in tuple(found) if form.startswith("ال") and len(form) > 4)
    return tuple(found)


def citation(word: str) -> str:
    """The barest reading of a word."""
    return forms(word)[-1]


class WordTypes:
    """The table of words met so far; it only saves time, and what it says depends on the word alone. Safe in any thread."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._begin()

    def _begin(self) -> None:
        self._numbers: dict[str, int] = {}
        self._table = np.zeros((1024, len(SLOTS)), np.uint32)  # as `hashed` gives them

    def rows(self, words: Iterable[str]) -> Hashes:
        """A row of hashes for each word, by SLOT; 0 where a slot says nothing."""
        with self._turn:
            if len(self._numbers) > MOST:
                self._begin()
            known = self._numbers
            numbers = [known[word] if word in known else self._number(word) for word in words]
            return self._table[np.array(numbers, np.int64)].astype(np.uint64)

    def _number(self, word: str) -> int:
        number = self._numbers[word] = len(self._numbers)
        if number == len(self._table):
            self._table = np.vstack([self._table, np.zeros_like(self._table)])
        self._table[number, :] = _row(word)
        return number


@lru_cache(65536)
def _row(word: str) -> tuple[int, ...]:
    if word in (BEGIN, END):
        return (hashed(word), *[0] * (len(SLOTS) - 1))
    readings = forms(word)
    plain, bare = readings[0], readings[-1]
    shape = _shape(plain)
    make = f"{min(len(plain), 9)} {plain.startswith('ال')} {len(readings) > 1 and plain[0]} {word[-1] == 'ة'}"
    says = [
        plain,
        bare,
        shape,
        plain[:1],
        plain[:2],
        plain[:3],
        plain[-1:],
        plain[-2:],
        plain[-3:],
        plain[-4:],
    ]
    says += [make, bare[:3], bare[-2:], bare[-3:], "foreign" if looks_foreign(bare) else ""]
    found = [hashed(f"{slot} {value}") if value else 0 for slot, value in enumerate(says)]
    kinds = [hashed(kind) for kind in sorted(_kinds(plain, bare))[:KINDS]]
    return (*found, *kinds, *[0] * (KINDS - len(kinds)))


def _shape(plain: str) -> str:
    if _number.fullmatch(plain):
        return f"number {min(len(plain), 5)}"
    if _latin.fullmatch(plain):
        return "latin"
    if not any(letter.isalnum() for letter in plain):
        return f"sign {plain[:1]}"
    return "word" if plain.isalpha() else "mixed"


def _kinds(plain: str, bare: str) -> set[str]:
    """The word lists that hold a reading of the word, a reading without proclitics marked as such."""
    known = terms()
    found: set[str] = set()
    for cut, form in (*proclitic_forms(plain), (2, bare)):
        kinds = {kind for term in known.get(form, ()) if not term.rest for kind in term.kinds}
        found |= {f"{kind} +" if cut else kind for kind in kinds}
        if cut == 0 and "common.function" in kinds:
            break
    return {kind for kind in found if not (kind.endswith(" +") and kind[:-2] in found)}
