# SPDX-License-Identifier: MIT
"""spaCy and Hugging Face's `datasets` open what we write; both are heavy, so `make interchange` installs them."""

from __future__ import annotations

import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotation.formats.catalogue import find
from annotation.formats.files import NamedBytes
from annotation.formats.format import Choices, FormatError, Report
from tests.annotation.formats.anything import records, solid, spans_of, through
from tests.interchange.news import ALL, MARKED, RECORDS

WHY = "spaCy and datasets are not installed: `make interchange` installs them and runs these tests"
spacy = pytest.importorskip("spacy", reason=WHY)
datasets = pytest.importorskip("datasets", reason=WHY)


def file_of(name, given_records=RECORDS, words="segmented"):
    report = Report()
    (file,) = find(name).write_files(given_records, Choices(words), report)
    return file, report


def test_spacy_finds_all_spans_in_its_group_and_flat_ones_as_entities():
    file, report = file_of("spacy")
    assert report.losses == {}
    docs = list(spacy.tokens.DocBin().from_bytes(file.data).get_docs(spacy.blank("ar").vocab))
    assert [doc.text for doc in docs] == [record.document.text for record in RECORDS]
    for doc, marked in zip(docs, MARKED, strict=True):
        assert sorted((s.text, s.label_) for s in doc.spans["sc"]) == sorted(marked)
        flat = {(one.text, one.label_) for one in doc.ents}
        assert flat <= set(marked)
        assert len(doc.ents) == len(marked) - 1  # one is nested in each document


def test_whole_words_widen_a_span_and_count_it():
    _, report = file_of("spacy", words="whole")
    assert report.losses == {"edges widened to whole words": 1}


@given(given_records=st.lists(records(), min_size=1, max_size=3))
@settings(max_examples=30, deadline=None)
def test_any_document_comes_back_from_a_docbin(given_records):
    kept = [solid_record(record) for record in given_records]
    back, losses = through(find("spacy"), kept, Choices("segmented"))
    assert "spans without a word left out" not in losses
    assert "edges widened to whole words" not in losses
    for record, there in zip(kept, back, strict=True):
        assert there.document.text == record.document.text
        assert there.document.metadata == record.document.metadata
        told = spans_of(record.layers[0]) if record.layers else ()
        found = spans_of(there.layers[0])
        assert sorted((s.start, s.end, s.label) for s in found) == sorted(
            (s.start, s.end, s.label) for s in told
        )


def solid_record(record):
    layers = [replace(x, marks=solid(x.marks, record.document.text)) for x in record.layers[:1]]
    return replace(record, layers=tuple(layers))


def test_a_docbin_of_spacys_own_tokenizer_is_read():
    nlp = spacy.blank("ar")
    doc = nlp("زار سامر 😀 مدينة حلب.")
    doc.ents = [doc.char_span(4, 8, "PERS"), doc.char_span(17, 20, "GPE")]
    data = spacy.tokens.DocBin(docs=[doc]).to_bytes()
    (record,) = find("spacy").read_files([NamedBytes("a.spacy", data)], str, Report())
    text = record.document.text
    assert [(text[s.start : s.end], s.label) for s in record.layers[0].marks.in_order()] == [
        ("سامر", "PERS"),
        ("حلب", "GPE"),
    ]


def test_the_same_documents_are_the_same_docbin():
    assert file_of("spacy")[0].data == file_of("spacy")[0].data


@pytest.mark.parametrize("data", [b"", b"x" * 100])
def test_what_is_no_docbin_is_refused(data):
    with pytest.raises(FormatError, match="no spacy that can be read"):
        list(find("spacy").read_files([NamedBytes("a.spacy", data)], str, Report()))


def test_a_docbin_that_swells_is_refused(monkeypatch):
    monkeypatch.setattr("annotation.formats.spacy_docbin._LARGEST", 1_000_000)
    bomb = zlib.compress(bytes(50_000_000))
    with pytest.raises(FormatError, match="bytes unpacked, more than 1000000"):
        list(find("spacy").read_files([NamedBytes("a.spacy", bomb)], str, Report()))


def test_datasets_reads_parquet_with_its_features(tmp_path):
    file, _ = file_of("parquet")
    (tmp_path / "data.parquet").write_bytes(file.data)
    found = datasets.load_dataset(
        "parquet", data_files=str(tmp_path / "data.parquet"), split="train", cache_dir=str(tmp_path / "cache")
    )
    assert list(found.features) == ["text", "entities", "annotators", "metadata"]
    spans = [(row["text"][e["start"] : e["end"]], e["label"]) for row in found for e in row["entities"]]
    assert sorted(spans) == sorted(ALL)


def test_parquet_of_datasets_with_numbers_for_labels_is_read(tmp_path):
    label = datasets.ClassLabel(names=["PERS", "GPE"])
    entity = {"start": datasets.Value("int32"), "end": datasets.Value("int32"), "label": label}
    features = datasets.Features({"text": datasets.Value("string"), "entities": datasets.List(entity)})
    row = {
        "text": "زار سامر حلب",
        "entities": [{"start": 4, "end": 8, "label": 0}, {"start": 9, "end": 12, "label": 1}],
    }
    datasets.Dataset.from_list([row], features=features).to_parquet(str(tmp_path / "a.parquet"))
    data = (tmp_path / "a.parquet").read_bytes()
    (record,) = find("parquet").read_files([NamedBytes("a.parquet", data)], str, Report())
    assert [s.label for s in record.layers[0].marks.in_order()] == ["PERS", "GPE"]
