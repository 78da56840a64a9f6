# SPDX-License-Identifier: MIT
"""Files into a corpus: all or nothing, nothing twice, and a sentence with the place for what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import func, select

from annotation.document import Status
from corpus import tables
from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from corpus.exchange import import_paths, import_text

CONLL = "زارت O\nلينا B-PERS\nالقاسم I-PERS\nبلدة O\nالزيتون B-GPE\n. O\n"


def write(place: Path, text: str, encoding: str = "utf-8") -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(text.encode(encoding))
    return place


def counts(corpus: Corpus) -> list[int]:
    with corpus.database.reading() as connection:
        return [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables.metadata.sorted_tables
        ]


def native(id: str, text: str, **more: object) -> str:
    return json.dumps({"tawsim": 1, "id": id, "title": id, "text": text, **more}, ensure_ascii=False) + "\n"


def test_a_folder_means_its_files_in_order(corpus: Corpus, tmp_path: Path):
    folder = tmp_path / "in"
    write(folder / "b.txt", "نص باء")
    write(folder / "a" / "z.txt", "نص زاي")
    write(folder / "a.txt", "نص ألف")
    write(folder / ".hidden.txt", "خفي")
    write(folder / ".git" / "x.txt", "خفي أيضاً")
    told: list[tuple[int, int]] = []
    report = import_paths(corpus, [folder], annotator="mona", progress=lambda *at: told.append(at))
    titles = [corpus.documents.entry(id).title for id in report.ids]
    assert titles == ["z", "a", "b"]
    assert (report.documents, report.spans, report.skipped, report.problems) == (3, 0, (), ())
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert corpus.documents.count() == 5


def test_where_a_text_came_from_is_kept(corpus: Corpus, tmp_path: Path):
    file = write(tmp_path / "قديم.txt", "نص من ملف قديم", "cp1256")
    (id,) = import_paths(corpus, [file], annotator="mona", encoding="windows-1256").ids
    document = corpus.documents.get(id)
    assert document.text == "نص من ملف قديم"
    assert document.metadata["source"] == "قديم.txt"
    assert document.metadata["encoding"] == "cp1256"
    assert document.metadata["format"] == "text"
    assert len(document.metadata["bytes_sha256"]) == 64


def test_gold_comes_in_as_the_annotator_s(corpus: Corpus, tmp_path: Path):
    file = write(tmp_path / "gold.conll", CONLL)
    report = import_paths(corpus, [file], annotator="gold", status=Status.DONE)
    assert (report.documents, report.spans) == (1, 2)
    (id,) = report.ids
    text = corpus.documents.get(id).text
    spans = corpus.annotations.marks(id, "gold").in_order()
    assert [(text[s.start : s.end], s.label) for s in spans] == [("لينا القاسم", "PERS"), ("الزيتون", "GPE")]
    assert corpus.documents.entry(id).status is Status.DONE
    assert corpus.annotations.history(id, "gold").undoable is None


def test_labels_are_read_as_the_scheme_calls_them(corpus: Corpus, tmp_path: Path):
    file = write(tmp_path / "g.conll", CONLL.replace("PERS", "PER").replace("GPE", "TOWN"))
    before = counts(corpus)
    with pytest.raises(CorpusError, match=r"g\.conll: the scheme wojood does not have TOWN: .*--map TOWN="):
        import_paths(corpus, [file], annotator="x")
    with pytest.raises(CorpusError, match="TOWN cannot be read as CITY"):
        import_paths(corpus, [file], annotator="x", label_map={"TOWN": "CITY"})
    assert counts(corpus) == before
    report = import_paths(corpus, [file], annotator="x", label_map={"TOWN": "GPE"})
    labels = {span.label for span in corpus.annotations.marks(report.ids[0], "x").spans}
    assert labels == {"PERS", "GPE"}
    assert [p.reason for p in report.mended] == [
        "the label PER is read as PERS",
        "the label TOWN is read as GPE",
    ]


BAD = {
    "broken.txt": (b"\xd8\xa7\xd9\x84\xff\xd8\xa7", r"broken\.txt, line 1, column 3: .*0xFF"),
    "empty.txt": (b"", r"empty\.txt: the file is empty"),
    "blank.txt": (b" \n\n", r"blank\.txt: the file is empty"),
    "nul.txt": ("اسم\0".encode(), r"nul\.txt, line 1, column 4: .*U\+0000"),
    "column.conll": ("زارت O\nلينا\n".encode(), r"column\.conll, line 2, column 5: .*has no tag"),
    "tags.conll": ("زارت X-PERS\n".encode(), r"tags\.conll"),
    "array.jsonl": (b'{"tawsim": 1, "text": []}\n', r"array\.jsonl, line 1"),
    "outside.jsonl": (
        native("o", "نص", layers=[{"spans": [{"start": 0, "end": 9, "label": "PERS"}]}]).encode(),
        r"outside\.jsonl, line 1: .*ends at 2",
    ),
    "else.json": (b"[1, 2]", r"else\.json: its format is not clear"),
    "two.jsonl": ((native("t", "نص أول") + "{").encode(), r"two\.jsonl, line 2"),
}


@pytest.mark.parametrize("name", BAD)
def test_one_bad_file_and_nothing_comes_in(corpus: Corpus, tmp_path: Path, name: str):
    data, says = BAD[name]
    good, bad = write(tmp_path / "in" / "a good one.txt", "نص سليم"), tmp_path / "in" / name
    bad.write_bytes(data)
    before = counts(corpus)
    with pytest.raises(CorpusError, match=says) as caught:
        import_paths(corpus, [good, bad], annotator="mona")
    assert "\n" not in str(caught.value)
    assert counts(corpus) == before
    report = import_paths(corpus, [tmp_path / "in"], annotator="mona", on_error="skip")
    assert report.documents == (2 if name == "two.jsonl" else 1)  # its good line comes in
    (problem,) = report.problems
    assert problem.where == str(bad)
    assert str(problem).count(name) == 1


def test_what_is_not_there(corpus: Corpus, tmp_path: Path):
    with pytest.raises(CorpusError, match="no such file or folder"):
        import_paths(corpus, [tmp_path / "none.txt"], annotator="mona")
    (tmp_path / "bare").mkdir()
    with pytest.raises(CorpusError, match="no files in this folder"):
        import_paths(corpus, [tmp_path / "bare"], annotator="mona")
    with pytest.raises(CorpusError, match="no format 'word'"):
        import_paths(corpus, [tmp_path], annotator="mona", format="word")


def test_a_failure_while_writing_takes_everything_back(corpus: Corpus, tmp_path: Path):
    write(tmp_path / "in" / "a.txt", "نص أول")
    write(tmp_path / "in" / "b.txt", "نص ثانٍ")
    before = counts(corpus)
    with pytest.raises(CorpusError, match="not a name"):
        import_paths(corpus, [tmp_path / "in"], annotator=" ")
    assert counts(corpus) == before


def test_nothing_comes_in_twice(corpus: Corpus, tmp_path: Path):
    one = write(tmp_path / "one.txt", "نص واحد")
    write(tmp_path / "copy.txt", "نص واحد")
    assert import_paths(corpus, [one], annotator="mona").documents == 1
    report = import_paths(corpus, [one, tmp_path / "copy.txt", one], annotator="mona")
    assert report.documents == 0
    assert [Path(p.where).name for p in report.skipped] == ["one.txt", "copy.txt"]
    assert "this text already, as one" in report.skipped[0].reason
    named = write(tmp_path / "n.jsonl", native("visit", "نص آخر تماماً") + native("new", "نص جديد"))
    report = import_paths(corpus, [named], annotator="mona")
    assert report.ids == ("new",)
    assert "a document 'visit' already" in report.skipped[0].reason


def test_a_dry_run_says_the_same_and_writes_nothing(corpus: Corpus, tmp_path: Path):
    file = write(tmp_path / "gold.conll", CONLL)
    before = counts(corpus)
    dry = import_paths(corpus, [file], annotator="mona", dry_run=True)
    assert counts(corpus) == before
    wet = import_paths(corpus, [file], annotator="mona")
    assert (dry.documents, dry.spans, dry.mended) == (wet.documents, wet.spans, wet.mended)


def test_an_import_can_be_stopped(corpus: Corpus, tmp_path: Path):
    for number in range(3):
        write(tmp_path / "in" / f"{number}.txt", f"نص {number}")
    before, told = counts(corpus), []
    with pytest.raises(CancelledError):
        import_paths(
            corpus,
            [tmp_path / "in"],
            annotator="mona",
            progress=lambda *at: told.append(at),
            cancelled=lambda: len(told) == 2,
        )
    assert counts(corpus) == before


def test_every_layer_is_journalled(corpus: Corpus, tmp_path: Path):
    layers = [
        {"annotator": name, "spans": [{"start": 0, "end": 4, "label": "PERS"}]} for name in ("gold", "")
    ]
    file = write(tmp_path / "two.jsonl", native("two", "سلمى هنا", layers=layers, status="done", split="dev"))
    import_paths(corpus, [file], annotator="mona")
    table = tables.journal
    with corpus.database.reading() as connection:
        rows = connection.execute(select(table).where(table.c.document == 3)).mappings().all()
    assert [(row["kind"], len(row["after"]["spans"])) for row in rows] == [("import", 1)] * 2
    assert corpus.annotations.annotators("two") == ["mona", "gold"]


def test_a_pasted_text(corpus: Corpus):
    id = import_text(corpus, "وصل القطار\nإلى محطة الرمل", "", "mona")
    assert corpus.documents.get(id).title == "وصل القطار"
    for text, says in (
        ("  \n", "empty"),
        ("ن\0", r"U\+0000"),
        ("وصل القطار\nإلى محطة الرمل", "already: وصل القطار"),
    ):
        with pytest.raises(CorpusError, match=says):
            import_text(corpus, text, "", "mona")
    assert corpus.documents.count() == 3
