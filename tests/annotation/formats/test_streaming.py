# SPDX-License-Identifier: MIT
"""Formats of many documents a file take no more memory for many than for few, written and read."""

from __future__ import annotations

import tempfile
import tracemalloc

import pyarrow
import pytest

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.archives import write_as_one
from annotation.formats.catalogue import find
from annotation.formats.files import FilesFormat
from annotation.formats.format import Choices, Found, Layer, Record, Report
from annotation.formats.streaming import OnDisk, streamed
from annotation.span import Span

LINE = "زار سامر الخطيب مدينة حلب ثم عاد إلى دمشق ."
LINES = 40


def documents(count):
    for number in range(count):
        text = "\n".join([LINE] * LINES)
        starts = range(4, len(text), len(LINE) + 1)
        spans = frozenset(Span.new(start, start + 11, "PERS") for start in starts)
        document = Document(text, f"خبر {number}", f"d{number}", {"words": "source"})
        yield Record(document, (Layer("", Marks(spans)),))


def through(format, count):
    """Write so many documents to a disk and read them again; how many came back."""
    report = Report()
    with tempfile.TemporaryFile() as file:
        if isinstance(format, OnDisk):
            format.write_stream(file, documents(count), Choices(), report)
            file.seek(0)
            return sum(1 for _ in format.read_stream(file, "a", report))
        if isinstance(format, FilesFormat):
            write_as_one(file, format.write_files(documents(count), Choices(), report))
            return count  # an archive is read as a whole
        for piece in format.write(documents(count), Choices(), report):
            file.write(piece.encode())
        file.seek(0)
        chunks = (chunk.decode() for chunk in file)
        return sum(isinstance(one, Found) for one in streamed(format, chunks, "a", report))


def peak(format, count):
    """The most bytes at once, Arrow's own included."""
    pool = pyarrow.system_memory_pool()
    pyarrow.set_memory_pool(pool)
    before = pool.max_memory()
    tracemalloc.start()
    try:
        assert through(format, count) == count
        return tracemalloc.get_traced_memory()[1] + pool.max_memory() - before
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("name", "few"),
    [
        ("tawsim-jsonl", 8),
        ("conll", 8),
        ("conll-nested", 8),
        ("conllu", 8),
        ("jsonl-doccano", 8),
        ("jsonl-prodigy", 8),
        ("brat", 20),
        ("parquet", 40),
    ],
)
def test_memory_is_flat(name, few, monkeypatch):
    monkeypatch.setattr("annotation.formats.parquet._ROWS", 20)
    format = find(name)
    through(format, 2)  # what is imported and compiled once
    assert peak(format, few * 8) < 2 * peak(format, few)
