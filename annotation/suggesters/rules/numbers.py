# SPDX-License-Identifier: MIT
"""Numbers: counts, ordinals, percentages, amounts of money and measures with their units."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotation.suggesters.reading import Found, Line
from annotation.suggesters.rules.shape import Shape

LETTERS = {
    "time.percent": "%",
    "time.month": "M",
    "time.long_unit": "P",
    "time.short_unit": "P",
    "time.period": "P",
    "time.currency": "C",
    "time.vague": "v",
    "time.one_to_ten": "N",
    "time.tens": "N",
    "time.large": "N",
    "time.ordinal_vague": "q",
    "time.ordinal": "o",
    "time.numbered": "#",
    "time.unit": "Q",
    "peoples.nationality": "a",
}
OTHER = {"و": "&", "%": "%", "$": "$", "€": "$", "£": "$"}

_NUMBER = r"(?:[dynNv]_*(?:,[dn])*(?:&?[dynNv]_*)*)"
_money = re.compile(rf"({_NUMBER})(C_*a?)|\$[dyn]+(?:N_*)?|[dyn]+(?:N_*)?\$")
_percent = re.compile(rf"{_NUMBER}%_*")
_quantity = re.compile(rf"({_NUMBER})(Q_*)")
_dual = re.compile(r"v_*(C_*a?)")
_cardinal = re.compile(r"[dnN]_*(?:,[dn]+)*(?:&?[dynNv]_*)*")
_vague = re.compile(r"v_*(?:&?[Nv]_*)+")
_numbered = re.compile(r"#_*\(?([dyn](?:[/\-][dyn])?)\)?")
_listed = re.compile(r"^([dn])-(?!d)")
_ordinal = re.compile(r"o_*")
_currency = re.compile(r"C_*a?")


def numbers(line: Line) -> Iterator[Found]:
    """The numbers of a paragraph; money holds its currency and a measure its unit."""
    shape = Shape(line, LETTERS, OTHER)
    taken: set[int] = set()
    for needs, pattern, label, inner, reason in (
        ("C$", _money, "MONEY", "CURR", "amount and currency"),
        ("%", _percent, "PERCENT", "", "number and percent sign"),
        ("Q", _quantity, "QUANTITY", "UNIT", "number and unit"),
    ):
        for match in shape.matches(pattern, needs):
            taken.update(range(match.start(), match.end()))
            yield shape.found(match.start(), match.end(), label, 0.9, reason)
            if inner and match.lastindex == 2:
                yield shape.found(match.start(2), match.end(2), inner, 0.8, f"{reason}: the second")
    for match in shape.matches(_currency, "C"):
        if taken.isdisjoint(range(match.start(), match.end())) and match.group() != "C":
            yield shape.found(match.start(), match.end(), "CURR", 0.5, "currency")
    for match in [*shape.matches(_numbered, "#"), *shape.matches(_listed, "-")]:
        taken.update(range(match.start(), match.end()))
        yield shape.found(match.start(1), match.end(1), "ORDINAL", 0.7, "number that tells an order")
    for match in shape.matches(_ordinal, "o"):
        yield shape.found(match.start(), match.end(), "ORDINAL", 0.5, "ordinal")
    for needs, pattern in (("dnN", _cardinal), ("v", _vague)):
        for match in shape.matches(pattern, needs):
            around = (
                shape.text[max(0, match.start() - 1) : match.start()],
                shape.text[match.end() : match.end() + 1],
            )
            if not taken.isdisjoint(range(match.start(), match.end())) or _is_part(*around):
                continue
            taken.update(range(match.start(), match.end()))
            yield shape.found(match.start(), match.end(), "CARDINAL", 0.5, "number")


def _is_part(before: str, after: str) -> bool:
    """Whether a number between these letters belongs to a date, an address or a reference."""
    signs = "/-:.[_=\\@"
    return (before in signs and bool(before)) or (after in "/-:]_=\\@MP" and bool(after))
