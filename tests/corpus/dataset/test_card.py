# SPDX-License-Identifier: MIT
"""The card: a head that Hugging Face's own reader takes, the same facts in Arabic and English, no markup from outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from huggingface_hub import DatasetCard

from corpus.corpus import Corpus
from corpus.dataset.card import licence_id
from corpus.dataset.edition import REASONS, Edition
from corpus.dataset.folder import publish
from corpus.splitting import Split

PARTS = Split.parse("train=.6,dev=.2,test=.2")


def card(news: Corpus, out: Path, **wanted: object) -> str:
    publish(news, out, Edition(layer="قتيبة", **wanted))
    return (out / "README.md").read_text(encoding="utf-8")


def test_the_head_is_read_by_hugging_face(news: Corpus, tmp_path: Path):
    text = card(
        news, tmp_path / "a", format="parquet", parts=PARTS, title='أخبار: "النخيل"', licence="CC BY-SA 4.0"
    )
    data = DatasetCard(text).data.to_dict()
    assert data["language"] == ["ar"]
    assert data["license"] == "cc-by-sa-4.0"
    assert data["pretty_name"] == 'أخبار: "النخيل"'
    assert data["size_categories"] == ["n<1K"]
    files = {one["split"]: one["path"] for one in data["configs"][0]["data_files"]}
    assert files == {part: f"data/{part}.parquet" for part in ("train", "dev", "test")}
    assert all((tmp_path / "a" / file).is_file() for file in files.values())


def test_a_licence_of_ones_own(news: Corpus, tmp_path: Path):
    data = DatasetCard(card(news, tmp_path / "a", licence="للبحث فقط: لا تُنشر")).data.to_dict()
    assert (data["license"], data["license_name"]) == ("other", "للبحث فقط: لا تُنشر")
    data = DatasetCard(card(news, tmp_path / "b", format="conll")).data.to_dict()
    assert "license" not in data
    assert "configs" not in data, "no script of theirs reads CoNLL"


@pytest.mark.parametrize(
    ("told", "id"),
    [
        ("CC BY 4.0", "cc-by-4.0"),
        ("cc-by-nc-sa-4.0", "cc-by-nc-sa-4.0"),
        ("CC BY-ND 3.0", "cc-by-nd-3.0"),
        ("CC0", "cc0-1.0"),
        ("MIT", "mit"),
        ("ours", "other"),
    ],
)
def test_identifiers_of_licences(told: str, id: str):
    assert licence_id(told) == id


def test_both_languages_tell_the_same(news: Corpus, tmp_path: Path):
    text = card(news, tmp_path / "a", format="conll", parts=PARTS, date="2026-03-01", citation="@misc{ر}")
    _, arabic, english = re.split('<div dir="rtl" lang="ar">|</div>', text)
    digits = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
    rows = [
        [
            re.findall(r"\d+|`[^`]+`", line.translate(digits))
            for line in page.split("\n")
            if line.startswith("|")
        ]
        for page in (arabic, english)
    ]
    assert rows[0] == rows[1]
    assert arabic.count("## ") == english.count("## ") == 5
    for page in (arabic, english):
        assert "2026-03-01" in page
        assert "@misc{ر}" in page
        assert "CC BY 4.0" in page
    assert "F1 = ٠٫٨" in arabic
    assert "F1 = 0.8" in english
    assert "مقاطع متداخلة لم تُكتب: ١٨" in arabic
    assert not re.search(r"[٠-٩]", english)


def test_words_from_outside_are_no_markup(news: Corpus, tmp_path: Path):
    wanted = {"title": "<b>x</b>\n---\n# y | [z](w)", "citation": "```\n# out", "licence": "a\nb: c"}
    text = card(news, tmp_path / "a", **wanted)
    assert DatasetCard(text).data.to_dict()["pretty_name"] == "<b>x</b> --- # y | [z](w)"
    assert "\n# y" not in text
    assert "<b>" not in text.split("---\n", 2)[2]
    assert text.count("```") == 4


def test_every_loss_has_its_arabic_words(news: Corpus, tmp_path: Path):
    wanted = {"include": frozenset(REASONS), "pseudonyms": tmp_path / "p.json"}
    for format in ("conll", "conll-nested", "text", "brat", "jsonl-doccano", "parquet", "webanno-tsv"):
        text = card(news, tmp_path / format, format=format, **wanted)
        arabic = text.split('lang="ar">')[1].split("</div>")[0].split("## ما لم يدخلها")[1]
        assert not re.search(r"^- .*left out", arabic, re.MULTILINE), arabic
