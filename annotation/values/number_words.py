# SPDX-License-Identifier: MIT
"""The words of Arabic numbers: units, tens, hundreds and powers of a thousand, in every gender, case and spelling."""

from __future__ import annotations

from fractions import Fraction

from annotation.values.words import look, table

_stems = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}

UNITS = table(
    [
        ("واحد واحدة أحد إحدى واحدا حادي حادية", 1),
        ("اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين ثنتان ثنتين", 2),
        *((f"{stem} {stem}ة {stem}ا", digit) for digit, stem in _stems.items()),
        ("ثماني ثمانية ثمانيا تمانية", 8),
    ]
)
TEN = table([("عشر عشرة عشرا", 10)])
TENS = table(
    [
        ("عشرون عشرين", 20),
        *((f"{_stems[digit]}ون {_stems[digit]}ين", digit * 10) for digit in (3, 4, 5, 6, 7, 9)),
        ("ثمانون ثمانين", 80),
    ]
)
HUNDRED = table([("مئة مائة مية ميه مئه مايه", 100)])
HUNDREDS = table(
    [
        ("مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين ميتان", 200),
        *(
            (" ".join(f"{start}{end}" for start in starts for end in ("مئة", "مائة", "مية")), digit * 100)
            for digit, starts in {
                **{digit: (stem,) for digit, stem in _stems.items()},
                8: ("ثمان", "ثماني"),
            }.items()
        ),
    ]
)
# Singular or plural; the dual is its own number.
SCALES = table(
    [
        ("ألف ألفا آلاف", 10**3),
        ("مليون مليونا ملايين", 10**6),
        ("مليار مليارا مليارات بليون بليونا بلايين", 10**9),
        ("تريليون تريليونا تريليونات ترليون ترليونا ترليونات", 10**12),
    ]
)
DUALS = table(
    [
        ("ألفان ألفين ألفي", 10**3),
        ("مليونان مليونين مليوني", 10**6),
        ("ملياران مليارين ملياري بليونان بليونين", 10**9),
        ("تريليونان تريليونين تريليوني ترليونان ترليونين", 10**12),
    ]
)
# Without its noun a plural says only "thousands of".
PLURALS = frozenset(table([("آلاف ملايين مليارات بلايين تريليونات ترليونات", 0)]))
# ألفا is the accusative of one thousand and two thousand before its noun.
DOUBTFUL = frozenset(table([("ألفا مليونا مليارا تريليونا ترليونا", 0)]))
PARTS = table(
    [
        ("نصف", Fraction(1, 2)),
        ("ثلث", Fraction(1, 3)),
        ("ربع", Fraction(1, 4)),
        ("ثلثا ثلثي ثلثان ثلثين", Fraction(2, 3)),
    ]
)
MANY_PARTS = table(
    [
        ("أرباع", Fraction(1, 4)),
        ("أخماس", Fraction(1, 5)),
        ("أثلاث", Fraction(1, 3)),
        ("أعشار", Fraction(1, 10)),
    ]
)
AND = "و"
TABLES = (UNITS, TEN, TENS, HUNDRED, HUNDREDS, SCALES, DUALS, PARTS)


def is_number_word(word: str) -> bool:
    """Whether a folded word can be part of a number."""
    return any(look(word, known) is not None for known in TABLES)
