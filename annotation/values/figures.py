# SPDX-License-Identifier: MIT
"""Numbers in figures: groups of thousands, decimals after a point or a comma, and which of the two it may be."""

from __future__ import annotations

import re
from fractions import Fraction

_grouped = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")
_european = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_pointed = re.compile(r"\d+\.\d+")
_comma = re.compile(r"\d+,\d+")


def figures(word: str) -> tuple[Fraction, ...]:
    """What folded figures stand for, the likeliest first; empty for anything else.

    1,250 is read as thousands, 12,5 as a decimal. 1.250 is either: decimal where English is read, thousands
    in much of the Arab press.
    """
    if word.isdecimal() and word.isascii():
        return (Fraction(word),)
    if _grouped.fullmatch(word):
        if word.startswith("0"):  # 0,125: no number of thousands begins with naught
            return (Fraction(word.replace(",", ".", 1)),) if word.count(",") == 1 and "." not in word else ()
        return (Fraction(word.replace(",", "")),)
    if _pointed.fullmatch(word):
        readings = [Fraction(word)]
        if _european.fullmatch(word) and not word.startswith("0"):
            readings.append(Fraction(word.replace(".", "")))
        return tuple(readings)
    if _european.fullmatch(word):
        return (Fraction(word.replace(".", "").replace(",", ".")),)
    if _comma.fullmatch(word):
        return (Fraction(word.replace(",", ".")),)
    return ()
