# SPDX-License-Identifier: MIT
"""Numbers in words and figures, up to trillions: where one stands in the words of a span, and how much it is."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from annotation.values import number_words as words_of
from annotation.values.figures import figures
from annotation.values.number_words import AND, is_number_word
from annotation.values.words import look, split_and, tokens, without_proclitics


@dataclass(frozen=True, slots=True)
class Number:
    """How much, the number of the first word after it, other readings, and whether it stood in figures alone."""

    amount: Fraction
    end: int
    others: tuple[Fraction, ...] = ()
    in_figures: bool = False


def is_number(word: str) -> bool:
    """Whether a number can begin or go on with this word."""
    return bool(figures(word)) or is_number_word(word)


def number_tokens(text: str) -> list[str]:
    """The words of a text as numbers are read from them: و apart, and nothing before the first number word."""
    return without_proclitics(_and_one(split_and(tokens(text), is_number)), is_number)


def _and_one(words: list[str]) -> list[str]:
    """وأحد folds to واحد; between a number and عشر or a ten it is the و that was meant: ألف وأحد عشر."""
    for at in range(len(words) - 2, 0, -1):
        if words[at] == "واحد" and is_number(words[at - 1]) and words[at + 1] in ("عشر", AND):
            words = [*words[:at], AND, "احد", *words[at + 1 :]]
    return words


def read(words: list[str], at: int = 0) -> Number | None:
    """The longest number that begins at a word, or None.

    Terms follow each other from the largest power of a thousand down, joined by و, as grammar has them:
    ثلاثة ملايين ومئتا ألف وخمسون. What comes after the number is not looked at.
    """
    total, limit, others = Fraction(0), 10**15, tuple[Fraction, ...]()
    end, in_figures = at, False
    while (
        (term := _term(words, end + (end > at))) and term.scale < limit and (end == at or words[end] == AND)
    ):
        in_figures = end == at and term.plain_figures
        others = tuple(total + one for one in term.others)
        total, limit, end = total + term.amount, term.scale, term.end
    return Number(total, end, others, in_figures) if end > at else None


@dataclass(frozen=True, slots=True)
class _Term:
    """A group under a thousand, or figures, times its power of a thousand."""

    amount: Fraction
    scale: int
    end: int
    others: tuple[Fraction, ...] = ()
    plain_figures: bool = False


def _term(words: list[str], at: int) -> _Term | None:
    if at >= len(words):
        return None
    if (part := _part(words, at)) is not None:
        return part
    word = words[at]
    if dual := look(word, words_of.DUALS):
        return _halved(words, _Term(Fraction(2 * dual), dual, at + 1))
    if scale := look(word, words_of.SCALES):
        if {word, word.removeprefix("ال")} & words_of.PLURALS:
            return None
        others: tuple[Fraction, ...] = (Fraction(2 * scale),) if word in words_of.DOUBTFUL else ()
        return _halved(words, _scaled(words, Fraction(1), scale, at + 1, others))
    if readings := figures(word):
        end, group, more = at + 1, readings[0], readings[1:]
    elif (small := _group(words, at)) is not None:
        (end, group), more = small, ()
    else:
        return None
    if end < len(words) and (scale := look(words[end], words_of.SCALES)):
        return _halved(words, _scaled(words, group, scale, end + 1, ()))
    half = _joined_part(words, end)
    if half and group.denominator == 1 and not more:
        return _Term(group + half, 1, end + 2)
    return _Term(group, 1, end, more, plain_figures=bool(readings))


def _scaled(words: list[str], group: Fraction, scale: int, end: int, others: tuple[Fraction, ...]) -> _Term:
    """A group with its scale, and further scales that multiply: ألف مليون."""
    factor = scale
    while (
        end < len(words) and (more := look(words[end], words_of.SCALES)) and not words[end].startswith("ال")
    ):
        factor, end, others = factor * more, end + 1, ()
    return _Term(group * factor, factor, end, others)


def _halved(words: list[str], term: _Term) -> _Term:
    """What may follow a scale: a half of it, with its name once more or without: مليون ونصف المليون."""
    part = _joined_part(words, term.end)
    if not part:
        return term
    end, unit = term.end + 2, term.scale
    again = look(words[end], words_of.SCALES) if end < len(words) else None
    if again and again != unit:
        return term  # a smaller number of its own: مليار ونصف مليون
    end += again is not None
    return _Term(term.amount + part * unit, 1, end)


def _joined_part(words: list[str], at: int) -> Fraction | None:
    if at + 1 < len(words) and words[at] == AND:
        return look(words[at + 1], words_of.PARTS)
    return None


def _part(words: list[str], at: int) -> _Term | None:
    """A half, a third, three quarters; of a million too."""
    part, end = look(words[at], words_of.PARTS), at + 1
    if part is None and at + 1 < len(words):
        many = look(words[at], words_of.UNITS)
        share = look(words[at + 1], words_of.MANY_PARTS)
        if many and share:
            part, end = many * share, at + 2
    if part is None:
        return None
    if end < len(words) and (scale := look(words[end], words_of.SCALES)):
        return _Term(part * scale, scale, end + 1)
    return _Term(part, 1, end)


def _group(words: list[str], at: int) -> tuple[int, Fraction] | None:
    """A number under a thousand in words: its end and its amount."""
    hundreds, end = _hundreds(words, at)
    if hundreds:
        if end + 1 < len(words) and words[end] == AND and (small := _below_hundred(words, end + 1)):
            return small[0], Fraction(hundreds + small[1])
        return end, Fraction(hundreds)
    small = _below_hundred(words, at)
    return (small[0], Fraction(small[1])) if small else None


def _hundreds(words: list[str], at: int) -> tuple[int, int]:
    word = words[at]
    if found := look(word, words_of.HUNDREDS):
        return found, at + 1
    if look(word, words_of.HUNDRED):
        return 100, at + 1
    unit = look(word, words_of.UNITS)
    if unit and unit > 2 and at + 1 < len(words) and look(words[at + 1], words_of.HUNDRED):
        return unit * 100, at + 2
    return 0, at


def _below_hundred(words: list[str], at: int) -> tuple[int, int] | None:
    """End and amount: تسعة عشر, خمسة وعشرون, أربعون, ثلاث, عشر."""
    word = words[at]
    if tens := look(word, words_of.TENS):
        return at + 1, tens
    if look(word, words_of.TEN):
        return at + 1, 10
    unit = look(word, words_of.UNITS)
    if unit is None:
        return None
    following = words[at + 1 : at + 3]
    if following and look(following[0], words_of.TEN) is not None:
        return at + 2, unit + 10
    above = look(following[1], words_of.TENS) if len(following) == 2 and following[0] == AND else None
    if above:
        return at + 3, unit + above
    return at + 1, unit
