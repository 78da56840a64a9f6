# SPDX-License-Identifier: MIT
"""The command line, as a shell sees it: exit code, standard output, standard error."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotation.document import Status
from annotation.edit import Edit
from annotation.span import Span
from corpus.corpus import Corpus

ARTICLE = (
    "دمشق - أعلنت وزارة الصحة يوم الثلاثاء 12 آذار 2024 وصول 35 طناً من الأدوية إلى مدينة حمص.\n"
    "وقال المتحدث باسم الوزارة إن قيمة الشحنة بلغت 3 ملايين دولار، وإنها جاءت من بغداد وبيروت.\n"
)
GOLD = "وصل O\nالوفد O\nإلى O\nبغداد B-GPE\nيوم B-DATE\nالثلاثاء I-DATE\n"


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def tawsim(*words: object, **environment: str) -> Done:
    """Run `tawsim` in a process of its own; bytes are read as UTF-8, whatever the locale."""
    code = "from corpus.commands import app; app(prog_name='tawsim')"
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        capture_output=True,
        env=os.environ | environment,
        check=False,
    )
    assert b"Traceback" not in done.stderr
    assert b"\r" not in done.stdout
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus made and filled on the command line."""
    folder = tmp_path_factory.mktemp("first")
    place = folder / "a.tawsim"
    (folder / "خبر.txt").write_text(ARTICLE, encoding="utf-8", newline="")
    assert tawsim("new", place, "--scheme", "conflict-news").code == 0
    assert tawsim("import", place, folder / "خبر.txt", "--annotator", "mona").code == 0
    return place


@pytest.fixture
def made(first: Path, tmp_path: Path) -> Path:
    """The same corpus, and its text beside it, to be changed at will."""
    shutil.copy(first.with_name("خبر.txt"), tmp_path)
    return Path(shutil.copy(first, tmp_path))


def test_from_nothing_to_a_dataset(made: Path, tmp_path: Path):
    found = tawsim("suggestions", made, "--json").json
    (document,) = found["documents"]
    assert set(document) == {"id", "title", "sha256", "suggestions"}
    assert document["title"] == "خبر"
    for one in document["suggestions"]:
        assert ARTICLE[one["start"] : one["end"]] == one["text"]
        assert set(one) == {"start", "end", "label", "text", "source", "confidence", "reason"}
    assert {"بغداد", "بيروت"} <= {one["text"] for one in document["suggestions"]}
    order = [(one["start"], -one["end"]) for one in document["suggestions"]]
    assert order == sorted(order)

    with Corpus.open(made) as corpus:
        at = ARTICLE.index("بغداد")
        corpus.annotations.apply(document["id"], "mona", Edit(frozenset({Span.new(at, at + 5, "GPE")})))
        corpus.documents.set_status(document["id"], Status.DONE, "mona")
    again = tawsim("suggestions", made, "--document", document["id"], "--annotator", "mona", "--json").json
    assert "بغداد" not in {one["text"] for one in again["documents"][0]["suggestions"]}

    out = tmp_path / "out.conll"
    done = tawsim("export", made, out, "--format", "conll", "--status", "done", "--to-scheme", "anercorp")
    assert (done.code, done.out) == (0, "")
    assert "Exported 1 document, 1 span:" in done.err
    assert out.read_text(encoding="utf-8").count("\nبغداد B-LOC\n") == 1


def test_suggest_fills_what_suggestions_shows(made: Path):
    done = tawsim("suggest", made)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("1 document, ")
    table = tawsim("suggestions", made, "--with", "gazetteer")
    assert table.out.split("\n")[0].split() == [
        "document",
        "start",
        "end",
        "label",
        "source",
        "confidence",
        "text",
    ]
    assert "gazetteer" in table.out
    assert "patterns" not in table.out


def test_evaluate_keeps_nothing(made: Path, tmp_path: Path):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.conll").write_text(GOLD, encoding="utf-8")
    (tmp_path / "b.conll").write_text("من O\nحمص B-GPE\n", encoding="utf-8")
    done = tawsim(
        "evaluate", made, "--gold", tmp_path / "gold", tmp_path / "b.conll", "--format", "conll", "--json"
    )
    scores = done.json
    assert (scores["documents"], scores["spans"], scores["edges"]) == (2, 3, "words")
    assert set(scores["exact"]) == {"precision", "recall", "f1"}
    one = tawsim("evaluate", made, "--gold", tmp_path / "gold", "--labels", "GPE", "--json").json
    assert (one["spans"], list(one["by_label"])) == (1, ["GPE"])
    assert "exact" in tawsim("evaluate", made, "--gold", tmp_path / "gold").out
    with Corpus.open(made) as corpus:
        assert corpus.documents.count() == 1


@pytest.mark.parametrize("command", ["formats", "schemes", "suggesters"])
def test_what_there_is(command: str):
    found = tawsim(command, "--json")
    names = [one["name"] for one in found.json]
    assert (found.code, found.err) == (0, "")
    table = tawsim(command).out.split("\n")
    assert [line.split()[0] for line in table[1:] if line] == names
    expected = {"formats": "tawsim-jsonl", "schemes": "conflict-news", "suggesters": "gazetteer"}
    assert expected[command] in names


def test_a_bad_file_is_one_sentence_and_changes_nothing(made: Path, tmp_path: Path):
    bad = tmp_path / "bad.conll"
    bad.write_text("زار O\nسليم\n", encoding="utf-8")
    done = tawsim("import", made, bad)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"{bad}, line 2, column 5: ")
    assert done.err.count("\n") == 1
    skipped = tawsim("import", made, bad, "--on-error", "skip")
    assert skipped.code == 1  # nothing came in
    assert "1 record refused" in skipped.err
    (tmp_path / "good.txt").write_text("نص سليم", encoding="utf-8")
    both = tawsim("import", made, bad, tmp_path / "good.txt", "--on-error", "skip")
    assert both.code == 0
    assert "Imported 1 document," in both.err


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["import", "{tmp}/none.tawsim", "x"], 1, "There is no corpus"),
        (["suggestions", "{tmp}/خبر.txt"], 1, "is not a corpus of Tawsim"),
        (["new", "{made}"], 1, "is there already"),
        (["new", "{tmp}/n.tawsim", "--scheme", "none"], 1, "There is no scheme 'none'"),
        (["import", "{made}", "{tmp}/none.txt"], 1, "no such file or folder"),
        (["import", "{made}", "{tmp}/خبر.txt", "--encoding", "klingon"], 1, "no encoding 'klingon'"),
        (
            ["suggest", "{made}", "--with", "oracle"],
            1,
            "no suggester 'oracle'; give one of|no suggester 'oracle'",
        ),
        (["suggestions", "{made}", "--document", "none", "--json"], 1, "no document 'none'"),
        (["export", "{made}", "{tmp}/none/x.conll", "--format", "conll"], 1, "No such file or directory"),
        (["export", "{made}", "{tmp}/x.conll"], 2, "--format"),
        (["import", "{made}", "x", "--map", "PER"], 2, "not of the form A=B"),
        (["import", "{made}", "x", "--status", "finished"], 2, "finished"),
        (["transmute"], 2, "No such command"),
    ],
)
def test_what_is_refused(made: Path, tmp_path: Path, words: list[str], code: int, says: str):
    done = tawsim(*(word.format(tmp=tmp_path, made=made) for word in words))
    assert (done.code, done.out) == (code, "")
    assert any(part in done.err for part in says.split("|"))


def test_a_dry_run_writes_nothing(made: Path, tmp_path: Path):
    (tmp_path / "new.txt").write_text("نص جديد", encoding="utf-8")
    done = tawsim("import", made, tmp_path / "new.txt", "--dry-run")
    assert done.err.startswith("Would import 1 document,")
    with Corpus.open(made) as corpus:
        assert corpus.documents.count() == 1


def test_output_is_utf8_in_any_locale(made: Path):
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "cp1256"}
    assert tawsim("schemes", **plain).out == tawsim("schemes").out
    assert tawsim("suggestions", made, "--json", **plain).json == tawsim("suggestions", made, "--json").json


def test_help_needs_next_to_nothing():
    heavy = ("sqlalchemy", "alembic", "camel_tools", "torch", "rich", "PySide6", "ahocorasick")
    code = (
        "import sys, atexit; from corpus.commands import app;"
        f"atexit.register(lambda: print([m for m in {heavy} if m in sys.modules])); app(prog_name='tawsim')"
    )
    done = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("[]")
    for command in ("new", "import", "suggest", "suggestions", "evaluate", "export", "formats", "schemes"):
        assert f"  {command} " in done.stdout
        assert tawsim(command, "--help").code == 0
