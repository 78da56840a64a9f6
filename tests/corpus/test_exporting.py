# SPDX-License-Identifier: MIT
"""Datasets out of a corpus: the right layer, the whole truth about losses, and never half a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from annotation.document import Document, Status
from annotation.edit import Edit, accept, reject
from annotation.formats.format import Choices, Record, Report
from annotation.formats.plain_text import PlainText
from annotation.formats.tawsim_jsonl import TawsimJsonl
from annotation.formats.token_lines import TokenLines
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import export, import_paths
from corpus.statistics import statistics


def mark(corpus: Corpus, id: str, annotator: str, *spans: tuple[int, int, str]) -> None:
    found = frozenset(Span.new(*span) for span in spans)
    corpus.annotations.apply(id, annotator, Edit(found))


@pytest.fixture
def marked(corpus: Corpus) -> Corpus:
    """زار [الوزير [سليم الحداد]PERS]OCC [مدينة النخيل]GPE يوم الأحد …, and a rejected and a corrected suggestion."""
    mark(corpus, "visit", "mona", (4, 22, "OCC"), (11, 22, "PERS"), (23, 35, "GPE"))
    corpus.annotations.apply("visit", "mona", reject(Suggestion(0, 3, "PERS", "names", 0.3, "")))
    corpus.annotations.apply("visit", "mona", accept(Suggestion(36, 45, "DATE", "dates", 0.9, ""), start=40))
    return corpus


def test_the_native_format_comes_back_byte_for_byte(marked: Corpus, tmp_path: Path):
    mark(marked, "visit", "gold", (11, 22, "PERS"))
    marked.documents.set_status("visit", Status.ADJUDICATED, "gold")
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    report = export(marked, first, format="tawsim-jsonl", layer="all")
    assert (report.documents, report.spans, report.losses, report.files) == (2, 5, {}, (first,))
    with Corpus.create(tmp_path / "other.tawsim", load("wojood")) as other:
        import_paths(other, [first], annotator="somebody else")
        export(other, second, format="tawsim-jsonl", layer="all")
        for name in ("mona", "gold"):
            assert other.annotations.marks("visit", name) == marked.annotations.marks("visit", name)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("format", ["conll", "conll-nested"])
def test_a_token_file_comes_back_line_for_line(corpus: Corpus, tmp_path: Path, format: str):
    text = "زارت O\nلينا B-PERS\nالقاسم I-PERS\n(د O\n\n. O\nأمس B-DATE\n"
    (tmp_path / "in.conll").write_text(text, encoding="utf-8")
    import_paths(corpus, [tmp_path / "in.conll"], annotator="lina", format=format)
    corpus.documents.set_status(corpus.documents.page()[-1].id, Status.DONE, "lina")
    report = export(corpus, tmp_path / "out.conll", format=format, status=Status.DONE)
    assert (tmp_path / "out.conll").read_text(encoding="utf-8") == text
    assert (sum(report.losses.values()), report.note) == (5, "")  # metadata, status, the annotator's name


def test_losses_are_counted(marked: Corpus, tmp_path: Path):
    report = export(marked, tmp_path / "a.conll", format="conll")
    assert report.spans == 3
    assert report.losses["nested spans left out"] == 1
    assert "B-OCC" in (tmp_path / "a.conll").read_text(encoding="utf-8")
    report = export(marked, tmp_path / "a.conll", format="conll", choices=Choices(nested="innermost"))
    assert "B-OCC" not in (tmp_path / "a.conll").read_text(encoding="utf-8")
    assert export(marked, tmp_path / "n.conll", format="conll-nested").spans == 4


def test_labels_of_another_scheme(marked: Corpus, tmp_path: Path):
    report = export(marked, tmp_path / "a.conll", format="conll", to_scheme=load("anercorp"))
    assert report.losses["spans whose label has no place in anercorp left out"] == 2
    assert report.spans == 2
    text = (tmp_path / "a.conll").read_text(encoding="utf-8")
    assert {line.split()[1] for line in text.split("\n") if line} - {"O"} == {
        "B-PERS",
        "I-PERS",
        "B-LOC",
        "I-LOC",
    }


def test_several_annotators_and_no_gold_is_a_question(marked: Corpus, tmp_path: Path):
    mark(marked, "visit", "تيم", (11, 22, "PERS"))
    out = tmp_path / "a.jsonl"
    with pytest.raises(CorpusError, match=r"no gold: mona, تيم\. .*--layer mona"):
        export(marked, out, format="tawsim-jsonl")
    assert not out.exists()
    assert export(marked, out, format="tawsim-jsonl", layer="تيم").documents == 1  # only what she worked on
    assert export(marked, out, format="tawsim-jsonl", layer="mona").spans == 4
    assert export(marked, out, format="tawsim-jsonl", layer="all").spans == 5
    mark(marked, "visit", "gold", (23, 35, "GPE"), (40, 45, "DATE"))
    assert export(marked, out, format="tawsim-jsonl").spans == 2
    with pytest.raises(CorpusError, match="no annotator 'سعاد'"):
        export(marked, out, format="tawsim-jsonl", layer="سعاد")


def test_nothing_is_never_written_in_silence(corpus: Corpus, tmp_path: Path):
    out = tmp_path / "a.conll"
    with pytest.raises(CorpusError, match="no document that is done"):
        export(corpus, out, format="conll", status=Status.DONE)
    assert list(tmp_path.glob("a.conll*")) == []
    assert "No span was exported" in export(corpus, out, format="conll").note
    mark(corpus, "visit", "mona", (11, 22, "PERS"))
    assert "2 of 2 documents are not done" in export(corpus, out, format="conll").note
    corpus.documents.set_status("market", Status.DONE, "ريم")
    assert export(corpus, out, format="tawsim-jsonl", layer="ريم").documents == 1  # done, and nothing in it
    with (
        Corpus.create(tmp_path / "e.tawsim", load("wojood")) as empty,
        pytest.raises(CorpusError, match="no document yet"),
    ):
        export(empty, out, format="text")


def test_texts_are_written_verbatim(corpus: Corpus, tmp_path: Path):
    corpus.documents.add(Record(Document("سطر\r\nسطر\u2028سطر\t", "odd", "odd"), status=Status.DONE), "mona")
    export(corpus, tmp_path / "odd.txt", format="text", status=Status.DONE)
    assert (tmp_path / "odd.txt").read_bytes() == "سطر\r\nسطر\u2028سطر\t".encode()


def test_a_folder_is_no_file(marked: Corpus, tmp_path: Path):
    with pytest.raises(CorpusError, match="is a folder: name a file"):
        export(marked, tmp_path, format="conll")
    with pytest.raises(CorpusError, match="is a folder: name a file"):
        export(marked, f"{tmp_path}/new/", format="conll")
    assert not (tmp_path / "new").exists()


def test_labels_renamed(marked: Corpus, tmp_path: Path):
    for name in ("PERS", "PERSON"):  # an alias of it
        report = export(marked, tmp_path / "a.jsonl", format="jsonl-doccano", label_map={name: "HUMAN"})
        assert report.labels == {"OCC": 1, "HUMAN": 1, "GPE": 1, "DATE": 1}
    with pytest.raises(CorpusError, match="The scheme wojood has no label HUMAN"):
        export(marked, tmp_path / "b.jsonl", format="jsonl-doccano", label_map={"HUMAN": "PERS"})
    anercorp, named = load("anercorp"), {"PERS": "HUMAN"}
    with pytest.raises(CorpusError, match="The scheme anercorp has no label HUMAN"):
        export(marked, tmp_path / "b.jsonl", format="conll", to_scheme=anercorp, label_map=named)
    assert not (tmp_path / "b.jsonl").exists()


def test_nested_spans_flat_in_every_format(marked: Corpus, tmp_path: Path):
    out = tmp_path / "a.jsonl"
    report = export(marked, out, format="tawsim-jsonl", choices=Choices(nested="PERS,GPE"))
    assert report.labels == {"PERS": 1, "GPE": 1, "DATE": 1}
    assert report.losses == {"nested spans left out": 1}
    with pytest.raises(CorpusError, match="PERSON,GPE is no way to make nested spans flat"):
        export(marked, out, format="tawsim-jsonl", choices=Choices(nested="PERSON,GPE"))


def test_counts_by_label_are_those_of_the_statistics(marked: Corpus, tmp_path: Path):
    counted = statistics(marked).labels
    for format in (
        "tawsim-jsonl",
        "jsonl-doccano",
        "conll-nested",
        "conllu",
        "parquet",
        "jsonl-prodigy",
        "csv",
    ):
        assert export(marked, tmp_path / f"a-{format}", format=format).labels == counted


class Forgetful(TokenLines):
    """A format with a fault: it forgets the last page."""

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        yield from list(TokenLines.write(self, records, choices, report))[:-1]


class Stumbling(PlainText):
    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        yield "نصف"
        raise OSError(28, "No space left on device")


class Relabelling(TawsimJsonl):
    """A format with a fault: it forgets the spans."""

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        bare = [Record(record.document, (), record.status) for record in records]
        yield from TawsimJsonl.write(self, bare, choices, report)


@pytest.mark.parametrize(
    ("format", "says"),
    [
        (Forgetful("conll", "", nested=False), "was not written: read back"),
        (Relabelling(), "does not hold the 4 spans and the texts"),
        (Stumbling(), "No space left on device"),
    ],
)
def test_what_goes_wrong_leaves_the_file_that_was_there(
    marked: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: PlainText, says: str
):
    out = tmp_path / "a.out"
    out.write_text("ما كان", encoding="utf-8")
    monkeypatch.setattr("corpus.dataset.content.format_named", lambda _name: format)
    with pytest.raises(CorpusError, match=says):
        export(marked, out, format="any")
    assert out.read_text(encoding="utf-8") == "ما كان"
    assert [file.name for file in tmp_path.iterdir() if "unfinished" in file.name] == []


def test_a_place_that_cannot_be_written(marked: Corpus, tmp_path: Path):
    with pytest.raises(CorpusError, match="No such file or directory"):
        export(marked, tmp_path / "none" / "a.conll", format="conll")
    with pytest.raises(CorpusError, match="no format 'word'"):
        export(marked, tmp_path / "a.doc", format="word")


@pytest.mark.gold
@pytest.mark.parametrize(
    ("file", "scheme", "format"),
    [("wojood_sample/val.conll", "wojood", "conll-nested"), ("anercorp/train.conll", "anercorp", "conll")],
)
def test_real_gold_comes_back_line_for_line(gold: Path, tmp_path: Path, file: str, scheme: str, format: str):
    """Words and, as a multiset, tags of each line; but I- tags that continue nothing are read as B-."""
    with Corpus.create(tmp_path / "gold.tawsim", load(scheme)) as corpus:
        report = import_paths(corpus, [gold / file], annotator="gold", format=format)
        export(corpus, tmp_path / "again.conll", format=format)
    there, again = (
        [line.split() for line in place.read_text(encoding="utf-8").split("\n")]
        for place in (gold / file, tmp_path / "again.conll")
    )
    assert len(there) == len(again)
    differing = [
        (a, b) for a, b in zip(there, again, strict=True) if (a[:1], sorted(a[1:])) != (b[:1], sorted(b[1:]))
    ]
    assert len(differing) == sum("continues nothing" in problem.reason for problem in report.mended)
    assert [a for a, b in differing if [tag.replace("I-", "B-") for tag in a[1:]] != b[1:]] == []


@pytest.mark.sqlite
def test_the_corpus_is_not_overwritten_by_its_dataset(marked: Corpus, place: Path):
    with pytest.raises(CorpusError, match="is the corpus itself"):
        export(marked, place, format="tawsim-jsonl")
    assert marked.documents.count() == 2


def test_an_annotator_who_worked_elsewhere(marked: Corpus, tmp_path: Path):
    mark(marked, "market", "تيم", (0, 5, "EVENT"))
    marked.documents.set_status("visit", Status.DONE, "mona")
    with pytest.raises(CorpusError, match="تيم has worked on none of the documents"):
        export(marked, tmp_path / "a.jsonl", format="tawsim-jsonl", layer="تيم", status=Status.DONE)
