# SPDX-License-Identifier: MIT
"""Foreign labels: mapped, left out or added as told, with a proposal where one is likely; and the report of the refused."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.scheme import load
from corpus.acquaintance import foreign_labels
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import CorpusError, RefusedError
from corpus.exchange import import_paths
from corpus.fitting import extended, proposal
from corpus.rejections import save
from corpus.statistics import statistics

TEXT = "زار منذر القباني ميناء النخيل أمس."
MARKS = [[4, 16, "HUMAN"], [17, 29, "Harbour"], [17, 29, "PLACE"], [30, 33, "DATE"]]


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    lines = [{"text": TEXT, "label": MARKS}, {"text": f"{TEXT} ثم عاد.", "label": MARKS[:2]}]
    file = tmp_path / "foreign.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("label", "scheme", "likely"),
    [
        ("MISC", "anercorp", ""),
        ("person", "wojood", "PERS"),
        ("Per-Son", "wojood", "PERS"),
        ("شخص", "wojood", "PERS"),
        ("Organization", "wojood", "ORG"),
        ("WEAPON", "wojood", "PRODUCT"),
        ("FAC", "anercorp", "LOC"),
        ("XYZZY", "wojood", ""),
    ],
)
def test_what_a_label_likely_is(label: str, scheme: str, likely: str):
    found = proposal(label, load(scheme))
    assert found == likely or (label == "MISC" and found == "MISC")


def test_what_files_bring(corpus: Corpus, foreign: Path):
    found = foreign_labels(corpus, [foreign])
    assert [(one.name, one.spans, one.example) for one in found] == [
        ("HUMAN", 2, "منذر القباني"),
        ("Harbour", 2, "ميناء النخيل"),
        ("PLACE", 1, "ميناء النخيل"),
    ]


def test_nothing_comes_in_while_a_label_is_unknown(corpus: Corpus, foreign: Path):
    with pytest.raises(RefusedError, match="does not have HUMAN, Harbour, PLACE") as refusal:
        import_paths(corpus, [foreign], annotator="mona")
    assert refusal.value.labels == ("HUMAN", "Harbour", "PLACE")
    assert corpus.documents.count() == 2


def test_map_leave_out_and_add(corpus: Corpus, foreign: Path):
    label_map = {"HUMAN": "PERS", "PLACE": "", "Harbour": "HARBOUR"}
    report = import_paths(corpus, [foreign], annotator="mona", label_map=label_map, add_labels=["HARBOUR"])
    assert (report.documents, report.spans) == (2, 5)
    told = [problem.reason for problem in report.mended]
    assert "spans of the label PLACE are left out (1)" in told
    with Corpus.open(
        corpus.place if isinstance(corpus.place, Path) else corpus.database.url.render_as_string(False)
    ) as again:
        assert again.scheme.find("HARBOUR") is not None
        assert statistics(again).labels == {"HARBOUR": 2, "PERS": 2, "DATE": 1}


def test_a_label_is_added_with_its_marks_or_not_at_all(corpus: Corpus, foreign: Path):
    import_paths(
        corpus,
        [foreign],
        annotator="mona",
        add_labels=["Harbour"],
        label_map={"HUMAN": "", "PLACE": ""},
        dry_run=True,
    )
    with pytest.raises(RefusedError) as refusal:
        import_paths(corpus, [foreign], annotator="mona", add_labels=["Harbour"], label_map={"HUMAN": "PERS"})
    assert refusal.value.labels == ("PLACE",)
    with corpus.database.reading() as connection:
        assert "Harbour" not in connection.exec_driver_sql("SELECT scheme FROM corpus").scalar_one()


@pytest.mark.parametrize("name", ["", "two words", "a\tb"])
def test_names_that_no_label_has(name: str):
    with pytest.raises(CorpusError, match="cannot be the name of a label"):
        extended(load("wojood"), [name])
    assert extended(load("wojood"), ["PERS", "PERSON"]) is load("wojood")


def test_the_report_is_a_table_that_runs_nothing(tmp_path: Path, corpus: Corpus):
    bad = tmp_path / "=bad.jsonl"
    lines = [{"text": TEXT, "label": [[0, 99, "PERS"]]}, {"text": "=1+1", "label": [[3, 3, "GPE"]]}]
    bad.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines), encoding="utf-8")
    with pytest.raises(RefusedError) as refusal:
        import_paths(corpus, [bad], annotator="mona", format="jsonl-doccano")
    save(refusal.value.problems, tmp_path / "report.csv")
    data = (tmp_path / "report.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(data.decode("utf-8-sig").split("\n")[:-1])
    assert head == ["file", "line", "column", "reason", "original"]
    assert [row[1] for row in rows] == ["1", "2"]
    assert "lies outside the text" in rows[0][3]
    assert json.loads(rows[1][4])["text"] == "=1+1"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    with pytest.raises(CorpusError, match="none"):
        save([], tmp_path / "none" / "report.csv")


@pytest.mark.sqlite
def test_the_same_from_the_command_line(corpus: Corpus, foreign: Path, place: Path, tmp_path: Path):
    corpus.close()
    report = tmp_path / "r.csv"
    run = ["import", str(place), str(foreign)]
    told = CliRunner().invoke(app, [*run, "--report", str(report)])
    assert (told.exit_code, told.output.count("\n")) == (1, 1)
    assert "does not have HUMAN, Harbour, PLACE" in told.output
    assert len(report.read_text(encoding="utf-8-sig").strip().split("\n")) == 3
    told = CliRunner().invoke(app, [*run, "--map", "HUMAN=PERS", "--map", "PLACE=", "--add-label", "Harbour"])
    assert told.exit_code == 0, told.output
    assert "Imported 2 documents, 5 spans" in told.output
