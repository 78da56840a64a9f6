# SPDX-License-Identifier: MIT
"""What a stretch of text stands for: a date, a number, an amount, in one normal form, with the rule that found it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction


class Kind(StrEnum):
    """What sort of thing a value is."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    QUANTITY = "quantity"
    CURRENCY = "currency"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Value:
    """A value in its normal form.

    `form` is ISO 8601 for dates, times and durations (`--05-03` where no year is told, `196X` for a decade,
    `start/end` for a stretch of days), a plain number, `12.5%`, an amount with its ISO 4217 code (`60 USD`),
    or a value with the symbol of its unit (`500 m`). `source` names the rule. `others` are the forms it may
    have as well: where there are any, the text alone does not decide. `detail` is what else the text says,
    such as the Hijri date that was converted.
    """

    kind: Kind
    form: str
    source: str
    others: tuple[str, ...] = ()
    detail: str = ""

    def among(self, *forms: str) -> Value:
        """The same value, for which these forms are possible too."""
        there = dict.fromkeys((*self.others, *forms))
        there.pop(self.form, None)
        return replace(self, others=tuple(there))


def plain(number: Fraction) -> str:
    """A number in digits: whole, as a decimal where it has an end, else as a fraction."""
    if number.denominator == 1:
        return str(number.numerator)
    rest = number.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    places = max(twos, fives)
    digits = str(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    return f"{'-' if number < 0 else ''}{digits[:-places]}.{digits[-places:]}"
