# SPDX-License-Identifier: MIT
"""The names that are written instead of people's: the same for a word of a name wherever it stands, and for no other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, product
from random import Random

from annotation.arabic import key
from resources import path

# Letters with the signs above and below them, and the tatweel between.
NAME_WORD = re.compile(r"(?:[^\W\d_]|[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed])+")
_ARABIC = re.compile(r"[\u0600-\u06ff]")


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    data = tomllib.loads(path("pseudonyms.toml").read_text(encoding="utf-8"))
    return {
        kind: tuple(filter(None, (w.strip() for w in re.split("[،\n]", text)))) for kind, text in data.items()
    }


@cache
def _joints() -> frozenset[str]:
    return frozenset(map(key, _lists()["joints"]))


class StandIns:
    """Words of names, by their folded key, and what is written instead of each.

    Two spellings of a word (أحمد, احمد) have one stand-in, two words never do, and no stand-in is itself
    a word of a name that has to be hidden. What was chosen once stays: begin with `known` to go on.
    """

    def __init__(self, known: Mapping[str, str], chance: Random) -> None:
        self.words = dict(known)
        self._chance = chance
        self._hidden: set[str] = set()
        self._pools: dict[str, Iterator[str]] = {}

    def meet(self, names: Iterable[str]) -> None:
        """Hear all names that are to be hidden, before the first is."""
        for name in names:
            self._hidden.update(key(word) for word in NAME_WORD.findall(name))

    def instead_of(self, word: str, before: str = "") -> str:
        """What to write for a word of a name; `before` is the word before it in the name.

        Words that join names (بن, عبد …) are left as they are.
        """
        folded = key(word)
        if folded in _joints() or len(folded) < 2:
            return word
        if folded not in self.words:
            self.words[folded] = self._choose(word, folded, before)
        return self.words[folded]

    def is_hidden(self, word: str) -> bool:
        """Whether this is a word of a name that has been heard of, and no joint."""
        folded = key(word)
        return folded in self._hidden and folded not in _joints()

    def _choose(self, word: str, folded: str, before: str) -> str:
        if not _ARABIC.search(word):
            kind = "foreign"
        elif key(before) == key("عبد"):
            kind = "servants"
        elif folded.startswith("ال"):
            kind = "families"
        elif before:
            kind = "plain_families"
        else:
            kind = "feminine" if _is_feminine(word) else "masculine"
        taken = set(map(key, self.words.values()))
        if kind not in self._pools:
            self._pools[kind] = self._pool(kind)
        for candidate in self._pools[kind]:
            if key(candidate) not in self._hidden and key(candidate) not in taken:
                return candidate
        raise LookupError("There are more names than stand-ins for them.")

    def _pool(self, kind: str) -> Iterator[str]:
        """Candidates in an order of chance; when the list is used up, made-up family names, then numbered ones."""
        lists = _lists()
        if kind == "foreign":
            return (f"Name{number}" for number in range(1, 1_000_000))
        article = "" if kind == "plain_families" else "ال"
        endings = [ending.strip() for ending in lists["endings"]]
        first = list(lists[kind])
        made = [f"{article}{stem}{ending}" for stem, ending in product(lists["stems"], endings)]
        pairs = product(lists["stems"], lists["stems"], endings)
        longer = [f"{article}{one}{other}{ending}" for one, other, ending in pairs]
        for some in (first, made, longer):
            self._chance.shuffle(some)
        return chain(first, made, longer)


def _is_feminine(word: str) -> bool:
    """A guess: a known name of a woman, or an ending that most names of women have and few of men."""
    known = frozenset(map(key, _lists()["feminine"]))
    men = {
        key(name)
        for name in ("حمزة", "أسامة", "حذيفة", "طلحة", "عبادة", "معاوية", "عروة", "سلامة", "خليفة", "جمعة")
    }
    return key(word) in known or (word.endswith(("ة", "اء", "ى")) and key(word) not in men)
