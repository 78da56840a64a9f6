# SPDX-License-Identifier: MIT
"""The proof of a written file: it passes what every format writes, and no change of a span or a letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.catalogue import find
from annotation.formats.files import FilesFormat
from annotation.formats.format import Choices, Format, FormatError, Layer, Record, Report
from annotation.formats.streaming import OnDisk
from annotation.formats.tawsim_jsonl import TawsimJsonl
from annotation.formats.token_lines import TokenLines
from annotation.span import Span
from corpus.errors import CorpusError
from corpus.proving import LOST_SPANS
from corpus.writing import write

letters = st.text("بتدرسم ال،.\n\r\u00a0\u0640\u064e\u200f\u2068\u2069🙂a", min_size=1, max_size=50).filter(
    lambda t: any(c.isalpha() for c in t)
)
places = st.lists(
    st.tuples(st.integers(0, 49), st.integers(1, 20), st.sampled_from(["PERS", "GPE", "ORG"])),
    max_size=7,
    unique=True,
)


def page(number: int, text: str, found: list[tuple[int, int, str]]) -> Record:
    spans = [
        Span(a, min(len(text), a + n), label, f"{i}")
        for i, (a, n, label) in enumerate(found)
        if a < len(text)
    ]
    layers = (Layer("mona", Marks(frozenset(spans))), Layer("تيم", Marks(frozenset(spans[:2]))))
    return Record(Document(f"{number} {text}", f"d{number}", f"{number}"), layers, Status.DONE)


pages = st.lists(st.tuples(letters, places), min_size=1, max_size=4).map(
    lambda found: [page(number, text, spans) for number, (text, spans) in enumerate(found)]
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    records=pages,
    words=st.sampled_from(["whole", "segmented"]),
    nested=st.sampled_from(["keep", "innermost"]),
)
def test_exported_is_stored_less_what_is_told(
    written: Format, records: list[Record], words: str, nested: str
):
    if not written.holds.several and not isinstance(written, FilesFormat):
        records = records[:1]
    stored = sum(len(layer.marks.spans) for record in records for layer in record.layers)
    with TemporaryDirectory() as folder:
        file = Path(folder, f"out{written.suffix}")
        done = write(file, written, records, Choices(words, nested), file)
    lost = sum(count for kind, count in done.losses.items() if LOST_SPANS.fullmatch(kind))
    assert done.spans == stored - lost


RECORDS = [
    page(0, "زار الوزير سليم الحداد مدينة النخيل.", [(4, 18, "ORG"), (11, 11, "PERS"), (23, 12, "GPE")]),
    page(1, "نص ثان 🙂 عن حلب.", [(13, 3, "GPE")]),
]


def moved(record: Record, by: int = 1) -> Record:
    def shift(layer: Layer) -> Layer:
        return Layer(
            layer.annotator,
            Marks(frozenset(replace(s, start=s.start + by, end=s.end + by) for s in layer.marks.spans)),
        )

    return replace(record, layers=tuple(map(shift, record.layers)))


def relabelled(record: Record) -> Record:
    layers = [
        Layer(x.annotator, Marks(frozenset(replace(s, label="LOC") for s in x.marks.spans)))
        for x in record.layers
    ]
    return replace(record, layers=tuple(layers))


def respelt(record: Record) -> Record:
    old = record.document
    return replace(record, document=Document(old.text.replace("ا", "أ"), old.title, old.id, old.metadata))


def swapped(record: Record) -> Record:
    names = {"mona": "تيم", "تيم": "mona"}
    return replace(record, layers=tuple(Layer(names[x.annotator], x.marks) for x in record.layers))


@pytest.mark.parametrize("fault", [moved, relabelled, respelt, swapped])
@pytest.mark.parametrize("name", ["tawsim-jsonl", "conll-nested", "jsonl-doccano", "parquet", "conllu"])
def test_a_writer_with_a_fault_is_found_out(tmp_path: Path, name: str, fault):
    format = find(name)
    assert format is not None
    if fault is swapped and not format.holds.layers:
        pytest.skip("the format names no annotators")
    if fault is moved and name == "conll-nested":
        fault = lambda record: moved(record, 4)  # noqa: E731 (a letter is widened to the same word)
    good = tmp_path / f"good{format.suffix}"
    write(good, format, RECORDS, Choices(), good)

    class Faulty(type(format)):
        """The format, but for the records it is given."""

        def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
            return super().write(map(fault, records), choices, report)

        def write_files(self, records: Iterable[Record], choices: Choices, report: Report):
            return super().write_files(map(fault, records), choices, report)

        if isinstance(format, OnDisk):

            def write_stream(
                self, stream: BinaryIO, records: Iterable[Record], choices: Choices, report: Report
            ):
                super().write_stream(stream, map(fault, records), choices, report)

    values = {field: getattr(format, field) for field in format.__dataclass_fields__}
    bad = tmp_path / f"bad{format.suffix}"
    with pytest.raises(CorpusError, match="was not written"):
        write(bad, Faulty(**values), RECORDS, Choices(), bad)


def test_a_document_that_is_missing(tmp_path: Path):
    class Forgetful(TawsimJsonl):
        def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
            yield from list(super().write(records, choices, report))[:-1]

    bare = [replace(record, layers=()) for record in RECORDS]
    with pytest.raises(CorpusError, match="was not written"):
        write(tmp_path / "a.jsonl", Forgetful(), bare, Choices(), tmp_path / "a.jsonl")


def test_a_loss_that_is_not_told(tmp_path: Path):
    class Silent(TokenLines):
        def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
            yield from super().write(records, choices, Report())

    with pytest.raises(CorpusError, match="was not written"):
        write(tmp_path / "a.conll", Silent("conll", "", nested=False), RECORDS, Choices(), tmp_path / "a")


def test_a_file_that_cannot_be_read_again(tmp_path: Path):
    class Broken(TokenLines):
        def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
            yield from super().write(records, choices, report)
            yield "كلمة\n"

    with pytest.raises((CorpusError, FormatError), match="was not written"):
        write(tmp_path / "a.conll", Broken("conll", "", nested=False), RECORDS, Choices(), tmp_path / "a")


@pytest.mark.parametrize("words", ["whole", "segmented"])
@pytest.mark.parametrize("name", ["conll-nested", "conllu"])
def test_spans_of_one_label_that_cross_inside_a_word(tmp_path: Path, name: str, words: str):
    """Drawn out to words they are hard to tell apart, which is no fault of the writer."""
    format = find(name)
    assert format is not None
    record = page(0, "aaaa", [(0, 3, "GPE"), (1, 3, "GPE")])
    file = tmp_path / f"a{format.suffix}"
    assert write(file, format, [record], Choices(words, "keep"), file).spans == 2
