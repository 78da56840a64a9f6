# SPDX-License-Identifier: MIT
"""Persons: given names with what follows them, kunyas, names after titles and after verbs of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

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
    "names.surnames": "S",
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

# What a name goes on with: another name, a connecting word and its name, a foreign-looking word (x). The last word
# may be one with the article that no list knows: L ends like a family name, l does not. H and h are given names
# behind a proclitic, s a family name: they begin a name and never continue one. First the letters of which every
# match, or what stands before it, has one.
_PART = r"(?:[GgSxa]_*D?|B_*[GgSxlLwTna]_*D?|K[GgSxlLwna]_*D?|A[lLTnmDS]|D)"
_MORE = rf"(?:{_PART}{{1,4}}[lL]?|[lL])"
_GIVEN = r"K?(?:[GH]_*D?|A[lLTnmDS]|a(?=[BGgSK]))"
NAMES = [
    ("1", r"(?<![Tt])1_*", 0.8, "well-known person"),
    (
        "T",
        rf"(?<=T)[mn]*()(?:[GgSx]D?|A[lLTnmDS]|K[GgSxlLwn])(?:{_MORE}|o_*|w{{1,2}}[lL]?|wo_*)?",
        0.8,
        "title before a name",
    ),
    ("GHAa", rf"(?:[gh](?=G))?{_GIVEN}{_MORE}", 0.8, "given name and what follows it"),
    ("G", r"(?<![Tt])Go_*", 0.7, "given name and its number"),
    ("w", rf"{_GIVEN}w(?={_PART}|[^wnmlL]|$)", 0.6, "given name and an unknown word"),
    (
        "gh",
        rf"[gh](?:(?:[GSxK]D?|A[lLTnmDS]|g(?=[GgSxL])|B[GgSxlLw]){_MORE}?|L(?=[fV,.،)\"]))",
        0.6,
        "likely given name and what follows it",
    ),
    ("V", r"(?<=V)()g[gG]", 0.6, "likely given names after a verb of saying"),
    ("T", rf"(?<=T)()w(?:[GSx]D?|[lL](?=[f,.،)\"V])){_MORE}?", 0.6, "title before unknown words"),
    ("V", rf"(?<=V)()[xGS]{_MORE}", 0.7, "name after a verb of saying"),
    ("V", r"(?<=V)()[xS](?=[f(,،\"])", 0.9, "foreign-looking word after a verb of saying"),
    ("K", rf"K[GgSxlLwna]_*D?(?:T(?![GgxwSKA])|{_MORE})?", 0.6, "kunya"),
    ("k", r"k[Gg]D?", 0.6, "kunya"),
    ("Ss", r"[Ss]", 0.8, "well-known family name"),
    ("GH", r"[GH]_*", 0.4, "given name"),
]
_rules = [(needs, re.compile(rule), confidence, reason) for needs, rule, confidence, reason in NAMES]


def persons(line: Line) -> Iterator[Found]:
    """The persons of a paragraph, longest first where rules compete."""
    shape = Shape(line, LETTERS, KUNYA)
    finer = [
        unknown_letter(key)
        if letter == "w" and at not in line.names and key != "علي"
        else _letter(line, shape, at, letter)
        if letter in "wGgS" or key == "علي"
        else letter
        for at, (letter, key) in enumerate(zip(shape.text, line.keys, strict=True))
    ]
    shape.read("".join(finer))
    taken: set[int] = set()
    for needs, pattern, confidence, reason in _rules:
        for match in shape.matches(pattern, needs):
            first = match.start(1) if match.lastindex else match.start()
            words = range(first, match.end())
            if words and taken.isdisjoint(words):
                taken.update(words)
                yield shape.found(first, match.end(), "PERS", confidence, reason)


def _letter(line: Line, shape: Shape, at: int, letter: str) -> str:
    """The letter of a word, made finer by what surrounds it and by how it is written."""
    key = line.key(at)
    if letter in "wGgS":
        hit = line.name(at)
        if (
            hit
            and hit.meaning.label != "PERS"
            and not hit.meaning.needs
            and (letter == "w" or line.after(hit.end) > at + 1)
        ):
            return "p"
    if letter == "w":
        return unknown_letter(key)
    if letter in "GgS" and shape.cut(at):
        return {"G": "H" if key[0] in "ولف" and key[1] not in "بك" else "h", "g": "h", "S": "s"}[letter]
    # Ali, or علي for على, as many papers print it.
    return "a" if key == "علي" and line.source_letter(at) == "ي" else letter


_verb = re.compile(r"[يت]\w{3,}|\w{3,}(?:ت|وا|ها|هم|ه)")
_not_a_name = ("بال", "لل", "كال", "فال", "وال")


@lru_cache(65536)
def unknown_letter(key: str) -> str:
    """The letter of a word that no list knows: l or L with the article, x foreign-looking, w or f any other."""
    if key.startswith("ال"):
        if len(key) < 5 or key in ("الله", "الدين"):
            return "f"
        return "L" if key.endswith("ي") else "l"
    if looks_foreign(key):
        return "x"
    plain = len(key) < 3 or key.endswith("ا") or key.startswith(_not_a_name) or _verb.fullmatch(key)
    return "f" if plain else "w"
