# SPDX-License-Identifier: MIT
"""The format `parquet`: a table of documents with lists of entities, as the Hugging Face library reads it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from types import ModuleType
from typing import Any, BinaryIO

from annotation.edit import Marks
from annotation.formats.files import NamedBytes, TextOf
from annotation.formats.format import Choices, FormatError, Holds, Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.formats.offsets import Quote, settled
from annotation.formats.particulars import marks_to_write, particulars, record_of
from annotation.saying import said
from annotation.span import Span

_HOLDS = Holds(attributes=True, layers=True, metadata=True)
_STRING = {"dtype": "string", "_type": "Value"}
_NUMBER = {"dtype": "int32", "_type": "Value"}
_ENTITY = {"start": _NUMBER, "end": _NUMBER, "label": _STRING, "text": _STRING}
_ENTITY |= {"annotator": _STRING, "attributes": _STRING}
_FEATURES = {"text": _STRING, "entities": [_ENTITY], "annotators": {"feature": _STRING, "_type": "Sequence"}}
_FEATURES |= {"metadata": _STRING}
_ROWS, _LETTERS = 500, 2_000_000  # of a group that is written at once


@dataclass(frozen=True, slots=True)
class Parquet:
    """A row a document: `text`, `entities` (start, end, label, text …), `metadata` and `attributes` as JSON.

    Offsets are code points, so that Python's own slices give the words.
    """

    name: str = "parquet"
    title: str = "Parquet: a table for Hugging Face datasets"
    suffix: str = ".parquet"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """Refused: a table is no text. Raises FormatError."""
        raise FormatError(
            Problem(where, 0, 0, said("this is a text, not a file of {format}", format=self.name))
        )

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """Refused as well. Raises FormatError."""
        raise FormatError(
            Problem(
                self.name,
                0,
                0,
                said("a file of {format} is no text: write it to a file of its own", format=self.name),
            )
        )

    def read_files(self, files: Iterable[NamedBytes], text_of: TextOf, report: Report) -> Iterator[Record]:
        """The documents of tables. Raises FormatError for what is no table of texts."""
        for file in files:
            yield from self.read_stream(io.BytesIO(file.data), file.name, report)

    def read_stream(self, stream: BinaryIO, where: str, report: Report) -> Iterator[Record]:
        """The documents of a table, some rows at a time. Raises FormatError for what is no table of texts."""
        pyarrow = _pyarrow(where)
        from pyarrow import parquet

        try:
            table = parquet.ParquetFile(stream, pre_buffer=False)
            names = _label_names(table.schema_arrow.metadata or {})
            number = 0
            groups = ([group] for group in range(table.num_row_groups))
            for batch in chain.from_iterable(table.iter_batches(_ROWS, row_groups=one) for one in groups):
                for row in batch.to_pylist():
                    number += 1
                    yield _record(Fields(row, where, number), names, self.name, report.offsets)
        except pyarrow.ArrowException as error:
            reason = said(
                "this is no {format} that can be read ({error})", format=self.name, error=str(error)[:200]
            )
            raise FormatError(Problem(where, 0, 0, reason)) from error

    def write_files(
        self, records: Iterable[Record], choices: Choices, report: Report
    ) -> Iterator[NamedBytes]:
        """One table."""
        stream = io.BytesIO()
        self.write_stream(stream, records, choices, report)
        yield NamedBytes(f"data{self.suffix}", stream.getvalue())

    def write_stream(
        self, stream: BinaryIO, records: Iterable[Record], choices: Choices, report: Report
    ) -> None:
        """One table, a group of rows at a time."""
        pyarrow = _pyarrow(self.name)
        from pyarrow import parquet

        schema = _schema(pyarrow)
        with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
            waiting: list[dict[str, Any]] = []
            letters = 0
            for record in records:
                waiting.append(_row(record, report))
                letters += len(record.document.text)
                if len(waiting) >= _ROWS or letters >= _LETTERS:
                    writer.write_table(pyarrow.Table.from_pylist(waiting, schema))
                    waiting.clear()
                    letters = 0
            writer.write_table(pyarrow.Table.from_pylist(waiting, schema))


def _schema(pyarrow: ModuleType) -> Any:  # noqa: ANN401 (pyarrow has no types here)
    """The columns, and what Hugging Face's library wants to know of them."""
    string, number = pyarrow.string(), pyarrow.int32()
    kinds = {"start": number, "end": number}
    entity = pyarrow.struct([(name, kinds.get(name, string)) for name in _ENTITY])
    columns = [("text", string), ("entities", pyarrow.list_(entity))]
    columns += [("annotators", pyarrow.list_(string)), ("metadata", string)]
    about = {"huggingface": json.dumps({"info": {"features": _FEATURES}})}
    return pyarrow.schema(columns, metadata=about)


def _pyarrow(where: str) -> ModuleType:
    try:
        import pyarrow
    except ImportError as error:
        reason = said(
            "this format needs {package}: install it with {command}",
            package="pyarrow",
            command="pip install 'tawsim[parquet]'",
        )
        raise FormatError(Problem(where, 0, 0, reason)) from error
    module: ModuleType = pyarrow
    return module


def _row(record: Record, report: Report) -> dict[str, Any]:
    text = record.document.text
    layers = marks_to_write(record, _HOLDS, report)
    entities = [
        {
            "start": span.start,
            "end": span.end,
            "label": span.label,
            "text": text[span.start : span.end],
            "annotator": layer.annotator,
            "attributes": json.dumps(dict(span.attributes), ensure_ascii=False) if span.attributes else "",
        }
        for layer in layers
        for span in layer.marks.in_order()
    ]
    known = json.dumps(particulars(record), ensure_ascii=False)
    people = [layer.annotator for layer in layers]
    return {"text": text, "entities": entities, "annotators": people, "metadata": known}


def _label_names(metadata: dict[bytes, bytes]) -> list[str]:
    """The names of labels that a table gives as numbers (a ClassLabel), as its description tells."""
    try:
        features = json.loads(metadata.get(b"huggingface", b"{}"))["info"]["features"]
        entity = features.get("entities", [{}])
        entity = entity[0] if isinstance(entity, list) else entity.get("feature", {})
        names = entity.get("label", {}).get("names", [])
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return []
    return [str(name) for name in names] if isinstance(names, list) else []


def _record(row: Fields, names: list[str], format: str, unit: str) -> Record:
    text = row.text("text")
    people: dict[str, set[Span]] = {}
    for name in row.sequence("annotators"):
        people.setdefault(name if isinstance(name, str) else "", set())
    for mark in row.objects("entities") if row.values.get("entities") is not None else []:
        start, end = mark.whole("start"), mark.whole("end")
        quoted = mark.text("text") if isinstance(mark.values.get("text"), str) else None
        place = settled(text, Quote(start, end, quoted), unit)
        if isinstance(place, str):
            mark.wrong("start", said("is wrong: {reason}", reason=place))
        label = mark.values.get("label")
        if isinstance(label, int) and 0 <= label < len(names):
            mark.values["label"] = names[label]
        told = mark.text("attributes") if mark.values.get("attributes") else ""
        attributes = Fields.of_line(f'{{"all": {told}}}', row.where, row.line).strings("all") if told else {}
        label = mark.text("label") or mark.wrong("label", said("is empty: every span needs a label"))
        span = Span.new(*place, label, tuple(sorted(attributes.items())))
        people.setdefault(mark.text("annotator") if mark.values.get("annotator") else "", set()).add(span)
    layers = [Layer(name, Marks(frozenset(spans))) for name, spans in people.items()]
    if isinstance(row.values.get("metadata"), str):
        meta = Fields.of_line(row.text("metadata") or "{}", row.where, row.line)
        known = {key: meta.as_text(key) for key in meta.values}
    else:
        free = {key: value for key, value in row.values.items() if key not in _FEATURES and value is not None}
        others = Fields(
            {key: value if isinstance(value, str) else str(value) for key, value in free.items()},
            row.where,
            row.line,
        )
        known = {key: others.as_text(key) for key in others.values}
    return record_of(text, layers, known, format=format)


PARQUET = Parquet()
