# SPDX-License-Identifier: MIT
"""The suggester of rules, on sentences of our own: what each subject finds, and what it must leave alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.scheme import Scheme, bundled, load
from annotation.suggesters.patterns import Patterns


def found(text: str, scheme: str = "conflict-news") -> list[tuple[str, str]]:
    return [(text[s.start : s.end], s.label) for s in Patterns().suggest(Document(text, "t"), load(scheme))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بدأ العمل في 12 آذار 2015 رسميا", ("12 آذار 2015", "DATE")),
        ("حذّروا في الثالث من آذار أيضا", ("الثالث من آذار", "DATE")),
        ("بدأ العمل في 3 جانفي 1999", ("3 جانفي 1999", "DATE")),
        ("بدأ العمل في 7 يوليوز 2004", ("7 يوليوز 2004", "DATE")),
        ("في ١٢ يونيو/حزيران ٢٠١١ عادوا", ("١٢ يونيو/حزيران ٢٠١١", "DATE")),
        ("ولد عام 1931 فقيرا", ("عام 1931", "DATE")),
        ("وعام 1931 هاجر", ("عام 1931", "DATE")),
        ("وصلوا يوم الثلاثاء الماضي", ("يوم الثلاثاء الماضي", "DATE")),
        ("سافروا مساء الخميس", ("مساء الخميس", "TIME")),
        ("سافروا مساء الخميس", ("الخميس", "DATE")),
        ("في الأسبوع المقبل نعود", ("الأسبوع المقبل", "DATE")),
        ("سنة 1349 هجرية", ("سنة 1349 هجرية", "DATE")),
        ("توقيع 21/8/1943 واضح", ("21/8/1943", "DATE")),
        ("بلغ السعر 40 دولارا أمريكيا", ("40 دولارا أمريكيا", "MONEY")),
        ("بلغ السعر 40 دولارا أمريكيا", ("دولارا أمريكيا", "CURR")),
        ("دفع خمسة آلاف ليرة", ("خمسة آلاف ليرة", "MONEY")),
        ("ارتفعت 12.5% أمس", ("12.5%", "PERCENT")),
        ("ارتفعت ١٢ بالمئة أمس", ("١٢ بالمئة", "PERCENT")),
        ("قطع 30 كيلومترا مشيا", ("30 كيلومترا", "QUANTITY")),
        ("قطع 30 كيلومترا مشيا", ("كيلومترا", "UNIT")),
        ("حضر 85 شخصا", ("85", "CARDINAL")),
        ("المادة 14 من الدستور", ("المادة 14", "LAW")),
        ("القرار رقم 77 نافذ", ("77", "ORDINAL")),
        ("الجولة الخامسة عشرة", ("الخامسة عشرة", "ORDINAL")),
    ],
)
def test_dates_and_numbers(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اجتمعوا في قرية الحمضية قرب النهر", ("قرية الحمضية", "GPE")),
        ("وبقرية الحمضية مدرسة", ("قرية الحمضية", "GPE")),
        ("خرجوا من مدينة حلب صباحا", ("مدينة حلب", "GPE")),
        ("بين مدينتي حلب وحماة", ("حلب", "GPE")),
        ("هبطت في مطار دمشق", ("مطار دمشق", "FAC")),
        ("هبطت في مطار دمشق", ("دمشق", "GPE")),
        ('قصفوا قاعدة "النخلة" الجوية', ('قاعدة "النخلة" الجوية', "FAC")),
        ("عبروا نهر الدانوب", ("نهر الدانوب", "LOC")),
        ("في شارع الياسمين دكان", ("شارع الياسمين", "FAC")),
        ("سيطروا على جسر الحمضية", ("جسر الحمضية", "FAC")),
        ("عند الحدود السورية اللبنانية", ("الحدود السورية اللبنانية", "LOC")),
        ("تعرضت قاعدة الملك فيصل للقصف", ("قاعدة الملك فيصل", "FAC")),
    ],
)
def test_places(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال سامر العوضي إن العمل بدأ", ("سامر العوضي", "PERS")),
        ("والتقى سامر العوضي الوفد", ("سامر العوضي", "PERS")),
        ("ولسامر العوضي رأي", ("سامر العوضي", "PERS")),
        ("حضر عبد الرحمن الكحال", ("عبد الرحمن الكحال", "PERS")),
        ("نعى القائد أبو سامر النجار", ("أبو سامر النجار", "PERS")),
        ("كتب زياد بن حمود بن تركي", ("زياد بن حمود بن تركي", "PERS")),
        ("قالت ماريا فيرنانديز", ("ماريا فيرنانديز", "PERS")),
        ("شاهدوا علي حمدان يمشي", ("علي حمدان", "PERS")),
        ("وصل الدكتور هيثم قباني", ("هيثم قباني", "PERS")),
        ("قال سامر العوضي إن الوقت حان، وأكد العوضي ذلك", ("العوضي", "PERS")),
    ],
)
def test_persons(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت وزارة الصحة اللبنانية النتائج", ("وزارة الصحة اللبنانية", "ORG")),
        ("ولوزارة الصحة اللبنانية موقف", ("وزارة الصحة اللبنانية", "ORG")),
        ("تخرج في جامعة حلب", ("جامعة حلب", "ORG")),
        ("تخرج في جامعة حلب", ("حلب", "GPE")),
        ('أفادت شبكة "سنابل" بذلك', ("سنابل", "ORG")),
        ("وذكرت الحكومة الأردنية ذلك", ("الحكومة الأردنية", "ORG")),
        ("قصف الجيش التركي التل", ("الجيش التركي", "ORG")),
        ("تبنت كتائب النصر الهجوم", ("كتائب النصر", "ARMED-GROUP")),
        ("استقبل وزير الخارجية الكويتي الوفد", ("وزير الخارجية الكويتي", "OCC")),
        ("استقبل الرئيس التونسي الوفد", ("الرئيس التونسي", "OCC")),
        ("انسحبت المليشيات العراقية", ("المليشيات العراقية", "NORP")),
        ("احتج اللاجئون السوريون", ("اللاجئون السوريون", "NORP")),
        ("وصل سكان حلب", ("سكان حلب", "NORP")),
        ('سقط صاروخ "سكود" ليلا', ('صاروخ "سكود"', "WEAPON")),
        ("أطلقوا قذائف هاون", ("قذائف هاون", "WEAPON")),
        ("أسقطوا طائرة استطلاع", ("طائرة استطلاع", "VEHICLE")),
        ("يتكلم اللغة الكردية", ("الكردية", "LANGUAGE")),
        ("انظر https://example.org/a?b=1 هنا", ("https://example.org/a?b=1", "WEBSITE")),
        ("بعد حرب 1973 عادوا", ("حرب 1973", "EVENT")),
    ],
)
def test_bodies_posts_groups_and_things(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "جلسوا على الأرض",
        "تحدث باسم الجميع",
        "هذا بلد جميل",
        "قرأ كتابا عن الطبيعة",
        "لم يكن هناك أحد في البيت",
        "والي الأمر كريم",
        "سار إلى النهر ثم عاد",
        "وفي مدينة صغيرة",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert [one for one in found(text) if one[1] in ("PERS", "GPE", "LOC", "ORG", "FAC")] == []


def test_without_heads_the_name_alone() -> None:
    assert found("في مدينة حلب", "anercorp") == [("حلب", "LOC")]
    assert found("في قرية الحمضية", "anercorp") == [("الحمضية", "LOC")]
    assert found("هبطت في مطار دمشق", "anercorp") == [("دمشق", "LOC")]


def test_a_flat_scheme_gets_no_nested_spans() -> None:
    assert found("تخرج في جامعة حلب", "anercorp") == [("جامعة حلب", "ORG")]


def test_weapons_are_products_in_wojood() -> None:
    assert ("قذائف هاون", "PRODUCT") in found("أطلقوا قذائف هاون", "wojood")


def test_proclitics_inside_where_the_scheme_wants_them() -> None:
    wojood = load("wojood")
    keeping = Scheme("w", "w", "w", wojood.labels, proclitics=True)
    text = "وبقرية الحمضية مدرسة"
    assert [text[s.start : s.end] for s in Patterns().suggest(Document(text, "t"), keeping)] == [
        "وبقرية الحمضية"
    ]


PIECES = [
    "قال ",
    "والدكتور ",
    "سامر ",
    "العوضي ",
    "في ",
    "مدينة ",
    "حلب",
    "، ",
    "12 ",
    "آذار ",
    "2015",
    "\n",
    "\r\n",
]
PIECES += [
    "مساء ",
    "الخميس ",
    "(",
    ") ",
    '"',
    "40 ",
    "دولارا ",
    "بِوِزَارَةِ ",
    "الصحـــة ",
    "أبو ",
    "عبد ",
    "😀",
    "\u200f",
    "- ",
]
PIECES += ["صاروخ ", "قاعدة ", "رئيس ", "الإيرانية ", "%", "/", "لل", "و", "http://a.b ", "بن ", "المليشيات "]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_offsets_are_exact_in_any_text(text: str) -> None:
    for name in bundled():
        scheme = load(name)
        labels = {label.name for label in scheme.labels}
        answer = Patterns().suggest(Document(text, "t"), scheme)
        assert answer == Patterns().suggest(Document(text, "t"), scheme)
        for one in answer:
            assert one.label in labels
            assert 0 <= one.start < one.end <= len(text)
            assert "\n" not in text[one.start : one.end]
            assert text[one.start : one.end].strip() == text[one.start : one.end]
            assert 0 < one.confidence < 1
            assert one.reason
            assert one.source == "patterns"


@given(st.text(max_size=60))
def test_any_text_at_all(text: str) -> None:
    for one in Patterns().suggest(Document(text, "t"), load("conflict-news")):
        assert 0 <= one.start < one.end <= len(text)
