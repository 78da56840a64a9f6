# SPDX-License-Identifier: MIT
"""Counts, percentages, money and measures: a number, and what it is a number of."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from annotation.values.currencies import currency_at
from annotation.values.numbers import Number, number_tokens, read
from annotation.values.units import unit_at
from annotation.values.value import Kind, Value, plain
from annotation.values.words import table, tokens

T = TypeVar("T")

# Said before a number that is not exact; kept as what the text says besides.
_ABOUT = {
    **table([("نحو حوالي قرابة زهاء تقريبا", "about"), ("فوق", "more")]),
    **table([("أكثر_من أزيد_من ما_يزيد_على ما_يزيد_عن", "more"), ("أقل_من ما_يقل_عن", "less")]),
    **table([("ما_يقارب ما_يقرب_من", "about"), ("على_الأقل", "more")]),
}
_PERCENT = [["%"], ["بالميه"], ["بالمايه"], ["في", "الميه"], ["في", "المايه"]]


def number_value(text: str) -> Value | None:
    """The value of a number in words or figures."""
    words, detail = _without_about(text)
    number = read(words)
    if number is None or number.end != len(words):
        return None
    rule = "number.figures" if number.in_figures else "number.words"
    return Value(Kind.NUMBER, plain(number.amount), rule, _others(number), detail)


def percent_value(text: str) -> Value | None:
    """The value of a percentage: with its sign, بالمئة or في المئة."""
    words, detail = _without_about(text)
    if words and words[0] == "%":
        words = [*words[1:], "%"]
    number = read(words)
    if number is None or words[number.end :] not in _PERCENT:
        return None
    others = tuple(f"{one}%" for one in _others(number))
    return Value(Kind.PERCENT, f"{plain(number.amount)}%", "percent", others, detail)


def money_value(text: str) -> Value | None:
    """The value of an amount of money; a currency that several countries have says so."""
    words, detail = _without_about(text)
    found = _counted(words, currency_at)
    if found is None:
        return None
    number, codes = found
    amount = plain(number.amount)
    others = [f"{amount} {code}" for code in codes[1:]]
    others += [f"{other} {codes[0]}" for other in _others(number)]
    return Value(Kind.MONEY, f"{amount} {codes[0]}", "money", tuple(others), detail)


def quantity_value(text: str) -> Value | None:
    """The value of a measure with its unit."""
    words, detail = _without_about(text)
    found = _counted(words, unit_at)
    if found is None:
        return None
    number, symbol = found
    others = tuple(f"{one} {symbol}" for one in _others(number))
    return Value(Kind.QUANTITY, f"{plain(number.amount)} {symbol}", "quantity", others, detail)


def currency_value(text: str) -> Value | None:
    """The code of a currency that stands without an amount."""
    words = tokens(text)
    found = currency_at(words, 0)
    return (
        Value(Kind.CURRENCY, found[0][0], "currency", found[0][1:])
        if found and found[2] == len(words)
        else None
    )


def unit_value(text: str) -> Value | None:
    """The symbol of a unit that stands without a number."""
    words = tokens(text)
    found = unit_at(words, 0)
    return Value(Kind.UNIT, found[0], "unit") if found and found[2] == len(words) else None


def _counted(
    words: list[str], what_at: Callable[[list[str], int], tuple[T, int, int] | None]
) -> tuple[Number, T] | None:
    """A number and what it counts, in words that say nothing else: a sign may stand first, a dual alone is two."""
    if (first := what_at(words, 0)) and first[2] < len(words):
        number = read(words, first[2])
        if number and number.end == len(words):
            return number, first[0]
    number = read(words)
    following = what_at(words, number.end) if number else first
    if following is None:
        return None
    what, count, end = following
    amount = number or Number(Fraction(count), 0)
    rest = words[end:]
    if number is None and rest and (one := read(rest)) and one.amount == count:
        rest = rest[one.end :]  # دولار واحد, ليرتان اثنتان
    if rest[:1] == ["و"] and (part := read(rest, 1)) and part.end == len(rest) and part.amount < 1:
        amount, rest = Number(amount.amount + part.amount, 0, amount.others), []
    return (amount, what) if not rest else None


def _without_about(text: str) -> tuple[list[str], str]:
    """The words without what says that the number is not exact, and what that says."""
    words, told = tokens(text), ""
    for length in (3, 2, 1):
        if told := _ABOUT.get(" ".join(words[:length]), "") if len(words) > length else "":
            return number_tokens(" ".join(words[length:])), told
    return number_tokens(text), ""


def _others(number: Number) -> tuple[str, ...]:
    return tuple(plain(one) for one in number.others)
