# SPDX-License-Identifier: MIT
"""Arabic spelling: folding that forgets how a word was written but not where, and proclitics."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

TATWEEL = "ـ"
# Vowel signs, Quranic marks and hamza above/below: they sit on the letter before them.
MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
# Direction marks, joiners and the byte order mark: they are no part of a word.
CONTROLS = "\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff"
LETTERS = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06fa-\u06ff"

# From here on Unicode has letters that are to be spelt out; what folding leaves out stands before, all but U+FEFF.
_FIRST_FORM = "\ufb50"

_mark = re.compile(f"[{MARKS}{TATWEEL}]")


@dataclass(frozen=True, slots=True)
class Fold:
    """Which differences of spelling to forget; each can be kept apart."""

    alef: bool = True  # أ إ آ ٱ as ا
    ya: bool = True  # ى and ی as ي, ک as ك
    ta: bool = True  # ة as ه
    hamza: bool = True  # ؤ as و, ئ as ي
    marks: bool = True  # vowel signs and the like left out
    tatweel: bool = True  # ـ left out
    forms: bool = True  # presentation forms as plain letters
    digits: bool = True  # ٣ and ۳ as 3
    case: bool = True  # A as a


ALL = Fold()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with the way back: `places[i]` is where its character i stood in `source`.

    `places` has one entry more than `text`, the length of the source. Units are code points.
    """

    text: str
    source: str
    places: Sequence[int]

    def range_in_source(self, start: int, end: int) -> tuple[int, int]:
        """The source range of a non-empty folded range: marks and tatweel after its last letter included."""
        first, last = self.places[start], self.places[end - 1] + 1
        while last < len(self.source) and _mark.match(self.source[last]):
            last += 1
        return first, last


@dataclass(frozen=True, slots=True)
class _Tables:
    """What one way of folding does: `common` and `rare` letter by letter, `uneven` to the length of the text."""

    common: tuple[tuple[str, str], ...]
    rare: dict[str, str]
    rare_pattern: re.Pattern[str]
    uneven: re.Pattern[str]

    def by_letter(self, text: str) -> str:
        """The text with each letter as its plain one; the length stays.

        Replacing letter after letter takes a tenth of the time of `str.translate`, which asks a table for each.
        """
        for letter, plain in self.common:
            text = text.replace(letter, plain)
        if self.rare_pattern.search(text):
            text = self.rare_pattern.sub(lambda found: self.rare[found[0]], text)
        return text


@lru_cache(8)
def _tables(fold: Fold) -> _Tables:
    common = ""
    common += "أاإاآاٱا" if fold.alef else ""
    common += "ىيیيکك" if fold.ya else ""
    common += "ةه" if fold.ta else ""
    common += "ؤوئي" if fold.hamza else ""
    rare = ""
    if fold.digits:
        rare += "".join(f"{chr(zero + d)}{d}" for zero in (0x660, 0x6F0) for d in range(10)) + "٫.٬,٪%"
    if fold.case:
        rare += "".join(f"{chr(65 + i)}{chr(97 + i)}" for i in range(26))
    uneven = CONTROLS
    uneven += MARKS if fold.marks else ""
    uneven += TATWEEL if fold.tatweel else ""
    uneven += "\ufb50-\ufdff\ufe70-\ufefc" if fold.forms else ""
    return _Tables(
        tuple(zip(common[::2], common[1::2], strict=True)),
        dict(zip(rare[::2], rare[1::2], strict=True)),
        re.compile(f"[{rare[::2]}]" if rare else "(?!)"),
        re.compile(f"[{uneven}]"),
    )


def fold(text: str, how: Fold = ALL) -> Folded:
    """Fold a text for matching and search, keeping the way back to its offsets.

    Most text folds letter by letter; only marks, tatweel, controls (left out) and presentation
    forms (spelt out, Unicode's NFKC) move offsets, and only where they stand.
    """
    tables = _tables(how)
    if not tables.uneven.search(text):
        return Folded(tables.by_letter(text), text, range(len(text) + 1))
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for match in tables.uneven.finditer(text):
        at = match.start()
        pieces.append(text[done:at])
        places.extend(range(done, at))
        done = at + 1
        if text[at] >= _FIRST_FORM:
            plain = _spelt_out(text[at], how)
            pieces.append(plain)
            places.extend([at] * len(plain))
    pieces.append(text[done:])
    places.extend(range(done, len(text) + 1))
    return Folded(tables.by_letter("".join(pieces)), text, places)


def folded(text: str, how: Fold = ALL) -> str:
    """The text of `fold`, where the way back is not needed."""
    tables = _tables(how)
    if tables.uneven.search(text):
        text = tables.uneven.sub(
            lambda found: _spelt_out(found[0], how) if found[0] >= _FIRST_FORM else "", text
        )
    return tables.by_letter(text)


@lru_cache(2048)
def _spelt_out(letter: str, how: Fold) -> str:
    if not ("\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc"):
        return ""
    plain = unicodedata.normalize("NFKC", letter)
    if how.marks:
        plain = re.sub(f"[{MARKS}]", "", plain)
    return plain.replace(TATWEEL, "") if how.tatweel else plain


@lru_cache(65536)
def key(word: str) -> str:
    """The folded form of a short text: what two spellings of one word have in common."""
    return folded(word)


@lru_cache(65536)
def proclitic_forms(folded_word: str) -> tuple[tuple[int, str], ...]:
    """The readings of a folded word as proclitics and a rest: (letters cut, rest), least cut first.

    A chain is و or ف, then ب, ل or ك, each at most once; at least two letters stay. After ل the article's
    alef is not written, so للحشد also reads ل + الحشد: its rest is given in full, though the cut stays one letter.
    These are candidates only: whether وزير is و + زير is for a word list or a person to say.
    """
    found: dict[tuple[int, str], None] = {(0, folded_word): None}
    starts = [0, 1] if folded_word[:1] in ("و", "ف") else [0]
    for at in starts:
        rest = folded_word[at:]
        if at and len(rest) >= 2:
            found[at, rest] = None
        if rest[:1] in ("ب", "ل", "ك") and len(rest) >= 3:
            found[at + 1, rest[1:]] = None
            if rest.startswith("لل") and len(rest) >= 4:
                found[at + 1, "ا" + rest[1:]] = None
    return tuple(sorted(found, key=lambda cut: cut[0]))


def letters_to_offset(word: str, letters: int) -> int:
    """Where in a surface word the letter number `letters` of its folded form stands, counted from 0.

    Marks, tatweel and direction marks after a letter stay with it.
    """
    return fold(word).places[letters]


def proclitic_cuts(word: str) -> tuple[int, ...]:
    """Where a name may begin inside a surface word after proclitics: offsets in code points, ascending, without 0."""
    cuts = {letters_to_offset(word, n) for n, _ in proclitic_forms(key(word)) if n}
    return tuple(sorted(cut for cut in cuts if 0 < cut < len(word)))


class Transliteration(StrEnum):
    """Ways of writing Arabic in Latin letters, one for one."""

    HSB = "hsb"  # Habash, Soudi and Buckwalter: for readers
    BUCKWALTER = "bw"  # ASCII only: for machines
    SAFE = "safebw"  # of it, only letters and digits
    XML = "xmlbw"  # without < > &


def transliterate(text: str, scheme: Transliteration) -> str:
    """The text in Latin letters by camel-tools; what is not Arabic stays.

    Offsets stay too: each character becomes one. The first call reads a small table (some 15 ms).
    """
    return str(_mapper(f"ar2{scheme}")(text))


def from_latin(text: str, scheme: Transliteration) -> str:
    """The Arabic that a transliteration writes; what it has no letter for stays.

    Buckwalter's and its kin lead back exactly; HSB writes sukun and the full stop alike, and gives the stop.
    """
    return str(_mapper(f"{scheme}2ar")(text))


@lru_cache(8)
def _mapper(name: str) -> Callable[[str], str]:
    from camel_tools.utils.charmap import CharMapper  # on first use only

    mapper: Callable[[str], str] = CharMapper.builtin_mapper(name)
    return mapper
