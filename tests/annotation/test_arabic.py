# SPDX-License-Identifier: MIT
"""Folding forgets spelling but never the place; proclitics are cut between letters, marks and all."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.arabic import (
    ALL,
    CONTROLS,
    MARKS,
    TATWEEL,
    Fold,
    Transliteration,
    fold,
    folded,
    from_latin,
    key,
    letters_to_offset,
    proclitic_cuts,
    proclitic_forms,
    transliterate,
)

NONE = Fold(**{field.name: False for field in fields(Fold)})

# Letters, marks, tatweel, controls, presentation forms, digits of both kinds, Latin letters, an emoji, blanks.
odd = "ابتثحدروفبلكأإآٱىيیکةهؤئءَُِّْٰـ\u200f\u200c\ufeffﻻﷺﺑﺔﹷ٣۳٫،3aZ😀 \n"
texts = st.text(st.sampled_from(odd) | st.characters(exclude_categories=["Cs"]), max_size=40)
folds = st.builds(Fold, *[st.booleans()] * len(fields(Fold)))


@given(texts, folds)
def test_places_lead_back_to_the_source(text, how):
    folded = fold(text, how)
    assert len(folded.places) == len(folded.text) + 1
    assert list(folded.places) == sorted(folded.places)
    assert folded.places[-1] == len(text)


@given(texts, folds, st.data())
def test_every_range_maps_back_to_text_that_folds_to_it(text, how, data):
    folded = fold(text, how)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.range_in_source(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last], how).text
    assert last == len(text) or not re.match(f"[{MARKS}{TATWEEL}]", text[last])


@given(texts.filter(lambda text: fold(text).text == text))
def test_what_is_plain_already_keeps_its_offsets(text):
    assert list(fold(text).places) == list(range(len(text) + 1))


@given(texts)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text).text).text == fold(text).text


@given(texts)
def test_with_every_fold_off_only_controls_go(text):
    assert fold(text, NONE).text == re.sub(f"[{CONTROLS}]", "", text)


@pytest.mark.parametrize(
    ("name", "text", "folded"),
    [
        ("alef", "أإآٱا", "ااااا"),
        ("ya", "ىیيک", "يييك"),
        ("ta", "مدينة", "مدينه"),
        ("hamza", "مؤتمر قائد", "موتمر قايد"),
        ("marks", "مُدَرِّس هٰذا", "مدرس هذا"),
        ("tatweel", "بغــداد", "بغداد"),
        ("forms", "ﺑﻐﺪاد ﻻ", "بغداد لا"),
        ("digits", "٣٫٥٪ ۳", "3.5% 3"),
        ("case", "BBC", "bbc"),
    ],
)
def test_each_fold_does_its_part_and_can_be_switched_off(name, text, folded):
    assert fold(text, replace(NONE, **{name: True})).text == folded
    assert fold(text, replace(ALL, **{name: False})).text != folded


def test_every_fold_is_in_the_table_above():
    (mark,) = test_each_fold_does_its_part_and_can_be_switched_off.pytestmark
    assert [row[0] for row in mark.args[1]] == [field.name for field in fields(Fold)]


def test_marks_and_tatweel_stay_with_the_letter_before_them():
    text = "في بَغْدَادَـ اليوم"
    folded = fold(text)
    start = folded.text.index("بغداد")
    first, last = folded.range_in_source(start, start + len("بغداد"))
    assert text[first:last] == "بَغْدَادَـ"


def test_a_ligature_is_one_place_for_its_letters():
    folded = fold("ﻻجئ")
    assert folded.text == "لاجي"
    assert folded.range_in_source(0, 1) == folded.range_in_source(0, 2) == (0, 1)
    assert folded.range_in_source(1, 3) == (0, 2)


def test_spellings_of_one_name_share_a_key():
    assert len({key(name) for name in ("أحمد", "احمد", "أَحْمَد", "أحـمـد", "\u200fأحمد")}) == 1


@pytest.mark.parametrize(
    ("word", "rests"),
    [
        ("وببغداد", ["ببغداد", "بغداد"]),
        ("وَبِبَغْدَادَ", ["بِبَغْدَادَ", "بَغْدَادَ"]),
        ("بغداد", ["غداد"]),
        ("فلبنان", ["لبنان", "بنان"]),
        ("للحشد", ["لحشد"]),
        ("ولـلحشد", ["لـلحشد", "لحشد"]),
        ("\u200fوبيروت", ["بيروت", "يروت"]),
        ("و\u200fدمشق", ["دمشق"]),
        ("ﻭدمشق", ["دمشق"]),
        ("ﻻجئ", []),
        ("دمشق", []),
        ("لل", []),
        ("و", []),
        ("", []),
    ],
)
def test_where_a_name_may_begin_inside_a_word(word, rests):
    assert [word[cut:] for cut in proclitic_cuts(word)] == rests


def test_after_lam_the_article_gets_its_alef_back():
    assert proclitic_forms("للحشد") == ((0, "للحشد"), (1, "لحشد"), (1, "الحشد"))


@given(texts)
def test_cuts_lie_inside_the_word_before_a_letter(word):
    cuts = proclitic_cuts(word)
    assert list(cuts) == sorted(set(cuts))
    for cut in cuts:
        assert 0 < cut < len(word)
        assert not re.match(f"[{MARKS}{TATWEEL}{CONTROLS}]", word[cut])


def test_letters_are_counted_without_what_sits_on_them():
    word = "\u200fوَبَغْداد"
    assert [letters_to_offset(word, n) for n in (0, 1, 2)] == [1, 3, 5]


@given(texts, folds)
def test_without_the_way_back_the_text_is_the_same(text: str, how: Fold):
    assert folded(text, how) == fold(text, how).text


def test_transliteration_is_letter_by_letter():
    assert transliterate("وببغداد", Transliteration.HSB) == "wbbγdAd"
    assert transliterate("وببغداد", Transliteration.BUCKWALTER) == "wbbgdAd"
    assert transliterate("MQ-9 في", Transliteration.HSB) == "MQ-9 fy"


@pytest.mark.parametrize("scheme", [one for one in Transliteration if one is not Transliteration.HSB])
def test_buckwalter_and_its_kin_lead_back(scheme: Transliteration):
    text = "قَالَ السُّكَّانُ إنّ رئيسَ المؤسسةِ آتٍ، ٱبنُه على ضوءِ القمرِ."
    assert from_latin(transliterate(text, scheme), scheme) == text


def test_readers_write_latin_letters():
    assert from_latin("bγdAd", Transliteration.HSB) == "بغداد"


@given(texts)
def test_transliteration_moves_no_offset(text):
    for scheme in Transliteration:
        assert len(transliterate(text, scheme)) == len(text)
