# SPDX-License-Identifier: MIT
"""Files as other tools write them, by their published descriptions, and what of them is refused.

doccano: https://doccano.github.io/doccano/ (tutorial, import and export) and its releases' notes.
Prodigy: https://prodi.gy/docs/api-interfaces. Label Studio: https://labelstud.io/guide/task_format and
/guide/export. CSV: RFC 4180. The texts are our own.
"""

from __future__ import annotations

import json

import pytest

from annotation.document import Status
from annotation.formats.catalogue import find
from annotation.formats.format import Choices, FormatError, Record, Report

TEXT = "زار سامر 😀 حلب"


def read(name, text):
    report = Report()
    return list(find(name).read(text, "ملف", report)), report


def marked(record):
    text = record.document.text
    return [(text[s.start : s.end], s.label) for layer in record.layers for s in layer.marks.in_order()]


BOTH = [("سامر", "PERS"), ("حلب", "LOC")]


@pytest.mark.parametrize(
    "spelling",
    [
        {"text": TEXT, "label": [[4, 8, "PERS"], [11, 14, "LOC"]], "id": 7, "Comments": []},
        {"text": TEXT, "labels": [[4, 8, "PERS"], [11, 14, "LOC"]]},
        {"data": TEXT, "label": [[4, 8, "PERS"], [11, 14, "LOC"]], "id": 7},
        {
            "id": 7,
            "text": TEXT,
            "entities": [
                {"id": 1, "label": "PERS", "start_offset": 4, "end_offset": 8},
                {"id": 2, "label": "LOC", "start_offset": 11, "end_offset": 14},
            ],
            "relations": [],
        },
    ],
)
def test_doccano_in_all_its_spellings(spelling):
    (record,), report = read("jsonl-doccano", json.dumps(spelling))
    assert marked(record) == BOTH
    assert record.document.metadata == ({"id": "7"} if "id" in spelling else {})
    assert report == Report()


def test_relations_are_told_as_left_out():
    line = {"text": TEXT, "entities": [], "relations": [{"id": 1, "from_id": 1, "to_id": 2, "type": "in"}]}
    _, report = read("jsonl-doccano", json.dumps(line))
    assert report.losses == {"relations of the file left out": 1}
    assert [str(problem) for problem in report.problems] == ["ملف, line 1: relations are left out (1)"]


def test_prodigy_answers():
    task = {
        "text": TEXT,
        "_input_hash": 1,
        "_task_hash": -2,
        "spans": [{"start": 4, "end": 8, "label": "PERS"}],
    }
    task |= {
        "tokens": [{"text": "زار", "start": 0, "end": 3, "id": 0, "ws": True}],
        "meta": {"source": "خبر"},
    }
    lines = [
        task | {"answer": answer, "_annotator_id": "ner-ليلى"} for answer in ("accept", "reject", "ignore")
    ]
    found, report = read("jsonl-prodigy", "\n".join(json.dumps(line) for line in lines))
    assert [record.status for record in found] == [Status.DONE, Status.NEW, Status.SET_ASIDE]
    assert [len(marked(record)) for record in found] == [1, 0, 1]
    assert found[0].layers[0].annotator == "ner-ليلى"
    assert found[0].document.metadata == {"source": "خبر"}
    assert report.losses == {"spans of rejected tasks left out": 1}


def studio(*places, text=TEXT, **more):
    results = [
        {
            "id": f"r{number}",
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {"start": start, "end": end, "text": quoted, "labels": [label]},
        }
        for number, (start, end, quoted, label) in enumerate(places)
    ]
    annotation = {
        "id": 1,
        "completed_by": 3,
        "result": results,
        "was_cancelled": False,
        "ground_truth": False,
    }
    return json.dumps(
        [{"id": 1, "data": {"text": text}, "annotations": [annotation], "predictions": []} | more]
    )


@pytest.mark.parametrize(("shift", "told"), [(0, []), (1, ["UTF-16 units"])])
def test_the_words_quoted_tell_what_label_studio_counted(shift, told):
    places = ((4, 8, "سامر", "PERS"), (11 + shift, 14 + shift, "حلب", "LOC"))
    (record,), report = read("label-studio", studio(*places))
    assert marked(record) == BOTH
    assert record.layers[0].annotator == "3"
    assert [problem.reason.split("count ")[1].split(";")[0] for problem in report.problems] == told


def test_the_unit_is_one_for_the_whole_file():
    one = json.loads(studio((4, 8, "سامر", "PERS")))
    two = json.loads(studio((12, 15, "حلب", "LOC")))
    found, _ = read("label-studio", json.dumps(one + two))
    assert [marked(record) for record in found] == [BOTH[:1], BOTH[1:]]
    three = json.loads(studio((11, 14, "حلب", "LOC")))
    with pytest.raises(FormatError, match=r"\[1\].*as UTF-16 units the offsets fit"):
        read("label-studio", json.dumps(three + two))


def test_the_short_form_of_label_studio():
    region = {"start": 4, "end": 8, "text": "سامر", "labels": ["PERS", "X"]}
    task = {"id": 1, "text": TEXT, "label": [region], "annotator": 2, "lead_time": 3.5}
    (record,), _ = read("label-studio", json.dumps([task]))
    assert marked(record) == [("سامر", "PERS"), ("سامر", "X")]
    assert (record.layers[0].annotator, dict(record.document.metadata)) == ("2", {"lead_time": "3.5"})


def test_a_table_with_columns_of_its_own():
    (one, two), report = read("csv", 'date,نص,source\n2020,"زار ""سامر""\nحلب",وكالة\n,عاد,\n')
    assert one.document.text == 'زار "سامر"\nحلب'
    assert one.document.metadata == {"date": "2020", "source": "وكالة"}
    assert (two.document.text, dict(two.document.metadata)) == ("عاد", {})
    assert report == Report()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-2"])
def test_a_spreadsheet_computes_nothing(cell):
    from annotation.document import Document

    record = Record(Document(f"{cell} نص", cell, metadata={cell: cell}))
    written = "".join(find("csv-spreadsheet").write([record], Choices(), Report()))
    assert f'"{cell}' not in written
    assert f"\"'{cell}" in written
    (back,), _ = read("csv-spreadsheet", written)
    assert (back.document.text, back.document.title) == (f"{cell} نص", cell)
    assert back.document.metadata == {cell: cell}
    assert f'"{cell}' in "".join(find("csv").write([record], Choices(), Report()))


DEEP = "[" * 10_000
LINE = '{"text": "نص", "label": [[0, 1, "X"]]}'


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("jsonl-doccano", f'{{"text": {DEEP}', "nested too deeply"),
        ("label-studio", DEEP, "nested too deeply"),
        ("jsonl-prodigy", '{"text": "a", "meta": NaN}', "NaN is no JSON number"),
        ("label-studio", "[{}, Infinity]", "Infinity is no JSON number"),
        ("jsonl-doccano", '{"text": "a", "text": "b"}', "'text' is given twice"),
        ("label-studio", '[{"data": {"text": "a", "text": "b"}}]', "'text' is given twice"),
        ("jsonl-prodigy", '{"text": "a\\ud800"}', r"U\+D800"),
        ("jsonl-doccano", '{"text": "a", "x": "\\udfff"}', r"U\+DFFF"),
        ("label-studio", '[{"data": {"text": "a\\u0000"}}]', r"U\+0000"),
        ("jsonl-doccano", LINE.replace("1,", "3,"), "lies outside the text"),
        ("jsonl-doccano", LINE.replace("0, 1,", "1, 1,"), "0 <= start < end"),
        ("jsonl-doccano", LINE.replace("0,", "-1,"), "0 <= start < end"),
        ("jsonl-doccano", LINE.replace("0,", "0.5,"), "whole number"),
        ("jsonl-doccano", LINE.replace("0,", "true,"), "whole number"),
        ("jsonl-doccano", LINE.replace('"X"', '""'), "needs a label"),
        ("jsonl-doccano", LINE.replace('"X"', "4"), "a number: export"),
        ("jsonl-doccano", "1", "one JSON object"),
        ("jsonl-doccano", LINE.replace("0, 1,", "0,"), r"must be \[start, end, label\]"),
        ("jsonl-doccano", "[1]", "list of JSON objects"),
        ("jsonl-prodigy", '{"spans": []}', "text is missing"),
        ("label-studio", "{}", "list of JSON objects"),
        ("label-studio", studio((0, 3, "حلب", "LOC")), "'حلب' should stand at 0 to 3, but 'زار' does"),
        ("label-studio", studio((4, 8, "سامر", "")), "list of names"),
        ("csv", "text,text\na,b\n", "two columns are called 'text'"),
        ("csv", "a,b\n1,2\n", "no column is called text"),
        ("csv", "text,b\n1\n", "has 1 cells, but the first line names 2"),
        ("csv", 'text\n"a" b\n', "no row of a table"),
        ("csv", 'text\n"a\n', "no row of a table"),
        ("tsv", "text\ttawsim:spans\nنص\t[[]]\n", "must be an object"),
        ("tsv", "text\ttawsim:spans\nنص\tx\n", "not JSON"),
        ("brat", "T1", "name the folder"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name, text, reason):
    with pytest.raises(FormatError, match=reason) as refused:
        read(name, text)
    assert str(refused.value).startswith("ملف")
    assert len(refused.value.problem.original) <= 10_000


def test_a_line_longer_than_any_document():
    line = '{"text": "' + "a" * 20_000_001 + '"}'
    with pytest.raises(FormatError, match="line 1: the line has more than 20000000 characters"):
        read("jsonl-doccano", line)
