# SPDX-License-Identifier: MIT
"""Files that other tools wrote are read as they meant them, written again, and read back the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotation.decoding import decode
from annotation.formats import catalogue
from annotation.formats.files import FilesFormat, NamedBytes
from annotation.formats.format import Choices, Report
from tests.interchange.news import MARKED, RECORDS

FILES = Path(__file__).parent / "files"
TEXTS = [record.document.text for record in RECORDS]
# spaCy's tokenizer keeps a proclitic on its name, so that its own file lacks that name.
SPACY = [[mark for number, mark in enumerate(MARKED[0]) if number != 3], MARKED[1]]


def read(file: Path):
    """What a file holds, in the format that its name and beginning tell."""
    data, report = file.read_bytes(), Report()
    beside = [one for one in FILES.glob(f"{file.stem}.*") if one != file] if file.suffix == ".ann" else []
    format = catalogue.guess_by_name(file.name, [one.suffix for one in beside])
    if format is None:
        format = catalogue.guess(file.name, decode(data, file.name).text[:4000])
        return format, list(format.read(decode(data, file.name).text, file.name, report)), report
    files = [NamedBytes(one.name, one.read_bytes()) for one in (file, *beside)]
    found = list(format.read_files(files, lambda one: decode(one.data, one.name).text, report))
    return format, found, report


def again(format, records):
    """The records through another file of the format, and what that file could not hold."""
    report = Report()
    if isinstance(format, FilesFormat):
        files = list(format.write_files(records, Choices("segmented"), report))
        back = list(format.read_files(files, lambda one: decode(one.data, one.name).text, Report()))
    else:
        text = "".join(format.write(records, Choices("segmented"), report))
        back = list(format.read(text, "again", Report()))
    return back, report.losses


def marked(records):
    return [
        [(r.document.text[s.start : s.end], s.label) for layer in r.layers for s in layer.marks.in_order()]
        for r in records
    ]


@pytest.mark.parametrize(
    ("file", "name", "texts", "marks"),
    [
        ("datasets.parquet", "parquet", TEXTS, MARKED),
        ("inception.xmi", "xmi", TEXTS[:1], MARKED[:1]),
        ("inception.json", "cas-json", TEXTS[:1], MARKED[:1]),
        ("treebank.conllup", "conllu", ["زار سامر وحلب. "], [[("سامر", "PERS"), ("حلب", "GPE")]]),
        ("doccano.jsonl", "jsonl-doccano", TEXTS, MARKED),
        ("doccano.json", "jsonl-doccano", TEXTS, MARKED),
        ("label-studio.json", "label-studio", TEXTS, MARKED),
        ("label-studio-min.json", "label-studio", TEXTS, MARKED),
        ("word.docx", "docx", TEXTS[:1], [[]]),
        ("page.pdf", "pdf", [(FILES / "page.txt").read_text(encoding="utf-8")], [[]]),
        ("spacy.spacy", "spacy", TEXTS, SPACY),
    ],
)
def test_a_file_of_another_tool(file, name, texts, marks):
    if name == "spacy":
        pytest.importorskip(
            "spacy", reason="spaCy is not installed: `make interchange` installs it and reads its file"
        )
    format, found, report = read(FILES / file)
    assert format.name == name
    assert [record.document.text for record in found] == texts
    assert marked(found) == marks
    assert report.losses == {}
    if format.holds.writable:
        back, losses = again(format, found)
        assert [record.document.text for record in back] == texts
        assert marked(back) == marks
        assert not [kind for kind in losses if "span" in kind]


def test_relations_and_comments_of_doccano_are_counted_as_left_out():
    _, found, report = read(FILES / "doccano-relations.jsonl")
    assert [record.document.text for record in found] == TEXTS
    assert marked(found) == MARKED
    assert report.losses == {"relations of the file left out": 1, "comments of the file left out": 1}


def test_what_brat_wrote_is_written_again():
    """Spans, one of them in pieces, a relation, an attribute and a note, as brat's own objects write them."""
    format, found, report = read(FILES / "brat.ann")
    (record,) = found
    assert format.name == "brat"
    assert record.document.text == TEXTS[0]
    assert sorted(marked(found)[0]) == sorted([*MARKED[0], (TEXTS[0][4:22], "PERS")])
    assert report.problems == []
    files = list(format.write_files(found, Choices(), Report()))
    told = sorted((FILES / "brat.ann").read_text(encoding="utf-8").replace("\t\n", "\n").splitlines())
    assert sorted(files[1].data.decode("utf-8").replace("\t\n", "\n").splitlines()) == told
