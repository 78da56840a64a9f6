# SPDX-License-Identifier: MIT
"""Search, statistics and the report of imports, as a shell sees them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.edit import accept, reject
from annotation.scheme import load
from annotation.suggestion import Suggestion
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.statistics import statistics


@pytest.fixture
def made(tmp_path: Path) -> Path:
    place = tmp_path / "a.tawsim"
    Corpus.create(place, load("wojood")).close()
    lines = [
        '{"tawsim": 1, "id": "a", "text": "وصل القطار إلى السدرة", "status": "done"}',
        "{",
        '{"tawsim": 1, "text": 7}',
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run("import", place, tmp_path / "news.jsonl", "--on-error", "skip", "--annotator", "mona")
    assert done.exit_code == 0
    return place


def run(*words: object):
    return CliRunner().invoke(app, list(map(str, words)))


def test_search(made: Path):
    found = json.loads(run("search", made, "سدره", "--json").stdout)
    assert found == {"documents": 0, "lines": [], "more": False, "sorted_of": 0}
    found = json.loads(run("search", made, "السدره", "--json").stdout)
    (line,) = found["lines"]
    assert (line["document"], line["start"], line["end"], line["found"]) == ("a", 15, 21, "السدرة")
    table = run("search", made, "السدره", "--sort", "after")
    assert "السدرة" in table.stdout
    assert "1 document." in table.stderr
    assert run("search", made, "؟").exit_code == 1


def test_stats(made: Path):
    with Corpus.open(made) as corpus:
        for answer in (accept, reject):
            start = 4 if answer is accept else 15
            edit = answer(Suggestion(start, start + 6, "PRODUCT", "rules", 0.5, ""))
            corpus.annotations.apply("a", "huda", edit)
        counted = statistics(corpus)
    found = json.loads(run("stats", made, "--json").stdout)
    assert (found["documents"], found["words"], found["characters"], found["spans"]) == (1, 4, 21, 1)
    assert found["statuses"] == {"new": 0, "started": 0, "done": 1, "adjudicated": 0, "set-aside": 0}
    assert found["annotators"] == {"huda": 1, "mona": 0}
    assert found["suggesters"] == {"rules": {"accepted": 1, "corrected": 0, "rejected": 1}}
    assert counted.labels == {"PRODUCT": 1}
    assert "PRODUCT" in run("stats", made).stdout


def test_imports(made: Path, tmp_path: Path):
    (one,) = json.loads(run("imports", made, "--json").stdout)
    assert (one["documents"], one["annotator"], one["files"]) == (1, "mona", [str(tmp_path / "news.jsonl")])
    assert [(r["line"], r["column"], r["original"]) for r in one["rejected"]] == [
        (2, 2, "{"),
        (3, 0, '{"tawsim": 1, "text": 7}'),
    ]
    shown = run("imports", made)
    assert "line 3" in shown.stderr


def test_search_in_latin_letters_with_a_column_of_them(made: Path, tmp_path: Path):
    arabic = json.loads(run("search", made, "السدرة", "--json").stdout)["lines"]
    found = json.loads(run("search", made, "Alsdrp", "--latin", "bw", "--json").stdout)["lines"]
    assert [one["found"] for one in found] == [one["found"] for one in arabic] != []
    assert {one["latin"] for one in found} == {"Alsdrp"}
    assert "latin" not in arabic[0]
    assert run("search", made, "السدرة", "--latin", "hsb", "--csv", tmp_path / "a.csv").exit_code == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").split("\n")[0].endswith(",labels,latin")
    assert "Alsdrp" in run("search", made, "السدرة", "--latin", "safebw").stdout
