# SPDX-License-Identifier: MIT
"""Ordinals: words that tell a place in an order, from الأول to التاسع والتسعون and the hundredth."""

from __future__ import annotations

from annotation.values import number_words
from annotation.values.calendar_words import ORDINALS
from annotation.values.figures import figures
from annotation.values.numbers import is_number
from annotation.values.value import Kind, Value, plain
from annotation.values.words import look, split_and, table, tokens, without_proclitics

_HUNDRED = table([("مئة مائة مئوي مئوية", 100), ("ألف", 1000)])
_NUMBERED = frozenset(table([("رقم الرقم رقمه رقمها عدد العدد مادة المادة", 0)]))


def _starts(word: str) -> bool:
    return look(word, ORDINALS) is not None or is_number(word)


def ordinal_tokens(text: str) -> list[str]:
    """The words of a text as ordinals are read from them."""
    return without_proclitics(split_and(tokens(text), _starts), _starts)


def ordinal_at(words: list[str], at: int) -> tuple[int, int] | None:
    """The place in the order that begins at a word, and the number of the first word after it."""
    word = words[at]
    unit = look(word, ORDINALS)
    following = words[at + 1 : at + 3]
    if unit is not None:
        if following and look(following[0], number_words.TEN) is not None:
            return unit + 10 if unit < 10 else 11, at + 2
        if len(following) == 2 and following[0] == "و" and (tens := look(following[1], number_words.TENS)):
            return (1 if unit == 11 else unit) + tens, at + 3
        return (unit, at + 1) if unit != 11 else None
    if word.startswith("ال") and (tens := look(word, number_words.TENS) or look(word, _HUNDRED)):
        return tens, at + 1
    one = look(word, number_words.UNITS) if word.startswith("ال") else None  # الواحد والعشرون
    if one and len(following) == 2 and following[0] == "و":
        tens = look(following[1], number_words.TENS)
        return (one + tens, at + 3) if tens else None
    return None


def ordinal_value(text: str) -> Value | None:
    """The value of an ordinal in words, or of a number that tells an order: 3, رقم 3."""
    words = ordinal_tokens(text)
    if words and (found := ordinal_at(words, 0)) and found[1] == len(words):
        return Value(Kind.ORDINAL, str(found[0]), "ordinal.words")
    words = [word for word in words if word not in _NUMBERED]
    if len(words) == 1 and (readings := figures(words[0])) and readings[0].denominator == 1:
        return Value(Kind.ORDINAL, plain(readings[0]), "ordinal.figures")
    return None
