# SPDX-License-Identifier: MIT
"""Foreign offsets in UTF-16 or bytes: proved by the words quoted, read so when told, and never guessed in silence."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.formats.offsets import hinted
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import RefusedError
from corpus.exchange import import_paths

TEXT = "وصل 🙂 الوفد إلى 🙂 مدينة النخيل أمس"
WORDS = (("الوفد", "ORG"), ("مدينة النخيل", "GPE"), ("أمس", "DATE"))
UNITS: dict[str, Callable[[str], int]] = {
    "UTF-16 units": lambda text: len(text.encode("utf-16-le")) // 2,
    "UTF-8 bytes": lambda text: len(text.encode()),
}


def ranges(size: Callable[[str], int]) -> list[tuple[int, int, str, str]]:
    found = []
    for words, label in WORDS:
        start = size(TEXT[: TEXT.index(words)])
        found.append((start, start + size(words), label, words))
    return found


def prodigy(size: Callable[[str], int]) -> bytes:
    spans = [{"start": a, "end": b, "label": label, "text": words} for a, b, label, words in ranges(size)]
    return (json.dumps({"text": TEXT, "spans": spans}, ensure_ascii=False) + "\n").encode()


def csv(size: Callable[[str], int]) -> bytes:
    spans = [{"start": a, "end": b, "label": label, "text": words} for a, b, label, words in ranges(size)]
    cell = json.dumps(spans, ensure_ascii=False).replace('"', '""')
    return f'text,tawsim:spans\n{TEXT},"{cell}"\n'.encode()


def brat(size: Callable[[str], int]) -> bytes:
    lines = [f"T{n}\t{label} {a} {b}\t{words}\n" for n, (a, b, label, words) in enumerate(ranges(size), 1)]
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", TEXT)
        archive.writestr("a.ann", "".join(lines))
    return stream.getvalue()


def parquet(size: Callable[[str], int]) -> bytes:
    import pyarrow
    from pyarrow import parquet

    entities = [{"start": a, "end": b, "label": label, "text": words} for a, b, label, words in ranges(size)]
    stream = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist([{"text": TEXT, "entities": entities}]), stream)
    return stream.getvalue()


FORMATS = {"jsonl": prodigy, "csv": csv, "zip": brat, "parquet": parquet}


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("ending", FORMATS)
def test_the_words_prove_it(corpus: Corpus, tmp_path: Path, unit: str, ending: str):
    file = tmp_path / f"in.{ending}"
    file.write_bytes(FORMATS[ending](UNITS[unit]))
    with pytest.raises(RefusedError) as refusal:
        import_paths(corpus, [file], annotator="mona")
    assert hinted(str(problem.reason) for problem in refusal.value.problems) == unit
    assert corpus.documents.count() == 2
    report = import_paths(corpus, [file], annotator="mona", offsets=unit)
    marks = corpus.annotations.marks(report.ids[0], "mona").in_order()
    assert [(TEXT[s.start : s.end], s.label) for s in marks] == list(WORDS)


def test_another_unit_than_the_true_one_is_refused(corpus: Corpus, tmp_path: Path):
    file = tmp_path / "in.jsonl"
    file.write_bytes(prodigy(len))
    for unit in UNITS:
        with pytest.raises(RefusedError, match=r"should stand at|outside the text"):
            import_paths(corpus, [file], annotator="mona", offsets=unit)


def test_reasons_that_do_not_agree_prove_nothing():
    told = ["x; as UTF-16 units the offsets fit", "y; as UTF-8 bytes the offsets fit"]
    assert hinted(told) == ""
    assert hinted(told[:1]) == "UTF-16 units"
    assert hinted(["the field is wrong"]) == ""


@pytest.mark.sqlite
def test_from_the_command_line(corpus: Corpus, place: Path, tmp_path: Path):
    corpus.close()
    file = tmp_path / "in.jsonl"
    file.write_bytes(prodigy(UNITS["UTF-16 units"]))
    told = CliRunner().invoke(app, ["import", str(place), str(file)])
    assert told.exit_code == 1
    assert "as UTF-16 units the offsets fit" in told.output
    told = CliRunner().invoke(app, ["import", str(place), str(file), "--offsets", "utf-16"])
    assert told.exit_code == 0, told.output
    assert "Imported 1 document, 3 spans" in told.output
