# SPDX-License-Identifier: MIT
"""Marks from files onto documents that are there: one act, undone at once; or a sentence, and nothing changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.document import Document, Status
from annotation.formats.format import Record
from corpus.anchoring import BY_NAME, import_onto
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import CorpusError, RefusedError
from corpus.importing import import_paths

TEXT = "زارت  لينا القاسم بلدة «الزيتون»،\r\nثم عادت."
CONLL = "زارت O\nلينا B-PERS\nالقاسم I-PERS\nبلدة O\n« O\nالزيتون B-GPE\n» O\n، O\n\nثم O\nعادت O\n. O\n"


@pytest.fixture
def visit(corpus: Corpus) -> str:
    return corpus.documents.add(Record(Document(TEXT, "رحلة", "trip")), "mona")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    place = tmp_path / "رحلة.conll"
    place.write_text(CONLL, encoding="utf-8")
    return place


def marked(corpus: Corpus, id: str, who: str = "salma") -> list[tuple[str, str]]:
    text = corpus.documents.get(id).text
    return [(text[s.start : s.end], s.label) for s in corpus.annotations.marks(id, who).in_order()]


BOTH = [("لينا القاسم", "PERS"), ("الزيتون", "GPE")]


@pytest.mark.parametrize("onto", ["trip", "رحلة", BY_NAME])
def test_marks_come_onto_the_document_and_one_undo_takes_them_back(
    corpus: Corpus, visit: str, file: Path, onto: str
):
    before = corpus.documents.count()
    report = import_onto(corpus, [file], onto, annotator="salma", status=Status.DONE)
    assert (report.documents, report.spans, report.ids) == (1, 2, (visit,))
    assert marked(corpus, visit) == BOTH
    assert corpus.documents.get(visit).text == TEXT
    assert corpus.documents.count() == before
    assert corpus.documents.entry(visit).status is Status.DONE
    (act,) = corpus.annotations.history(visit, "salma").edits
    assert len(act.added) == 2
    again = import_onto(corpus, [file], onto, annotator="salma")
    assert (again.documents, again.spans) == (1, 0)
    assert any("there already: 2" in str(problem) for problem in again.mended)
    assert marked(corpus, visit) == BOTH


def test_one_wrong_file_and_none_is_marked(corpus: Corpus, visit: str, file: Path, tmp_path: Path):
    other = corpus.documents.add(Record(Document("نص آخر.", "آخر", "other")), "mona")
    wrong = tmp_path / "آخر.conll"
    wrong.write_text("نص O\nثالث B-PERS\n. O\n", encoding="utf-8")
    with pytest.raises(RefusedError) as refused:
        import_onto(corpus, [file, wrong], BY_NAME, annotator="salma")
    assert str(refused.value) == (
        f"{wrong}, line 2: the word 'ثالث' is not in آخر: at offset 3 there stands 'آخر.'."
    )
    assert (marked(corpus, visit), marked(corpus, other)) == ([], [])
    report = import_onto(corpus, [file, wrong], BY_NAME, annotator="salma", on_error="skip")
    assert (report.documents, len(report.problems)) == (1, 1)
    assert (marked(corpus, visit), marked(corpus, other)) == (BOTH, [])


def test_labels_are_fitted_and_new_ones_added(corpus: Corpus, visit: str, file: Path):
    file.write_text(CONLL.replace("B-GPE", "B-VILLAGE").replace("PERS", "HUMAN"), encoding="utf-8")
    with pytest.raises(RefusedError) as refused:
        import_onto(corpus, [file], visit, annotator="salma", label_map={"HUMAN": "PERS"})
    assert refused.value.labels == ("VILLAGE",)
    dry = import_onto(
        corpus, [file], visit, annotator="salma", label_map={"HUMAN": "PERS", "VILLAGE": ""}, dry_run=True
    )
    assert (dry.spans, marked(corpus, visit)) == (1, [])
    import_onto(corpus, [file], visit, annotator="salma", label_map={"HUMAN": "PERS"}, add_labels=["VILLAGE"])
    assert marked(corpus, visit) == [("لينا القاسم", "PERS"), ("الزيتون", "VILLAGE")]
    assert corpus.read_scheme()
    assert corpus.scheme.find("VILLAGE")


def test_a_document_that_is_not_there_or_not_clear(corpus: Corpus, visit: str, file: Path):
    with pytest.raises(CorpusError, match="no document 'غيره'"):
        import_onto(corpus, [file], "غيره", annotator="salma")
    corpus.documents.add(Record(Document("نص آخر.", "رحلة", "twin")), "mona")
    with pytest.raises(CorpusError, match="2 documents are called 'رحلة'"):
        import_onto(corpus, [file], "رحلة", annotator="salma")
    with pytest.raises(RefusedError, match="2 documents of the corpus are called 'رحلة'"):
        import_onto(corpus, [file], BY_NAME, annotator="salma")
    file = file.rename(file.with_name("مجهول.conll"))
    with pytest.raises(RefusedError, match="no document of the corpus is called 'مجهول'"):
        import_onto(corpus, [file], BY_NAME, annotator="salma")


def test_the_name_of_the_file_that_a_text_came_from_counts(corpus: Corpus, tmp_path: Path):
    line = {"text": TEXT, "label": [], "tawsim:title": "عنوان آخر"}
    source = tmp_path / "n7.jsonl"
    source.write_text(json.dumps(line, ensure_ascii=False), encoding="utf-8")
    (id,) = import_paths(corpus, [source], annotator="mona").ids
    place = tmp_path / "n7.conll"
    place.write_text(CONLL, encoding="utf-8")
    assert import_onto(corpus, [place], BY_NAME, annotator="salma").ids == (id,)


def test_the_command(tmp_path: Path, file: Path):
    text = tmp_path / "رحلة.txt"
    text.write_bytes(TEXT.encode())
    place, run = str(tmp_path / "c.tawsim"), CliRunner()
    for words in (["new", place], ["import", place, str(text)]):
        assert run.invoke(app, words).exit_code == 0
    done = run.invoke(app, ["import", place, str(file), "--onto", "names", "--annotator", "salma"])
    assert done.exit_code == 0
    assert "Marked 1 document, 2 spans; 0 records refused." in done.output
    with Corpus.open(place) as corpus:
        (entry,) = corpus.documents.page()
        assert marked(corpus, entry.id) == BOTH
    file.write_text(CONLL.replace("بلدة", "قرية"), encoding="utf-8")
    done = run.invoke(app, ["import", place, str(file), "--onto", "رحلة"])
    assert done.exit_code == 1
    assert "line 4" in done.output
    done = run.invoke(app, ["import", place, str(file), "--onto", "رحلة", "--licence", "CC BY 4.0"])
    assert done.exit_code == 2
