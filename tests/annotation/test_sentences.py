# SPDX-License-Identifier: MIT
"""Sentences cover all that is written, once, and are not misled by abbreviations, numbers and list items."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotation.sentences import LONGEST, sentences

texts = st.text(
    st.sampled_from("ابد مق.!?؟…۔؛،)»”\"'(«35\n\r\t \u00a0U.وَـ") | st.characters(exclude_categories=["Cs"])
)


@settings(max_examples=300)
@given(texts, st.integers(0, 10), st.integers(0, 10))
def test_they_cover_all_but_white_space_in_order(text, before, after):
    start, end = min(before, len(text)), max(min(before, len(text)), len(text) - after)
    at = start
    for first, last in sentences(text, start, end):
        assert at <= first < last <= end
        assert not text[at:first].strip()
        assert not text[first].isspace()
        assert not text[last - 1].isspace()
        assert "\n" not in text[first:last]
        at = last
    assert not text[at:end].strip()


@pytest.mark.parametrize(
    "parts",
    [
        ["وصل الوفد صباحاً.", "ثم غادر!", "هل عاد؟", "لم يعد…", "بعد"],
        ["قال د. سامر إن النسبة 3.5 في المئة.", "وسكت."],
        ["وحضر أ.د. هاني ود. ليلى أيضاً."],
        ["بُني المسجد عام 300 هـ. في قرية بعيدة."],
        ["يعود النقش إلى 200 ق.م. على الأقل."],
        ["قال: «نعم.»", "ثم خرج (مسرعاً.)", "وعاد."],
        ["خرج الناس، وعاد الجيش، وبقي الحارس؛ ثم نام."],
        ["انتهى الاجتماع.", "وبدأ الاحتفال."],
        ["ماذا؟!", "لا أعرف..."],
        ["زار the U.S. Navy مع Mr. Smith أمس.", "وعاد."],
        ["انظر www.example.org/a?b=1 هنا."],
    ],
)
def test_where_a_sentence_ends(parts):
    text = " ".join(parts)
    assert [text[s:e] for s, e in sentences(text)] == parts


def test_a_forgotten_blank_does_not_hide_the_end():
    text = "انتهى الاجتماع.وبدأ الاحتفال."
    assert [text[s:e] for s, e in sentences(text)] == ["انتهى الاجتماع.", "وبدأ الاحتفال."]


def test_a_line_feed_always_parts_and_list_numbers_stay():
    text = "العنوان\r\n1. البند الأول\n(2. البند الثاني)\n\nعام 2019. وبعده"
    assert [text[s:e] for s, e in sentences(text)] == [
        "العنوان",
        "1. البند الأول",
        "(2. البند الثاني)",
        "عام 2019.",
        "وبعده",
    ]


@pytest.mark.parametrize("weaker", ["؛", "،", ""])
def test_a_sentence_without_end_is_parted_at_a_weaker_stop(weaker):
    words = ["كلمة"] * 450
    words[150] += weaker
    text = " ".join(words)
    counts = [len(text[s:e].split()) for s, e in sentences(text)]
    assert sum(counts) == 450
    assert max(counts) <= LONGEST
    assert counts[0] == (151 if weaker else LONGEST)
