# SPDX-License-Identifier: MIT
"""A date as a text tells it, in one calendar and perhaps in part, and what it is in ISO 8601."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from annotation.values import hijri
from annotation.values.value import Kind, Value

# A year without an era that may well be a Hijri year.
_MAYBE_HIJRI = range(1300, 1501)


@dataclass(frozen=True, slots=True)
class Told:
    """Year, month and day as far as they are told. `hijri` is None where nothing says which calendar."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hijri: bool | None = None
    tradition: str = ""
    stretch: str = ""

    def value(self, near: date | None = None) -> Value | None:
        """Its value; None where the calendar has no such day. `near` is the day of the text."""
        if self.hijri:
            return self._hijri(near)
        form = self._gregorian()
        if form is None:
            return None
        rule = f"date.{self.tradition}" if self.tradition else "date.year" if self.month is None else "date"
        value = Value(Kind.DATE, form, rule, detail=self.stretch)
        if self.hijri is None and self.year in _MAYBE_HIJRI:
            other = Told(self.year, self.month, self.day, hijri=True).value()
            if other:
                return value.among(other.form)
        return value

    def _gregorian(self) -> str | None:
        year, month, day = self.year, self.month, self.day
        if month is None:
            return _year(year) if year is not None and day is None else None
        if month > 20:  # a season
            return f"{_year(year)}-{month}" if year is not None and day is None else None
        if day is not None and not 1 <= day <= _length(year, month):
            return None
        shown = "-" if year is None else _year(year)
        return f"{shown}-{month:02}" + (f"-{day:02}" if day is not None else "")

    def _hijri(self, near: date | None) -> Value | None:
        if self.year is None:
            return self._nearest(near) if near else None
        exact = hijri.is_exact(self.year)
        rule = "date.hijri" if exact else "date.hijri-tabular"
        told = f"{self.year:04}"
        if self.month is None:
            days = hijri.year_in_days(self.year) if self.day is None else None
        elif self.day is None:
            told += f"-{self.month:02}"
            days = hijri.month_in_days(self.year, self.month)
        else:
            told += f"-{self.month:02}-{self.day:02}"
            there = hijri.to_gregorian(self.year, self.month, self.day)
            if there is None:
                return None
            value = Value(Kind.DATE, there.isoformat(), rule, detail=f"{told} AH")
            around = (there - timedelta(1), there + timedelta(1))
            return value if exact else value.among(*(one.isoformat() for one in around))
        if days is None:
            return None
        return Value(Kind.DATE, f"{days[0].isoformat()}/{days[1].isoformat()}", rule, detail=f"{told} AH")

    def _nearest(self, near: date) -> Value | None:
        """The day or month of this name that lies nearest to the day of the text."""
        here = hijri.from_gregorian(near)
        if here is None or self.month is None:
            return None
        found = []
        for year in (here.year - 1, here.year, here.year + 1):
            if there := hijri.to_gregorian(year, self.month, self.day or 1):
                found.append((abs(there - near), year))
        if not found:
            return None
        value = Told(min(found)[1], self.month, self.day, hijri=True).value()
        return Value(Kind.DATE, value.form, "date.hijri-near", value.others, value.detail) if value else None


def _year(year: int) -> str:
    """Four digits; a minus before years before 1 BC, as ISO 8601 counts them."""
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def _length(year: int | None, month: int) -> int:
    """The days of a month; 29 of February where no year is told."""
    return calendar.monthrange(2000 if year is None or not 1 <= year <= 9999 else year, month)[1]
