# SPDX-License-Identifier: MIT
"""News that no one wrote, to measure with: the same seed gives the same documents, names marked."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

_FIRST = ["سلمى", "كريم", "نادر", "هدى", "زينب", "بلال", "رائد", "مها", "لؤي", "عمر", "ريم", "طارق"]
_LAST = ["النجار", "الحداد", "الحلواني", "البنّاء", "العطار", "السقا", "الخياط", "الصائغ", "الدهّان"]
_PLACES = ["بلدة السدرة", "مدينة النخيل", "حي الزيتون", "ميناء الرمل", "قرية التين", "وادي اللوز"]
_BODIES = ["نادي الكتّاب", "بلدية النخيل", "نقابة البنّائين", "جمعية السدرة", "هيئة الموانئ"]
_WORDS = [
    *("قال", "وصل", "أعلن", "زار", "افتتح", "في", "إلى", "من", "على", "عند", "أمس", "اليوم", "صباحاً"),
    *("مساءً", "الطريق", "السوق", "الجديد", "القديم", "قرب", "بعد", "قبل", "أهالي", "الأسعار", "المطر"),
    *("موسم", "الزرع", "المدرسة", "الطلاب", "كتاب", "لقاء", "مشروع", "جسر", "النهر", "العمال", "خطة"),
]


def names() -> list[str]:
    """Many words, few of them often: as in any language."""
    letters = "ابتجحدرزسشصطعفقكلمنهوي"
    chance = random.Random(5)
    return ["".join(chance.choices(letters, k=chance.randint(3, 7))) for _ in range(20_000)]


def records(documents: int, *, marks: int, words: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Documents as lines of tawsim-jsonl, each with so many marked names and so many words between two."""
    chance, rare = random.Random(seed), names()
    for number in range(documents):
        text, spans = f"خبر {number}:", []
        for _ in range(marks):
            between = chance.choices(_WORDS, k=words - 1)
            text += " " + " ".join([*between, rare[int(len(rare) * chance.random() ** 3)]]) + " "
            label, name = chance.choice(
                (
                    ("PERS", f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"),
                    ("GPE", chance.choice(_PLACES)),
                    ("ORG", chance.choice(_BODIES)),
                )
            )
            start = len(text)
            text += name
            where = {"start": start, "end": len(text), "label": label, "text": name}
            spans.append({"id": f"{chance.getrandbits(64):016x}", **where, "attributes": {}})
        yield {
            "tawsim": 1,
            "id": f"n{seed}-{number}",
            "title": f"خبر {number}",
            "text": text,
            "sha256": sha256(text.encode("utf-8")).hexdigest(),
            "metadata": {},
            "status": "done",
            "split": "",
            "layers": [{"annotator": "mona", "spans": spans, "verdicts": []}],
        }


def write(file: Path, documents: int, *, marks: int, words: int) -> None:
    """The documents in a file."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        for record in records(documents, marks=marks, words=words):
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")
