# SPDX-License-Identifier: MIT
"""From the Hijri calendar to the Gregorian and back: Umm al-Qura where its tables reach, else by arithmetic.

Umm al-Qura covers 1343 to 1500 AH (1924 to 2077), through hijridate. Before and after, the tabular calendar
with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty and the epoch of 16 July 622 (Julian) is
used, as in Reingold and Dershowitz, Calendrical Calculations; it may be a day or two from what was observed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

FIRST, LAST = 1343, 1500
_EPOCH = 227015  # 16 July 622 of the Julian calendar, as a proleptic Gregorian ordinal: 19 July 622
_FIRST_DAY, _LAST_DAY = date(1924, 8, 1), date(2077, 11, 16)


@dataclass(frozen=True, slots=True)
class Hijri:
    """A Hijri date; `exact` where Umm al-Qura tells it, else the tabular calendar does."""

    year: int
    month: int
    day: int
    exact: bool

    def __str__(self) -> str:
        """The date as year-month-day."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def is_exact(year: int) -> bool:
    """Whether Umm al-Qura's tables hold a year."""
    return FIRST <= year <= LAST


def month_length(year: int, month: int) -> int:
    """The days of a Hijri month, 29 or 30."""
    if is_exact(year):
        from hijridate import Hijri as Table

        return int(Table(year, month, 1).month_length())
    return 30 if month % 2 or (month == 12 and _is_leap(year)) else 29


def to_gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Hijri date; None where the calendar has no such day or none of ours."""
    if year < 1 or year > 9000 or not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return None
    if is_exact(year):
        from hijridate import Hijri as Table

        found = Table(year, month, day).to_gregorian()
        return date(found.year, found.month, found.day)
    return date.fromordinal(_before(year) + 29 * (month - 1) + month // 2 + day)


def from_gregorian(day: date) -> Hijri | None:
    """The Hijri date of a Gregorian day; None before the Hijra."""
    if _FIRST_DAY <= day <= _LAST_DAY:
        from hijridate import Gregorian

        found = Gregorian(day.year, day.month, day.day).to_hijri()
        return Hijri(found.year, found.month, found.day, exact=True)
    passed = day.toordinal() - _EPOCH
    if passed < 0:
        return None
    year = (30 * passed + 10646) // 10631
    within = day.toordinal() - _before(year) - 1
    month = min(12, (11 * within + 330) // 325)
    start = _before(year) + 29 * (month - 1) + month // 2
    return Hijri(year, month, day.toordinal() - start, exact=False)


def month_in_days(year: int, month: int) -> tuple[date, date] | None:
    """The first and last Gregorian day of a Hijri month."""
    first = to_gregorian(year, month, 1)
    return (first, first + timedelta(month_length(year, month) - 1)) if first else None


def year_in_days(year: int) -> tuple[date, date] | None:
    """The first and last Gregorian day of a Hijri year."""
    first, last = to_gregorian(year, 1, 1), month_in_days(year, 12)
    return (first, last[1]) if first and last else None


def _is_leap(year: int) -> bool:
    return (11 * year + 14) % 30 < 11


def _before(year: int) -> int:
    """The ordinal of the day before the first of a tabular year."""
    return _EPOCH - 1 + 354 * (year - 1) + (3 + 11 * year) // 30
