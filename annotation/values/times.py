# SPDX-License-Identifier: MIT
"""Times of the day and lengths of time: الثالثة والنصف عصرا is T15:30, ثلاثة أيام is P3D."""

from __future__ import annotations

import re
from fractions import Fraction

from annotation.arabic import folded
from annotation.values import calendar_words as said
from annotation.values.numbers import is_number, number_tokens, read
from annotation.values.ordinals import ordinal_at
from annotation.values.value import Kind, Value, plain
from annotation.values.words import look, split_and, table, tokens

_clock = re.compile(r"(?<!\d)(\d{1,2}) ?[:.٫] ?(\d{2})(?: ?: ?(\d{2}))?(?!\d)")
_MORNING = frozenset(table([("صباحا الصباح صباح فجرا الفجر ضحى الضحى ص صباحاً سحرا", 0)]))
_NOON = frozenset(table([("ظهرا الظهر ظهر الظهيرة", 0)]))
_EVENING = frozenset(table([("مساء المساء عصرا العصر م عشاء", 0)]))
_NIGHT = frozenset(table([("ليلا الليل", 0)]))
_ALONE = table([("منتصف_الليل", "T00:00"), ("منتصف_النهار", "T12:00")])
_SKIPPED = frozenset(table([("الساعة عند في تمام حوالي نحو بعد من بتوقيت التوقيت المحلي بالتوقيت", 0)]))
_GREENWICH = frozenset(table([("غرينتش غرينيتش جرينتش gmt utc العالمي", 0)]))
_SHARES = table([("ربع ربعا", 15), ("ثلث ثلثا", 20), ("نصف", 30)])
_MINUTES = frozenset(table([("دقيقة دقائق", 0)]))


def time_value(text: str) -> Value | None:
    """The value of a time of the day; an hour that may be before or after noon says so."""
    words = split_and(tokens(text), lambda w: is_number(w) or look(w, said.ORDINALS) is not None)
    if alone := _ALONE.get(" ".join(words)):
        return Value(Kind.TIME, alone, "time.words")
    zone = "Z" if set(words) & _GREENWICH else ""
    part = [word for word in words if word in _MORNING | _NOON | _EVENING | _NIGHT]
    after = "بعد" in words and bool(set(part) & _NOON)
    clock = _clock.search(folded(text))
    if clock:
        hour, minute, second = int(clock[1]), int(clock[2]), clock[3]
        rest = split_and(tokens(_clock.sub(" ", folded(text))), is_number)
        rule = "time.figures"
    else:
        found = _hour_and_minute(words)
        if found is None:
            return None
        (hour, minute, rest), second, rule = found, None, "time.words"
    left = [w for w in rest if w not in _SKIPPED | _GREENWICH and w not in part]
    if left or hour > 24 or minute > 59 or (second and int(second) > 59):
        return None
    hours = _placed(hour, part, after=after)
    forms = [f"T{one % 24:02}:{minute:02}{':' + second if second else ''}{zone}" for one in hours]
    return Value(Kind.TIME, forms[0], rule).among(*forms[1:])


def _hour_and_minute(words: list[str]) -> tuple[int, int, list[str]] | None:
    """Hour, minute and the words that are left, of a time in words."""
    for at in range(len(words)):
        if (order := ordinal_at(words, at)) and order[0] <= 12:
            hour, end = order
        elif (number := read(words, at)) and number.amount.denominator == 1 and number.amount <= 24:
            hour, end = int(number.amount), number.end
        elif words[at] == "الواحده":
            hour, end = 1, at + 1
        elif words[at] in _SKIPPED:
            continue
        else:
            return None
        minute, end = _minutes(words, end)
        if minute < 0:
            hour, minute = hour - 1 or 12, 60 + minute
        return hour, minute, words[:at] + words[end:]
    return None


def _minutes(words: list[str], at: int) -> tuple[int, int]:
    """The minutes told after the hour, below 0 after إلا, and the number of the first word after them."""
    if at + 1 >= len(words):
        return 0, at
    sign = {"و": 1, "الا": -1}.get(words[at], 0)
    if sign and (share := look(words[at + 1], _SHARES)):
        return sign * share, at + 2
    if sign and (number := read(words, at + 1)) and number.end < len(words) and words[number.end] in _MINUTES:
        return sign * int(number.amount), number.end + 1
    return 0, at


def _placed(hour: int, part: list[str], *, after: bool) -> list[int]:
    """The hours of 24 that an hour of the clock may be, the likeliest first."""
    if hour > 12 or hour == 0:
        return [hour]
    told = set(part)
    evening = hour % 12 + 12
    if told & _MORNING:
        return [hour % 12]
    if after or told & _EVENING:
        return [evening]
    if told & _NOON:
        return [hour if hour in (11, 12) else evening]
    if told & _NIGHT:
        return [evening if 6 <= hour < 12 else hour % 12]
    return [hour % 12, evening] if hour != 12 else [12, 0]


_UNITS = {
    key: unit for unit, forms in said.DURATIONS.items() for key in table([(forms.partition("|")[0], 0)])
}
_DUALS = {
    key: unit for unit, forms in said.DURATIONS.items() for key in table([(forms.partition("|")[2], 0)])
}


def duration_value(text: str) -> Value | None:
    """The value of a length of time: a number with its unit, a dual, or several joined by و."""
    words = number_tokens(text)
    parts: dict[str, Fraction] = {}
    at = 0
    while at < len(words):
        if parts and words[at] == "و":
            at += 1
        elif parts and words[at].startswith("و") and words[at][1:] in _DUALS | _UNITS:
            words = [*words[:at], words[at][1:], *words[at + 1 :]]
        if at < len(words) and (unit := _DUALS.get(words[at])):
            amount, at = Fraction(2), at + 1
        elif (number := read(words, at)) and number.end < len(words) and words[number.end] in _UNITS:
            amount, unit, at = number.amount, _UNITS[words[number.end]], number.end + 1
        elif at < len(words) and (unit := _UNITS.get(words[at])):
            amount, at = Fraction(1), at + 1
        else:
            return None
        if at + 1 < len(words) and words[at] == "و" and (half := _SHARES.get(words[at + 1])):
            amount, at = amount + Fraction(half, 60), at + 2
        times, letter = (int(unit[:-1]), unit[-1]) if unit[0].isdecimal() else (1, unit)
        parts[letter] = parts.get(letter, Fraction(0)) + amount * times
    return Value(Kind.DURATION, _period(parts), "duration") if parts else None


def _period(parts: dict[str, Fraction]) -> str:
    days = "".join(f"{plain(parts[u])}{u}" for u in "YMWD" if u in parts)
    hours = "".join(f"{plain(parts[u])}{u[1]}" for u in ("TH", "TM", "TS") if u in parts)
    return f"P{days}" + (f"T{hours}" if hours else "")
