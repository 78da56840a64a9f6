# SPDX-License-Identifier: MIT
"""The folder of a dataset: complete and checked, replaced as a whole, and never half written or over other files."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotation.formats.format import Format
from annotation.formats.token_lines import TokenLines
from corpus.corpus import Corpus
from corpus.dataset.edition import REASONS, Edition
from corpus.dataset.folder import publish
from corpus.dataset.manifest import files_of
from corpus.errors import CorpusError
from corpus.reading import files_of as all_files
from corpus.reading import read_file
from corpus.splitting import Split
from corpus.statistics import statistics

PARTS = Split.parse("train=.6,dev=.2,test=.2")
ALL = frozenset(REASONS)


def told(folder: Path, name: str = "manifest.json") -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))
    return found


def test_what_is_in_it(news: Corpus, tmp_path: Path):
    out = tmp_path / "set"
    publish(
        news,
        out,
        Edition(format="jsonl-doccano", layer="قتيبة", parts=PARTS, title="أخبار", licence="CC BY 4.0"),
    )
    names = sorted(file.relative_to(out).as_posix() for file in out.rglob("*") if file.is_file())
    data = ["data/dev.jsonl", "data/test.jsonl", "data/train.jsonl"]
    assert names == ["README.md", *data, "loss.json", "manifest.json"]
    manifest = told(out)
    assert {file["path"] for file in manifest["files"]} == {*names} - {"manifest.json"}
    for file in manifest["files"]:
        assert sha256((out / file["path"]).read_bytes()).hexdigest() == file["sha256"]
        assert (out / file["path"]).stat().st_size == file["bytes"]
    for part, counts in manifest["counts"]["parts"].items():
        records = read_file(out / f"data/{part}.jsonl").records
        assert len(records) == counts["documents"]
        assert sum(len(r.document.text) for r in records) == counts["characters"]
        assert sum(len(r.layers[0].marks.spans) for r in records) == counts["spans"]
    assert manifest["counts"]["documents"] == 18
    assert manifest["left_out"] == {"set-aside": 1, "unlicensed": 1}
    assert manifest["format"]["offsets"] == "code points"
    assert manifest["scheme"]["name"] == "wojood"
    assert [(a["documents"], a["same"], a["exact_f1"]) for a in manifest["agreement"]] == [(4, 8, 0.8)]


def test_stored_less_lost_is_exported(news: Corpus, tmp_path: Path, written: Format):
    format = written.name
    out = tmp_path / "set"
    publish(news, out, Edition(format=format, layer="all", include=ALL))
    loss = told(out, "loss.json")
    stored = statistics(news)
    assert loss["stored"]["spans"] == stored.spans
    assert loss["stored"]["labels"] == dict(sorted(stored.labels.items()))
    lost = sum(one["count"] for one in loss["losses"] if one["spans"])
    assert loss["exported"]["spans"] == stored.spans - lost
    found = sum(
        len(layer.marks.spans)
        for file in all_files([out / "data"])
        for record in read_file(file, written).records
        for layer in record.layers
    )
    assert found == loss["exported"]["spans"]
    if not loss["losses"]:
        assert loss["exported"]["labels"] == loss["stored"]["labels"]


def test_a_file_for_each_document(news: Corpus, tmp_path: Path):
    publish(news, tmp_path / "a", Edition(format="conll", layer="قتيبة", each=True, parts=PARTS))
    assert (
        len(list((tmp_path / "a/data/train").iterdir()))
        == told(tmp_path / "a")["counts"]["parts"]["train"]["documents"]
    )
    publish(news, tmp_path / "b", Edition(format="text", layer="قتيبة"))
    assert (tmp_path / "b/data/خبر 0.txt").read_text(encoding="utf-8").startswith("زار الوزير منذر")


def test_a_new_edition_takes_the_place_of_the_old(news: Corpus, tmp_path: Path):
    out = tmp_path / "set"
    publish(news, out, Edition(format="brat", layer="قتيبة", parts=PARTS))
    (out / "notes.txt").write_text("لي", encoding="utf-8")
    (out / ".git").mkdir()
    publish(news, out, Edition(format="conll", layer="قتيبة"))
    left = sorted(file.relative_to(out).as_posix() for file in out.rglob("*"))
    assert left == [".git", "README.md", "data", "data/all.conll", "loss.json", "manifest.json", "notes.txt"]
    first = (out / "manifest.json").read_bytes()
    publish(news, out, Edition(format="conll", layer="قتيبة"))
    assert (out / "manifest.json").read_bytes() == first


@pytest.mark.parametrize(
    "manifest",
    [
        None,
        "{",
        "[]",
        '{"tawsim-dataset": 1}',
        '{"tawsim-dataset": 1, "files": [{"path": "../x"}]}',
        '{"tawsim-dataset": 1, "files": [{"path": "/x"}]}',
        '{"tawsim-dataset": 1, "files": [{"path": "C:\\\\x"}]}',
        '{"tawsim-dataset": 1, "files": [3]}',
        '{"tawsim-dataset": 2, "files": []}',
        "[" * 100_000,
    ],
)
def test_a_folder_of_other_things_is_left_alone(news: Corpus, tmp_path: Path, manifest: str | None):
    out = tmp_path / "set"
    out.mkdir()
    (out / "thesis.txt").write_text("أطروحة", encoding="utf-8")
    (tmp_path / "x").write_text("x", encoding="utf-8")
    if manifest is not None:
        (out / "manifest.json").write_text(manifest, encoding="utf-8")
    before = sorted(file.name for file in out.iterdir())
    with pytest.raises(CorpusError, match="holds other files, and no dataset of Tawsim"):
        publish(news, out, Edition(format="conll", layer="قتيبة"))
    assert sorted(file.name for file in out.iterdir()) == before
    assert (tmp_path / "x").exists()


def test_a_file_is_no_folder(news: Corpus, tmp_path: Path):
    (tmp_path / "set").write_text("", encoding="utf-8")
    with pytest.raises(CorpusError, match="is a file: name a folder"):
        publish(news, tmp_path / "set", Edition(layer="قتيبة"))


def test_what_fails_leaves_no_file(news: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    class Broken(TokenLines):
        def write(self, records, choices, report):
            pages = list(super().write(records, choices, report))
            yield from (page.replace("B-GPE", "B-LOC", 1) for page in pages)

    out = tmp_path / "set"
    publish(news, out, Edition(format="conll", layer="قتيبة"))
    before = {file: file.read_bytes() for file in out.rglob("*") if file.is_file()}
    broken = Broken("conll", "", nested=False)
    monkeypatch.setattr("corpus.dataset.content.format_named", lambda _name: broken)
    for place in (out, tmp_path / "new"):
        with pytest.raises(CorpusError, match="was not written"):
            publish(news, place, Edition(format="conll", layer="قتيبة", parts=PARTS))
    assert {file: file.read_bytes() for file in out.rglob("*") if file.is_file()} == before
    assert sorted(file.name for file in tmp_path.iterdir() if "news" not in file.name) == ["set"]


def test_a_manifest_names_its_files(news: Corpus, tmp_path: Path):
    publish(news, tmp_path / "set", Edition(layer="قتيبة"))
    named = files_of((tmp_path / "set/manifest.json").read_text(encoding="utf-8"))
    assert [str(file) for file in named] == ["data/all.jsonl", "loss.json", "README.md"]


def test_a_new_folder_deep_down(news: Corpus, tmp_path: Path):
    publish(news, f"{tmp_path}/a/b/c/", Edition(layer="قتيبة"))
    assert (tmp_path / "a/b/c/README.md").exists()
