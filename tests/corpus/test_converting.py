# SPDX-License-Identifier: MIT
"""From format to format without a corpus, and through a corpus for the formats of several files."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from typer.testing import CliRunner

from corpus.commands import app
from corpus.converting import convert
from corpus.corpus import Corpus
from corpus.dataset.edition import REASONS
from corpus.errors import CorpusError
from corpus.exchange import Edition, export, import_paths, publish

LINES = (
    '{"text": "زار سامر 😀 حلب", "label": [[4, 8, "PERS"], [11, 14, "LOC"]]}\n'
    '{"text": "عاد إلى حمص", "label": [[8, 11, "LOC"]]}\n'
)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    file = tmp_path / "in.jsonl"
    file.write_text(LINES, encoding="utf-8")
    return file


def change(source: Path, out: str | Path, to: str, **more: str) -> tuple[int, int]:
    report = convert(source, out, source_format=more.get("read"), target_format=to)
    return report.documents, report.spans


FORMATS = ["tawsim-jsonl", "conll", "jsonl-prodigy", "label-studio", "brat", "csv", "tsv", "csv-spreadsheet"]
FORMATS += ["conllu", "webanno-tsv", "xmi", "cas-json", "parquet"]


@pytest.mark.parametrize("name", FORMATS)
def test_there_and_back(lines: Path, tmp_path: Path, name: str):
    out = tmp_path / "out" / ""
    assert change(lines, f"{out}/", name) == (2, 3)
    assert change(out, tmp_path / "back.jsonl", "jsonl-doccano", read=name) == (2, 3)
    texts = (tmp_path / "back.jsonl").read_text(encoding="utf-8")
    assert '[[4, 8, "PERS"], [11, 14, "LOC"]]' in texts
    assert '[[8, 11, "LOC"]]' in texts
    assert not list(tmp_path.rglob("*.unfinished"))


def test_one_document_refused_and_nothing_written(lines: Path, tmp_path: Path):
    lines.write_text(LINES + '{"text": "x", "label": [[0, 9, "LOC"]]}\n', encoding="utf-8")
    with pytest.raises(CorpusError, match=r"in\.jsonl, line 3: the field label\[0\] is wrong"):
        change(lines, tmp_path / "out.csv", "csv", read="jsonl-doccano")
    assert list(tmp_path.iterdir()) == [lines]


def test_the_command(lines: Path, tmp_path: Path):
    out = tmp_path / "out.conll"
    told = CliRunner().invoke(app, ["convert", str(lines), str(out), "--to", "conll"])
    assert told.exit_code == 0, told.output
    assert "Loss: documents whose exact spacing is left out: 2." in told.output
    assert "Converted 2 documents, 3 spans" in told.output
    told = CliRunner().invoke(app, ["convert", str(lines), str(out), "--to", "docx"])
    assert (told.exit_code, told.output.count("\n")) == (1, 1)


def test_brat_into_a_corpus_and_out_again(corpus: Corpus, lines: Path, tmp_path: Path):
    pairs = tmp_path / "pairs"
    change(lines, f"{pairs}/", "brat")
    report = import_paths(corpus, [pairs], annotator="ليلى", label_map={})
    assert (report.documents, report.spans) == (2, 3)
    out = tmp_path / "out"
    edition = Edition(format="brat", layer="ليلى", include=frozenset(REASONS))
    publish(corpus, out, edition)
    for file in pairs.iterdir():
        assert (out / "data" / file.name).read_bytes() == file.read_bytes()
    export(corpus, tmp_path / "out.zip", format="brat", layer="ليلى")
    assert change(tmp_path / "out.zip", tmp_path / "z.jsonl", "jsonl-doccano")[1] == 3


def test_a_line_without_end_is_refused_in_little_memory(tmp_path: Path):
    file = tmp_path / "in.jsonl"
    with file.open("wb") as stream:
        stream.write(b'{"text": "')
        for _ in range(100):
            stream.write(b"a" * 1_000_000)
        stream.write(b'"}')
    tracemalloc.start()
    try:
        with pytest.raises(
            CorpusError, match=r"in\.jsonl, line 1: the line has more than 20000000 characters"
        ):
            change(file, tmp_path / "out.csv", "csv", read="jsonl-doccano")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 150_000_000
    assert list(tmp_path.iterdir()) == [file]
