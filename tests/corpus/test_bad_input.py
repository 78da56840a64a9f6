# SPDX-License-Identifier: MIT
"""What files bring that they should not: each case says what comes in, nothing or exactly the good records."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from sqlalchemy import func, select

from corpus import tables
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import import_paths

TEXT = "وصلت سلمى إلى السدرة"


def line(id: str, **more: object) -> str:
    return json.dumps({"tawsim": 1, "id": id, "text": f"{TEXT} {id}"} | more, ensure_ascii=False)


def spans(*given: object) -> str:
    return line("bad", layers=[{"annotator": "mona", "spans": list(given)}])


def span(**more: object) -> dict[str, object]:
    return {"start": 5, "end": 9, "label": "PERS"} | more


def quoted(units: str) -> str:
    """A record whose offsets count something else than code points."""
    text = "🙂🙂 وصلت سلمى"
    at = len(text[: text.index("سلمى")].encode(units)) // (2 if units == "utf-16-le" else 1)
    long = len("سلمى".encode(units)) // (2 if units == "utf-16-le" else 1)
    mark = {"start": at, "end": at + long, "label": "PERS", "text": "سلمى"}
    return line("bad", text=text, layers=[{"spans": [mark]}])


def zipped(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


# The second of three lines is bad: what is said of it. The first and the last may come in.
RECORDS = {
    "broken JSON": ('{"tawsim": 1, "text"', "column 21: this is not JSON"),
    "no object": ("[1]", "a list stands here"),
    "text missing": ('{"tawsim": 1}', "text is missing"),
    "text no string": (line("bad", text=7), "text must be a string"),
    "empty text": (line("bad", text=""), "the text is empty"),
    "only blanks": (line("bad", text=" \t "), "the text is empty"),
    "NUL": (line("bad", text="نص\0"), r"U\+0000"),
    "a control": (line("bad", text="نص\x1b"), r"U\+001B"),
    "half a surrogate pair": ('{"tawsim": 1, "text": "نص \\ud83d"}', r"U\+D83D"),
    "end beyond the text": (spans(span(end=999)), "is 999, but the text ends at"),
    "negative start": (spans(span(start=-3)), "is -3 and its end 9"),
    "start is end": (spans(span(start=9)), "is 9 and its end 9"),
    "start after end": (spans(span(start=12)), "is 12 and its end 9"),
    "offsets as strings": (spans(span(start="5")), "must be a whole number"),
    "offsets as fractions": (spans(span(start=5.0)), "must be a whole number"),
    "offset true": (spans(span(start=True)), "must be a whole number"),
    "a huge number": (
        spans(span(start=0)).replace('"start": 0', f'"start": {"9" * 5000}'),
        "too many digits",
    ),
    "label a number": (spans(span(label=5)), "label must be a string"),
    "label empty": (spans(span(label="")), "label is empty"),
    "label unknown": (spans(span(label="TOWN")), "does not have TOWN: .*--map TOWN="),
    "spans no list": (line("bad", layers=[{"spans": "PERS"}]), "must be a list"),
    "quoted text is another": (spans(span(text="كريم")), "is 'كريم', but the document has 'سلمى'"),
    "offsets in UTF-16 units": (quoted("utf-16-le"), "counts UTF-16 units"),
    "offsets in bytes": (quoted("utf-8"), "counts UTF-8 bytes"),
    "a span twice": (spans(span(id="s"), span(id="s")), "the name of something before it"),
    "identifier taken": (line("first", text="نص آخر"), "the name of something before it"),
    "key twice": ('{"tawsim": 1, "text": "أ", "text": "ب"}', "'text' is given twice"),
    "NaN": ('{"tawsim": 1, "text": "أ", "x": NaN}', "NaN is no JSON number"),
    "nested without end": ('{"tawsim": 1, "x": ' + "[" * 100_000, "nested too deeply"),
    "checksum of another text": (line("bad", sha256="0" * 64), "is not the checksum of the text"),
    "status unknown": (line("bad", status="finished"), "must be one of"),
    "a newer format": (line("bad", tawsim=2), "must be 1"),
}


def counts(corpus: Corpus) -> list[int]:
    with corpus.database.reading() as connection:
        return [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables.metadata.sorted_tables
        ]


@pytest.mark.parametrize("name", RECORDS)
def test_a_bad_record(corpus: Corpus, tmp_path: Path, name: str):
    bad, says = RECORDS[name]
    file = tmp_path / "three.jsonl"
    file.write_text(f"{line('first')}\n{bad}\n{line('last')}\n", encoding="utf-8")
    before = counts(corpus)
    with pytest.raises(CorpusError, match=f"three\\.jsonl, line 2.*{says}") as caught:
        import_paths(corpus, [file], annotator="mona")
    assert "\n" not in str(caught.value)
    assert counts(corpus) == before
    dry = import_paths(corpus, [file], annotator="mona", on_error="skip", dry_run=True)
    assert counts(corpus) == before
    report = import_paths(corpus, [file], annotator="mona", on_error="skip")
    assert report.ids == dry.ids == ("first", "last")
    assert [(p.where, p.line, p.original) for p in report.problems] == [(str(file), 2, bad)]
    assert corpus.documents.count() == 4
    for again in range(2):
        assert import_paths(corpus, [file], annotator="mona", on_error="skip").documents == 0, again


# Files that are no text of their kind throughout: nothing of them comes in, whatever is chosen.
FILES = {
    "bad byte after many good lines.jsonl": (
        "\n".join(line(f"n{n}") for n in range(1200)).encode() + b"\n\xff\n",
        r"line 1201, column 1: the byte 0xFF at offset \d+",
    ),
    "bad byte in line 2.jsonl": (line("a").encode() + b"\n\xe1" + line("b").encode(), "line 2, column 1"),
    "windows-1256.jsonl": ("\n".join(map(line, "abc")).encode("cp1256"), "--encoding windows-1256"),
    "utf-16 without mark.jsonl": (line("a").encode("utf-16-le"), "--encoding utf-16-le"),
    "windows-1256.txt": (TEXT.encode("cp1256"), "it looks like windows-1256"),
    "iso-8859-6.txt": (TEXT.encode("iso8859_6"), "it looks like iso-8859-6"),
    "cut.txt": (TEXT.encode()[:-1], "line 1, column 20: .*damaged"),
    "nul.txt": (f"{TEXT}\0".encode(), r"column 21: .*U\+0000"),
    "escape.txt": (f"{TEXT}\n\x1b[1m".encode(), r"line 2, column 1: .*U\+001B"),
    "empty.txt": (b"", "the file is empty"),
    "blank.jsonl": (b"\n \n", "the file is empty"),
    "spaces.conll": ("سلمى B-PERS\nوصلت  O\n".encode(), "line 2, column 6: two blanks"),
    "one line without end.jsonl": (
        b'{"tawsim": 1, "text": "' + b"a" * 20_000_001,
        "has more than 20000000 char",
    ),
    "bomb.xmi": (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&a;</xmi:XMI>',
        "declares|DOCTYPE|document type",
    ),
    "slip.zip": (zipped({"../out.txt": b"x", "../out.ann": b""}), "outside|leads out"),
    "swelling.zip": (zipped({"a.txt": bytes(50_000_000), "a.ann": b""}), "swell|grows|larger|times"),
    "columns.conll": ("وصلت O\nسلمى B-PERS X Y\n".encode(), "line 2, column"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file(corpus: Corpus, tmp_path: Path, name: str):
    data, says = FILES[name]
    file = tmp_path / name
    file.write_bytes(data)
    before = counts(corpus)
    with pytest.raises(CorpusError, match=says):
        import_paths(corpus, [file], annotator="mona")
    report = import_paths(corpus, [file], annotator="mona", on_error="skip")
    assert (report.documents, len(report.problems)) == (0, 1)
    assert counts(corpus) == before


# Texts that are odd but whole: they come in as they stand, and the report says what is odd.
ODD = {
    "CR LF": ("سطر\r\nسطر", "CR LF"),
    "CR": ("سطر\rسطر", "CR LF"),
    "other line ends": ("أ\u2028ب\u2029ج\x85د\x0bه\x0cو", "unusual line ends"),
    "direction marks": ("\u202bقال\u202c \u200fنعم", "invisible direction marks"),
    "not closed": ("\u2067قال نعم", "not closed"),
    "byte order mark inside": ("قال \ufeffنعم", "byte order marks inside"),
    "joiners": ("مي\u200cرود 👩\u200d🌾", "invisible joiners"),
    "presentation forms": ("ﻻ ﷺ ﷲ", "presentation forms"),
    "tatweel": ("بغـــداد", "tatweel"),
    "order of marks": ("عمّان عمَّان ا\u0653", ""),
    "emoji": ("👨\u200d👩\u200d👧 سلمى", "joiners"),
    "private use and unassigned": ("\ue000 \U000e0101 \u0378", ""),
}


@pytest.mark.parametrize("kind", ["txt", "jsonl"])
@pytest.mark.parametrize("name", ODD)
def test_an_odd_text_is_kept(corpus: Corpus, tmp_path: Path, name: str, kind: str):
    text, says = ODD[name]
    file = tmp_path / f"odd.{kind}"
    content = text if kind == "txt" else line("odd", text=text)
    file.write_bytes(content.encode())
    report = import_paths(corpus, [file], annotator="mona")
    (id,) = report.ids
    assert corpus.documents.get(id).text == text
    told = " ".join(problem.reason for problem in report.mended)
    assert says in told if says else "kept as they are" not in told


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp1256", "iso8859_6", "utf-16-be"])
def test_an_encoding_that_is_told_or_named(corpus: Corpus, tmp_path: Path, codec: str):
    named = None if codec in ("utf-8-sig", "utf-16") else codec
    file = tmp_path / "two.jsonl"
    file.write_bytes("\r\n".join([line("a"), "", line("b")]).encode(codec))
    report = import_paths(corpus, [file], annotator="mona", encoding=named)
    assert report.ids == ("a", "b")
    assert corpus.documents.get("b").text == f"{TEXT} b"


def test_spans_that_overlap_and_stand_twice_are_kept(corpus: Corpus, tmp_path: Path):
    given = [span(), span(), span(start=0), span(end=12, label="ORG"), span(start=7, end=14)]
    (tmp_path / "a.jsonl").write_text(spans(*given), encoding="utf-8")
    assert import_paths(corpus, [tmp_path / "a.jsonl"], annotator="mona").spans == 5
    assert len(corpus.annotations.marks("bad", "mona").spans) == 5


def test_a_span_that_cuts_a_letter_from_its_signs_is_told_of(corpus: Corpus, tmp_path: Path):
    text = "وصلت سلمىً إلى السدرة"
    marks = [{"start": 5, "end": 9, "label": "PERS"}]
    (tmp_path / "a.jsonl").write_text(line("a", text=text, layers=[{"spans": marks}]), encoding="utf-8")
    report = import_paths(corpus, [tmp_path / "a.jsonl"], annotator="mona")
    assert [problem.reason for problem in report.mended] == [
        "texts with spans that cut a letter from its signs, kept as they are: 1"
    ]
    assert report.spans == 1


def test_tags_that_begin_inside(corpus: Corpus, tmp_path: Path):
    (tmp_path / "a.conll").write_text("وصلت O\nسلمى I-PERS\nالنجار I-PERS\nإلى O\n", encoding="utf-8")
    report = import_paths(corpus, [tmp_path / "a.conll"], annotator="mona")
    assert report.spans == 1
    assert any("line 2" in str(problem) for problem in report.mended)


def test_the_same_document_twice_comes_in_once(corpus: Corpus, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(f"{line('a')}\n{line('b', text=TEXT + ' a')}\n", encoding="utf-8")
    report = import_paths(corpus, [tmp_path / "a.jsonl"], annotator="mona")
    assert (report.ids, len(report.skipped)) == (("a",), 1)
    assert "this text already" in report.skipped[0].reason
