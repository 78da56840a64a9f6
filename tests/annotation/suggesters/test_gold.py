# SPDX-License-Identifier: MIT
"""Floors on real gold, nothing learned, and the list of suggestions on a real article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotation.document import Document
from annotation.evaluation import evaluate
from annotation.formats.catalogue import find
from annotation.formats.format import Record, Report
from annotation.scheme import load
from annotation.suggesters.blend import blend
from annotation.suggesters.catalogue import suggesters

pytestmark = pytest.mark.gold

COARSE = ["PERS", "LOC", "ORG"]


def records(folder: Path, pattern: str, name: str) -> Iterator[Record]:
    token_lines = find(name)
    assert token_lines is not None
    for file in sorted(folder.glob(pattern)):
        yield from token_lines.read(file.read_text(encoding="utf-8"), str(file), Report())


def score(gold: Path, pattern: str, name: str, *, labels: list[str] | None = None) -> dict[str, Any]:
    return evaluate(
        records(gold, pattern, name), load("wojood"), suggesters(), labels=labels, word_edges=True
    )


def test_wojood(gold: Path) -> None:
    report = score(gold, "wojood_sample/val.conll", "conll-nested")
    assert report["scheme"] == "wojood"
    assert report["exact"]["f1"] >= 0.70


def test_anercorp(gold: Path) -> None:
    report = score(gold, "anercorp/train.conll", "conll", labels=COARSE)
    assert report["scheme"] == "anercorp"
    assert report["exact"]["f1"] >= 0.62


def test_aqmar(gold: Path) -> None:
    report = score(gold, "aqmar/*.conll", "conll", labels=COARSE)
    assert report["documents"] == 14
    assert report["exact"]["f1"] >= 0.54


def test_an_article(gold: Path) -> None:
    text = (gold / "seed_article.txt").read_text(encoding="utf-8")
    scheme = load("conflict-news")
    found = blend(one.suggest(Document(text, "t"), scheme) for one in suggesters())
    assert 45 <= len(found) <= 110
    spans = {text[one.start : one.end] for one in found}
    names = ["البوكمال", "دير الزور", "بغداد", "القائم", "الميادين", "سورية", "إيران", "السويعية", "الهري"]
    for name in names:
        heads = ("", "مدينة ", "قرية ", "محافظة ")
        assert spans & {head + name for head in heads}, name
    assert spans >= {"200 دولار", "الأسبوع الفائت", "السبت", "الجمعة"}
    assert spans >= {"قاسم سليماني", "الحشد الشعبي", "فيلق القدس"}
