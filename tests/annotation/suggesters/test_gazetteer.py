# SPDX-License-Identifier: MIT
"""The suggester of known names, on sentences of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.scheme import Scheme, bundled, load
from annotation.suggesters.gazetteer import Gazetteer


def found(text: str, scheme: str | Scheme = "conflict-news") -> list[tuple[str, str]]:
    used = load(scheme) if isinstance(scheme, str) else scheme
    return [(text[s.start : s.end], s.label) for s in Gazetteer().suggest(Document(text, "t"), used)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سافر إلى بغداد ثم عاد", [("بغداد", "GPE")]),
        ("وبغداد هادئة", [("بغداد", "GPE")]),
        ("التقيا ببغداد", [("بغداد", "GPE")]),
        ("قدّم للعراق قرضا", [("لعراق", "GPE")]),
        ("زار سورية ولبنان وفرنسا", [("سورية", "GPE"), ("لبنان", "GPE"), ("فرنسا", "GPE")]),
        ("زار سوريا ومصر", [("سوريا", "GPE"), ("مصر", "GPE")]),
        ("دخلوا البوكمال ليلا", [("البوكمال", "GPE")]),
        ("دخلوا البو كمال ليلا", [("البو كمال", "GPE")]),
        ("يعيش في دير الزور", [("دير الزور", "GPE")]),
        ("كلفت الأمم المتحدة مبعوثا", [("الأمم المتحدة", "ORG")]),
        ("فيضان دجلة والفرات", [("الفرات", "LOC")]),
        ("مؤتمر في كركوك", [("كركوك", "GPE")]),
        ("هجوم لحزب الله", [("حزب الله", "ARMED-GROUP")]),
        # Words that only look like a proclitic and a name, or like a name.
        ("اجتمع الوزير مع والي المنطقة", []),
        ("تحدث باسم الجميع", []),
        ("هذا بلد جميل", []),
        ("وقف الرجل في إطار الباب", []),
        ("كان القائم بالأعمال غائبا", []),
        ("نجحت التجربة في مدينة صغيرة", []),
    ],
)
def test_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_scheme_that_keeps_proclitics() -> None:
    wojood = load("wojood")
    keeping = Scheme("w", "w", "w", wojood.labels, proclitics=True)
    assert found("التقيا ببغداد", keeping) == [("ببغداد", "GPE")]


@pytest.mark.parametrize("name", bundled())
def test_every_label_is_the_schemes_own(name: str) -> None:
    text = "زار بغداد والفرات والأمم المتحدة وحزب الله ومطار بيروت الدولي والقانون الدولي وابن سينا وفيسبوك"
    assert {label for _, label in found(text, name)} <= {label.name for label in load(name).labels}


@given(st.text(st.sampled_from("بغداد وللعراق سوريةًـ😀\r\n.،a1"), max_size=80))
def test_offsets_stay_inside_words(text: str) -> None:
    for scheme in bundled():
        for one in Gazetteer().suggest(Document(text, "t"), load(scheme)):
            assert 0 <= one.start < one.end <= len(text)
            assert text[one.start : one.end].strip() == text[one.start : one.end]
            assert one.source == "gazetteer"
            assert 0 < one.confidence < 1
            assert one.reason


def test_the_same_answer_twice_and_a_version() -> None:
    document = Document("زار بغداد وسورية", "t")
    first, second = Gazetteer(), Gazetteer()
    assert first.suggest(document, load("wojood")) == second.suggest(document, load("wojood"))
    assert first.version == second.version
