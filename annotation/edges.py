# SPDX-License-Identifier: MIT
"""Odd boundaries of spans: blanks, punctuation, half of a pair of quotes, half words and stray proclitics, and the range meant."""

from __future__ import annotations

import re
from enum import StrEnum

from annotation.arabic import CONTROLS, MARKS, TATWEEL, key
from annotation.scheme import Scheme
from annotation.suggesters.names import PROCLITICS

_LETTER = re.compile(rf"[^\W_]|[{MARKS}{TATWEEL}]")
_BLANK = re.compile(rf"[\s{CONTROLS}]")
_STOPS = frozenset("،؛؟.:!,;?…·•*|/\\-–—ـ")
_PAIRS = {"«": "»", "“": "”", "‹": "›", "(": ")", "[": "]", "{": "}", "﴿": "﴾", "‘": "’"}
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}
_PLAIN = "\"'"
# Pronouns at the end of a word: رئيس in رئيسها. Shorter ones may as well be a letter of the word itself.
_ENCLITICS = frozenset(["ها", "هم", "هما", "هن", "نا", "كم"])
_ALONE = frozenset("وفبلك")


class Edge(StrEnum):
    """What is odd about a boundary."""

    BLANK = "blank"
    PUNCTUATION = "punctuation"
    QUOTES = "quotes"
    HALF_PAIR = "half a pair"
    HALF_WORD = "half word"
    PROCLITIC = "proclitic"


def meant(text: str, start: int, end: int, scheme: Scheme) -> tuple[Edge, int, int] | None:
    """What is odd first about a range, and the range that was probably meant; None where nothing is.

    Offsets are code points, half open. A range of which nothing would be left is not odd but someone's wish.
    """
    first: Edge | None = None
    now = start, end
    for _ in range(8):  # each rule may lay bare what the one before it is about
        found = next((f for rule in _RULES if (f := rule(text, *now, scheme))), None)
        if found is None:
            break
        edge, *there = found
        if there[0] >= there[1]:
            return None
        first, now = first or edge, (there[0], there[1])
    return (first, *now) if first and now != (start, end) else None


_Found = tuple[Edge, int, int] | None


def _blank(text: str, start: int, end: int, _scheme: Scheme) -> _Found:
    first, last = start, end
    while first < last and _BLANK.match(text[first]):
        first += 1
    while last > first and _BLANK.match(text[last - 1]):
        last -= 1
    return (Edge.BLANK, first, last) if (first, last) != (start, end) else None


def _quotes(text: str, start: int, end: int, _scheme: Scheme) -> _Found:
    """The whole range between a pair: the pair belongs to the sentence, not to the name."""
    opener, closer = text[start], text[end - 1]
    inner = text[start + 1 : end - 1]
    pair = closer if opener in _PLAIN else _PAIRS.get(opener)
    if len(inner) and closer == pair and opener not in inner and closer not in inner:
        return Edge.QUOTES, start + 1, end - 1
    return None


def _half_pair(text: str, start: int, end: int, _scheme: Scheme) -> _Found:
    inside = text[start:end]
    for opener, closer in _PAIRS.items():
        more = inside.count(opener) - inside.count(closer)
        if more > 0:
            if text[end : end + 1] == closer:
                return Edge.HALF_PAIR, start, end + 1
            if inside[0] == opener:
                return Edge.HALF_PAIR, start + 1, end
            if inside[-1] == opener:
                return Edge.HALF_PAIR, start, end - 1
        elif more < 0:
            if inside[-1] == closer:
                return Edge.HALF_PAIR, start, end - 1
            if inside[0] == closer:
                return Edge.HALF_PAIR, start + 1, end
    for quote in _PLAIN:
        if inside.count(quote) % 2 and len(inside) > 1:
            if inside[0] == quote:
                return Edge.HALF_PAIR, start + 1, end
            if text[end : end + 1] == quote and quote == '"':
                return Edge.HALF_PAIR, start, end + 1
            if inside[-1] == quote:
                return Edge.HALF_PAIR, start, end - 1
    return None


def _punctuation(text: str, start: int, end: int, _scheme: Scheme) -> _Found:
    first, last = start, end
    if text[start:end].isascii():
        return None  # an address or a formula, whose signs are its own
    while first < last and text[first] in _STOPS and not _signs_a_number(text, first):
        first += 1
    while last > first and text[last - 1] in _STOPS and not _ends_an_abbreviation(text, last):
        last -= 1
    return (Edge.PUNCTUATION, first, last) if (first, last) != (start, end) else None


def _signs_a_number(text: str, at: int) -> bool:
    return text[at] in "-–." and text[at + 1 : at + 2].isdecimal()


def _ends_an_abbreviation(text: str, end: int) -> bool:
    """A full stop after a single letter, after Latin ones, or after a word that another like it precedes: د. and Inc."""
    word = re.search(r"(?:[^\W_]+\s?\.\s?)+$", text[max(0, end - 20) : end])
    if word is None:
        return False
    parts = [part.strip() for part in word[0].split(".")]
    return word[0].isascii() or all(len(part) <= 1 for part in parts) or len([*filter(None, parts)]) > 1


def _alone(text: str, start: int, end: int, scheme: Scheme) -> _Found:
    """A proclitic at an edge that stands alone, or that the next word begins with: «بغداد و»."""
    if end - start > 2 and text[end - 1] in _ALONE and _BLANK.match(text[end - 2]):
        return Edge.PROCLITIC, start, end - 1
    if not scheme.proclitics and end - start > 2 and text[start] in _ALONE and _BLANK.match(text[start + 1]):
        return Edge.PROCLITIC, start + 1, end
    return None


def _half_word(text: str, start: int, end: int, scheme: Scheme) -> _Found:
    first, last = start, end
    while first > 0 and _joined(text, first):
        first -= 1
    while last < len(text) and _joined(text, last):
        last += 1
    before, after = key(text[first:start]), key(text[end:last])
    if before in PROCLITICS and not scheme.proclitics:
        first = start
    elif before.endswith("لل") and before[:-1] in PROCLITICS and not scheme.proclitics:
        first = start - 1  # the article of للعراق, whose alef is not written, belongs to the name
    if after in _ENCLITICS:
        last = end
    inside = text[start:end].split()
    if len(inside) > 1:  # of a word that is mostly outside, none was meant
        if first < start and len(inside[0]) < start - first:
            first = text.index(inside[1], start + len(inside[0]))
        if last > end and len(inside[-1]) < last - end:
            last = text.rindex(inside[-2], start, end - len(inside[-1])) + len(inside[-2])
    edge = Edge.PROCLITIC if before in PROCLITICS and last == end else Edge.HALF_WORD
    return (edge, first, last) if (first, last) != (start, end) else None


def _joined(text: str, at: int) -> bool:
    """Whether the characters before and at this place are of one word."""
    return bool(_LETTER.match(text[at - 1]) and _LETTER.match(text[at]))


_RULES = (_blank, _quotes, _half_pair, _punctuation, _alone, _half_word)
