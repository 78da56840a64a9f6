# SPDX-License-Identifier: MIT
"""A corpus of two documents to work on, and what tests ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.formats.format import Record
from annotation.scheme import load
from corpus.corpus import Corpus

VISIT = "زار الوزير سليم الحداد مدينة النخيل يوم الأحد، وعاد إلى العاصمة مساءً."
MARKET = "افتُتح السوق الجديد في بلدة السدرة.\nوقال بائع: «الأسعار أرخص بكثير» 🙂."


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "news.tawsim"


@pytest.fixture
def corpus(place: Path) -> Iterator[Corpus]:
    with Corpus.create(place, load("wojood")) as made:
        made.documents.add(Record(Document(VISIT, "زيارة", "visit")), "mona")
        made.documents.add(Record(Document(MARKET, "سوق", "market")), "mona")
        yield made
