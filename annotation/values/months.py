# SPDX-License-Identifier: MIT
"""The names of months: seven traditions of the Gregorian months, and the twelve of the Hijri year."""

from __future__ import annotations

from dataclasses import dataclass

from annotation.values.words import table

HIJRI = "hijri"
# Each from January on; names that a tradition shares with the one before it are found there.
_GREGORIAN = {
    "latin": (
        "يناير ينائر",
        "فبراير",
        "مارس",
        "أبريل ابريل إبريل",
        "مايو",
        "يونيو يونيه",
        "يوليو يوليه",
        "أغسطس",
        "سبتمبر",
        "أكتوبر اكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
    "levantine": (
        "كانون_الثاني كانون_ثاني كانون_ثان",
        "شباط",
        "آذار أذار",
        "نيسان",
        "أيار آيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين_الأول تشرين_أول",
        "تشرين_الثاني تشرين_ثاني تشرين_ثان",
        "كانون_الأول كانون_أول",
    ),
    "iraqi": ("", "", "", "", "مايس", "", "", "", "", "", "", ""),
    "algerian": (
        "جانفي",
        "فيفري",
        "",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
        "",
        "",
        "",
        "",
    ),
    "moroccan": (
        "",
        "",
        "",
        "",
        "",
        "",
        "يوليوز",
        "غشت",
        "شتنبر",
        "",
        "نونبر نوانبر",
        "دجنبر",
    ),
    "mauritanian": ("", "", "", "", "", "", "", "أغشت", "شتمبر", "", "", "دجمبر"),
    "libyan": (
        "أي_النار",
        "النوار",
        "",
        "الطير",
        "الماء",
        "الصيف",
        "ناصر",
        "هانيبال",
        "الفاتح",
        "التمور",
        "الحرث",
        "الكانون",
    ),
}
_HIJRI_MONTHS = (
    "محرم المحرم محرم_الحرام",
    "صفر صفر_الخير",
    "ربيع_الأول ربيع_أول",
    "ربيع_الثاني ربيع_الآخر ربيع_ثاني",
    "جمادى_الأولى جمادى_الأول جمادى_أولى",
    "جمادى_الآخرة جمادى_الثانية جمادى_الثاني جمادى_الآخر",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو_القعدة ذي_القعدة ذو_القعده ذوالقعدة",
    "ذو_الحجة ذي_الحجة ذوالحجة",
)


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its number from 1, and the tradition that calls it so."""

    number: int
    tradition: str

    @property
    def hijri(self) -> bool:
        """Whether it is a month of the Hijri year."""
        return self.tradition == HIJRI


_names = table(
    [
        (name, Month(number, tradition))
        for tradition, months in {**_GREGORIAN, HIJRI: _HIJRI_MONTHS}.items()
        for number, name in enumerate(months, 1)
    ]
)


def month_at(words: list[str], at: int) -> tuple[Month, int] | None:
    """The month whose name begins at a folded word, and the number of the first word after it."""
    for length in (2, 1):
        if at + length <= len(words) and (found := _names.get(" ".join(words[at : at + length]))):
            return found, at + length
    return None
