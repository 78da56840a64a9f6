# SPDX-License-Identifier: MIT
"""A corpus worth publishing: twenty stories from three sources, two annotators, nested spans, and some that must stay out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus.corpus import Corpus

PLACES = ["النخيل", "السدرة", "الرمان", "الزيتون", "الكرم"]
MEN = [("منذر", "القباني"), ("ثابت", "الوردي"), ("لبيب", "السنديان")]
SUBJECTS = [
    "سوق",
    "مدرسة",
    "جسر",
    "حديقة",
    "مكتبة",
    "مصنع",
    "ميناء",
    "ملعب",
    "متحف",
    "مسرح",
    "نهر",
    "سد",
    "مطار",
    "قرية",
    "ساحة",
    "مخبز",
    "مزرعة",
    "نبع",
    "طريق",
    "محطة",
]


def story(number: int) -> Record:
    """زار [الوزير [منذر القباني]PERS]OCC [مدينة النخيل]GPE …, in words of its own."""
    first, family = MEN[number % 3]
    place = PLACES[number % 5]
    subject = SUBJECTS[number]
    text = (
        f"زار الوزير {first} {family} مدينة {place} وافتتح فيها {subject} 🙂.\n"
        f"وقال {family} إن {subject} رقم {number} يخدم أهل {place} كلهم."
    )
    man, where = f"{first} {family}", f"مدينة {place}"
    start, there = text.index("الوزير"), text.index(where)
    spans = [
        Span(start, start + 7 + len(man), "OCC", f"o{number}"),
        Span(start + 7, start + 7 + len(man), "PERS", f"p{number}"),
        Span(there, there + len(where), "GPE", f"g{number}"),
    ]
    layers = [Layer("قتيبة", Marks(frozenset(spans)))]
    if number < 4:
        layers.append(
            Layer("لمياء", Marks(frozenset(Span(s.start, s.end, s.label, f"t{s.id}") for s in spans[1:])))
        )
    told = {"licence": "CC BY 4.0", "source": f"صحيفة {number % 3}"}
    status = Status.DONE
    if number == 18:
        status = Status.SET_ASIDE
    if number == 19:
        told.pop("licence")
    return Record(Document(text, f"خبر {number}", f"d{number:02}", told), tuple(layers), status)


@pytest.fixture
def news(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.create(tmp_path / "news.tawsim", load("wojood")) as made:
        for number in range(20):
            made.documents.add(story(number), "قتيبة")
        yield made
