# SPDX-License-Identifier: MIT
"""Other names for people in a whole dataset: none of the real ones in any of its files, the secret in a file apart."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from corpus.corpus import Corpus
from corpus.dataset.edition import REASONS, Edition
from corpus.dataset.folder import publish
from corpus.errors import CorpusError
from corpus.reading import read_file
from corpus.splitting import Split

ALL = frozenset(REASONS)
REAL = ("منذر", "القباني", "ثابت", "الوردي", "لبيب", "السنديان", "قتيبة", "لمياء")


def hidden(news: Corpus, folder: Path, format: str = "tawsim-jsonl", secret: str = "secret.json") -> Path:
    wanted = Edition(format=format, layer="all", include=ALL, pseudonyms=folder.parent / secret)
    publish(news, folder, wanted)
    return folder


def test_no_real_name_is_left(news: Corpus, tmp_path: Path):
    for format in ("tawsim-jsonl", "conll", "brat", "parquet"):
        for file in hidden(news, tmp_path / format, format).rglob("*"):
            data = file.name.encode() + (file.read_bytes() if file.is_file() else b"")
            assert [name for name in REAL if name.encode() in data] == [], file


def test_spans_hold_what_they_should(news: Corpus, tmp_path: Path):
    records = read_file(hidden(news, tmp_path / "set") / "data/all.jsonl").records
    secret = json.loads((tmp_path / "secret.json").read_text(encoding="utf-8"))
    assert len(records) == 20
    for number, record in enumerate(records):
        man = " ".join(secret["names"][word] for word in (REAL[number % 3 * 2], REAL[number % 3 * 2 + 1]))
        text = record.document.text
        assert {s.label: text[s.start : s.end] for s in record.layers[0].marks.spans} == {
            "OCC": f"الوزير {man}",
            "PERS": man,
            "GPE": f"مدينة {['النخيل', 'السدرة', 'الرمان', 'الزيتون', 'الكرم'][number % 5]}",
        }
        assert text.count(man.split()[1]) == 2
        assert [layer.annotator for layer in record.layers][:1] == ["annotator-1"]
    manifest = json.loads((tmp_path / "set/manifest.json").read_text(encoding="utf-8"))
    assert manifest["pseudonyms"] == {"used": True, "label": "PERS", "words": 6}
    assert manifest["agreement"][0]["annotators"] == ["annotator-1", "annotator-2"]


def test_the_secret_is_ones_own_and_goes_on(news: Corpus, tmp_path: Path):
    first = hidden(news, tmp_path / "a")
    secret = tmp_path / "secret.json"
    if os.name == "posix":
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    kept = secret.read_bytes()
    second = hidden(news, tmp_path / "b")
    assert secret.read_bytes() == kept
    for file in first.rglob("*.json*"):
        assert file.read_bytes() == (second / file.relative_to(first)).read_bytes()


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"tawsim-pseudonyms": 2}', '{"tawsim-pseudonyms": 1, "names": 3}', "\ufeff\u0000"]
)
def test_another_file_is_not_overwritten(news: Corpus, tmp_path: Path, content: str):
    (tmp_path / "secret.json").write_text(content, encoding="utf-8")
    with pytest.raises(CorpusError, match="is not a private file of pseudonyms"):
        hidden(news, tmp_path / "set")
    assert (tmp_path / "secret.json").read_text(encoding="utf-8") == content
    assert not (tmp_path / "set").exists()


def test_the_secret_does_not_lie_in_the_dataset(news: Corpus, tmp_path: Path):
    with pytest.raises(CorpusError, match="would lie in the dataset"):
        hidden(news, tmp_path / "set", secret="set/data/secret.json")
    with pytest.raises(CorpusError, match="The scheme wojood has no label HUMAN"):
        publish(
            news,
            tmp_path / "set",
            Edition(layer="all", include=ALL, pseudonyms=tmp_path / "s", people="HUMAN"),
        )
    assert not (tmp_path / "set").exists()


def test_a_split_is_the_same_with_other_names(news: Corpus, tmp_path: Path):
    split = Split.parse("train=.5,test=.5", 3)
    parts = []
    for secret in (None, tmp_path / "s.json"):
        out = tmp_path / f"set{secret is None}"
        publish(news, out, Edition(layer="قتيبة", include=ALL, parts=split, pseudonyms=secret))
        parts.append(
            [
                {r.document.id for r in read_file(out / f"data/{part}.jsonl").records}
                for part in ("train", "test")
            ]
        )
    assert parts[0] == parts[1]
