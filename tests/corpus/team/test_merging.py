# SPDX-License-Identifier: MIT
"""Files passed around: apart and together again in any order, any number of times; what does not belong is refused."""

from __future__ import annotations

import json
import random
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from annotation import edit as edits
from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from corpus import tables
from corpus.check import check
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.search import documents_with
from corpus.team.assignments import assign
from corpus.team.counting import joined, standing
from corpus.team.merging import merge
from corpus.team.parting import split

pytestmark = pytest.mark.sqlite
TEXTS = ("زار الوزير سليم الحداد مدينة النخيل", "افتتح السوق الجديد في بلدة السدرة")


def made(place: Path) -> Corpus:
    corpus = Corpus.create(place, load("wojood"))
    for number, text in enumerate(TEXTS):
        corpus.documents.add(Record(Document(text, f"نص {number}", f"d{number}")), "rim")
    for name in ("mona", "omar"):
        corpus.annotations.apply("d0", name, Edit(frozenset({Span(4, 10, "OCC", f"first-{name}")})))
    return corpus


def work(place: Path, name: str, chance: random.Random, steps: int) -> None:
    """Marks, deletes, relabels, undoes and redoes at random in a file."""
    with Corpus.open(place) as corpus:
        for _ in range(steps):
            document = chance.choice(["d0", "d1"])
            marks = corpus.annotations.marks(document, name)
            history = corpus.annotations.history(document, name)
            spans = marks.in_order()
            deed = chance.randrange(5)
            if deed == 0 and history.undoable:
                corpus.annotations.apply(document, name, history.undoable, Step.UNDO)
            elif deed == 1 and history.redoable:
                corpus.annotations.apply(document, name, history.redoable, Step.REDO)
            elif deed == 2 and spans:
                corpus.annotations.apply(document, name, edits.delete(chance.choice(spans), marks))
            elif deed == 3 and spans:
                edit = edits.relabel(chance.choice(spans), chance.choice(["PERS", "ORG", "GPE"]), marks)
                corpus.annotations.apply(document, name, edit)
            else:
                start = chance.randrange(20)
                span = Span(start, start + 5, "GPE", f"{chance.getrandbits(60):015x}")
                corpus.annotations.apply(document, name, Edit(frozenset({span})))
        if chance.random() < 0.3:
            corpus.documents.set_status(chance.choice(["d0", "d1"]), Status.DONE, name)


def told(corpus: Corpus) -> object:
    """All that is kept of documents, layers and standing."""
    return [
        (e.id, e.status, [(n, corpus.annotations.marks(e.id, n)) for n in ("mona", "omar")])
        for e in corpus.documents.page()
    ]


@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32))
def test_any_order_and_any_repetition_give_the_same_corpus(seed):
    chance = random.Random(seed)
    with TemporaryDirectory() as folder:
        base = Path(folder) / "news.tawsim"
        with made(base) as corpus:
            files = []
            for copy in ("1", "2"):  # two files in the name of each: somebody worked in two places
                (Path(folder) / copy).mkdir()
                files += [one.place for one in split(corpus, ["mona", "omar"], Path(folder) / copy)]
        for file in files:
            work(file, "mona" if "mona" in file.name else "omar", chance, chance.randrange(6))
        found = []
        for number in range(3):
            order = chance.sample(files, len(files)) + chance.choices(files, k=chance.randrange(3))
            place = Path(folder) / f"merged{number}.tawsim"
            place.write_bytes(base.read_bytes())
            with Corpus.open(place) as corpus:
                for file in order:
                    merge(corpus, [file], "rim")
                assert merge(corpus, files, "rim").documents == ()
                assert [one for one in check(corpus) if not one.harmless] == []
                found.append(told(corpus))
        assert found[0] == found[1] == found[2]


MARK = st.builds(lambda id, label: Span(0, 1, label, id), st.sampled_from("ab"), st.sampled_from(["X", "Y"]))
COUNTS = st.dictionaries(MARK, st.tuples(st.integers(0, 3), st.integers(0, 3)))


@given(COUNTS, COUNTS, COUNTS)
def test_joining_counts_is_a_lattice(one, two, three):
    results = [joined(joined(a, b), c) for a, b, c in permutations((one, two, three))]
    assert all(result == results[0] for result in results)
    assert joined(results[0], one) == results[0]
    ids = [span.id for span in standing(results[0]).marks.spans]
    assert len(set(ids)) == len(ids)


def test_a_file_holds_nothing_of_the_others(tmp_path):
    with made(tmp_path / "news.tawsim") as corpus:
        assign(corpus, ["d0"], ["mona"], "rim")
        (portion,) = split(corpus, ["mona"], tmp_path)
    assert (portion.place.name, portion.documents) == ("news-mona.tawsim", 1)
    with Corpus.open(portion.place) as apart:
        assert [e.id for e in apart.documents.page()] == ["d0"]
        assert apart.annotations.marks("d0", "omar").spans == frozenset()
        assert apart.annotations.history("d0", "mona").undoable
        assert check(apart) == []
        apart.documents.set_status("d0", Status.DONE, "mona")
        with apart.database.reading() as connection:
            from annotation.query import Query

            assert documents_with(connection, Query.parse("النخيل"))
    assert b"first-omar" not in portion.place.read_bytes()
    with Corpus.open(tmp_path / "news.tawsim") as corpus:
        merge(corpus, [portion.place], "rim")
        assert corpus.documents.entry("d0").status is Status.DONE
        assert not corpus.annotations.is_blind("d0", "mona")


def test_two_labels_for_one_mark_are_a_conflict_and_one_of_them_stands(tmp_path):
    base = tmp_path / "news.tawsim"
    with made(base) as corpus:
        files = []
        for copy, label in (("1", "PERS"), ("2", "ORG")):
            (tmp_path / copy).mkdir()
            (portion,) = split(corpus, ["mona"], tmp_path / copy)
            with Corpus.open(portion.place) as apart:
                marks = apart.annotations.marks("d0", "mona")
                (span,) = marks.spans
                apart.annotations.apply("d0", "mona", edits.relabel(span, label, marks))
            files.append(portion.place)
        assert merge(corpus, files[:1], "rim").conflicts == ()
        (conflict,) = merge(corpus, files[1:], "rim").conflicts
        assert (conflict.document, conflict.annotator, conflict.stands.label) == ("d0", "mona", "PERS")
        assert conflict.left.label == "ORG"
        assert merge(corpus, files, "rim").conflicts == ()


def test_what_does_not_belong_is_refused_whole_with_the_document_named(tmp_path):
    with made(tmp_path / "news.tawsim") as corpus, made(tmp_path / "other.tawsim") as other:
        before = told(corpus)
        (good, foreign) = split(corpus, ["mona"], tmp_path) + split(other, ["omar"], tmp_path)
        work(good.place, "mona", random.Random(1), 4)
        with pytest.raises(CorpusError, match="another corpus"):
            merge(corpus, [good.place, foreign.place], "rim")
        (tmp_path / "2").mkdir()
        (changed,) = split(corpus, ["omar"], tmp_path / "2")
        with Corpus.open(changed.place) as apart, apart.database.writing() as connection:
            connection.execute(tables.documents.update().values(sha256="0" * 64))
        with pytest.raises(CorpusError, match="another text in the document 'd0'"):
            merge(corpus, [good.place, changed.place], "rim")
        with Corpus.open(good.place) as apart:
            apart.documents.add(Record(Document("نص", "غريب", "strange")), "mona")
        with pytest.raises(CorpusError, match="'strange'"):
            merge(corpus, [good.place], "rim")
        with pytest.raises(CorpusError, match="not a file"):
            merge(corpus, [Path(corpus.place)], "rim")
        assert told(corpus) == before


def test_the_commands(tmp_path):
    place = tmp_path / "news.tawsim"
    with made(place) as corpus:
        assign(corpus, ["d0", "d1"], ["mona", "omar"], "rim")
    done = CliRunner().invoke(app, ["split", str(place), "--out", str(tmp_path), "--json"])
    files = [one["file"] for one in json.loads(done.stdout)]
    assert len(files) == 2
    work(Path(files[0]), "mona", random.Random(3), 5)
    done = CliRunner().invoke(app, ["merge", str(place), *files, "--json"])
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["came"] > 0
    again = CliRunner().invoke(app, ["merge", str(place), *files])
    assert "0 documents changed" in again.output
    assert (
        CliRunner().invoke(app, ["split", str(place), "--to", "nobody", "--out", str(tmp_path)]).exit_code
        == 1
    )
