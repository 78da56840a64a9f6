# SPDX-License-Identifier: MIT
"""The value of a span by its label: which normalisers are asked, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from annotation.scheme import Scheme, load
from annotation.values.amounts import (
    currency_value,
    money_value,
    number_value,
    percent_value,
    quantity_value,
    unit_value,
)
from annotation.values.dates import date_value
from annotation.values.ordinals import ordinal_value
from annotation.values.times import duration_value, time_value
from annotation.values.value import Value

# The names under which a value and the rule that found it are kept among the attributes of a span.
VALUE, SOURCE = "value", "value-source"
# The source of a value that a person wrote.
BY_HAND = "hand"

# By the labels of Wojood, whose names the other schemes map theirs to.
_NORMALISERS: dict[str, tuple[Callable[[str], Value | None], ...]] = {
    "DATE": (duration_value,),
    "TIME": (time_value, duration_value),
    "CARDINAL": (number_value,),
    "ORDINAL": (ordinal_value,),
    "PERCENT": (percent_value,),
    "MONEY": (money_value,),
    "QUANTITY": (quantity_value,),
    "CURR": (currency_value,),
    "UNIT": (unit_value,),
}


def takes_value(label: str, scheme: Scheme) -> bool:
    """Whether spans of a label stand for a value: dates, numbers, amounts."""
    return _kind(label, scheme) in _NORMALISERS


def value_of(text: str, label: str, scheme: Scheme, *, near: date | None = None) -> Value | None:
    """What the text of a span stands for, by the kind of its label; None where no rule can tell.

    `near` is the day on which the text was written, for words such as أمس and Hijri dates without a year.
    """
    kind = _kind(label, scheme)
    if kind == "DATE" and (found := date_value(text, near)):
        return found
    return next((found for rule in _NORMALISERS.get(kind, ()) if (found := rule(text))), None)


def _kind(label: str, scheme: Scheme) -> str:
    return label if label in _NORMALISERS else scheme.translate(label, load("wojood")) or ""
