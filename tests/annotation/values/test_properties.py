# SPDX-License-Identifier: MIT
"""What holds for every number, date and text: written and read they are the same, and nothing makes a rule fall over."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from annotation.scheme import load
from annotation.values import hijri
from annotation.values.amounts import number_value
from annotation.values.catalogue import value_of
from annotation.values.figures import figures
from annotation.values.value import plain

WOJOOD = load("wojood")
_FEMININE = ["واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"]
_MASCULINE = ["واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
_TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
_HUNDREDS = ["مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]


def written(number: int, *, feminine: bool, oblique: bool, spelling: str) -> str:
    """A number under a million in words: gender of what is counted, case, مئة or مائة."""
    words = _thousands(number, feminine)
    if oblique:
        words = " ".join(_oblique(word) for word in words.split(" "))
    return words.replace("مئ", spelling)


def _oblique(word: str) -> str:
    if word.endswith("ون"):
        return word[:-2] + "ين"
    return word[:-2] + "ين" if word.endswith("ان") and word != "ثمان" and word != "وثمان" else word


def _thousands(number: int, feminine: bool) -> str:
    thousands, rest = divmod(number, 1000)
    parts = []
    if thousands == 1:
        parts.append("ألف")
    elif thousands == 2:
        parts.append("ألفان")
    elif thousands:
        parts.append(f"{_group(thousands, False)} {'آلاف' if 3 <= thousands % 100 <= 10 else 'ألف'}")
    if rest:
        parts.append(_group(rest, feminine))
    return " و".join(parts)


def _group(number: int, feminine: bool) -> str:
    hundreds, rest = divmod(number, 100)
    units = _FEMININE if feminine else _MASCULINE
    parts = [_HUNDREDS[hundreds - 1]] if hundreds else []
    if 1 <= rest <= 10:
        parts.append(units[rest - 1])
    elif rest in (11, 12):
        first = {(11, False): "أحد", (11, True): "إحدى", (12, False): "اثنا", (12, True): "اثنتا"}
        parts.append(f"{first[rest, feminine]} {'عشرة' if feminine else 'عشر'}")
    elif 13 <= rest <= 19:
        parts.append(f"{units[rest - 11]} {'عشرة' if feminine else 'عشر'}")
    elif rest:
        tens = _TENS[rest // 10 - 2]
        parts.append(f"{units[rest % 10 - 1]} و{tens}" if rest % 10 else tens)
    return " و".join(parts)


@given(st.integers(1, 999_999), st.booleans(), st.booleans(), st.sampled_from(["مئ", "مائ"]))
def test_a_number_in_words_is_read_back(number: int, feminine: bool, oblique: bool, spelling: str):
    words = written(number, feminine=feminine, oblique=oblique, spelling=spelling)
    found = number_value(words)
    assert found is not None, words
    assert (found.form, found.source) == (str(number), "number.words")


@given(st.integers(0, 10**12), st.sampled_from("0٠۰"))
def test_figures_of_any_kind(number: int, zero: str):
    digits = str(number).translate({48 + d: chr(ord(zero) + d) for d in range(10)})
    found = number_value(digits)
    assert found is not None
    assert found.form == str(number)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**6, places=4))
def test_a_decimal_is_shown_as_it_is(number: object):
    assert Fraction(plain(Fraction(str(number)))) == Fraction(str(number))


@given(st.integers(1, 999).map(lambda n: f"{n},{n % 1000:03}"))
def test_groups_of_thousands(word: str):
    assert figures(word)[0] == int(word.replace(",", ""))


@given(st.dates(date(623, 1, 1), date(2200, 12, 31)))
def test_there_and_back_through_the_hijri_calendar(day: date):
    there = hijri.from_gregorian(day)
    assert there is not None
    # Where the tables end, the two calendars do not meet: a day told by one may be missing in the other.
    if there.exact == hijri.is_exact(there.year):
        assert hijri.to_gregorian(there.year, there.month, there.day) == day


@given(st.integers(1, 1700), st.integers(1, 12))
def test_a_hijri_month_is_29_or_30_days_and_the_next_follows(year: int, month: int):
    days = hijri.month_in_days(year, month)
    assert days is not None
    assert (days[1] - days[0]).days + 1 in (29, 30)
    after = hijri.to_gregorian(year + month // 12, month % 12 + 1, 1)
    assert after is not None
    if hijri.is_exact(year) == hijri.is_exact(year + month // 12):
        assert (after - days[1]).days == 1


_words = [
    "آذار",
    "كانون",
    "الثاني",
    "رمضان",
    "15",
    "2024",
    "١٤٤٥",
    "هـ",
    "م",
    "/",
    "-",
    "(",
    ")",
    "عام",
    "سنة",
    "القرن",
    "الماضي",
    "و",
    "من",
    "إلى",
    "الموافق",
    "ألف",
    "مئة",
    "ألفا",
    "نصف",
    "عشر",
    "خمسة",
    "دولار",
    "ليرة",
    "سورية",
    "متر",
    "مربع",
    "كم",
    "%",
    "بالمئة",
    "الساعة",
    "الثالثة",
    "والنصف",
    "إلا",
    "ربعا",
    "صباحا",
    "يومين",
    "أسابيع",
    "ق.م",
    "صيف",
    "مطلع",
    "الستينيات",
    "5/3/2024",
    "$",
]
_labels = st.sampled_from(
    ["DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", "CURR", "UNIT"]
)


@given(st.lists(st.sampled_from(_words), max_size=7).map(" ".join) | st.text(max_size=30), _labels)
def test_no_text_makes_a_rule_fall_over(text: str, label: str):
    found = value_of(text, label, WOJOOD, near=date(2024, 3, 10))
    assert found is None or (found.form and found.source and found.form not in found.others)
