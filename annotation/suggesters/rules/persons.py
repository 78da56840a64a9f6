# SPDX-License-Identifier: MIT
"""Persons: given names with what follows them, kunyas, names after titles and after verbs of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotation.suggesters.foreign import looks_foreign
from annotation.suggesters.reading import Found, Line
from annotation.suggesters.rules.shape import Shape

LETTERS = {
    "names.single": "1",
    "common.function": "f",
    "triggers.address": "T",
    "triggers.occ_definite": "T",
    "triggers.occ": "t",
    "triggers.say": "V",
    "names.ambiguous": "g",
    "names.given": "G",
    "names.foreign": "G",
    "names.surnames": "S",
    "time.weekday": "f",
    "time.month": "f",
    "common.noun": "f",
    "common.after_name": "f",
    "triggers.gpe": "f",
    "triggers.org": "f",
    "triggers.fac": "f",
    "triggers.occ_more": "m",
    "triggers.telling": "f",
    "time.relative": "f",
    "time.period": "f",
    "peoples.nationality": "n",
    "peoples.people": "f",
    "peoples.plural": "f",
    "time.ordinal": "o",
    "time.one_to_ten": "f",
    "time.large": "f",
}
KUNYA = {
    "ابو": "K",
    "ابي": "K",
    "ابا": "K",
    "ام": "k",
    "ابن": "K",
    "بن": "B",
    "بنت": "B",
    "ال": "B",
    "عبد": "A",
    "ذو": "k",
    "فان": "B",
    "دي": "B",
    "دا": "B",
    "دو": "B",
    "فون": "B",
    "لا": "f",
    "الدين": "D",
    "الله": "D",
    "ولد": "B",
}

# What a name goes on with: another name, a connecting word and its name, an unknown word (x foreign, l with article).
_NEXT = r"(?:[GgSxla]_*D?|B_*[GgSxlwTna]_*D?|K[GgSxlwna]_*D?|A[lTnmDS]|D)"
_GIVEN = r"(?:G_*D?|A[lTnmDS]|a(?=[BGgSK]))"
NAMES = [
    (r"(?<![Tt])1_*", 0.8, "well-known person"),
    (rf"{_GIVEN}{_NEXT}{{1,4}}", 0.8, "given name and what follows it"),
    (rf"{_GIVEN}w(?={_NEXT}|[^wnm]|$)", 0.6, "given name and an unknown word"),
    (
        rf"g(?:[GSxK]D?|g(?=[GgSxl])|l(?=[fV,.،)\"])|B[GgSxlw]){_NEXT}{{0,3}}",
        0.7,
        "likely given name and what follows it",
    ),
    (r"[xS]{1,3}S", 0.7, "family name after an unknown word"),
    (rf"(?<=T)(?:m|n)*()(?:[GgSx]D?|A[lTnmDS]|K[GgSxlwn])(?:{_NEXT}){{0,4}}", 0.8, "title before a name"),
    (rf"(?<=T)()w(?:[GSx]D?|l(?=[f,.،)\"V])){_NEXT}{{0,2}}", 0.6, "title before unknown words"),
    (rf"(?<=V)()[xGS](?:{_NEXT}){{1,3}}", 0.7, "name after a verb of saying"),
    (r"(?<=V)()[xS](?=[f(,،\"])", 0.5, "foreign-looking word after a verb of saying"),
    (rf"K[GgSxlwna]_*D?(?:T(?![GgxwSKA])|{_NEXT}){{0,3}}", 0.7, "kunya"),
    (r"k[Gg]D?", 0.6, "kunya"),
    (r"S", 0.6, "well-known family name"),
    (r"x{2,3}(?=[f(,،.\"V])", 0.4, "foreign-looking words"),
    (r"G_*", 0.4, "given name"),
]
_rules = [(re.compile(rule), confidence, reason) for rule, confidence, reason in NAMES]


def persons(line: Line) -> Iterator[Found]:
    """The persons of a paragraph, longest first where rules compete."""
    shape = Shape(line, LETTERS, KUNYA)
    letters = list(shape.text)
    for at, letter in enumerate(letters):
        key = line.words[at].key
        hit = line.name(at)
        if letter in "wGg" and hit and hit.meaning.label != "PERS" and not hit.meaning.needs:
            letters[at] = "p" if letter == "w" or line.after(hit.end) > at + 1 else letter
        elif letter == "w":
            letters[at] = _unknown(key)
        elif key == "علي" and line.source_letter(at) == "ي":
            letters[at] = "a"  # Ali, or علي for على, as many papers print it
    shape.text = "".join(letters)
    taken: set[int] = set()
    for pattern, confidence, reason in _rules:
        for match in shape.matches(pattern):
            first = match.start(1) if match.lastindex else match.start()
            words = range(first, match.end())
            if words and taken.isdisjoint(words):
                taken.update(words)
                yield shape.found(first, match.end(), "PERS", confidence, reason)


def _unknown(key: str) -> str:
    """The letter of a word that no list knows: l with the article, x foreign-looking, v verb-like, w any other."""
    if key.startswith("ال"):
        return "l" if len(key) > 4 else "f"
    if looks_foreign(key):
        return "x"
    return "w" if len(key) > 2 and not key.endswith("ا") else "f"
