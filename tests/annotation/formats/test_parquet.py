# SPDX-License-Identifier: MIT
"""Tables as Hugging Face writes and reads them (https://huggingface.co/docs/datasets/about_dataset_features)."""

from __future__ import annotations

import io
import json

import pyarrow
import pytest
from pyarrow import parquet

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.catalogue import find
from annotation.formats.files import NamedBytes
from annotation.formats.format import Choices, FormatError, Layer, Record, Report
from annotation.span import Span

TEXT = "زار سامر 😀 حلب."


def marked(record):
    text = record.document.text
    return [(text[s.start : s.end], s.label) for layer in record.layers for s in layer.marks.in_order()]


def table(rows, **features):
    found = pyarrow.Table.from_pylist(rows)
    if features:
        about = {"huggingface": json.dumps({"info": {"features": features}})}
        found = found.replace_schema_metadata(about)
    stream = io.BytesIO()
    parquet.write_table(found, stream)
    report = Report()
    return list(find("parquet").read_files([NamedBytes("a.parquet", stream.getvalue())], str, report))


def test_a_table_with_numbers_for_labels():
    entity = {"start": 4, "end": 8, "label": 1}
    features = {"entities": [{"label": {"names": ["LOC", "PERS"], "_type": "ClassLabel"}}]}
    (record,) = table([{"text": TEXT, "entities": [entity], "source": "خبر", "page": 3}], **features)
    assert marked(record) == [("سامر", "PERS")]
    assert record.document.metadata == {"source": "خبر", "page": "3"}


def test_our_tables_say_what_hugging_face_asks():
    record = Record(Document(TEXT, "خبر"), (Layer("ليلى", Marks(frozenset({Span(4, 8, "PERS", "s")}))),))
    (file,) = find("parquet").write_files([record], Choices(), Report())
    found = parquet.read_table(io.BytesIO(file.data))
    features = json.loads(found.schema.metadata[b"huggingface"])["info"]["features"]
    assert list(features) == found.column_names
    assert found.to_pylist()[0]["entities"][0]["text"] == "سامر"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"body": "x"}, "line 1: the field text is missing"),
        ({"text": "حلب", "entities": [{"start": 0, "end": 9, "label": "LOC"}]}, "lies outside the text"),
        (
            {"text": "حلب", "entities": [{"start": 0, "end": 3, "label": "LOC", "text": "دمشق"}]},
            "should stand",
        ),
        ({"text": "حلب", "entities": [{"start": 0, "end": 3, "label": 7}]}, "label must be a string"),
        ({"text": "حلب", "metadata": "{"}, "not JSON"),
    ],
)
def test_tables_that_contradict_themselves(row, reason):
    with pytest.raises(FormatError, match=reason):
        table([row])


def test_what_is_no_table():
    with pytest.raises(FormatError, match=r"a\.parquet: this is no parquet that can be read"):
        list(find("parquet").read_files([NamedBytes("a.parquet", b"PAR1 not PAR1")], str, Report()))
