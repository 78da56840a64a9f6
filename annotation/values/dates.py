# SPDX-License-Identifier: MIT
"""Dates in words and figures, in two calendars: single days, months, years, pairs of calendars, and stretches."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from annotation.arabic import folded
from annotation.values import calendar_words as said
from annotation.values.months import month_at
from annotation.values.numbers import is_number, read
from annotation.values.ordinals import ordinal_at
from annotation.values.told_dates import Told
from annotation.values.value import Kind, Value
from annotation.values.words import look, split_and, tokens

_numeric = re.compile(r"(?<!\d)(\d{1,4}) ?[/.\-\\] ?(\d{1,2}) ?[/.\-\\] ?(\d{1,4})(?!\d)")


def date_value(text: str, near: date | None = None) -> Value | None:
    """The value of a date; `near` is the day the text was written, for what is told from it (أمس)."""
    words = split_and(tokens(text), _starts)
    for rule in (_in_figures, _relative, _century, _whole, _pair, _range):
        if found := rule(text, words, near):
            return found
    return None


def _starts(word: str) -> bool:
    return is_number(word) or look(word, said.ORDINALS) is not None


def _in_figures(text: str, words: list[str], near: date | None) -> Value | None:
    plain = folded(text)
    found = _numeric.findall(plain)
    if len(found) != 1:
        return None
    rest = tokens(_numeric.sub(" ", plain))
    rest, named = _without_months(rest)  # آذار (5/3/2024): the name says which figure is the month
    if any(word not in said.FILLERS | said.SAME_DAY | said.HIJRI_ERA | said.CHRISTIAN_ERA for word in rest):
        return None
    first, middle, last = (int(part) for part in found[0])
    if len(found[0][0]) == 4:
        readings = [(first, middle, last)]
    elif len(found[0][2]) in (2, 4):
        year = last if len(found[0][2]) == 4 else last + (2000 if last < 50 else 1900)
        readings = [(year, middle, first)]
        if first != middle:
            readings.append((year, first, middle))
    else:
        return None
    era = True if set(rest) & said.HIJRI_ERA else False if set(rest) & said.CHRISTIAN_ERA else None
    values = []
    for year, month, day in readings:
        hijri = 1300 <= year <= 1500 if era is None else era
        fits = 1 <= month <= 12 and named <= {month}
        if fits and (value := Told(year, month, day, hijri=hijri).value()):
            values.append(value)
    if not values:
        return None
    kept = replace(values[0], source="date.figures-hijri" if values[0].detail else "date.figures")
    return kept.among(*(value.form for value in values[1:]))


def _without_months(words: list[str]) -> tuple[list[str], set[int]]:
    """The words without the names of months among them, and the numbers of those."""
    left, numbers, at = list[str](), set[int](), 0
    while at < len(words):
        if there := month_at(words, at):
            numbers.add(there[0].number)
            at = there[1]
        else:
            left.append(words[at])
            at += 1
    return left, numbers


def _relative(text: str, words: list[str], near: date | None) -> Value | None:
    days = said.RELATIVE.get(" ".join(words))
    if days is None or near is None:
        return None
    return Value(Kind.DATE, (near + timedelta(days)).isoformat(), "date.relative")


def _century(text: str, words: list[str], near: date | None) -> Value | None:
    """A century (18XX) or a decade (196X) by its name."""
    decade = next((found for word in words if (found := look(word, said.DECADES))), None)
    if decade is not None:
        rest = [w for w in words if look(w, said.DECADES) is None and w not in said.FILLERS]
        if rest and not (rest[0] in said.CENTURY and len(rest) > 1):
            return None
        ordinal = ordinal_at(rest, 1) if rest else None
        order = ordinal[0] if ordinal else None
        if order or (rest and rest[1] in said.LAST_CENTURY):
            return Value(Kind.DATE, f"{(order or 20) - 1:02}{decade // 10}X", "date.decade")
        return Value(Kind.DATE, f"19{decade // 10}X", "date.decade", (f"20{decade // 10}X",))
    if not words or words[0] not in said.CENTURY or len(words) < 2:
        return None
    if words[1:] and set(words[1:]) <= said.LAST_CENTURY:
        return Value(Kind.DATE, "19XX", "date.century")
    order_and_end = ordinal_at(words, 1)
    if order_and_end is None:
        return None
    order, end = order_and_end
    rest = words[end:]
    if rest and set(rest) <= said.HIJRI_ERA:
        first, last = Told(order * 100 - 99, hijri=True).value(), Told(order * 100, hijri=True).value()
        if first and last:
            form = f"{first.form.partition('/')[0][:4]}/{last.form.partition('/')[2][:4]}"
            return Value(Kind.DATE, form, "date.century-hijri")
    before = _before_christ(rest)
    if before and len(rest) == before:
        return Value(Kind.DATE, f"-{order - 1:02}XX", "date.century")
    return None if set(rest) - said.CHRISTIAN_ERA else Value(Kind.DATE, f"{order - 1:02}XX", "date.century")


def _whole(text: str, words: list[str], near: date | None) -> Value | None:
    told = _told(words)
    return told.value(near) if told else None


def _pair(text: str, words: list[str], near: date | None) -> Value | None:
    """One day in both calendars; where they are not the same day, each is a reading."""
    for at, word in enumerate(words):
        if word not in said.SAME_DAY and word not in ("/", "(", "-", "–", "،", ","):
            continue
        left, right = _told(words[:at]), _told(words[at + 1 :])
        if left and right and bool(left.hijri) != bool(right.hijri):
            first, second = (right, left) if left.hijri else (left, right)
            gregorian, converted = replace(first, hijri=False).value(), second.value()
            if gregorian is None:
                continue
            found = replace(gregorian, source="date.both-calendars")
            if converted is None:
                return found
            found = replace(found, detail=converted.detail)
            same = gregorian.form in (converted.form, *converted.others) or _within(gregorian, converted)
            return found if same else found.among(converted.form)
    return None


def _within(one: Value, other: Value) -> bool:
    first, _, last = other.form.partition("/")
    return bool(last) and first[: len(one.form)] <= one.form <= last[: len(one.form)]


def _range(text: str, words: list[str], near: date | None) -> Value | None:
    """From one date to another; what only the second tells holds for both."""
    for at, word in enumerate(words):
        if word not in said.RANGE and word != "و":
            continue
        left, right = _told(words[:at], part=True), _told(words[at + 1 :])
        if left is None or right is None:
            continue
        month = right.month if left.month is None and left.day is not None else left.month
        year = right.year if left.year is None else left.year
        hijri, tradition = right.hijri if left.hijri is None else left.hijri, right.tradition
        first = replace(left, year=year, month=month, hijri=hijri, tradition=left.tradition or tradition)
        starts, ends = first.value(), right.value()
        if starts and ends and len(starts.form) == len(ends.form) and starts.form < ends.form:
            form = f"{starts.form.partition('/')[0]}/{ends.form.rpartition('/')[2]}"
            detail = " – ".join(filter(None, (starts.detail, ends.detail)))
            return Value(Kind.DATE, form, f"{ends.source}-range", detail=detail)
    return None


def _told(words: list[str], *, part: bool = False) -> Told | None:
    """The date of words that tell nothing else; `part` where a day alone is enough."""
    year = month = day = season = None
    hijri: bool | None = None
    tradition = stretch = ""
    at = 0
    while at < len(words):
        word = words[at]
        if before := _before_christ(words[at:]):
            if year is None:
                return None
            year, hijri, at = 1 - year, False, at + before
        elif found := month_at(words, at):
            if month is not None and (month, bool(hijri)) != (found[0].number, found[0].hijri):
                return None
            if hijri is not None and hijri != found[0].hijri:
                return None
            tradition = tradition or found[0].tradition
            month, hijri, at = found[0].number, found[0].hijri or hijri, found[1]
        elif word in said.HIJRI_ERA | said.CHRISTIAN_ERA and year is not None:
            christian = word in said.CHRISTIAN_ERA
            if hijri is christian:
                return None
            hijri, at = not christian, at + 1
        elif (stands := look(word, said.STRETCHES)) and not stretch:
            stretch, at = stands, at + 1
        elif word in said.SEASONS and month is None:
            season, at = said.SEASONS[word], at + 1
        elif (order := ordinal_at(words, at)) and order[0] <= 31:
            if day is not None:
                return None
            day, at = order
        elif (number := read(words, at)) and number.amount.denominator == 1:
            amount = int(number.amount)
            if day is None and amount <= 31 and not _is_year(words, at):
                day = amount
            elif year is None:
                year = amount
            else:
                return None
            at = number.end
        elif word in said.FILLERS or (word in "/-()" and (day or month) is not None):
            at += 1
        else:
            return None
    if season is not None:
        month, tradition = season, "season"
    if year is None and month is None and not part:
        return None
    return Told(year, month, day, hijri, "" if hijri else tradition, stretch)


_YEAR_NOUNS = ("عام", "العام", "لعام", "بعام", "سنه", "السنه", "لسنه", "بسنه", "عامي")


def _is_year(words: list[str], at: int) -> bool:
    """Whether the number at a word is a year however small: عام 9 هـ."""
    return at > 0 and words[at - 1] in _YEAR_NOUNS


def _before_christ(words: list[str]) -> int:
    """How many words at the beginning say that a year is before Christ."""
    return next((len(x) for x in said.BEFORE_CHRIST if tuple(words[: len(x)]) == x), 0)
