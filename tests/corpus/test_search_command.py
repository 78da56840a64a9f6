# SPDX-License-Identifier: MIT
"""The options of `tawsim search`, as a shell sees them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus.commands import app
from corpus.corpus import Corpus

pytestmark = pytest.mark.usefixtures("named")


@pytest.fixture
def named(corpus: Corpus) -> None:
    """A third text, in a collection, and the marks of two people."""
    text = "=للسدرة، وقال سليم.  الحدّاد في ٢٠١٩ هنا"
    corpus.documents.add(Record(Document(text, "خبر", "third", {"collection": "spring"})), "mona")
    marks = {
        "mona": ("market", Span(28, 34, "GPE", "g1")),
        "omar": ("visit", Span(11, 22, "PERS", "p1")),
    }
    for who, (document, span) in marks.items():
        corpus.annotations.apply(document, who, Edit(frozenset({span})))


def search(*words: object, code: int = 0) -> Any:
    """The standard output and error of a search."""
    done = CliRunner().invoke(app, ["search", *map(str, words)])
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done


def told(*words: object) -> dict[str, Any]:
    return json.loads(search(*words, "--json").stdout)


def found(*words: object) -> list[tuple[str, str]]:
    return [(line["document"], line["found"]) for line in told(*words)["lines"]]


def test_the_ways_to_look(place: Path | str):
    assert found(place, "سليم الحداد") == [("visit", "سليم الحداد"), ("third", "سليم.  الحدّاد")]
    assert found(place, "سليم الحداد", "--kind", "name") == [("visit", "سليم الحداد")]
    assert found(place, "حدّا", "--kind", "exact") == [("third", "حدّا")]
    assert found(place, r"\p{Nd}{4}", "--kind", "expression") == [("third", "٢٠١٩")]
    assert found(place, "السدر*") == [("market", "السدرة"), ("third", "لسدرة")]


def test_labels_and_names_left_unmarked_need_no_words(place: Path | str):
    (line,) = told(place, "--kind", "label", "--label", "GPE")["lines"]
    assert (line["found"], line["labels"], line["standing"]) == ("السدرة", ["GPE"], "marked")
    assert found(place, "--kind", "unmarked") == [("third", "لسدرة")]
    assert found(place, "--kind", "unmarked", "--label", "PERS") == []
    assert found(place, "--kind", "unmarked", "--annotator", "omar") == []


def test_whose_marks_and_where(place: Path | str):
    assert found(place, "السدرة", "--label", "GPE") == [("market", "السدرة")]
    assert found(place, "السدرة", "--label", "GPE", "--annotator", "omar") == []
    assert found(place, "السدرة", "--label", "GPE", "--annotator", "mona") == [("market", "السدرة")]
    assert found(place, "السدرة", "--collection", "spring") == [("third", "لسدرة")]
    assert found(place, "السدرة", "--collection", "autumn") == []


def test_order_limit_and_width(place: Path | str):
    ordered = {
        sort: [one for one, _ in found(place, "السدرة", "--sort", sort)]
        for sort in ("text", "before", "label")
    }
    assert ordered == {
        "text": ["market", "third"],
        "before": ["third", "market"],  # nothing stands before the first word of a text
        "label": ["market", "third"],  # no label comes last
    }
    one = told(place, "السدرة", "--limit", 1)
    assert (len(one["lines"]), one["more"], one["documents"]) == (1, True, 2)
    sorted_ = told(place, "السدرة", "--sort", "after", "--limit", 1)
    assert (len(sorted_["lines"]), sorted_["more"], sorted_["sorted_of"]) == (1, True, 2)
    (narrow, _) = told(place, "السدرة", "--width", 3)["lines"]
    assert (narrow["before"], narrow["after"]) == ("دة ", ".\nو")
    shown = search(place, "السدرة", "--limit", 1)
    assert shown.stdout.splitlines()[0].split() == ["document", "start", "before", "found", "after"]
    assert shown.stderr == "2 documents; more with --limit.\n"


def test_a_file_for_other_programs(place: Path | str, tmp_path: Path):
    out = tmp_path / "lines.csv"
    assert f"2 lines written to {out}." in search(place, "السدرة", "--csv", out, "--limit", 1).stderr
    market, third = csv.DictReader(out.read_text("utf-8").splitlines())
    assert (market["document"], market["labels"], market["standing"]) == ("market", "GPE", "marked")
    assert third["before"] == "=ل"
    search(place, "السدرة", "--csv", out, "--spreadsheet")
    *_, third = csv.DictReader(out.read_text("utf-8-sig").splitlines())
    assert third["before"] == "'=ل"
    nowhere = tmp_path / "no folder" / "lines.csv"
    assert "cannot be written" in search(place, "السدرة", "--csv", nowhere, code=1).stderr
    assert list(tmp_path.glob("lines*")) == [out]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["السدرة", "--label", "CITY"], "has no label CITY"),
        (["(", "--kind", "expression"], "'(' is no regular expression"),
        (["؟"], "has no word to look for"),
        ([], "has no word to look for"),
        (["--kind", "label"], "Say which label to look for"),
        (["", "--kind", "exact"], "has no word to look for"),
    ],
)
def test_what_cannot_be_looked_for_is_said(place: Path | str, words: list[str], says: str):
    assert says in search(place, *words, code=1).stderr


@pytest.mark.parametrize(
    "words", [["--kind", "guess"], ["--sort", "size"], ["--limit", "0"], ["--width", "-1"]]
)
def test_wrong_usage_changes_nothing(place: Path | str, words: list[str]):
    done = CliRunner().invoke(app, ["search", str(place), "السدرة", *words])
    assert (done.exit_code, words[0] in done.output) == (2, True)
